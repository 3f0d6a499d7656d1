import Testing

@testable import Quotations

/// The stages of the finder, each by itself.
@Suite
struct StageTests {
  private let lexicon = Lexicon()

  /// The words of each quoted text in a text.
  private func quotedTexts(_ text: String) -> [String] {
    let source = SourceText(text)
    return Pairing.quotedTexts(of: MarkScanner.marks(in: source), in: source).map { source.string($0.range) }
  }

  /// The words of the subject that the first verb with `head` has in a sentence.
  private func subject(of head: String, in text: String) -> String? {
    let source = SourceText(text)
    let tokens = Tokenizer.tokens(of: source, quotedTexts: [], lexicon: lexicon)
    var chunker = Chunker(names: NameClassifier(text: source, tokens: tokens))
    guard let sentence = SentenceSplitter.sentences(of: tokens, quotedTexts: [], in: source).first else {
      return nil
    }
    let clauses = Clauses(chunker.chunks(of: sentence))
    let verb = clauses.chunks.firstIndex { $0.kind == .verb && source.string(tokens[$0.head].range) == head }
    guard let verb, let subject = clauses.subject(of: verb) else { return nil }
    let range = clauses.chunks[subject].tokens
    return source.string(tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  @Test func `marks are paired by what stands beside them`() {
    #expect(quotedTexts("a “b” c \"d\" e") == ["“b”", "\"d\""])
    #expect(quotedTexts("a “b ‘c’ d” e") == ["“b ‘c’ d”"])
    #expect(quotedTexts("a “b \"c\" d” e") == ["“b \"c\" d”"])
    #expect(quotedTexts("a “b\nc") == ["“b"])
    #expect(quotedTexts("no marks, 6\" of rain") == [])
  }

  @Test(
    arguments: [
      ("argue", "argues", "argued", "arguing"), ("reply", "replies", "replied", "replying"),
      ("stress", "stresses", "stressed", "stressing"), ("quip", "quips", "quipped", "quipping"),
      ("answer", "answers", "answered", "answering"), ("admit", "admits", "admitted", "admitting"),
      ("agree", "agrees", "agreed", "agreeing"),
    ])
  func `regular verbs have their forms`(base: String, third: String, past: String, participle: String) {
    #expect(Inflection.withS(Array(base.utf8)) == Array(third.utf8))
    #expect(Inflection.past(Array(base.utf8)) == Array(past.utf8))
    #expect(Inflection.participle(Array(base.utf8)) == Array(participle.utf8))
  }

  @Test func `the lexicon knows words in any case, and nothing of others`() {
    func classes(_ word: String) -> WordClass {
      lexicon.classes(of: 0..<word.utf8.count, in: SourceText(word))
    }
    #expect(classes("argued").isSuperset(of: [.cue, .finite, .past]))
    #expect(classes("ARGUED") == classes("argued"))
    #expect(classes("minister").contains(.person) && classes("ministers").contains(.plural))
    #expect(classes("bridge").isEmpty)
    #expect(classes("").isEmpty)
  }

  @Test func `a text is cut into words, numbers and stops`() {
    let source = SourceText("Mr. Lund’s 70-year-old friend, J. Holm (U.S.), said they’re 3,000.")
    let tokens = Tokenizer.tokens(of: source, quotedTexts: [], lexicon: lexicon)
    #expect(
      tokens.map { source.string($0.range) } == [
        "Mr.", "Lund", "70-year-old", "friend", ",", "J.", "Holm", "(", "U.S.", ")", ",", "said", "they",
        "’re",
        "3,000", ".",
      ])
  }

  @Test(
    arguments: [
      ("said", "Ada Lund, the mayor of Hult, said it was safe.", "Ada Lund"),
      ("said", "Ada Lund, who opened the bridge in Hult, said it was safe.", "Ada Lund"),
      ("said", "Ada Lund, asked about the bridge, said it was safe.", "Ada Lund"),
      ("said", "After a walk through Hult, Ada Lund said it was safe.", "Ada Lund"),
      ("said", "When Holm came, Lund said it was safe.", "Lund"),
      ("said", "Officials in Hult said it was safe.", "Officials"),
      ("said", "Lund praised the council and said it was safe.", "Lund"),
      ("saying", "Lund praised the council, saying it was safe.", "Lund"),
      ("adding", "Lund said the council was tired, adding that it was safe.", "Lund"),
      ("was", "Lund said the bridge was safe.", "the bridge"),
      ("chanting", "The bridge opened with many children chanting.", "many children"),
    ])
  func `verbs find their subjects`(verb: String, text: String, expected: String) {
    #expect(subject(of: verb, in: text) == expected)
  }

  @Test(
    arguments: [
      ("Hult Bridge Union Secretary-General Ada Lund", "Ada Lund"),
      ("bridge union spokesperson Qiu Wen", "Qiu Wen"),
      ("Mrs. Lund", "Lund"),
      ("Professor Ramón Holm Lund", "Ramón Holm Lund"),
      ("the University of Hult", "University of Hult"),
      ("Sen. Ada Lund of Hult", "Ada Lund"),
    ])
  func `names are reported from titles and roles`(phrase: String, name: String) {
    let source = SourceText(phrase)
    let tokens = Tokenizer.tokens(of: source, quotedTexts: [], lexicon: lexicon)
    let parts = NameClassifier(text: source, tokens: tokens).parts(of: tokens.indices)
    let found = parts.name.map { source.string(tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end) }
    #expect(found == name)
  }

  @Test func `no word stands twice in one list`() {
    for list in WordLists.all {
      var seen: Set<Substring> = []
      for word in list.words.description.split(whereSeparator: \.isWhitespace) {
        #expect(seen.insert(word).inserted, "\(word)")
      }
    }
  }

  @Test func `every rule has a situation`() {
    #expect(
      Set(Situation.allCases.map(\.rule)) == Set(Attribution.Rule.allCases).subtracting([.corrected, .label]))
  }
}
