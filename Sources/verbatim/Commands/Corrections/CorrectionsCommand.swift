import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim corrections`: what the user says about who speaks.
struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "Lists, adds, removes, exports and imports corrections of who said what.",
    subcommands: [
      CorrectionsListCommand.self, CorrectionsAddCommand.self, CorrectionsRemoveCommand.self,
      CorrectionsExportCommand.self, CorrectionsImportCommand.self,
    ])

  @OptionGroup var options: GlobalOptions
}

/// `verbatim corrections list`.
struct CorrectionsListCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the corrections, oldest first.",
    discussion: """
      EXAMPLES:
        verbatim corrections list
        verbatim corrections list --article 17 --json
      """)

  @Option(help: ArgumentHelp("Only those of this article.", valueName: "id"))
  var article: String?

  @Flag(help: "Print a JSON array.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let article, ArticleID(text: article) == nil {
      throw ValidationError("--article “\(article)”: give the number that “verbatim list” shows")
    }
  }

  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    let id = article.flatMap { ArticleID(text: $0) }
    let corrections = try library?.storedCorrections(in: id) ?? []
    guard !json else {
      return try session.output.write(JSONValue.array(library?.json(corrections) ?? []).document)
    }
    for correction in corrections { try session.output.write(correction) }
  }
}

/// `verbatim corrections remove`.
struct CorrectionsRemoveCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes corrections by their numbers.",
    discussion: """
      EXAMPLE:
        verbatim corrections remove 3 5
      """)

  @Argument(help: ArgumentHelp("Numbers that “verbatim corrections list” shows.", valueName: "id"))
  var ids: [String]

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    for id in ids where Int64(id).map({ $0 > 0 }) != true {
      throw ValidationError("“\(id)” isn't a correction's number; “verbatim corrections list” shows them")
    }
  }

  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    for id in ids.compactMap(Int64.init) where try library?.removeCorrection(CorrectionID(id)) == nil {
      session.problems.report(
        Complaint("\(id)", "no such correction: “verbatim corrections list” shows the numbers"))
    }
  }
}

extension LibraryStore {
  /// Returns the objects of `corrections list --json`; positions are code points in the articles' texts.
  func json(_ corrections: [StoredCorrection]) throws(LibraryError) -> [JSONValue] {
    var positions: [ArticleID: StoredPositions] = [:]
    var values: [JSONValue] = []
    for stored in corrections {
      var codePoints: Range<Int>?
      if let id = stored.article?.id, let range = stored.range {
        if positions[id] == nil { positions[id] = try self.positions(in: id) }
        codePoints = positions[id]?.codePoints(range)
      }
      values.append(stored.json(codePoints: codePoints))
    }
    return values
  }
}

extension StandardOutput {
  /// Writes a correction for people: its number and words, then its ruling and place.
  func write(_ stored: StoredCorrection) throws(OutputError) {
    let number = stored.correction.id?.description ?? ""
    try line(Columns.right(number, 5) + "  " + stored.correction.anchor.exact.onOneLine)
    let ruling =
      switch stored.correction.ruling {
      case .speaker(let name): name
      case .nobody: "speaker unknown"
      case .notSpeech: "not speech"
      }
    var facts = [ruling, stored.article?.fields.title ?? stored.source.title]
    if let missing = stored.missingPlace { facts.append(missing.remark) }
    try line("       — " + facts.joined(separator: " · "))
  }
}
