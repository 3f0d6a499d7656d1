import ArgumentParser
import Articles
import Bookmarks
import Library

/// `verbatim export`: the bookmarks, to take away.
struct ExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the bookmarks for other programs, oldest first.",
    discussion: """
      Markdown that is written to a file a second time gets what is new, after what is there. Nothing else is \\
      written over without --force.

      EXAMPLES:
        verbatim export --format markdown --output quotes.md
        verbatim export --format json | jq -r '.[].exact'
      """)

  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try export.perform(in: session) }
}

/// What to export, and where to.
struct ExportOptions: ParsableArguments {
  /// The forms in which bookmarks can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  @Option(help: "The form of the export.")
  var format: Format

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file to write; else standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write over the file.")
  var force = false

  /// Exports.
  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    // The newest come last, so that a file grows at its end.
    let bookmarks = try library?.bookmarks().rows.reversed().map(\.self) ?? []
    guard let output, output != "-" else { return try session.output.write(text(of: bookmarks)) }
    let file = ExportFile(path: output)
    if force {
      try file.replace(with: text(of: bookmarks))
    } else if format == .markdown, let present = try file.content(limit: session.settings.maximumSize) {
      let new = bookmarks.filter { !present.contains("^\($0.blockID)") }
      if !new.isEmpty { try file.append((present.isEmpty ? "" : "\n") + text(of: new)) }
    } else {
      try file.create(with: text(of: bookmarks))
    }
  }

  private func text(of bookmarks: [Bookmark]) -> String {
    switch format {
    case .markdown: BookmarkExport.markdown(bookmarks)
    case .json: BookmarkExport.json(bookmarks)
    }
  }
}
