import Articles
import Catalogue
import GRDB

extension Query.Term {
  /// Returns the terms as an FTS5 query that all must fit; `nil` if there are none that the index can find.
  ///
  /// The words hold letters and digits only and are quoted, so that no text can break the query or mean one of its
  /// operators.
  static func match(_ terms: [Query.Term]) -> String? {
    let strings = terms.filter { !$0.isUnspaced }.map { term in
      "\"" + term.words.joined(separator: " ") + "\"" + (term.match == .beginning ? " *" : "")
    }
    return strings.isEmpty ? nil : strings.joined(separator: " AND ")
  }

  /// Returns a condition in SQL that an expression holds the term, which is added to the arguments.
  func isContained(in expression: String, _ arguments: inout StatementArguments) -> String {
    arguments += [text.column]
    return "\(QueryFunctions.holdsWords)(\(expression), ?)"
  }
}
