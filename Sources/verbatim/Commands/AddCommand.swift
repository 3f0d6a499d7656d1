import ArgumentParser
import Library

/// `verbatim add`: adds files and folders to the library.
struct AddCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds files and folders to the library.",
    usage:
      "verbatim add <path>… [--title <text>] [--byline <name>] [--source <name>] [--url <address>] [--date <date>] [--json]",
    discussion: """
      Folders are searched at any depth for documents of all formats; files without an extension, or with an \
      unknown one, are added if they are text. Standard error says how many files were left out. Articles \
      already in the library are updated. --title and the other options override what the document says, even \
      after its file changes. Files that cannot be read are reported, and the rest are added. ^C keeps \
      what was added so far. Bookmarks without an article are attached if it is added; standard error says \
      how many.

      Prints one line per article: its number, what was done (added, updated, unchanged) and its title.

      EXAMPLES:
        verbatim add press/
        verbatim add --source Reuters --date 2024-05-29 wire.txt
        verbatim add --title 'A speech' - < speech.txt
      """)

  @Argument(help: ArgumentHelp("Files and folders; “-” is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Fields that override the document's") var fields: FieldOptions

  @Flag(help: "Print a JSON array, one object per article.")
  var json = false

  @OptionGroup(title: "How documents are read") var reading: ReadingOptions

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let session = session.reading(reading)
    let edits = try fields.edits()
    session.upgradeLibrary()
    try Interruption.held {
      let outcome = Result { try add(edits, in: session) }
      // Before SIGINT is released: a second one would cut off the report.
      try session.output.flush()
      try outcome.get()
      if Interruption.isPending { throw Ending(status: .interrupted) }
    }
  }

  private func add(_ edits: [FieldEdit], in session: Session) throws {
    let inputs = InputList(paths, reader: session.reader)
    for failure in inputs.failures { session.problems.report(failure) }
    guard inputs.files.count < 2 || !fields.isForOne else {
      throw UsageError("--title and --url are for one article; \(inputs.files.count) files were given")
    }
    guard !inputs.files.isEmpty else {
      if let words = Wording.words(inputs.leftOut) { session.problems.note(words) }
      if json { try session.output.write("[]\n") }
      return
    }
    var importer = Importer(
      session: session, library: try session.openLibrary(), edits: edits, total: inputs.files.count,
      leftOut: inputs.leftOut, json: json)
    try importer.run(inputs.files)
  }
}
