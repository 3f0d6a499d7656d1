import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Library

/// `verbatim search`: searches the titles and texts of the library.
struct SearchCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches titles and texts of the library, best first.",
    discussion: """
      All words must occur; case and accents do not matter; the last word may be unfinished. “-word” \
      excludes, “OR” takes either, “word*” matches a beginning, quotation marks make a phrase. If nothing \
      is found, or more than is printed, standard error says so; the exit status is 0.

      Fields: \(Query.fieldNames.map { $0 + ":" }.joined(separator: " "))

      EXAMPLES:
        verbatim search glass falling
        verbatim search glass -steel 'speaker:"mao ning"' after:2024-05
        verbatim search '"special operation" russia'
        verbatim search --json --limit 1 stoltenberg | jq -r '.[].snippet'
      """)

  @Argument(help: ArgumentHelp("What to search for.", valueName: "query"))
  var words: [String] = []

  @Option(help: ArgumentHelp("At most this many hits.", valueName: "n"))
  var limit = 20

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Also apply this saved query.", valueName: "name"))
  var saved: String?

  @Option(help: "The order of the hits.")
  var order = SearchOrder.best

  @Flag(help: "Print a JSON array.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if words.isEmpty, saved == nil { throw ValidationError("the query is missing") }
    if limit < 0 { throw ValidationError("--limit cannot be less than 0") }
  }

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    var list = JSONList(to: session.output)
    let library = try session.existingLibrary()
    let query = try [kept(in: library), words.joined(separator: " ")].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    let read = Query(query, as: .search)
    try session.problems.explain(read, of: "search")
    let found = try library?.hits(query, order: order.order, limit: limit) ?? []
    let hits = found.rows
    for hit in hits {
      if json {
        try list.add(try Self.json(hit, in: library))
      } else {
        try printText(hit, to: session.output)
      }
    }
    if json { try list.end() }
    guard let library else { return }
    let total = found.total ?? (hits.count < limit ? hits.count : nil)
    session.problems.noteOutcome(of: "search", words: query, limit: limit, total: total)
    if found.isCut { session.problems.note("search", Wording.newestLookedAt) }
    if hits.isEmpty, limit > 0 { try session.problems.explainNothing(read, of: "search", in: library) }
  }

  /// Returns the saved query that was named, in parentheses if words follow it.
  private func kept(in library: LibraryStore?) throws -> String? {
    guard let saved else { return nil }
    guard let query = try library?.savedQuery(saved) else {
      throw UsageError("search: no saved query “\(saved)”")
    }
    return words.isEmpty ? query.typed : "(\(query.typed))"
  }

  /// Returns a hit with its place in code points of the article's text.
  private static func json(_ hit: SearchHit, in library: LibraryStore?) throws -> JSONValue {
    var place: Range<Int>?
    if let range = hit.range, let text = try library?.article(hit.article.id)?.article.text {
      place = CodePoints.range(range, in: text)
    }
    return [
      "article": hit.article.json, "snippet": .string(hit.snippet), "start": .count(place?.lowerBound),
      "end": .count(place?.upperBound), "score": .number(hit.score),
    ]
  }

  private func printText(_ hit: SearchHit, to output: StandardOutput) throws(OutputError) {
    let fields = hit.article.fields
    let facts = [fields.title, fields.source, fields.date?.description].compactMap(\.self).joined(
      separator: " · ")
    try output.line(
      Columns.right(hit.article.id.description, 5) + "  "
        + Columns.fitted(facts, to: Columns.available.map { $0 - 7 }))
    let line = MarkedLine.text(hit.snippet, marking: hit.snippetMatches, with: output.emphasized)
    try output.write("       \(line)\n")
  }
}

/// The orders of hits.
enum SearchOrder: String, ExpressibleByArgument, CaseIterable {
  case best, newest

  /// The order as the library knows it.
  var order: SearchHits.Order { self == .best ? .best : .newest }
}

extension StandardOutput {
  /// Returns text that has passed the gate, in bold if the terminal can show it.
  func emphasized(_ text: String) -> String {
    guard isTerminal, let type = Environment.value("TERM"), type != "dumb" else { return text }
    return "\u{1B}[1m\(text)\u{1B}[m"
  }
}
