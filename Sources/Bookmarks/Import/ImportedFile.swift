/// What a file of bookmarks holds.
package struct ImportedFile: Hashable, Sendable {
  /// The bookmarks in the order of the file, without exact duplicates.
  package var bookmarks: [ImportedBookmark] = []
  /// What else the file contains, in the order of the file.
  package var skipped: [SkippedAnnotation] = []
  /// How many bookmarks have a date that cannot be read, and are kept without it.
  package var undated = 0

  /// Takes a bookmark, or the reason why there isn't one.
  mutating func take(_ annotation: () throws(SkippedAnnotation) -> ImportedBookmark) {
    do throws(SkippedAnnotation) {
      bookmarks.append(try annotation())
    } catch {
      skipped.append(error)
    }
  }

  /// Takes each tag of a bookmark once, whatever its case.
  mutating func removeRepeatedTags() {
    for index in bookmarks.indices { bookmarks[index].draft.tags = bookmarks[index].draft.tags.eachTagOnce }
  }

  /// Keeps only the first of several bookmarks that are exactly the same.
  mutating func removeDuplicates() {
    var seen: Set<ImportedBookmark> = []
    bookmarks = bookmarks.filter { seen.insert($0).inserted }
  }
}

/// A part of another program's file that yields no bookmark.
package enum SkippedAnnotation: Error, Hashable, Sendable {
  /// A note on a page as a whole.
  case pageNote
  /// An answer to another annotation.
  case reply
  /// It marks something other than words, such as part of an image.
  case noWords
  /// It is damaged, or lacks something required.
  case damaged(BookmarkImportError)
}
