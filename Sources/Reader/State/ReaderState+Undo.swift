import Articles
import Catalogue

extension ReaderState {
  /// Takes the last change to the library back, or makes it again; past what was just said to stand in the way.
  func step(_ direction: UndoDirection) -> [Effect] {
    [.step(direction, passesOver: passing == direction)]
  }

  /// Tells of a change that was taken back, or made again.
  mutating func takeStep(_ direction: UndoDirection, _ change: LibraryChange?) -> [Effect] {
    switch (direction, change) {
    case (.undo, let change?): say(.undone(change))
    case (.redo, let change?): say(.redone(change))
    case (.undo, nil): say(.nothingToUndo)
    case (.redo, nil): say(.nothingToRedo)
    }
    return change == nil ? [] : refresh()
  }
}
