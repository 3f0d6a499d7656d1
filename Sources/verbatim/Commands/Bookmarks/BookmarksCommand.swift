import ArgumentParser

/// `verbatim bookmarks`: the passages that were kept.
struct BookmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmarks",
    abstract: "Lists, adds, removes, exports and imports bookmarks.",
    subcommands: [
      BookmarksListCommand.self, BookmarksAddCommand.self, BookmarksRemoveCommand.self,
      BookmarksExportCommand.self, BookmarksImportCommand.self,
    ])

  @OptionGroup var options: GlobalOptions
}

/// `verbatim bookmarks export`: the long name of `verbatim export`.
struct BookmarksExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: ExportCommand.configuration.abstract,
    discussion: ExportCommand.configuration.discussion)

  @OptionGroup var export: ExportOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try export.perform(in: session) }
}
