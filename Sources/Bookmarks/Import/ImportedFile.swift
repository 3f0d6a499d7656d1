/// What a file of bookmarks holds.
package struct ImportedFile: Hashable, Sendable {
  /// The bookmarks in the order of the file; of several that are the same in everything, one.
  package var bookmarks: [ImportedBookmark] = []
  /// What else the file holds, in its order.
  package var skipped: [SkippedAnnotation] = []

  /// Takes a bookmark, or what was found in its place.
  mutating func take(_ annotation: () throws(SkippedAnnotation) -> ImportedBookmark) {
    do throws(SkippedAnnotation) {
      bookmarks.append(try annotation())
    } catch {
      skipped.append(error)
    }
  }

  /// Keeps one of several bookmarks that are the same in everything.
  mutating func removeDuplicates() {
    var seen: Set<ImportedBookmark> = []
    bookmarks = bookmarks.filter { seen.insert($0).inserted }
  }
}

/// A part of another program's file that no bookmark can be made of.
package enum SkippedAnnotation: Error, Hashable, Sendable {
  /// A note on a page as a whole.
  case pageNote
  /// An answer to another annotation.
  case reply
  /// It marks something else than words, such as a part of an image.
  case noWords
  /// It is damaged, or lacks what it must have.
  case damaged(BookmarkImportError)
}
