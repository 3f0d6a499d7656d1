import Articles

/// A quotation of an open article as it was checked against the library.
package struct CheckRow: Hashable, Sendable {
  /// Where it stands in the article's text, from the first mark to the last, in `UTF-8 offsets`.
  package var range: Range<Int>
  /// What the check says, in a few words.
  package var verdict: String
  /// Whether nothing needs to be done.
  package var isFine: Bool
  /// Its words on one line, with what the source has instead.
  package var words: [AppearanceRow.Piece]
  /// The speaker, as far as the article tells.
  package var speaker: String?
  /// The article that has the words; `nil` if none has.
  package var source: ArticleSummary?
  /// Who says them there, if that is another person.
  package var otherSpeaker: String?

  /// Makes a row.
  package init(
    range: Range<Int>, verdict: String, isFine: Bool, words: [AppearanceRow.Piece], speaker: String?,
    source: ArticleSummary?, otherSpeaker: String?
  ) {
    self.range = range
    self.verdict = verdict
    self.isFine = isFine
    self.words = words
    self.speaker = speaker
    self.source = source
    self.otherSpeaker = otherSpeaker
  }
}
