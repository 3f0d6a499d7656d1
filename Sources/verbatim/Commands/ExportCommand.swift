import ArgumentParser
import Articles
import Bookmarks
import Library

extension BookmarkExport.Format: ExpressibleByArgument {}

/// `verbatim export`: the bookmarks, to take away.
struct ExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the bookmarks for other programs, oldest first.",
    discussion: """
      Words and options choose bookmarks, as in “verbatim bookmarks list”; days are those of UTC. In a folder \
      the file is called verbatim-bookmarks. Markdown that is written to a file a second time gets what is new, \
      after what is there. Nothing else is written over without --force.

      EXAMPLES:
        verbatim export --format markdown --output quotes.md
        verbatim export --format json | jq -r '.[].exact'
        verbatim export --format csv --tag nato --since 2024-05-01 --output nato.csv
      """)

  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try export.perform(in: session) }
}

/// What to export, and where to.
struct ExportOptions: ParsableArguments {
  @Option(help: "The form of the export.")
  var format: BookmarkExport.Format

  @OptionGroup var choice: BookmarkOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file to write; else standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write over the file.")
  var force = false

  /// Exports.
  func perform(in session: Session) throws {
    let bookmarks = try found(in: session)
    if bookmarks.isEmpty, choice.isGiven { session.problems.note("export", Wording.nothingFits) }
    guard let output, output != "-" else {
      return try session.output.write(
        BookmarkExport.write(BookmarkExport.oldestFirst(bookmarks), as: format))
    }
    _ = try ExportFile(path: output, nameInFolder: format.fileName).write(
      bookmarks, as: format, overwrites: force, limit: session.settings.maximumSize)
  }

  /// The bookmarks that were chosen; of a damaged library all that can be read, after a word to the user.
  private func found(in session: Session) throws -> [Bookmark] {
    guard let library = try session.existingLibrary() else { return [] }
    do throws(LibraryError) {
      return try library.bookmarks(choice.filter).rows
    } catch {
      guard case .damaged = error else { throw error }
      session.problems.report(error)
      let (bookmarks, isComplete) = library.salvagedBookmarks()
      let words = isComplete ? "all bookmarks could be read" : "some bookmarks cannot be read any more"
      session.problems.note(library.path, "exporting what is left: \(bookmarks.count); \(words)")
      return bookmarks
    }
  }
}
