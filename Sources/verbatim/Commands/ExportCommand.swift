import ArgumentParser
import Articles
import Bookmarks
import JSON
import Library

extension BookmarkExport.Format: ExpressibleByArgument {}

/// `verbatim export`: exports bookmarks.
struct ExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the bookmarks for other programs, oldest first.",
    discussion: """
      Words and options choose bookmarks, as in “verbatim bookmarks list”; days are in UTC. Without --format, \
      the file's extension decides: .md, .json, .csv, .org, .bib, .jsonld (w3c) or .txt. In a folder the file is \
      called verbatim-bookmarks. New bookmarks are appended to an existing Markdown file. Nothing else is \
      overwritten without --force.

      EXAMPLES:
        verbatim export --output quotes.md
        verbatim export --format json | jq -r '.[].exact'
        verbatim export --format csv --tag nato --since 2024-05-01 --output nato.csv
      """)

  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try export.perform(in: session) }
}

/// What to export, and to which file.
struct ExportOptions: ParsableArguments {
  @Option(help: "The format; by default, the extension of --output decides.")
  var format: BookmarkExport.Format?

  @OptionGroup var choice: BookmarkOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file, instead of standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Overwrite the file.")
  var force = false

  func validate() throws {
    if chosenFormat != nil { return }
    guard let output, output != "-" else {
      throw ValidationError("give --format, or a file with a known extension, as in --output quotes.md")
    }
    let extensions = BookmarkExport.Format.allCases.map { "." + $0.fileExtension }
    throw ValidationError(
      "--output “\(output)”: unknown extension: give --format, or use one of "
        + extensions.joined(separator: ", "))
  }

  /// The format of the export; `nil` if nothing determines it.
  private var chosenFormat: BookmarkExport.Format? {
    format ?? output.flatMap(BookmarkExport.Format.init(ofFile:))
  }

  /// Exports.
  func perform(in session: Session) throws {
    guard let format = chosenFormat else { return }
    try session.problems.explain(choice.typedQuery, of: "export")
    let file = output.flatMap { $0 == "-" ? nil : ExportFile(path: $0, nameInFolder: format.fileName) }
    guard let library = try session.existingLibrary() else {
      if force, let file, file.isThere { throw Complaint(file.path, Wording.leftAlone) }
      return try writeNothing(to: file, as: format, session)
    }
    let bookmarks: [Bookmark]
    do throws(LibraryError) {
      bookmarks = try library.completeBookmarks(choice.query)
    } catch {
      guard case .damaged = error else { throw error }
      return try rescue(library, after: error, to: file, as: format, session)
    }
    if bookmarks.isEmpty { return try writeNothing(to: file, as: format, session) }
    try write(bookmarks, to: file, as: format, session)
  }

  /// Writes no file, since none is better than an empty one; to standard output, writes an empty list.
  private func writeNothing(
    to file: ExportFile?, as format: BookmarkExport.Format, _ session: Session
  ) throws {
    if choice.isGiven || file != nil {
      session.problems.note("export", choice.isGiven ? Wording.nothingFits : Wording.noBookmarks)
    }
    if file == nil { try write([], to: nil, as: format, session) }
  }

  /// Reports the damage of a library and writes what can be read, whatever was chosen, to a new file.
  private func rescue(
    _ library: LibraryStore, after error: LibraryError, to file: ExportFile?,
    as format: BookmarkExport.Format, _ session: Session
  ) throws {
    let salvaged = library.salvagedBookmarks()
    guard !salvaged.bookmarks.isEmpty else {
      session.problems.report(Complaint(library.path, Wording.nothingLeft(salvaged, error)))
      if file == nil { try write([], to: nil, as: format, session) }
      return
    }
    session.problems.report(error)
    session.problems.note(library.path, Wording.salvaging(salvaged))
    let free = file.map { $0.isThere ? $0.besideForRescue : $0 }
    if let free {
      try free.create(with: BookmarkExport.write(BookmarkExport.oldestFirst(salvaged.bookmarks), as: format))
    } else {
      try write(salvaged.bookmarks, to: nil, as: format, session)
    }
    if let file, let free, free.path != file.path {
      session.problems.note(free.path, Wording.rescued(instead: file.path))
    }
  }

  private func write(
    _ bookmarks: [Bookmark], to file: ExportFile?, as format: BookmarkExport.Format, _ session: Session
  ) throws {
    guard let file else {
      return try session.output.writeExport(
        BookmarkExport.write(BookmarkExport.oldestFirst(bookmarks), as: format))
    }
    _ = try file.write(bookmarks, as: format, overwrites: force, limit: session.settings.maximumSize)
  }
}
