import ArgumentParser
import Bookmarks
import Library

/// `verbatim bookmarks remove`.
struct BookmarksRemoveCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes bookmarks by their numbers.",
    discussion: """
      EXAMPLE:
        verbatim bookmarks remove 3 5
      """)

  @Argument(help: ArgumentHelp("Numbers that “verbatim bookmarks list” shows.", valueName: "id"))
  var ids: [String]

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    for id in ids where BookmarkID(text: id) == nil {
      throw ValidationError("“\(id)” isn't a bookmark's number; “verbatim bookmarks list” shows them")
    }
  }

  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    for id in ids.compactMap({ BookmarkID(text: $0) }) where try library?.removeBookmark(id) == nil {
      session.problems.report(LibraryError.noSuchBookmark(id))
    }
  }
}
