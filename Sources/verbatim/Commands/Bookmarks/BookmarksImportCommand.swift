import ArgumentParser
import Articles
import Bookmarks
import JSON
import Library

extension BookmarkImport.Format: ExpressibleByArgument {}

/// `verbatim bookmarks import`: reads bookmarks from a file.
struct BookmarksImportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports bookmarks from a file.",
    discussion: """
      Reads what “export --format json” and “export --format w3c” write, W3C annotations of other programs, \
      Hypothesis's exports and annotation list, and the CSV that Readwise imports or exports. Nothing is \
      imported from a damaged JSON export. From other files, everything that can be read is imported; standard \
      error says how much was skipped, and if some of it is damaged, the exit status is 1. Bookmarks already in \
      the library are not added again. Those whose article is missing are attached when it is added.

      EXAMPLES:
        verbatim bookmarks import bookmarks.json
        verbatim bookmarks import --format csv - < readwise.csv
      """)

  @Argument(help: ArgumentHelp("The file; “-” is standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The format, instead of detecting it."))
  var format: BookmarkImport.Format?

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let bytes = try session.reader.load(file).document.bytes
    let name = Wording.name(ofInput: file)
    let content: ImportedFile
    do throws(BookmarkImportError) {
      content = try BookmarkImport.file(in: bytes, as: format)
    } catch {
      throw Complaint(name, Wording.words(error))
    }
    let counts = try session.openLibrary().importBookmarks(content.bookmarks, now: session.settings.now())
    let skipped = SkippedCounts(content.skipped)
    if json {
      try session.output.write(counts.json(skipped).line + "\n")
    } else {
      try session.output.line(Wording.words(counts))
    }
    if content.undated > 0 { session.problems.note(name, Wording.undated(content.undated)) }
    for words in Wording.harmless(skipped) { session.problems.note(name, words) }
    if let words = Wording.damaged(skipped) { session.problems.report(Complaint(name, words)) }
  }
}

extension BookmarkImportCounts {
  /// Returns the object that `bookmarks import --json` prints.
  fileprivate func json(_ skipped: SkippedCounts) -> JSONValue {
    [
      "added": .integer(added), "updated": .integer(updated), "unchanged": .integer(unchanged),
      "alone": .integer(alone), "skipped": skipped.json,
    ]
  }
}
