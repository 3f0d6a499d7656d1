/// Words in quotation marks: what pairing makes of the marks, before their meaning is decided.
struct QuotedText: Equatable {
  /// UTF-8 offsets, marks included.
  var range: Range<Int>
  /// UTF-8 offsets of the words alone.
  var interior: Range<Int>
  /// The sign that opened the quoted text.
  var glyph: Mark.Glyph
  /// Whether a closing mark was found.
  var isClosed: Bool
  /// Whether the quoted text continues the one before it, which ended with its paragraph.
  var continuesPrevious: Bool
  /// UTF-8 offsets of the name that a transcript writes at the start of the words, before a colon.
  var label: Range<Int>?

  /// UTF-8 offsets of what is said: the words alone, without a label and its colon.
  var statement: Range<Int> { (label.map { $0.upperBound + 1 } ?? interior.lowerBound)..<interior.upperBound }
}
