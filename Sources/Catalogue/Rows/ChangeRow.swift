import Articles

/// What changed in an article from one reading to the next: a row of the list of its changes.
package struct ChangeRow: Hashable, Sendable {
  /// What happened to the words.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A quotation came, went, has other words or another speaker.
    case added, removed, reworded, reassigned
    /// The title has other words.
    case title
    /// Words outside of quotations came or went.
    case text
    /// The document was read again and says the same.
    case nothing
    /// The article was read for the first time.
    case first
  }

  /// What happened.
  package var kind: Kind
  /// When the document was first read like this.
  package var seen: Timestamp
  /// The words on one line, those that came and went marked.
  package var words: [AppearanceRow.Piece]
  /// Who says them.
  package var speaker: String?
  /// Who said them before; `nil` if that is the same.
  package var formerSpeaker: String?
  /// Where they stand in the present text, or would stand, in `UTF-8 offsets`; `nil` if it has no such place.
  package var range: Range<Int>?
  /// Whether a bookmark had words that are gone.
  package var isBookmarked: Bool

  /// Makes a row.
  package init(
    _ kind: Kind, seen: Timestamp, words: [AppearanceRow.Piece] = [], speaker: String? = nil,
    formerSpeaker: String? = nil, range: Range<Int>? = nil, isBookmarked: Bool = false
  ) {
    self.kind = kind
    self.seen = seen
    self.words = words
    self.speaker = speaker
    self.formerSpeaker = formerSpeaker
    self.range = range
    self.isBookmarked = isBookmarked
  }
}
