import Articles
import Catalogue

/// The places where jumps in an article began, to go back to and forward again as in a browser.
struct JumpList: Hashable, Sendable {
  /// How many places are remembered.
  static let limit = 100

  private var before: [TextPosition] = []
  private var after: [TextPosition] = []

  /// Remembers where a jump began; afterwards there is nothing to go forward to.
  mutating func note(_ position: TextPosition) {
    after = []
    guard before.last != position else { return }
    before.append(position)
    if before.count > Self.limit { before.removeFirst() }
  }

  /// Returns where the last jump began, and remembers the place now left; `nil` if there was no jump.
  mutating func back(from position: TextPosition) -> TextPosition? {
    guard let place = before.popLast() else { return nil }
    after.append(position)
    return place
  }

  /// Returns the place last left by going back; `nil` if there is none.
  mutating func forward(from position: TextPosition) -> TextPosition? {
    guard let place = after.popLast() else { return nil }
    before.append(position)
    return place
  }
}
