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

  /// - Parameter join: what is also joined to each bookmark.
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
  /// The condition that the words have changed in the article, or are gone from it; an index has it.
  static let isAffected =
    "(bookmark.now IS NOT NULL OR (bookmark.article_id IS NOT NULL AND bookmark.start IS NULL))"
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
      case .words(let term): words(term)
      case .field(let field, let term): self.field(field, term)
      case .dated(let days): dated(days)
      case .since(let moment): self.condition("bookmark.created >= ?", moment.seconds)
      case .before(let moment): self.condition("bookmark.created < ?", moment.seconds)
      case .marked(let mark): Self.marked(mark)
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

    /// Returns the condition that the text by which the bookmark is searched contains the words, even as
    /// parts of words unless whole words are asked for.
    private mutating func words(_ term: Query.Term) -> String {
      guard term.match == .part else { return term.isFound(in: "bookmark.search_key", &arguments) }
      let key = WordFolding.key(term.text).split(separator: " ").joined(separator: " ").column
      return key.isEmpty ? "1" : condition("instr(bookmark.search_key, ?)", key)
    }

    private mutating func field(_ field: Query.Field, _ term: Query.Term) -> String {
      switch field {
      case .title: return term.isFound(in: "bookmark.title", &arguments)
      case .source: return term.isFound(in: "bookmark.source", &arguments)
      case .author: return term.isFound(in: "bookmark.byline", &arguments)
      case .text: return term.isFound(in: "bookmark.exact", &arguments)
      case .note: return term.isFound(in: "bookmark.note", &arguments)
      case .quote, .about:
        return "(bookmark.kind <> 'passage' AND \(term.isFound(in: "bookmark.exact", &arguments)))"
      case .speaker:
        let person = term.isFound(in: "bookmark.person", &arguments)
        let speaker = term.isFound(in: "bookmark.speaker", &arguments)
        return "(\(person) OR \(speaker) OR \(isMerged(term)))"
      case .tag:
        return "EXISTS (SELECT 1 FROM \(Bookmark.eachTag) WHERE \(term.isFound(in: "value", &arguments)))"
      case .folder:
        let path = "ifnull(article.path, bookmark.path)"
        return condition("\(QueryFunctions.isInFolder)(\(path), ?)", term.text.column)
      case .language:
        let isLanguage = "\(QueryFunctions.isLanguage)(language, ?)"
        return condition(
          "(SELECT \(isLanguage) FROM content WHERE article_id = bookmark.article_id)", term.text.column)
      }
    }

    /// Returns the condition that the bookmark's speaker has a name that was merged into one that is meant.
    private mutating func isMerged(_ term: Query.Term) -> String {
      let isMeant = term.isFound(in: "merge.person", &arguments)
      let isSpeakers = "instr(bookmark.speaker_key, char(10) || merge.key || char(9))"
      return "EXISTS (SELECT 1 FROM merge WHERE \(isSpeakers) AND \(isMeant))"
    }

    private mutating func dated(_ days: Query.Days) -> String {
      var conditions: [String] = []
      if let first = days.first?.midnight {
        conditions.append(condition("bookmark.created >= ?", first.seconds))
      }
      if let end = days.end?.midnight { conditions.append(condition("bookmark.created < ?", end.seconds)) }
      return conditions.isEmpty ? "1" : "(" + conditions.joined(separator: " AND ") + ")"
    }

    private static func marked(_ mark: Query.Mark) -> String {
      switch mark {
      case .unread: "NOT article.is_read"
      case .read: "article.is_read"
      case .starred: "article.is_starred"
      case .bookmarked: "1"
      case .changed: "bookmark.now IS NOT NULL"
      case .quotations: "bookmark.kind <> 'passage'"
      }
    }
  }
}

extension PublicationDate {
  /// The first moment of the day in UTC.
  fileprivate var midnight: Timestamp? { Timestamp(iso8601: "\(iso8601.prefix(10))T00:00:00Z") }
}
