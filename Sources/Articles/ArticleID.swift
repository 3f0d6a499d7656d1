/// The number of an article in its library, from 1; no number is used twice.
package struct ArticleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number.
  package let rawValue: Int64

  /// Makes an id from its number.
  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Reads an id as users write it, `17`; `nil` if the text isn't an id.
  package init?(text: some StringProtocol) {
    guard let number = Int64(text), number > 0 else { return nil }
    rawValue = number
  }

  /// The id as users write it.
  package var description: String { String(rawValue) }

  package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
