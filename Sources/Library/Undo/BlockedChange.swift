import Articles
import Catalogue

/// A change that cannot be undone or redone in the library's present state.
package struct BlockedChange: Hashable, Sendable {
  /// Whether it was to be undone or redone.
  package var direction: UndoDirection
  /// The change; `nil` if this version doesn't know its kind.
  package var change: LibraryChange?
  /// What stands in the way.
  package var obstacle: Obstacle
  /// The number of the journal's entry.
  let entry: Int64

  /// What stands in the way of a change.
  package enum Obstacle: Hashable, Sendable {
    /// Another article, with this title, now has its file or its text.
    case taken(by: String)
    /// This later change, which was passed over, touched the same things; `nil` if this version doesn't know
    /// its kind.
    case needs(LibraryChange?)
    /// What it touched no longer exists.
    case gone
    /// The journal's record of it cannot be read.
    case unreadable
  }
}

/// Ends a step, which is then rolled back.
struct UndoFailure: Error {
  let obstacle: BlockedChange.Obstacle

  init(_ obstacle: BlockedChange.Obstacle) { self.obstacle = obstacle }
}
