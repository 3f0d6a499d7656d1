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
      Folders are looked through to their ends: documents of every format that is read, and files without an \
      ending or with an unknown one if they are text. What was left out is counted on standard error. What the \
      library has already is brought up to date. \
      What you say of a text with --title and the other options wins over what it says itself, now and when its \
      file changes. What cannot be read is reported, and the rest is added. ^C keeps what was added so far. Bookmarks that stand alone \
      are attached if their article is among what is added; their number is printed on standard error.

      Prints a line for each article: its number, what became of it (added, updated, unchanged) and its title.

      EXAMPLES:
        verbatim add press/
        verbatim add --source Reuters --date 2024-05-29 wire.txt
        verbatim add --title 'A speech' - < speech.txt
      """)

  @Argument(help: ArgumentHelp("Files and folders; “-” is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "What you say of it, whatever the text says") var fields: FieldOptions

  @Flag(help: "Print a JSON array, an object for each article.")
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
      throw UsageError("--title and --url are for one article, and here are \(inputs.files.count) files")
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
