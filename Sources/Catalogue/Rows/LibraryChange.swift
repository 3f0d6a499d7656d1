import Articles

/// A change that a user made to a library, as it is reported when it is undone or redone.
package enum LibraryChange: Hashable, Sendable {
  /// A bookmark of these words was made.
  case bookmarked(String)
  /// This many quotations in rows of a list were bookmarked.
  case bookmarkedRows(Int)
  /// The bookmark of these words was removed.
  case unbookmarked(String)
  /// The note of the bookmark of these words was changed.
  case noted(String)
  /// The tags of the bookmark of these words were changed.
  case tagged(String)
  /// The bookmark of these words was given a place by the user.
  case attached(String)
  /// This many bookmarks were imported from a file.
  case bookmarksImported(Int)
  /// The article with this title was marked as read, or as unread.
  case read(Bool, title: String)
  /// The article with this title was given a star, or lost it.
  case starred(Bool, title: String)
  /// This many articles were marked as read, or as unread.
  case articlesRead(Bool, Int)
  /// This many articles were given a star, or lost it.
  case articlesStarred(Bool, Int)
  /// This many articles were removed.
  case articlesRemoved(Int)
  /// A field of the article with this title was set.
  case fieldSet(FieldName, title: String)
  /// The article with this title was removed.
  case articleRemoved(title: String)
  /// This many articles were added or updated.
  ///
  /// `updated` of them existed before; it is `nil` if an earlier version didn't count them.
  case articlesAdded(Int, updated: Int? = 0)
  /// The speaker of these words was corrected.
  case corrected(String)
  /// A query was saved under this name.
  case querySaved(String)
  /// The saved query with this name was renamed.
  case queryRenamed(String)
  /// The saved query with this name was removed.
  case queryRemoved(String)
  /// These two names were merged as one person's.
  case merged(String)
  /// These names are no longer merged into another one.
  case separated(String)
  /// What a file says about this many names was imported.
  case mergesImported(Int)
  /// This many corrections were imported from a file.
  case correctionsImported(Int)
  /// The correction of these words was removed by the user.
  case correctionRemoved(String)
  /// The quotation with these words was accepted as it is, or its acceptance was withdrawn.
  case accepted(Bool, String)
}

/// The direction in which to go through the changes of a library.
package enum UndoDirection: Hashable, Sendable {
  /// Backwards: the last change is undone.
  case undo
  /// Forwards: what was undone last is redone.
  case redo
}
