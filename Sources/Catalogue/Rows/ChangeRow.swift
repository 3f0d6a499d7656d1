import Articles

/// What changed in an article from one reading to the next: a row of the list of its changes.
package struct ChangeRow: Hashable, Sendable {
  /// What happened to the words.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A quotation was added or removed, or has other words or another speaker.
    case added, removed, reworded, reassigned
    /// The title has other words.
    case title
    /// Words outside quotations were added or removed.
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
  /// The words on one line, with those added and removed marked.
  package var words: [AppearanceRow.Piece]
  /// Who says them.
  package var speaker: String?
  /// Who said them before; `nil` if the speaker is the same.
  package var formerSpeaker: String?
  /// Where they are, or would be, in the present text, in `UTF-8 offsets`; `nil` if there is no such place.
  package var range: Range<Int>?
  /// Whether words of a bookmark are among those that are gone.
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
