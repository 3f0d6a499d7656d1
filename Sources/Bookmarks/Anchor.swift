/// The place of a passage in an article's text, kept so that it is complete in itself and can be found again.
///
/// After the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.
package struct Anchor: Hashable, Sendable {
  /// The words of the passage, exactly as they were.
  package var exact: String
  /// Up to 32 characters before the passage.
  package var prefix: String
  /// Up to 32 characters after the passage.
  package var suffix: String
  /// Where the passage was, in UTF-8 offsets into the text.
  package var range: Range<Int>
  /// The hash of the text that `range` refers to, from ``TextHash``.
  package var textHash: String

  /// Makes an anchor; `range` is in UTF-8 offsets.
  package init(exact: String, prefix: String, suffix: String, range: Range<Int>, textHash: String) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.range = range
    self.textHash = textHash
  }
}

/// Where a passage is in an article's text now.
package enum Attachment: Hashable, Sendable {
  /// At these UTF-8 offsets; `now` holds the words there if they differ from those that were saved.
  case attached(Range<Int>, now: String?)
  /// Nowhere for certain: the passage is kept and shown, but has no place.
  case detached
}
