import Articles
import Catalogue
import GRDB

extension LibraryStore {
  /// Returns the rows of a list whose numbers, from 0, are in `range`; fewer at the end of the list.
  ///
  /// Without a filter, rows before the range are counted in an index and not read.
  package func rows(_ query: ArticleQuery, in range: Range<Int>)
    throws(LibraryError) -> RowWindow<ArticleSummary>
  {
    let selection = ArticleSelection(query)
    let first = max(0, range.lowerBound)
    let count = max(0, range.upperBound - first)
    return try read { db in
      let total =
        try Int.fetchOne(db, sql: "SELECT count(*) \(selection.from)", arguments: selection.arguments) ?? 0
      let ids = try Int64.fetchAll(
        db, sql: "SELECT article.id \(selection.from) ORDER BY \(selection.order) LIMIT ? OFFSET ?",
        arguments: selection.arguments + [count, first])
      let rows = try ids.compactMap { try ArticleSummary.fetch(db, id: ArticleID($0)) }
      return RowWindow(total: total, first: first, rows: rows)
    }
  }

  /// Returns the number of an article's row in a list, from 0; `nil` if it isn't in the list.
  package func index(of id: ArticleID, in query: ArticleQuery) throws(LibraryError) -> Int? {
    let selection = ArticleSelection(query)
    return try read { db in
      let ids = try Int64.fetchCursor(
        db, sql: "SELECT article.id \(selection.from) ORDER BY \(selection.order)",
        arguments: selection.arguments)
      var index = 0
      while let other = try ids.next() {
        if other == id.rawValue { return index }
        index += 1
      }
      return nil
    }
  }
}

/// A query in SQL.
struct ArticleSelection {
  /// From `FROM` to before `ORDER BY`; the articles have the name `article`.
  let from: String
  /// The terms of `ORDER BY`.
  let order: String
  /// The values of the placeholders in `from`.
  let arguments: StatementArguments

  init(_ query: ArticleQuery) {
    var from = "FROM article"
    var arguments: StatementArguments = []
    var isGiven = false
    if case .articles(let ids) = query.scope {
      var seen: Set<ArticleID> = []
      let numbers = ids.filter { seen.insert($0).inserted }.map(\.description)
      from = "FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"
      arguments += ["[" + numbers.joined(separator: ",") + "]"]
      isGiven = query.order == .given
    }
    var conditions: [String] = []
    let terms = query.query.terms
    if let match = Query.Term.match(terms) {
      conditions.append("article.id IN (SELECT rowid FROM article_names WHERE article_names MATCH ?)")
      arguments += [match]
    }
    for term in terms where term.isUnspaced {
      let names = "article.title || ' ' || ifnull(article.byline, '') || ' ' || ifnull(article.source, '')"
      conditions.append(term.isContained(in: names, &arguments))
    }
    if !conditions.isEmpty { from += " WHERE " + conditions.joined(separator: " AND ") }
    self.from = from
    self.arguments = arguments
    order =
      if isGiven {
        "given.key"
      } else {
        switch query.order {
        case .newest, .given: "article.date_key DESC, article.id DESC"
        case .title: "article.title_key, article.id"
        case .source: "article.source_key, article.date_key DESC, article.id DESC"
        }
      }
  }
}
