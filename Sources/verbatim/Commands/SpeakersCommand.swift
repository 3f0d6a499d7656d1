import ArgumentParser
import Articles
import Bookmarks
import Library

/// `verbatim speakers`: who speaks, and what they say.
struct SpeakersCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists who speaks in the library, or everything that one person says.",
    usage: "verbatim speakers [<name>] [--limit <n>] [--json]",
    discussion: """
      Without a name: everybody, those first who say most, with the number of their statements and of the \
      articles that these are in. With a name, in any of its forms, or with words that begin words of one \
      name only: all that this person says, newest article first.

      EXAMPLES:
        verbatim speakers --limit 20
        verbatim speakers 'mao ning'
        verbatim speakers --json stoltenberg | jq -r '.[].words'
      """)

  @Argument(help: ArgumentHelp("A name, or the beginnings of its words.", valueName: "name"))
  var name: [String] = []

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let words = name.flatMap { $0.split(separator: " ") }.joined(separator: " ")
    var printer = SpeakersPrinter(output: session.output, json: rows.json)
    if let library = try session.existingLibrary() {
      if words.isEmpty {
        let all = try library.speakers(filter: "", in: 0..<(rows.limit ?? .max))
        for speaker in all.rows { try printer.print(speaker) }
      } else if let speaker = try Self.speaker(words, in: library) {
        try printStatements(of: speaker, in: library, with: &printer)
      }
    }
    try printer.end()
  }

  /// The speaker whom words name; nil where nobody bears such a name.
  private static func speaker(_ words: String, in library: ArticleStore) throws -> SpeakerSummary? {
    if let speaker = try library.speaker(named: words) { return speaker }
    let found = try library.speakers(filter: words, in: 0..<4)
    guard found.total > 1 else { return found.rows.first }
    let names = found.rows.prefix(3).map(\.name).joined(separator: ", ")
    throw Complaint(
      words, "\(found.total) people may be meant: \(names)\(found.total > 3 ? " …" : ""): give the whole name"
    )
  }

  private func printStatements(
    of speaker: SpeakerSummary, in library: ArticleStore, with printer: inout SpeakersPrinter
  ) throws {
    var rest = rows.limit ?? .max
    var first = 0
    while rest > 0 {
      let count = min(rest, 1000)
      let window = try library.statements(StatementQuery(speaker: speaker.id), in: first..<first + count)
      try printer.print(window.rows, in: library)
      first += window.rows.count
      rest -= window.rows.count
      if window.rows.count < count { return }
    }
  }
}

/// Prints speakers and statements.
private struct SpeakersPrinter {
  private let output: StandardOutput
  private let json: Bool
  private var list: JSONList
  private var article: ArticleID?
  /// Of the article whose statements are printed.
  private var positions: (article: ArticleID, counts: StoredPositions)?

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

  mutating func print(_ statements: [StatementSummary], in library: ArticleStore) throws {
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

  func end() throws(OutputError) { if json { try list.end() } }
}

extension StatementSummary {
  /// The statement as an object of `speakers NAME --json`, at a place in code points of the article's text.
  fileprivate func json(at place: Range<Int>) -> JSONValue {
    [
      "words": .string(words), "start": .integer(place.lowerBound), "end": .integer(place.upperBound),
      "speaker": .text(speaker), "resolved": .text(person), "cue": .text(cue),
      "confidence": confidence.map { .number(($0 * 100).rounded() / 100) } ?? .null, "article": article.json,
    ]
  }
}
