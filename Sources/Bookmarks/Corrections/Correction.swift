import Articles

/// The number of a correction in a library.
package struct CorrectionID: Hashable, Sendable, CustomStringConvertible {
  /// The row's number, from 1.
  package var rawValue: Int64

  /// Makes a number.
  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  package var description: String { String(rawValue) }
}

/// What a user says about some words of an article, overruling the finder.
///
/// It is anchored as a bookmark is, so that it survives changes of the article and of the finder.
package struct Correction: Hashable, Sendable {
  /// Its number; `nil` until it is stored in a library.
  package var id: CorrectionID?
  /// The words that it is about: a statement from its first mark to its last, or any passage.
  package var anchor: Anchor
  /// What the words are.
  package var ruling: Ruling
  /// When it was made.
  package var created: Timestamp

  /// Makes a correction.
  package init(id: CorrectionID? = nil, anchor: Anchor, ruling: Ruling, created: Timestamp) {
    self.id = id
    self.anchor = anchor
    self.ruling = ruling
    self.created = created
  }

  /// What some words are.
  package enum Ruling: Hashable, Sendable {
    /// Speech of the person or body with this name; words that weren't a quotation become one.
    case speaker(String)
    /// Speech of an unknown speaker.
    case nobody
    /// Not speech at all.
    case notSpeech
  }
}
