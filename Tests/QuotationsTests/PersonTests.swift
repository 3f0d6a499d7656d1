import Quotations
import TestSupport
import Testing

@Suite("Who is meant")
struct PersonTests {
  /// The persons of the speech quotations of a text.
  private func persons(_ text: String, context: [String] = []) -> [String?] {
    QuotationFinder().quotations(in: text, context: context).filter(\.kind.isSpeech).map {
      $0.attribution?.person
    }
  }

  @Test("a last name means the person of that name")
  func lastName() {
    let text = "Ada Lund opened the bridge on Sunday. “It is safe,” Lund said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a family name that comes first, too")
  func familyNameFirst() {
    let text = "Spokesperson Qiu Wen spoke in Hult. “It is safe,” Qiu said."
    #expect(persons(text) == ["Qiu Wen"])
  }

  @Test("a pronoun means the last person whom it fits")
  func pronouns() {
    let text = "Ada Lund met Peter Holm on Sunday. “It is safe,” she said. “It is not,” he said."
    #expect(persons(text) == ["Ada Lund", "Peter Holm"])
  }

  @Test("a role means the person to whom the text gave it")
  func roles() {
    let text =
      "Bridge Union Secretary-General Ada Lund came. Peter Holm left. “It is safe,” the Bridge Union chief said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a role that speaks stands for its bearer, so that the pronoun behind it does")
  func roleThenPronoun() {
    let text =
      "Mayor Ada Lund opened the bridge. Engineer Blom Holm spoke in Hult. The mayor said it had taken long. "
      + "“It is safe,” she said."
    #expect(persons(text) == ["Ada Lund"])
  }

  @Test("a nickname stands inside a name")
  func nickname() {
    let text = "“It is safe,” said the director, Ada “Ditto” Lund, on Sunday. “It is open,” Lund said."
    #expect(persons(text) == ["Ada “Ditto” Lund", "Ada “Ditto” Lund"])
  }

  @Test("a role that the text gave nobody is nobody")
  func strangers() {
    let text = "Ada Lund opened the bridge on Sunday. According to the mate, it is “entirely safe”."
    #expect(persons(text) == [nil])
  }

  @Test("who means the name before it")
  func relative() {
    #expect(persons("He met Ada Lund, who said “it is entirely safe now”.") == ["Ada Lund"])
  }

  @Test("countries and bodies speak as well")
  func bodies() {
    #expect(persons("China called the visit “a clear step back”.") == ["China"])
    #expect(persons("Hult University called the visit “a clear step back”.") == ["Hult University"])
  }

  @Test("the context names people")
  func context() {
    #expect(persons("“It is safe,” Lund said.", context: ["Ada Lund opens the bridge"]) == ["Ada Lund"])
  }

  @Test("skipped parts hold no quotations and name nobody")
  func skipping() {
    let text = "“Noise,” Ada Lund said.\n“It is safe,” Lund said."
    let found = QuotationFinder().quotations(in: text, skipping: [0..<27])
    #expect(found.map { text.words($0.range) } == ["“It is safe,”"])
    #expect(found.map { $0.attribution?.person } == ["Lund"])
  }

  @Test("small words stand inside a name")
  func smallWords() {
    #expect(persons("“It is safe,” said Ursula von der Lund.") == ["Ursula von der Lund"])
    #expect(persons("Basil al-Lund left. “It is safe,” Lund said.") == ["Basil al-Lund"])
    #expect(persons("“It is safe,” said Basil al-Lund.") == ["Basil al-Lund"])
  }

  @Test("a month behind a given name is a last name")
  func months() {
    #expect(persons("Jo March opened the bridge. “It is safe,” March said.") == ["Jo March"])
    #expect(persons("Mayor Jo Lund opened the bridge March 3. “It is safe,” Lund said.") == ["Jo Lund"])
  }

  @Test("second names that begin with other letters tell two people apart")
  func secondNames() {
    let text = "Peter H. W. Holm met Peter W. Holm. “It is safe,” said "
    #expect(persons(text + "Peter W. Holm.") == ["Peter W. Holm"])
    #expect(persons(text + "Peter Walter Holm.") == ["Peter W. Holm"])
    #expect(persons(text + "Peter H. W. Holm.") == ["Peter H. W. Holm"])
  }
}

@Suite("Whom a pronoun means")
struct PronounTests {
  private func persons(_ text: String) -> [String?] {
    QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
  }

  @Test("a place is nobody who speaks")
  func places() {
    let text =
      "Hult Energy said in a statement that the power was out. Nobody was hurt. The water rose. “It will be dark "
      + "for a while” near Lake Hult, it said on Sunday."
    #expect(persons(text) == ["Hult Energy"])
    let pact = "The council met in Hult. The old Bridge Treaty is long. “It is late,” it said."
    #expect(persons(pact) != ["Bridge Treaty"])
  }

  @Test("whoever is named for the first time takes the word from who spoke before")
  func newcomer() {
    let text =
      "“It is safe,” Ada Lund said on Sunday. Lund wrote that the bridge was “entirely safe”.\n\n"
      + "Clara Holm, the head of the union, agreed with all of it.\n\n“It is late,” she said."
    #expect(persons(text) == ["Ada Lund", "Ada Lund", "Clara Holm"])
  }

  @Test("a pronoun in the sentence that names somebody tells who is meant by the next one")
  func votes() {
    let text =
      "“It is safe,” Peter Holm, the mayor, said on Sunday. He wrote it down.\n\n"
      + "Quillo Bram was on the bridge when he saw the water.\n\n“It is late,” he said."
    #expect(persons(text) == ["Peter Holm", "Quillo Bram"])
  }

  @Test("a determiner with a capital is no name")
  func determiners() {
    let text = "These are old boards and Lund was on the bridge when he said the way was “entirely safe”."
    #expect(persons(text) == ["Lund"])
  }
}
