import Quotations
import TestSupport
import Testing

/// A text with its quotations marked, as in `{Mao} <said>, ⟦“yes”⟧`.
///
/// `⟦…⟧` is speech, `⟪…⟫` quoted text that isn't, `{…}` the mention of the speaker, `<…>` the cue.
struct MarkedQuotations {
  private let marked: MarkedText

  init(_ marked: String) {
    self.marked = MarkedText(marked, pairs: [("⟦", "⟧"), ("⟪", "⟫"), ("{", "}"), ("<", ">")])
  }

  var text: String { marked.text }
  var speech: [Range<Int>] { marked.ranges }
  var other: [Range<Int>] { marked.ranges(after: "⟪") }
  var mentions: [Range<Int>] { marked.ranges(after: "{") }
  var cues: [Range<Int>] { marked.ranges(after: "<") }
}

/// Expects what the marks in a text say: the quotations, and their speakers and cues if any are marked.
///
/// Every speech quotation must have one of the marked speakers, and every marked speaker must speak; the same
/// holds for cues.
func expect(
  _ marked: String, rule: Attribution.Rule? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = MarkedQuotations(marked)
  let found = QuotationFinder().quotations(in: expected.text)
  func words(_ ranges: [Range<Int>]) -> [String] {
    ranges.map { "\($0.lowerBound) " + expected.text.words($0) }
  }
  let speech = found.filter(\.kind.isSpeech)
  #expect(words(speech.map(\.range)) == words(expected.speech), sourceLocation: sourceLocation)
  let other = found.filter { !$0.kind.isSpeech }
  if !expected.other.isEmpty {
    #expect(words(other.map(\.range)) == words(expected.other), sourceLocation: sourceLocation)
  }
  if !expected.mentions.isEmpty {
    let mentions = speech.map { $0.attribution?.mention ?? 0..<0 }
    #expect(Set(words(mentions)) == Set(words(expected.mentions)), sourceLocation: sourceLocation)
  }
  if !expected.cues.isEmpty {
    let cues = speech.map { $0.attribution?.cue ?? 0..<0 }
    #expect(Set(words(cues)) == Set(words(expected.cues)), sourceLocation: sourceLocation)
  }
  if let rule {
    #expect(speech.map { $0.attribution?.rule } == speech.map { _ in rule }, sourceLocation: sourceLocation)
  }
}
