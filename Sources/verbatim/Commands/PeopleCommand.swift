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
    abstract: "Merges names of one person, separates them, exports and imports merges.",
    discussion: """
      A merge applies to all articles, also to those that are added or read again later. The names in articles \
      stay as they are. “propose” only lists names that may be one person’s.
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
    commandName: "list", abstract: "Lists the merged names, oldest first.")

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
    commandName: "propose", abstract: "Lists last names that may belong to people with full names.",
    discussion: """
      Both names occur in articles about one event: published within three days of each other, with words of \
      their titles or another speaker in common.

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
    commandName: "merge", abstract: "Merges a name into another person’s.",
    discussion: """
      EXAMPLE:
        verbatim people merge Merkel 'Angela Merkel'
      """)

  @Argument(help: ArgumentHelp("A name in the list of speakers.", valueName: "name"))
  var name: String

  @Argument(help: ArgumentHelp("The person’s name in that list.", valueName: "person"))
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
    commandName: "separate", abstract: "Separates merged names.",
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
    commandName: "export", abstract: "Writes all merges as JSON, which “people import” reads.",
    discussion: """
      In a folder the file is called verbatim-people.json. Nothing is overwritten without --force.
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file, instead of standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Overwrite the file.")
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
    commandName: "import", abstract: "Imports merges that “people export” wrote.",
    discussion: """
      A damaged file isn't imported at all. Of two merges of one name, the later one counts.
      """)

  @Argument(help: ArgumentHelp("The file; “-” is standard input.", valueName: "file"))
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
