import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim people`: which names are one person's.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Says which names are one person’s, takes it back, exports and imports it.",
    discussion: """
      What you say here holds for all articles, also for those that are added or read again later. The names in \
      articles stay as they are. “propose” lists names that may be one person’s; nothing is done about them.
      """,
    subcommands: [
      PeopleListCommand.self, PeopleProposeCommand.self, PeopleMergeCommand.self, PeopleSeparateCommand.self,
      PeopleExportCommand.self, PeopleImportCommand.self,
    ])

  @OptionGroup var options: GlobalOptions
}

/// `verbatim people list`.
struct PeopleListCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the names that were made another person’s, the oldest first.")

  @Flag(help: "Print a JSON array.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let merges = try session.existingLibrary()?.merges() ?? []
    guard !json else { return try session.output.write(JSONValue.array(merges.map(\.json)).document) }
    for merge in merges { try session.output.line("\(merge.name) → \(merge.person)") }
  }
}

/// `verbatim people propose`.
struct PeopleProposeCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Lists last names that may be those of people named in full.",
    discussion: """
      Both names stand in articles about one event: published within three days, with words of their titles or \
      another speaker in common.

      EXAMPLE:
        verbatim people propose --limit 20
      """)

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let found = try session.existingLibrary()?.proposals(limit: rows.limit ?? 100) ?? []
    guard !rows.json else {
      let values = found.map { proposal -> JSONValue in
        ["name": .string(proposal.name), "person": .string(proposal.person)]
      }
      return try session.output.write(JSONValue.array(values).document)
    }
    for proposal in found { try session.output.line("\(proposal.name) → \(proposal.person)?") }
  }
}

/// `verbatim people merge`.
struct PeopleMergeCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Makes a name another person’s.",
    discussion: """
      EXAMPLE:
        verbatim people merge Merkel 'Angela Merkel'
      """)

  @Argument(help: ArgumentHelp("A name in the list of speakers.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("Whose name it is, as in that list.", valueName: "person"))
  var person: String

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let library = try session.openLibrary()
    func known(_ typed: String) throws -> String {
      guard let speaker = try library.speaker(named: typed) else {
        throw Complaint("people", Wording.noSpeaker(typed))
      }
      return speaker.name
    }
    let (own, other) = (try known(name), try known(person))
    guard try library.merge(own, into: other, now: session.settings.now()) else {
      throw Complaint("people", Wording.samePerson(own, other))
    }
  }
}

/// `verbatim people separate`.
struct PeopleSeparateCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "separate", abstract: "Takes back that names are another person’s.",
    discussion: """
      EXAMPLE:
        verbatim people separate Merkel
      """)

  @Argument(help: ArgumentHelp("Names that “verbatim people list” shows.", valueName: "name"))
  var names: [String]

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let done = try session.existingLibrary()?.separate(names) ?? []
    for name in names where !done.contains(name) {
      session.problems.report(Complaint("people", Wording.notMerged(name)))
    }
  }
}

/// `verbatim people export`.
struct PeopleExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes what “people list” has as JSON, which “people import” reads.",
    discussion: """
      In a folder the file is called verbatim-people.json. Nothing is written over without --force.
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file to write; else standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write over the file.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let merges = try session.existingLibrary()?.merges() ?? []
    let text = JSONValue.array(merges.map(\.json)).document
    try session.export(text, to: output, nameInFolder: "verbatim-people.json", force: force)
  }
}

/// `verbatim people import`.
struct PeopleImportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings in what “people export” wrote.",
    discussion: """
      Either the whole file is taken or, where it is damaged, nothing of it. Of two statements about one name the \
      one made last holds.
      """)

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let merges = try session.imported(from: file, of: "name", by: PersonMerge.merges)
    let counts = try session.openLibrary().importMerges(merges)
    if json {
      let value: JSONValue = ["added": .integer(counts.added), "unchanged": .integer(counts.unchanged)]
      try session.output.write(value.line + "\n")
    } else {
      try session.output.line("added: \(counts.added), unchanged: \(counts.unchanged)")
    }
  }
}
