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

  /// `mentions(text, name)`: whether a ``NameMention`` is found in a text.
  static let mentions = "mentions"

  /// `has_term(text, words, isBeginning)`: whether a text has words one after the other, as ``WordFinder`` finds them;
  /// the last one may be the beginning of a longer one.
  static let hasTerm = "has_term"
  /// `is_label(label, typed)`: whether a label is the one that was typed, as ``Query/Term/isLabel(_:_:)`` decides.
  static let isLabel = "is_label"
  /// `is_in_folder(path, folder)`: whether a file is in a folder.
  static let isInFolder = "is_in_folder"
  /// `is_language(tag, range)`: whether a language is one that is asked for.
  static let isLanguage = "is_language"

  /// Adds the functions to a connection.
  static func add(to db: Database) {
    addComparisons(to: db)
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
    let mention = Last { NameMention($0) }
    db.add(
      function: DatabaseFunction(mentions, argumentCount: 2, pure: true) { values in
        guard let mention = mention.value(for: values[1]) else { return false }
        return String.fromDatabaseValue(values[0]).map(mention.isFound) ?? false
      })
    let filter = Last { NameFilter($0) }
    db.add(
      function: DatabaseFunction(isMeant, argumentCount: 2, pure: true) { values in
        guard let filter = filter.value(for: values[1]) else { return false }
        return String.fromDatabaseValue(values[0]).map(filter.accepts) ?? false
      })
  }

  private static func addComparisons(to db: Database) {
    let whole = Last { Query.Term($0, match: .whole) }
    let beginning = Last { Query.Term($0, match: .beginning) }
    db.add(
      function: DatabaseFunction(hasTerm, argumentCount: 3, pure: true) { values in
        let isBeginning = Bool.fromDatabaseValue(values[2]) ?? false
        guard let term = (isBeginning ? beginning : whole).value(for: values[1]) else { return false }
        switch values[0].storage {
        case .string(let text): return term.isFound(in: text)
        case .blob(let bytes): return term.isFound(in: String(decoding: bytes, as: UTF8.self))
        case .null, .int64, .double: return false
        }
      })
    add(isLabel, to: db) { Query.Term.isLabel($0, $1) }
    add(isInFolder, to: db) { $0.isPath(inFolder: $1) }
    add(isLanguage, to: db) { $0.isLanguage($1) }
  }

  /// Adds a function of two texts that is false if one of them is null.
  private static func add(
    _ name: String, to db: Database, _ compare: @escaping @Sendable (String, String) -> Bool
  ) {
    db.add(
      function: DatabaseFunction(name, argumentCount: 2, pure: true) { values in
        guard let one = String.fromDatabaseValue(values[0]), let other = String.fromDatabaseValue(values[1])
        else { return false }
        return compare(one, other)
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
