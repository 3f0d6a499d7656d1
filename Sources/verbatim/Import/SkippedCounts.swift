import Bookmarks
import JSON

/// How many parts of a file yielded no bookmark, by reason.
struct SkippedCounts {
  /// Notes on a page as a whole.
  private(set) var pageNotes = 0
  /// Answers to other annotations.
  private(set) var replies = 0
  /// Annotations of something other than words.
  private(set) var withoutWords = 0
  /// What is wrong with each damaged annotation.
  private(set) var damages: [BookmarkImportError] = []

  /// Counts what was skipped.
  init(_ skipped: [SkippedAnnotation]) {
    for annotation in skipped {
      switch annotation {
      case .pageNote: pageNotes += 1
      case .reply: replies += 1
      case .noWords: withoutWords += 1
      case .damaged(let error): damages.append(error)
      }
    }
  }

  /// The object that `bookmarks import --json` prints.
  var json: JSONValue {
    [
      "page_notes": .integer(pageNotes), "replies": .integer(replies), "no_words": .integer(withoutWords),
      "damaged": .integer(damages.count),
    ]
  }
}
