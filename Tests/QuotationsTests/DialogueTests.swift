import Testing

@testable import Quotations

/// Who may speak in a dialogue without verbs of saying.
@Suite struct DialogueTests {
  /// The candidates of the last quotation of a text.
  private func candidates(_ string: String) -> [(situation: Situation, mention: String)] {
    let text = SourceText(string, language: "de")
    let quoted = QuotedTexts.all(of: MarkScanner.marks(in: text), in: text).quotedTexts
    let shapes = quoted.map { QuotedTextShape($0, in: text, lexicon: text.language.lexicon) }
    let tokens = Tokenizer.tokens(of: text, quotedTexts: quoted, lexicon: text.language.lexicon)
    var chooser = Chooser(text: text, tokens: tokens, shapes: shapes)
    var chunker = Chunker(names: NameClassifier(text: text, tokens: tokens))
    var last: [Candidate] = []
    for (number, sentence) in SentenceSplitter.sentences(of: tokens, quotedTexts: shapes, in: text)
      .enumerated()
    {
      let clauses = Clauses(chunker.chunks(of: sentence))
      chooser.read(clauses, of: sentence, number: number) { found, _, _, _ in last = found }
    }
    chooser.finish { found, _, _, _ in last = found }
    return last.map { ($0.situation, text.string(MentionReader(tokens: tokens).range(of: $0.mention))) }
  }

  @Test func `whoever acts right before the words may speak them, even after the words of another`() {
    let listed = candidates("„Komm mit“, sagte Holm. Beate lehnte sich an die Tür. „Ich bleibe heute hier.“")
    #expect(listed.contains { $0 == (.subjectBefore, "Beate") })
    #expect(listed.contains { $0 == (.remembered, "Holm") || $0 == (.nextSentence, "Holm") })
  }

  @Test func `whoever acts right after the words may speak them`() {
    let listed = candidates("„Komm mit“, sagte Holm. „Gewiss doch, ich komme!“ Beate errötete sehr.")
    #expect(listed.contains { $0 == (.subjectAfter, "Beate") })
  }
}
