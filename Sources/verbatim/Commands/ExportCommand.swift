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
    let found = try found(in: session)
    // The newest come last, so that a file grows at its end.
    let bookmarks = found.sorted { ($0.created, $0.id.rawValue) < ($1.created, $1.id.rawValue) }
    func text(of bookmarks: [Bookmark]) -> String { BookmarkExport.write(bookmarks, as: format) }
    guard let output, output != "-" else { return try session.output.write(text(of: bookmarks)) }
    let file = ExportFile(path: output, nameInFolder: format.fileName)
    if force {
      try file.replace(with: text(of: bookmarks))
    } else if format == .markdown, let present = try file.content(limit: session.settings.maximumSize) {
      let ids = Self.blockIDs(in: present)
      let new = bookmarks.filter { !ids.contains($0.blockID) }
      if !new.isEmpty { try file.append((present.isEmpty ? "" : "\n") + text(of: new)) }
    } else {
      try file.create(with: text(of: bookmarks))
    }
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

  /// What stands behind each `^` of a Markdown file, as long as a block id is.
  private static func blockIDs(in markdown: String) -> Set<String> {
    let length = "vb-0123456789ab".utf8.count
    return Set(
      markdown.utf8.split(separator: UInt8(ascii: "^")).map {
        String(decoding: $0.prefix(length), as: UTF8.self)
      })
  }
}
