import Articles
import Bookmarks
import Catalogue
import GRDB

/// A query of bookmarks in SQL.
struct BookmarkSelection {
  /// The part of the statement from `FROM` to before `ORDER BY`.
  let from: String
  /// The terms of `ORDER BY`.
  let order: String
  /// The values of the placeholders in `from`.
  let arguments: StatementArguments

  /// - Parameter join: what else is joined to each bookmark.
  init(_ query: BookmarkQuery, joining join: String = "") {
    var builder = Builder()
    var conditions: [String] = []
    if let article = query.article {
      conditions.append(builder.condition("bookmark.article_id = ?", article.rawValue))
    }
    if !query.query.isEmpty { conditions.append(builder.condition(query.query.condition)) }
    let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    from = "FROM bookmark LEFT JOIN article ON article.id = bookmark.article_id" + join + condition
    order =
      query.article == nil
      ? "bookmark.created DESC, bookmark.id DESC"
      : "bookmark.start IS NULL, bookmark.start, bookmark.end, bookmark.id"
    arguments = builder.arguments
  }
}

extension BookmarkSelection {
  /// Writes conditions and collects the values of their placeholders.
  private struct Builder {
    private(set) var arguments: StatementArguments = []

    mutating func condition(_ condition: Query.Condition) -> String {
      switch condition {
      case .all(let conditions): joined(conditions, by: " AND ", none: "1")
      case .any(let conditions): joined(conditions, by: " OR ", none: "0")
      case .not(let condition): "NOT ifnull(\(self.condition(condition)), 0)"
      case .words(let term): words(term.text)
      case .field(let field, let term): self.field(field, term.text)
      case .since(let moment): self.condition("bookmark.created >= ?", moment.seconds)
      case .before(let moment): self.condition("bookmark.created < ?", moment.seconds)
      // A mark of articles.
      case .marked: "0"
      }
    }

    mutating func condition(_ sql: String, _ values: any DatabaseValueConvertible...) -> String {
      arguments += StatementArguments(values)
      return sql
    }

    private mutating func joined(_ conditions: [Query.Condition], by word: String, none: String) -> String {
      guard !conditions.isEmpty else { return none }
      return "(" + conditions.map { condition($0) }.joined(separator: word) + ")"
    }

    /// Each folded word is a part of what the bookmark is searched by.
    private mutating func words(_ text: String) -> String {
      let words = WordFolding.key(text).split(separator: " ").map { String($0).column }
      return words.isEmpty
        ? "1" : words.map { condition("instr(bookmark.search_key, ?)", $0) }.joined(separator: " AND ")
    }

    private mutating func field(_ field: Query.Field, _ text: String) -> String {
      switch field {
      case .speaker:
        let isMeant = QueryFunctions.isMeant
        return condition("(\(isMeant)(bookmark.person, ?) OR \(isMeant)(bookmark.speaker, ?))", text, text)
      case .tag:
        let isTag = "EXISTS (SELECT 1 FROM \(Bookmark.eachTag) WHERE value = ? COLLATE NOCASE)"
        return condition(isTag, text.column)
      case .source:
        return condition("\(QueryFunctions.holdsWords)(bookmark.source, ?)", text)
      }
    }
  }
}
