import Articles
import Catalogue

/// A change that cannot be undone, or made again, as the library is now.
package struct BlockedChange: Hashable, Sendable {
  /// What was to be done with it.
  package var direction: UndoDirection
  /// The change; nil where it is of a kind that this version does not know.
  package var change: LibraryChange?
  /// What stands in the way.
  package var obstacle: Obstacle
  /// The number of the journal's entry.
  let entry: Int64

  /// What stands in the way of a change.
  package enum Obstacle: Hashable, Sendable {
    /// Another article, with this title, has its file or its text by now.
    case taken(by: String)
    /// It touches what this change touched, which was made after it and was passed over; nil as above.
    case needs(LibraryChange?)
    /// What it touched is not there any more.
    case gone
    /// The journal says of it what makes no sense.
    case unreadable
  }
}

/// Ends an undoing, of which nothing stays then.
struct UndoFailure: Error {
  let obstacle: BlockedChange.Obstacle

  init(_ obstacle: BlockedChange.Obstacle) { self.obstacle = obstacle }
}
