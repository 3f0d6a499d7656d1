import Quotations
import Testing

/// Whom each speech quotation of a text is given to.
private func persons(_ text: String) -> [String?] {
  QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
}

@Suite
struct IntroducedNameTests {
  @Test(
    arguments: [
      "Fast Facts", "Latest Updates", "Exclusive Interview", "Morning Round", "Harbour Pictures",
      "Illustration: Quay Agency", "What Comes Next", "Correction: Dam opens",
    ])
  func `the words of a heading, a caption or a credit aren’t “she”`(line: String) {
    #expect(persons("\(line)\n\nThe rower stopped. She said it was “over”.") == [nil])
    #expect(persons("\(line)\n\nThe rower stopped. “It is over,” the rower said.") == [nil])
  }

  @Test func `a headline’s person whom the text goes on about is “she”`() {
    let text = "Oyinkan Sule wins\n\nOyinkan Sule won on Sunday.\n\nShe said it was “over”."
    #expect(persons(text) == ["Oyinkan Sule"])
  }

  @Test(arguments: ["Velmora", "Norland", "Plovdan"])
  func `“he” is rather the person before than a name of one word that does nothing only people do`(
    name: String
  ) {
    #expect(
      persons("Zurab Lomia flew to \(name). \(name) was cold. He said it was “a shock”.") == ["Zurab Lomia"])
  }

  @Test func `a last name that speaks is “he”`() {
    #expect(persons("“No,” said Lomia. Lomia left. He said it was “deep”.").last == "Lomia")
  }

  @Test func `a name doesn’t begin with a preposition`() {
    #expect(persons("Pilots Without Maps sent two people. She said the hut was “full”.") == [nil])
  }

  @Test(arguments: ["district", "village", "valley", "jury"])
  func `a noun for a place or a crowd isn’t a person`(noun: String) {
    #expect(persons("Oyinkan Sule sued the \(noun). The \(noun) said it was “sorry”.") == [nil])
  }
}

@Suite
struct UnlistedOfficeTests {
  @Test(
    arguments: [
      "Tuulikki Aalto is the Collector of Hult.", "Tuulikki Aalto became the Collector of Hult.",
      "The Collector of Hult, Tuulikki Aalto, signed.",
    ])
  func `an office that no list holds means its holder`(introduction: String) {
    #expect(persons("\(introduction) “It is late,” the Collector of Hult said.") == ["Tuulikki Aalto"])
  }

  @Test func `an office in front of its holder means the holder`() {
    let text = "As Mayor of Hult, Tuulikki Aalto signed. “It is late,” the Mayor of Hult said."
    #expect(persons(text) == ["Tuulikki Aalto"])
  }

  @Test(
    arguments: [
      "Ladies and Gentlemen", "Members of the Crew", "Friends and Neighbours", "Fellow Sailors", "Colleagues",
    ])
  func `listeners who are addressed aren’t a person`(listeners: String) {
    #expect(persons("\(listeners), the steward said “brace”.") == [nil])
  }

  @Test(arguments: ["“Fish”", "“the Axe”"])
  func `a nickname stands inside a name that no list holds`(nickname: String) {
    #expect(persons("Ylva \(nickname) Torua said it was “sharp”.") == ["Ylva \(nickname) Torua"])
  }

  @Test func `a witness referred to by a name goes by it`() {
    #expect(persons("A diver, referred to as “Diver B”, said it was “dark”.").count == 1)
  }
}

@Suite
struct AuthorTests {
  @Test(
    arguments: [
      ("sued the port", "lawsuit"), ("emailed the crew", "email"), ("tweeted a picture", "tweet"),
      ("posted a picture", "post"), ("petitioned the king", "petition"),
    ])
  func `a verb tells who wrote a document`(act: String, noun: String) {
    #expect(persons("Oyinkan Sule \(act). The \(noun) called it “a trap”.") == ["Oyinkan Sule"])
  }

  @Test func `a participle behind a comma tells it, too`() {
    #expect(persons("The report, written by Oyinkan Sule, said it was “a trap”.") == ["Oyinkan Sule"])
  }

  @Test(arguments: ["seen by", "obtained by", "received by", "dismissed by"])
  func `whoever only has or reads a document isn’t its author`(words: String) {
    #expect(persons("A memo \(words) Oyinkan Sule called it “a trap”.") == [nil])
    #expect(persons("A memo, \(words) Oyinkan Sule, called it “a trap”.") == [nil])
  }
}
