import ArgumentParser
import Articles
import Bookmarks
import Library

extension BookmarkImport.Format: ExpressibleByArgument {}

/// `verbatim bookmarks import`: bookmarks out of a file.
struct BookmarksImportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in bookmarks from a file.",
    discussion: """
      Reads what “export --format json” and “export --format w3c” write, annotations of other programs, and the \
      CSV of Readwise. Either the whole file is taken or, where it is damaged, nothing of it. What the library \
      has already is not added again. Bookmarks whose article is not in the library stand alone.

      EXAMPLES:
        verbatim bookmarks import bookmarks.json
        verbatim bookmarks import --format csv - < readwise.csv
      """)

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The form of the file, where its content is not to tell it."))
  var format: BookmarkImport.Format?

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let bytes = try session.reader.load(file).document.bytes
    let bookmarks: [ImportedBookmark]
    do throws(BookmarkImportError) {
      bookmarks = try BookmarkImport.bookmarks(in: bytes, as: format)
    } catch {
      throw Complaint(Wording.name(ofInput: file), Wording.words(error))
    }
    let counts = try session.openLibrary().importBookmarks(bookmarks, now: session.settings.now())
    if json {
      try session.output.write(counts.json.line + "\n")
    } else {
      try session.output.line(Wording.words(counts))
    }
  }
}

extension BookmarkImportCounts {
  /// The object that `bookmarks import --json` prints.
  fileprivate var json: JSONValue {
    [
      "added": .integer(added), "updated": .integer(updated), "unchanged": .integer(unchanged),
      "alone": .integer(alone),
    ]
  }
}
