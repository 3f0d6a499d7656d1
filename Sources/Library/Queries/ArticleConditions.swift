import Articles
import Bookmarks
import Catalogue
import GRDB

/// Writes conditions on articles in SQL, over a row with the name `article`, and collects the values of their
/// placeholders.
///
/// The conditions are exact, but take time that grows with the number of articles that have each word: if
/// speed matters, use ``WordCandidates``.
struct ArticleConditions {
  let db: Database
  private(set) var arguments: StatementArguments = []
  /// How many statements are examined to find what is said in articles; `nil` for all.
  private var newestStatements: Int?
  /// Whether articles may be missing because only the newest statements were examined.
  private(set) var isCut = false

  /// Only articles with higher numbers are wanted, so the indexes of words needn't list any others.
  private let addedAfter: Int64?

  /// Whether articles are asked about one by one, so that nothing is looked up for all of them.
  private let isForOne: Bool

  init(_ db: Database, newestStatements: Int? = nil, addedAfter: Int64? = nil, isForOne: Bool = false) {
    self.db = db
    self.isForOne = isForOne
    self.addedAfter = addedAfter
    self.newestStatements = newestStatements
  }

  /// Returns a condition in SQL; true, false or null.
  mutating func sql(_ condition: Query.Condition) throws -> String {
    switch condition {
    case .all(let conditions): try joined(conditions, by: " AND ", none: "1")
    case .any(let conditions): try joined(conditions, by: " OR ", none: "0")
    case .not(let condition): try negated(condition)
    case .words(let term): words(term)
    case .field(let field, let term): try self.field(field, term)
    case .marked(let mark): Self.marked(mark)
    case .dated(let days): dated(days)
    case .since(let moment): value("article.added >= ?", moment.seconds)
    case .before(let moment): value("article.added < ?", moment.seconds)
    }
  }

  /// Adds the values of placeholders and returns the SQL that contains them.
  mutating func value(_ sql: String, _ values: any DatabaseValueConvertible...) -> String {
    arguments += StatementArguments(values)
    return sql
  }

  /// Returns the negation of a condition.
  ///
  /// All statements are searched for it: with the newest ones alone, older articles would remain.
  private mutating func negated(_ condition: Query.Condition) throws -> String {
    let newest = newestStatements
    defer { newestStatements = newest }
    newestStatements = nil
    return "NOT ifnull(\(try sql(condition)), 0)"
  }

  private mutating func joined(_ conditions: [Query.Condition], by word: String, none: String) throws
    -> String
  {
    guard !conditions.isEmpty else { return none }
    return "(" + (try conditions.map { try sql($0) }).joined(separator: word) + ")"
  }

  /// Returns the condition that title, text, byline or source have the words.
  private mutating func words(_ term: Query.Term) -> String {
    if term.pattern != nil {
      let names = "article.title || ' ' || ifnull(article.byline, '') || ' ' || ifnull(article.source, '')"
      return "(\(term.isContained(in: names, &arguments)) OR \(isInUnspacedText(term)))"
    }
    let texts = value(isInTexts, term.inTexts)
    return "(\(texts) OR \(value(isInNames, Self.names(of: term))))"
  }

  /// Returns what to look for in the index of names, for words that are also looked for in the index of
  /// texts.
  static func names(of term: Query.Term) -> String {
    term.isShortBeginning ? term.inNames : "{byline source} : \(term.inNames)"
  }

  private var isInTexts: String { isIn("article_words") }
  private var isInNames: String { isIn("article_names") }

  private func isIn(_ index: String) -> String {
    let range = addedAfter.map { " AND rowid > \($0)" } ?? ""
    return "article.id IN (SELECT rowid FROM \(index) WHERE \(index) MATCH ?\(range))"
  }

  /// Returns the condition that an article's text, in a script without spaces, contains the words; no index
  /// can find these.
  private mutating func isInUnspacedText(_ term: Query.Term) -> String {
    let isHeld = term.isContained(in: "text", &arguments)
    return """
      article.id IN (SELECT id FROM searchable
        WHERE id IN (SELECT article_id FROM content WHERE is_unspaced) AND \(isHeld))
      """
  }

  private mutating func field(_ field: Query.Field, _ term: Query.Term) throws -> String {
    switch field {
    case .title:
      if term.pattern != nil { return term.isContained(in: "article.title", &arguments) }
      return value(isInNames, "title : \(term.inNames)")
    case .text:
      return term.pattern != nil ? isInUnspacedText(term) : value(isInTexts, "text : \(term.inTexts)")
    case .source: return try source(term)
    case .author: return author(term)
    case .speaker, .quote, .about: return try said(field, term)
    case .tag, .note:
      let isKept =
        field == .note
        ? term.isFound(in: "bookmark.note", &arguments)
        : "EXISTS (SELECT 1 FROM \(Bookmark.eachTag) WHERE \(term.isFound(in: "value", &arguments)))"
      return "article.id IN (SELECT article_id FROM bookmark WHERE article_id IS NOT NULL AND \(isKept))"
    case .folder:
      // SQLite alone rules out most paths.
      let last = term.text.split(separator: "/").last.map(String.init) ?? ""
      let isInFolder = "\(QueryFunctions.isInFolder)(article.path, ?)"
      return value("(instr(article.path, ?) AND \(isInFolder))", "\(last)/".column, term.text.column)
    case .language: return try language(term)
    }
  }

  /// Returns the condition that the article is in a language.
  ///
  /// A library has few languages. The articles in a rare one are looked up; for others each article is
  /// checked.
  private mutating func language(_ term: Query.Term) throws -> String {
    let languages = ArticleLanguages(db)
    let meant = try languages.all().filter { $0.isLanguage(term.text) }
    guard !meant.isEmpty else { return "0" }
    let articles = ArticleLanguages.articles(in: meant)
    let isRare = try !isForOne && languages.areFew(in: meant)
    arguments += StatementArguments(meant)
    return isRare ? "article.id IN (\(articles))" : "EXISTS (\(articles) AND article_id = article.id)"
  }

  /// Returns the condition that the article's source is meant.
  ///
  /// A library has far fewer sources than articles, and an index has them in order.
  private mutating func source(_ term: Query.Term) throws -> String {
    if term.match == .part { return term.isContained(in: "article.source", &arguments) }
    let keys = try SourceNames(db).all().filter { term.isFound(in: $0.name) }.map(\.key)
    guard !keys.isEmpty else { return "0" }
    arguments += StatementArguments(keys)
    return "article.source_key IN (\(keys.map { _ in "?" }.joined(separator: ", ")))"
  }

  private mutating func author(_ term: Query.Term) -> String {
    guard let name = term.name else { return term.isFound(in: "article.byline", &arguments) }
    let isFound = value(isInNames, "byline : \(name.inNames)")
    return name.isOneWord ? isFound : "(\(isFound) AND \(term.isFound(in: "article.byline", &arguments)))"
  }

  /// Returns the condition that someone says the words in the article, or is the speaker.
  private mutating func said(_ field: Query.Field, _ term: Query.Term) throws -> String {
    if isForOne {
      var statements = StatementConditions(db, known: .few)
      let isMeant = try statements.sql(.field(field, term))
      arguments += statements.arguments
      return "EXISTS (SELECT 1 FROM statement WHERE statement.article_id = article.id AND \(isMeant))"
    }
    var statements = StatementConditions(db, newest: newestStatements)
    let isMeant = try statements.sql(.field(field, term))
    arguments += statements.arguments
    isCut = isCut || statements.isCut
    return "article.id IN (SELECT article_id FROM statement WHERE \(isMeant))"
  }

  private static func marked(_ mark: Query.Mark) -> String {
    switch mark {
    case .unread: "NOT article.is_read"
    case .read: "article.is_read"
    case .starred: "article.is_starred"
    case .bookmarked: "article.bookmark_count > 0"
    case .changed: "article.is_changed"
    case .quotations: "article.quotation_count > 0"
    }
  }

  private mutating func dated(_ days: Query.Days) -> String {
    var conditions: [String] = []
    if let first = days.first { conditions.append(value("article.date_key >= ?", first.firstDateKey)) }
    if let end = days.end { conditions.append(value("article.date_key < ?", end.firstDateKey)) }
    return conditions.isEmpty ? "1" : "(" + conditions.joined(separator: " AND ") + ")"
  }
}

extension PublicationDate {
  /// The lowest of the numbers that order the day's articles; see `ArticleFields.dateKey(added:)`.
  var firstDateKey: Int { Query.Days.number(self) * 10_000 }
}
