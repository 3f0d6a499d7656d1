import Articles
import Bookmarks
import Catalogue
import GRDB

/// Writes conditions on statements in SQL, over a row of `statement`, and collects the values of their
/// placeholders.
struct StatementConditions {
  let db: Database
  private(set) var arguments: StatementArguments = []
  /// How many statements with the words count, those of the newest articles; `nil` for all.
  private let newest: Int?
  /// Whether more statements than that have the words.
  private(set) var isCut = false
  /// What is known about the statements to which the next conditions apply.
  var known: Known

  /// What may be known about statements.
  enum Known {
    /// Nothing: the index of words is queried.
    case nothing
    /// They are few, so each is looked at without the index.
    case few
    /// The index has found them by the condition itself.
    case found
  }

  init(_ db: Database, newest: Int? = nil, known: Known = .nothing) {
    self.db = db
    self.newest = newest
    self.known = known
  }

  /// Returns a condition in SQL; true, false or null.
  mutating func sql(_ condition: Query.Condition) throws -> String {
    switch condition {
    case .all(let conditions): return try joined(conditions, by: " AND ", none: "1")
    case .any(let conditions): return try joined(conditions, by: " OR ", none: "0")
    case .not(let condition): return "NOT ifnull(\(try sql(condition)), 0)"
    case .words(let term): return try words(term)
    case .field(.speaker, let term): return try speaker(term)
    case .field(.quote, let term): return try quote(term)
    case .field(.about, let term):
      guard let name = NameMention(term.text) else { return "0" }
      let isFound = try indexed(name.inStatements)
      return "(\(isFound) AND \(term.isFound(in: "statement.words", &arguments)))"
    case .field(.tag, let term):
      return bookmarked(
        "EXISTS (SELECT 1 FROM \(Bookmark.eachTag) WHERE \(term.isFound(in: "value", &arguments)))")
    case .field(.note, let term): return bookmarked(term.isFound(in: "bookmark.note", &arguments))
    case .dated(let days): return dated(days)
    case .marked(.quotations): return "1"
    case .marked(.bookmarked): return bookmarked("bookmark.kind <> 'passage'")
    case .field, .marked, .since, .before: return try article(condition)
    }
  }

  /// Adds the values of placeholders and returns the SQL that contains them.
  mutating func value(_ sql: String, _ values: any DatabaseValueConvertible...) -> String {
    arguments += StatementArguments(values)
    return sql
  }

  /// Does the same for values in a list.
  mutating func value(_ sql: String, _ values: StatementArguments) -> String {
    arguments += values
    return sql
  }

  private mutating func joined(_ conditions: [Query.Condition], by word: String, none: String) throws
    -> String
  {
    guard !conditions.isEmpty else { return none }
    return "(" + (try conditions.map { try sql($0) }).joined(separator: word) + ")"
  }

  /// Returns the condition that the words are spoken, or name the speaker.
  private mutating func words(_ term: Query.Term) throws -> String {
    if term.pattern != nil {
      // The index cannot find a part of a word; few libraries have many articles in scripts without spaces.
      return """
        (statement.article_id IN (SELECT article_id FROM content WHERE is_unspaced)
          AND \(term.isContained(in: Self.said, &arguments)))
        """
    }
    let isIndexed = try indexed(term.inStatements)
    return term.words.count == 1 && known != .few ? isIndexed : "(\(isIndexed) AND \(together(term)))"
  }

  /// All words of a statement and the names of its speaker.
  static let said =
    "statement.words || ' ' || ifnull(statement.mention, '') || ' ' || ifnull(statement.person, '')"

  /// Returns the condition that the words come one after the other in what is said or in the speaker's name;
  /// the index doesn't know their order.
  mutating func together(_ term: Query.Term) -> String {
    let words = term.isFound(in: "statement.words", &arguments)
    return "(\(words) OR \(term.isFound(in: "ifnull(statement.person, statement.mention)", &arguments)))"
  }

  private mutating func indexed(_ match: String) throws -> String {
    if known != .nothing { return "1" }
    arguments += [match]
    let found = "SELECT rowid FROM statement_words WHERE statement_words MATCH ?"
    guard let newest else { return "statement.id IN (\(found))" }
    let last = "\(found) ORDER BY rowid DESC LIMIT 1 OFFSET \(newest)"
    if try Int64.fetchOne(db.cachedStatement(sql: last), arguments: [match]) != nil { isCut = true }
    return "statement.id IN (\(found) ORDER BY rowid DESC LIMIT \(newest))"
  }

  private mutating func quote(_ term: Query.Term) throws -> String {
    if term.pattern != nil { return term.isContained(in: "statement.words", &arguments) }
    let isIndexed = try indexed(term.inStatements)
    return "(\(isIndexed) AND \(isSaid(term)))"
  }

  /// Returns the condition that the words are spoken, not only in the speaker's name.
  ///
  /// To avoid unpacking a statement, a single word that isn't in the name counts as spoken if the index has
  /// it.
  private mutating func isSaid(_ term: Query.Term) -> String {
    let name = "ifnull(statement.person, statement.mention)"
    guard term.words.count == 1, known != .few else { return term.isFound(in: "statement.words", &arguments) }
    let isNamed = term.isFound(in: name, &arguments)
    return "(NOT ifnull(\(isNamed), 0) OR \(term.isFound(in: "statement.words", &arguments)))"
  }

  /// Returns the condition that the speaker is meant: the person, in any form of the name; if the person
  /// isn't known, the words that name the speaker.
  private mutating func speaker(_ term: Query.Term) throws -> String {
    guard let name = term.name else { return "0" }
    let marks = SpeakerMarks(db)
    let isIndexed = try known == .nothing ? indexed(marks.match(name)) : "1"
    let isNamed = term.isFound(in: "ifnull(statement.person, statement.mention)", &arguments)
    let merged = try marks.merged(name).map(String.init).joined(separator: ",")
    let isMeant = merged.isEmpty ? isNamed : "(\(isNamed) OR statement.speaker_id IN (\(merged)))"
    return "(\(isIndexed) AND \(isMeant))"
  }

  /// Returns the condition that a bookmark within the statement meets another condition.
  private func bookmarked(_ condition: String) -> String {
    """
    EXISTS (SELECT 1 FROM bookmark WHERE bookmark.article_id = statement.article_id
      AND bookmark.start >= statement.start AND bookmark.end <= statement.end AND \(condition))
    """
  }

  /// Returns a condition on the days; the number of a statement begins with the moment of its article.
  private mutating func dated(_ days: Query.Days) -> String {
    var conditions: [String] = []
    if let first = days.first {
      conditions.append("statement.id >= ?")
      arguments += [StatementPlaces.first(ofMoment: first.firstDateKey)]
    }
    if let end = days.end {
      conditions.append("statement.id < ?")
      arguments += [StatementPlaces.first(ofMoment: end.firstDateKey)]
    }
    return conditions.isEmpty ? "1" : "(" + conditions.joined(separator: " AND ") + ")"
  }

  private mutating func article(_ condition: Query.Condition) throws -> String {
    var articles = ArticleConditions(db)
    let isMeant = try articles.sql(condition)
    arguments += articles.arguments
    return "EXISTS (SELECT 1 FROM article WHERE article.id = statement.article_id AND \(isMeant))"
  }
}
