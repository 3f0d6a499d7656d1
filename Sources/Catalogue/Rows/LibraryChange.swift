import Articles

/// A change that a user made to a library, as it is told of when it is taken back.
package enum LibraryChange: Hashable, Sendable {
  /// A bookmark of these words was made.
  case bookmarked(String)
  /// The bookmark of these words was removed.
  case unbookmarked(String)
  /// The note of the bookmark of these words was changed.
  case noted(String)
  /// The tags of the bookmark of these words were changed.
  case tagged(String)
  /// The bookmark of these words was given a place by hand.
  case attached(String)
  /// So many bookmarks came from a file.
  case bookmarksImported(Int)
  /// The article with this title was marked as read, or as unread.
  case read(Bool, title: String)
  /// The article with this title was given a star, or lost it.
  case starred(Bool, title: String)
  /// A field of the article with this title was set.
  case fieldSet(FieldName, title: String)
  /// The article with this title was removed.
  case articleRemoved(title: String)
  /// So many articles were added or brought up to date.
  case articlesAdded(Int)
  /// Who said these words was corrected.
  case corrected(String)
  /// So many corrections came from a file.
  case correctionsImported(Int)
  /// A correction of these words was taken back by hand.
  case correctionRemoved(String)
}

/// Which way somebody goes through the changes of a library.
package enum UndoDirection: Hashable, Sendable {
  /// Back: the last change is taken back.
  case undo
  /// Forward again: what was taken back last is made once more.
  case redo
}
