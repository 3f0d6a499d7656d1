import Quotations
import TestSupport
import Testing

@Suite
struct PersonTests {
  /// The person to whom each speech quotation of a text is attributed.
  private func persons(_ text: String, context: [String] = []) -> [String?] {
    QuotationFinder().quotations(in: text, context: context).filter(\.kind.isSpeech).map {
      $0.attribution?.person
    }
  }

  @Test func `a last name means the person of that name`() {
    let text = "Ada Lund opened the bridge on Sunday. “It is safe,” Lund said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test(arguments: [
    "The audit found the books “in a sorry state”.",
    "An inquiry concluded that the books were “in a sorry state”.",
    "The data showed “a sorry state” of the books.", "“The state is sorry,” the survey found.",
  ])
  func `a document speaks for itself, not for the person before it`(sentence: String) throws {
    let text = "Ada Lund has kept the books since May. \(sentence)"
    let found = try #require(QuotationFinder().quotations(in: text).first?.attribution)
    #expect(found.person == nil)
    #expect(try !text.words(#require(found.mention)).contains("Lund"))
  }

  @Test func `a document that someone wrote leads to them`() {
    #expect(persons("Ada Lund wrote the study. The study found the ice “too thin”.") == ["Ada Lund"])
  }

  @Test(arguments: ["Skipper", "Ranger", "Foreman"])
  func `an occupation before a last name that the text gives to someone isn't a first name`(
    occupation: String
  ) {
    let text = "Arild Ranheim owns the boat. \(occupation) Ranheim said it was “a wreck”."
    #expect(persons(text) == ["Arild Ranheim"])
  }

  @Test func `an occupation that is no given name isn't part of a name`() {
    #expect(persons("“It leaks,” said Skipper Ranheim.") == ["Ranheim"])
    #expect(persons("“It leaks,” said Hunter Ranheim.") == ["Hunter Ranheim"])
  }

  @Test func `I in a paragraph with a label means whoever the label names`() {
    let text = "The council of Hult met.\n\nAda Lund: I said “it is entirely safe” on Sunday."
    #expect(persons(text) == ["Ada Lund"])
    #expect(persons("Q: Was it safe?\n\nA: I said “it is entirely safe” on Sunday.") == [nil])
  }

  @Test func `whoever follows a form of say reports what another called a thing`() {
    #expect(persons("Lund called it “a wreck”, said Holm.") == ["Holm"])
  }

  @Test func `a family name that comes first, too`() {
    let text = "Spokesperson Qiu Wen spoke in Hult. “It is safe,” Qiu said."
    #expect(persons(text) == ["Qiu Wen"])
  }

  @Test func `a pronoun means the last person whom it fits`() {
    let text = "Ada Lund met Peter Holm on Sunday. “It is safe,” she said. “It is not,” he said."
    #expect(persons(text) == ["Ada Lund", "Peter Holm"])
  }

  @Test func `a role means the person to whom the text gave it`() {
    let text =
      "Bridge Union Secretary-General Ada Lund came. Peter Holm left. “It is safe,” the Bridge Union chief said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test func `a role that speaks stands for its bearer, so that the pronoun after it does`() {
    let text =
      "Mayor Ada Lund opened the bridge. Engineer Blom Holm spoke in Hult. The mayor said it had taken long. "
      + "“It is safe,” she said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test func `a nickname stands inside a name`() {
    let text = "“It is safe,” said the director, Ada “Ditto” Lund, on Sunday. “It is open,” Lund said."
    #expect(persons(text) == ["Ada “Ditto” Lund", "Ada “Ditto” Lund"])
  }

  @Test func `a role that the text gave no one no one is`() {
    let text = "Ada Lund opened the bridge on Sunday. According to the mate, it is “entirely safe”."
    #expect(persons(text) == [nil])
  }

  @Test func `who means the name before it`() {
    #expect(persons("He met Ada Lund, who said “it is entirely safe now”.") == ["Ada Lund"])
  }

  @Test func `countries and bodies speak as well`() {
    #expect(persons("China called the visit “a clear step back”.") == ["China"])
    #expect(persons("Hult University called the visit “a clear step back”.") == ["Hult University"])
  }

  @Test func `the context names people`() {
    #expect(persons("“It is safe,” Lund said.", context: ["Ada Lund opens the bridge"]) == ["Ada Lund"])
  }

  @Test func `skipped parts hold no quotations and name no one`() {
    let text = "“Noise,” Ada Lund said.\n“It is safe,” Lund said."
    let found = QuotationFinder().quotations(in: text, skipping: [0..<27])
    #expect(found.map { text.words($0.range) } == ["“It is safe,”"])
    #expect(found.map { $0.attribution?.person } == ["Lund"])
  }

  @Test func `small words occur inside a name`() {
    #expect(persons("“It is safe,” said Ursula von der Lund.") == ["Ursula von der Lund"])
    #expect(persons("Basil al-Lund left. “It is safe,” Lund said.") == ["Basil al-Lund"])
    #expect(persons("“It is safe,” said Basil al-Lund.") == ["Basil al-Lund"])
  }

  @Test func `a month after a given name is a last name`() {
    #expect(persons("Jo March opened the bridge. “It is safe,” March said.") == ["Jo March"])
    #expect(persons("Mayor Jo Lund opened the bridge March 3. “It is safe,” Lund said.") == ["Jo Lund"])
  }

  @Test func `second names that begin with other letters tell two people apart`() {
    let text = "Peter H. W. Holm met Peter W. Holm. “It is safe,” said "
    #expect(persons(text + "Peter W. Holm.") == ["Peter W. Holm"])
    #expect(persons(text + "Peter Walter Holm.") == ["Peter W. Holm"])
    #expect(persons(text + "Peter H. W. Holm.") == ["Peter H. W. Holm"])
  }
}

@Suite
struct PronounTests {
  private func persons(_ text: String) -> [String?] {
    QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
  }

  @Test func `a place no one is who speaks`() {
    let text =
      "Hult Energy said in a statement that the power was out. Nobody was hurt. The water rose. “It will be dark "
      + "for a while” near Lake Hult, it said on Sunday."
    #expect(persons(text) == ["Hult Energy"])
    let pact = "The council met in Hult. The old Bridge Treaty is long. “It is late,” it said."
    #expect(persons(pact) != ["Bridge Treaty"])
  }

  @Test func `whoever is named for the first time takes the word from who spoke before`() {
    let text =
      "“It is safe,” Ada Lund said on Sunday. Lund wrote that the bridge was “entirely safe”.\n\n"
      + "Clara Holm, the head of the union, agreed with all of it.\n\n“It is late,” she said."
    #expect(persons(text) == ["Ada Lund", "Ada Lund", "Clara Holm"])
  }

  @Test func `a pronoun in the sentence that names someone tells who is meant by the next one`() {
    let text =
      "“It is safe,” Peter Holm, the mayor, said on Sunday. He wrote it down.\n\n"
      + "Quillo Bram was on the bridge when he saw the water.\n\n“It is late,” he said."
    #expect(persons(text) == ["Peter Holm", "Quillo Bram"])
  }

  @Test func `a determiner with a capital isn’t a name`() {
    let text = "These are old boards and Lund was on the bridge when he said the way was “entirely safe”."
    #expect(persons(text) == ["Lund"])
  }
}
