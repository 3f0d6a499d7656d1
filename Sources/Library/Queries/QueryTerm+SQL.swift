import Articles
import Catalogue
import GRDB

extension Query.Term {
  /// Whether only one or two letters of its last word were typed.
  ///
  /// So many words begin with them that the index of texts, which has no index of beginnings, would take
  /// seconds to look them all up. In texts they count as a whole word; titles, bylines and sources have such
  /// an index.
  var isShortBeginning: Bool {
    match == .beginning && (words.last?.unicodeScalars.count ?? 0) <= 2
  }

  /// The words as FTS5 looks for them in texts.
  ///
  /// They hold letters and digits only and are quoted, so that no text can break the query or be taken for
  /// one of its operators.
  var inTexts: String { phrase + (match == .beginning && !isShortBeginning ? " *" : "") }

  /// The words as FTS5 looks for them in titles, bylines and sources.
  var inNames: String { phrase + (match == .beginning ? " *" : "") }

  private var phrase: String { "\"" + words.joined(separator: " ") + "\"" }

  /// The words as FTS5 looks for them in statements, whose index knows which of them have a word, but not
  /// where: each word by itself.
  var inStatements: String {
    "(" + words.map { "\"\($0)\"" }.joined(separator: " AND ") + (match == .beginning ? " *)" : ")")
  }

  /// Returns a condition in SQL that an expression contains the term, which is added to the arguments.
  func isContained(in expression: String, _ arguments: inout StatementArguments) -> String {
    arguments += [text.column]
    return "\(QueryFunctions.holdsWords)(\(expression), ?)"
  }

  /// Returns a condition in SQL that an expression has the term, found as its kind is, which is added to the
  /// arguments.
  func isFound(in expression: String, _ arguments: inout StatementArguments) -> String {
    if match == .part || isUnspaced { return isContained(in: expression, &arguments) }
    arguments += [text.column]
    switch match {
    case .whole, .part: return "\(QueryFunctions.hasTerm)(\(expression), ?, 0)"
    case .beginning: return "\(QueryFunctions.hasTerm)(\(expression), ?, 1)"
    case .name: return "\(QueryFunctions.isMeant)(\(expression), ?)"
    case .mention: return "\(QueryFunctions.mentions)(\(expression), ?)"
    case .label: return "\(QueryFunctions.isLabel)(\(expression), ?)"
    case .exact: return "(\(expression) = ? COLLATE NOCASE)"
    }
  }
}

extension NameMention {
  /// The name as FTS5 looks for it: a word that all mentions have.
  var inStatements: String { "\"\(neededWord)\"" + (isBeginning ? " *" : "") }
}

extension NameFilter {
  /// The name as FTS5 looks for it: a word that all names meant have.
  var inNames: String {
    let (letters, isBeginning) = neededWord
    return "\"\(letters)\"" + (isBeginning ? " *" : "")
  }
}
