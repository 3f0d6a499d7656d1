import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim list`: the articles of the library.
struct ListCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the articles of the library.",
    discussion: """
      Each word must begin a word of the title, byline, source or text. “-word” excludes; fields are as in \
      “verbatim search”. The columns are number, marks (● unread, Δ changed since it was read, ★ starred), date, \
      number of quotations, title and source.

      EXAMPLES:
        verbatim list
        verbatim list --unread stoltenberg -nato
        verbatim list --source reuters --order title
        verbatim list --json | jq -r '.[] | select(.quotations > 10) | .path'
      """)

  @Argument(help: ArgumentHelp("Words of the title, byline, source or text.", valueName: "word"))
  var words: [String] = []

  @Flag(help: "Only unread articles.")
  var unread = false

  @Flag(help: "Only starred articles.")
  var starred = false

  @Option(parsing: .unconditional, help: ArgumentHelp("Only articles of this source.", valueName: "name"))
  var source: String?

  @Option(help: "The order of the rows.")
  var order = ListOrder.newest

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    var list = JSONList(to: session.output)
    let columns = Columns.available
    try forEachPrinted(in: session) { row in
      if rows.json {
        try list.add(.object(ArticleMembers.list(row) + row.copyMembers))
      } else {
        try session.output.line(Self.line(row, columns: columns))
      }
    }
    if rows.json { try list.end() }
  }

  private func forEachPrinted(in session: Session, _ body: (ArticleSummary) throws -> Void) throws {
    let read = Query(words.joined(separator: " "), as: .list)
    try session.problems.explain(read, of: "list")
    guard let library = try session.existingLibrary() else { return }
    let limit = rows.limit ?? .max
    var count = 0
    try forEachChosen(in: library) { row in
      if count < limit { try body(row) }
      count += 1
      return count <= limit
    }
    let isFiltered = !words.isEmpty || unread || starred || source != nil
    if isFiltered, count == 0 {
      let query = words.joined(separator: " ")
      session.problems.noteOutcome(of: "list", words: query, limit: limit, total: 0)
      try session.problems.explainNothing(read, of: "list", in: library)
    } else if isFiltered, count > limit {
      session.problems.note("list", Wording.cut(to: limit, of: nil))
    }
  }

  /// Goes through the articles that words and options choose, until `body` returns `false`.
  private func forEachChosen(in library: LibraryStore, _ body: (ArticleSummary) throws -> Bool) throws {
    let query = ArticleQuery(filter: words.joined(separator: " "), order: order.order)
    let chosen = self.chosen
    try library.forEachRow(query) { row in try chosen.matches(row) ? body(row) : true }
  }

  /// What the options ask for.
  private var chosen: Query {
    var query = Query()
    if unread { query = query.and(.marked(.unread)) }
    if starred { query = query.and(.marked(.starred)) }
    if let isFrom = source.flatMap(Query.Condition.source) { query = query.and(isFrom) }
    return query
  }

  private static func line(_ row: ArticleSummary, columns: Int?) -> String {
    let marks = (!row.isRead ? "●" : row.isChanged ? "Δ" : " ") + (row.isStarred ? "★" : " ")
    let date = row.fields.date.map { String($0.description.prefix(10)) } ?? ""
    let start =
      Columns.right(row.id.description, 5) + " \(marks) " + Columns.left(date, 10) + " "
      + Columns.right(String(row.quotationCount), 4) + "  "
    let words = [row.fields.title, row.fields.source].compactMap(\.self).joined(separator: " · ")
    return start + Columns.fitted(words, to: columns.map { $0 - 26 })
  }
}

/// The orders in which rows can be listed.
enum ListOrder: String, ExpressibleByArgument, CaseIterable {
  case newest, title, source, quotations

  /// The order as the library knows it.
  var order: ArticleQuery.Order {
    switch self {
    case .newest: .newest
    case .title: .title
    case .source: .source
    case .quotations: .quotations
    }
  }
}
