import ArgumentParser

/// `verbatim`: everything that the program can do, by name.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbatim",
    abstract: "Reads the news for what was said.",
    usage: """
      verbatim [<path> | -]…       read these; with none, the library
      verbatim <command> …
      """,
    discussion: """
      Shows articles in the terminal, marks every quotation, names its speaker, and keeps the \
      quotations that you bookmark.

      EXAMPLES:
        verbatim                      your library, newest first
        verbatim article.txt          one article
        verbatim press/ notes.txt     a folder and a file, in this order
        verbatim - < notes.txt        what arrives on standard input
        verbatim ./list               a file with the name of a command
        verbatim -- -odd.txt          a file whose name begins with “-”

      While reading, “?” shows every key. --theme sets the colours; “verbatim config” prints all settings. \
      The library is one file; --library (before or after the command) or VERBATIM_LIBRARY names another.

      Exit status: 0 done, 1 some input failed (the rest was done), 2 wrong usage, 130 interrupted.
      """,
    version: Version.text,
    subcommands: [ReadCommand.self] + Self.commands,
    defaultSubcommand: ReadCommand.self)

  /// The commands that have a name, in the order of help.
  static let commands: [any ParsableCommand.Type] = [
    AddCommand.self, RemoveCommand.self, ListCommand.self, ShowCommand.self, QuotesCommand.self,
    SearchCommand.self, SpeakersCommand.self, StatementsCommand.self,
    CheckCommand.self, ChangesCommand.self, MCPCommand.self, BookmarksCommand.self, ExportCommand.self,
    CorrectionsCommand.self, PeopleCommand.self,
    UndoCommand.self, RedoCommand.self,
    ReindexCommand.self, BackupCommand.self, ConfigCommand.self, KeysCommand.self, PlayCommand.self,
    DoctorCommand.self, CompleteCommand.self,
  ]

  /// The names of the commands.
  static var commandNames: [String] { commands.compactMap { $0.configuration.commandName } }

  @OptionGroup var options: GlobalOptions
}

/// Which version of the program this is.
enum Version {
  /// The version, as `--version` prints it.
  static let text = "0.2.0"
}
