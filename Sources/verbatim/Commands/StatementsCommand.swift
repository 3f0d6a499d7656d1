import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library
import Proof

/// `verbatim statements`: what was said, each statement listed once.
struct StatementsCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Lists what was said, each statement once, with its articles.",
    usage: "verbatim statements [<query>] [--repeated] [--limit <n>] [--json]",
    discussion: """
      Quotations of one person are one statement if they have the same words, if one is a part of the other, or \
      if most of their words are the same and in order. The longest wording is printed, and the articles oldest \
      first.

      EXAMPLES:
        verbatim statements --repeated --limit 20
        verbatim statements glass falling
        verbatim statements --json stoltenberg | jq '.[] | select(.count > 2) | .text'
      """)

  @Argument(help: ArgumentHelp("Words of the statement or of its speaker's name.", valueName: "query"))
  var words: [String] = []

  @Flag(help: "Only statements found in several articles.")
  var repeated = false

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let query = words.joined(separator: " ")
    var list = JSONList(to: session.output)
    guard let library = try session.existingLibrary() else {
      if rows.json { try list.end() }
      return
    }
    let found = try StatementList(query, limit: repeated ? nil : rows.limit, in: library)
    let all = found.entries.filter { entry in
      !repeated || Set(entry.appearances.map(\.article)).count > 1
    }
    var isFirst = true
    for entry in all.prefix(rows.limit ?? .max) {
      if rows.json {
        try list.add(try StatementJSON(entry, in: library).value)
      } else {
        if !isFirst { try session.output.line() }
        isFirst = false
        try Self.print(entry, in: library, to: session.output)
      }
    }
    if rows.json { try list.end() }
    if let limit = rows.limit, found.isCut, all.count == limit {
      session.problems.note("statements", Wording.cut(to: limit, of: nil))
    } else {
      session.problems.noteOutcome(of: "statements", words: query, limit: rows.limit, total: all.count)
      if found.isCut, rows.limit == nil { session.problems.note("statements", Wording.newestStatements) }
    }
  }

  private static func print(_ entry: StatementList.Item, in library: LibraryStore, to output: StandardOutput)
    throws
  {
    try output.line(entry.fullest.words)
    try output.line("    — " + (entry.person ?? "speaker unknown"))
    var seen: Set<ArticleID> = []
    for record in entry.appearances where seen.insert(record.article).inserted {
      guard let summary = try library.summary(record.article) else { continue }
      let fields = summary.fields
      let facts = [fields.date?.description, fields.title, fields.source].compactMap(\.self)
      try output.line(
        "    " + Columns.right(summary.id.description, 5) + "  " + facts.joined(separator: " · "))
    }
  }
}

/// A statement as an object of `statements --json`.
struct StatementJSON {
  let value: JSONValue

  init(_ entry: StatementList.Item, in library: LibraryStore) throws {
    let articles = StoredArticles(library)
    let first = entry.appearances.first ?? entry.fullest
    let summary = try articles.article(first.article)?.summary
    let fullest = try articles.article(entry.fullest.article)?.article
    let appearances = try entry.appearances.compactMap { record -> JSONValue? in
      guard let stored = try articles.article(record.article), let fullest else { return nil }
      let compared = ComparedAppearance(
        (stored.article, record.range), with: (fullest, entry.fullest.range))
      let place = CodePoints.range(record.range, in: stored.article.text)
      return [
        "article": stored.summary.json, "start": .integer(place.lowerBound),
        "end": .integer(place.upperBound),
        "text": .string(record.words), "verdict": .string(compared.verdict.rawValue),
        "differences": .array(
          CheckJSON.values(compared.differences, draft: stored.article.text, source: fullest.text)),
      ]
    }
    value = [
      "id": .string(String(first.id)), "text": .string(entry.fullest.words), "resolved": .text(entry.person),
      "first": [
        "article": .string(first.article.description), "date": .text(summary?.fields.date?.iso8601),
      ],
      "count": .integer(entry.appearances.count), "appearances": .array(appearances),
    ]
  }
}

/// Articles of a library; each is read only once.
final class StoredArticles {
  private let library: LibraryStore
  private var known: [ArticleID: StoredArticle] = [:]

  init(_ library: LibraryStore) { self.library = library }

  /// Returns an article; `nil` if it no longer exists.
  func article(_ id: ArticleID) throws(LibraryError) -> StoredArticle? {
    if let article = known[id] { return article }
    let article = try library.article(id)?.withQuotations
    known[id] = article
    return article
  }
}
