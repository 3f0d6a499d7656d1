import Articles
import Catalogue
import Foundation
import GRDB

/// SQL functions for what no index can answer; only our queries use them, not the library's schema, so that other
/// programs can read it.
enum QueryFunctions {
  /// `holds_words(text, words)`: whether a text holds words as a part of it, as ``Query/Term/pattern(_:)`` finds them.
  ///
  /// It is for scripts without spaces.
  static let holdsWords = "holds_words"
  /// `is_meant(name, filter)`: whether a ``NameFilter`` accepts a name.
  static let isMeant = "is_meant"

  /// Adds the functions to a connection.
  static func add(to db: Database) {
    let pattern = Last { Query.Term.pattern($0) }
    db.add(
      function: DatabaseFunction(holdsWords, argumentCount: 2, pure: true) { values in
        guard let pattern = pattern.value(for: values[1]) else { return false }
        switch values[0].storage {
        case .string(let text): return pattern.isFound(in: text)
        case .blob(let bytes): return pattern.isFound(in: bytes.span)
        case .null, .int64, .double: return false
        }
      })
    let filter = Last { NameFilter($0) }
    db.add(
      function: DatabaseFunction(isMeant, argumentCount: 2, pure: true) { values in
        guard let filter = filter.value(for: values[1]) else { return false }
        return String.fromDatabaseValue(values[0]).map(filter.accepts) ?? false
      })
  }

  /// The value made from the last row's words, since a query has the same words for each row.
  private final class Last<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private let make: @Sendable (String) -> Value?
    private var known: (words: String, value: Value?)?

    init(_ make: @escaping @Sendable (String) -> Value?) { self.make = make }

    func value(for argument: DatabaseValue) -> Value? {
      guard let words = String.fromDatabaseValue(argument) else { return nil }
      return lock.withLock {
        if let known, known.words == words { return known.value }
        let value = make(words)
        known = (words, value)
        return value
      }
    }
  }
}
