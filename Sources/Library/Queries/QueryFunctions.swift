import Articles
import Catalogue
import GRDB

/// SQL functions for what no index can answer; only our queries use them, not the library's schema, so other
/// programs can read that.
enum QueryFunctions {
  /// `holds_words(text, words)`: whether a text contains words, even as parts of others, as
  /// ``Query/Term/pattern(_:)`` finds them.
  ///
  /// It is for scripts without spaces.
  static let holdsWords = "holds_words"
  /// `is_meant(name, filter)`: whether a ``NameFilter`` accepts a name.
  static let isMeant = "is_meant"

  /// `mentions(text, name)`: whether a ``NameMention`` is found in a text.
  static let mentions = "mentions"

  /// `has_term(text, words, isBeginning)`: whether a text has words one after the other, as ``WordFinder``
  /// finds them; the last one may be the beginning of a longer one.
  static let hasTerm = "has_term"
  /// `is_label(label, typed)`: whether a label is the one that was typed, as ``Query/Term/isLabel(_:_:)``
  /// decides.
  static let isLabel = "is_label"
  /// `is_in_folder(path, folder)`: whether a file is in a folder.
  static let isInFolder = "is_in_folder"
  /// `is_language(tag, range)`: whether a language is one of those asked for.
  static let isLanguage = "is_language"

  /// Adds the functions to a connection.
  static func add(to db: Database) throws {
    let pattern = Last { Query.Term.pattern($0) }
    try SQLFunction.add(holdsWords, argumentCount: 2, to: db) { call in
      guard let bytes = call.bytes(0), let pattern = pattern.value(for: call.bytes(1)) else {
        return call.set(false)
      }
      call.set(pattern.isFound(in: bytes.bindMemory(to: UInt8.self).span))
    }
    let mention = Last { NameMention($0) }
    try SQLFunction.add(mentions, argumentCount: 2, to: db) { call in
      guard let text = call.text(0), let mention = mention.value(for: call.bytes(1)) else {
        return call.set(false)
      }
      call.set(mention.isFound(in: text))
    }
    try addTerms(to: db)
    try addNames(to: db)
    try add(isLabel, to: db) { Query.Term.isLabel($0, $1) }
    try add(isInFolder, to: db) { $0.isPath(inFolder: $1) }
    try add(isLanguage, to: db) { $0.isLanguage($1) }
  }

  private static func addTerms(to db: Database) throws {
    let whole = Last { Query.Term($0, match: .whole).map(Finder.init) }
    let beginning = Last { Query.Term($0, match: .beginning).map(Finder.init) }
    try SQLFunction.add(hasTerm, argumentCount: 3, to: db) { call in
      let finders = call.number(2) == 0 ? whole : beginning
      guard let bytes = call.bytes(0), let finder = finders.value(for: call.bytes(1)) else {
        return call.set(false)
      }
      call.set(finder.words.isAnywhere(in: bytes.bindMemory(to: UInt8.self).span))
    }
  }

  /// A word finder that is used again and again.
  private final class Finder {
    var words: WordFinder
    init(_ term: Query.Term) { words = WordFinder([term]) }
  }

  private static func addNames(to db: Database) throws {
    let filters = Last { Names($0) }
    try SQLFunction.add(isMeant, argumentCount: 2, to: db) { call in
      guard let name = call.text(0), let names = filters.value(for: call.bytes(1)) else {
        return call.set(false)
      }
      call.set(names.accepts(name))
    }
  }

  /// A filter that remembers its answers for names, since a library has few of them.
  private final class Names {
    private let filter: NameFilter?
    private var known: [String: Bool] = [:]
    /// At most this many names are remembered.
    private static let most = 4096

    init(_ typed: String) { filter = NameFilter(typed) }

    func accepts(_ name: String) -> Bool {
      if let isMeant = known[name] { return isMeant }
      if known.count == Self.most { known = [:] }
      let isMeant = filter?.accepts(name) ?? false
      known[name] = isMeant
      return isMeant
    }
  }

  /// Adds a function of two texts that is false if one of them is null.
  private static func add(
    _ name: String, to db: Database, _ compare: @escaping (String, String) -> Bool
  ) throws {
    try SQLFunction.add(name, argumentCount: 2, to: db) { call in
      guard let one = call.text(0), let other = call.text(1) else { return call.set(false) }
      call.set(compare(one, other))
    }
  }

  /// The value made from the last row's words, since a query has the same words for each row; used by one
  /// thread at a time, as the connection is.
  private final class Last<Value> {
    private let make: (String) -> Value?
    private var words: [UInt8]?
    private var value: Value?

    init(_ make: @escaping (String) -> Value?) { self.make = make }

    func value(for argument: UnsafeRawBufferPointer?) -> Value? {
      guard let argument else { return nil }
      if let words, words.count == argument.count, words.elementsEqual(argument) { return value }
      words = Array(argument)
      value = make(String(decoding: argument, as: UTF8.self))
      return value
    }
  }
}
