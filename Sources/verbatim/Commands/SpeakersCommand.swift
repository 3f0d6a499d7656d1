import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim speakers`: the speakers, and what they say.
struct SpeakersCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists the speakers in the library, or what those with a given name said.",
    usage: "verbatim speakers [<name>] [--limit <n>] [--json]",
    discussion: """
      Without a name: all speakers, most statements first, with the numbers of statements and articles. With a \
      name, or part of one: everything that each person with this name says, newest article first. If no name \
      matches, the words may also begin words of a name.

      EXAMPLES:
        verbatim speakers --limit 20
        verbatim speakers 'mao ning'
        verbatim speakers --json stoltenberg | jq -r '.[].words'
      """)

  @Argument(help: ArgumentHelp("A name, or part of it.", valueName: "name"))
  var name: [String] = []

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    let words = name.flatMap { $0.split(separator: " ") }.joined(separator: " ")
    var printer = SpeakersPrinter(output: session.output, json: rows.json)
    if let library = try session.existingLibrary() {
      if words.isEmpty {
        let all = try library.speakers(filter: "", in: 0..<(rows.limit ?? .max))
        for speaker in all.rows { try printer.print(speaker) }
        if let limit = rows.limit, all.total > limit {
          session.problems.note("speakers", Wording.cut(to: limit, of: all.total))
        }
      } else {
        try printStatements(ofThoseNamed: words, in: session, library, with: &printer)
      }
    }
    try printer.end()
  }

  /// Prints what each speaker with a name says, under the speaker's own line if there are several.
  private func printStatements(
    ofThoseNamed words: String, in session: Session, _ library: LibraryStore,
    with printer: inout SpeakersPrinter
  ) throws {
    let speakers = try library.speakers(named: words)
    var rest = rows.limit ?? .max
    for speaker in speakers where rest > 0 {
      if speakers.count > 1 { try printer.begin(speaker) }
      rest -= try printStatements(of: speaker, limit: rest, in: library, with: &printer)
    }
    let total = speakers.reduce(0) { $0 + $1.statements }
    if speakers.isEmpty {
      session.problems.note("speakers", Wording.noSpeaker(words))
    } else if let limit = rows.limit, total > limit {
      session.problems.note("speakers", Wording.cut(to: limit, of: total))
    }
  }

  /// Prints what a speaker says, at most `limit` statements, and returns their number.
  private func printStatements(
    of speaker: SpeakerSummary, limit: Int, in library: LibraryStore, with printer: inout SpeakersPrinter
  ) throws -> Int {
    var printed = 0
    while printed < limit {
      let count = min(limit - printed, 1000)
      let window = try library.statements(StatementQuery(speaker: speaker.id), in: printed..<printed + count)
      try printer.print(window.rows, in: library)
      printed += window.rows.count
      if window.rows.count < count { break }
    }
    return printed
  }
}

/// Prints speakers and statements.
private struct SpeakersPrinter {
  private let output: StandardOutput
  private let json: Bool
  private var list: JSONList
  private var article: ArticleID?
  /// The positions in the article whose statements are being printed.
  private var positions: (article: ArticleID, counts: StoredPositions)?
  private var hasBegun = false

  init(output: StandardOutput, json: Bool) {
    self.output = output
    self.json = json
    list = JSONList(to: output)
  }

  mutating func print(_ speaker: SpeakerSummary) throws {
    guard !json else {
      return try list.add([
        "id": .string(speaker.id.description), "name": .string(speaker.name),
        "statements": .integer(speaker.statements), "articles": .integer(speaker.articles),
      ])
    }
    let counts = Columns.right(String(speaker.statements), 5) + Columns.right(String(speaker.articles), 6)
    try output.line("\(counts)  \(speaker.name)")
  }

  /// Begins the statements of one of several speakers; JSON names the speaker in each statement.
  mutating func begin(_ speaker: SpeakerSummary) throws {
    guard !json else { return }
    if hasBegun { try output.line() }
    hasBegun = true
    article = nil
    try print(speaker)
    try output.line()
  }

  mutating func print(_ statements: [StatementSummary], in library: LibraryStore) throws {
    for statement in statements {
      guard json else {
        try printText(statement)
        continue
      }
      let id = statement.article.id
      if positions?.article != id { positions = try library.positions(in: id).map { (id, $0) } }
      let place = positions?.counts.codePoints(statement.range) ?? 0..<0
      try list.add(statement.json(at: place))
    }
  }

  private mutating func printText(_ statement: StatementSummary) throws {
    let source = statement.article
    if article != source.id {
      if article != nil { try output.line() }
      let facts = [source.fields.date?.description, source.fields.title, source.fields.source]
      try output.line(source.id.description + "  " + facts.compactMap(\.self).joined(separator: " · "))
      article = source.id
    }
    try output.line()
    try output.line("  " + statement.words)
  }

  mutating func end() throws(OutputError) { if json { try list.end() } }
}

extension StatementSummary {
  /// Returns the statement as an object of `speakers NAME --json`; its place is in code points of the
  /// article's text.
  func json(at place: Range<Int>) -> JSONValue {
    [
      "words": .string(words), "start": .integer(place.lowerBound), "end": .integer(place.upperBound),
      "speaker": .text(mention), "resolved": .text(person), "cue": .text(cue),
      "confidence": Self.rounded(confidence), "resolved_confidence": Self.rounded(personConfidence),
      "article": article.json,
    ]
  }

  private static func rounded(_ confidence: Double?) -> JSONValue {
    confidence.map { .number(($0 * 100).rounded() / 100) } ?? .null
  }
}
