import Articles
import Catalogue
import GRDB

/// The part of a query that the index of the words of statements answers, and what is left to look up.
struct StatementWords {
  /// Words whose places have to be looked up, because the index knows only that a statement has them.
  private(set) var together: [Query.Term] = []
  /// The conditions that the index cannot answer.
  var rest: [Query.Condition] { others + (needed.isEmpty ? lacked : []) }
  /// The conditions for which the index finds more than is meant, to be checked in what it has found.
  private(set) var found: [Query.Condition] = []
  private let whose: StatementQuery.Whose
  private var needed: [String] = []
  private var excluded: [String] = []
  private var others: [Query.Condition] = []
  /// The conditions of the words in `excluded`.
  private var lacked: [Query.Condition] = []

  init(_ whose: StatementQuery.Whose) { self.whose = whose }

  /// Adds a condition that the statements have to meet.
  mutating func add(_ condition: Query.Condition, in db: Database) throws {
    for condition in condition.conjuncts {
      switch condition {
      case .words(let term) where term.pattern == nil:
        needed.append(term.inStatements)
        if term.words.count > 1 { together.append(term) }
      case .not(.words(let term)) where term.pattern == nil && term.words.count == 1:
        excluded.append(term.inStatements)
        lacked.append(condition)
      case .any(let conditions):
        if let match = Self.match(any: conditions) { needed.append(match) } else { others.append(condition) }
      case .field(let field, let term):
        if let match = try Self.match(field, term, in: db) {
          needed.append(match)
          found.append(condition)
        } else {
          others.append(condition)
        }
      default: others.append(condition)
      }
    }
  }

  /// Returns a query of the index that finds all statements that may meet a field, or `nil` if it isn't about
  /// speech.
  static func match(_ field: Query.Field, _ term: Query.Term, in db: Database) throws -> String? {
    switch field {
    case .quote: term.pattern == nil ? term.inStatements : nil
    case .about: NameMention(term.text)?.inStatements
    case .speaker: try term.name.map { "(\(try SpeakerMarks(db).match($0)))" }
    default: nil
    }
  }

  /// Returns a query of the index for any of some words; `nil` if it cannot answer that.
  private static func match(any conditions: [Query.Condition]) -> String? {
    var words: [String] = []
    for condition in conditions {
      guard case .words(let term) = condition, term.pattern == nil, term.words.count == 1 else { return nil }
      words.append(term.inStatements)
    }
    return words.isEmpty ? nil : "(" + words.joined(separator: " OR ") + ")"
  }

  /// The query for the index; `nil` if the index isn't needed.
  var match: String? {
    // The index cannot answer a query with only negative terms.
    if needed.isEmpty { return nil }
    // The index has the speaker of each statement among its words, if it has one.
    var (needed, excluded) = (needed, excluded)
    switch whose {
    case .everybody: break
    case .speaker(let speaker): needed.append("\"\(SpeakerMarks.mark)\(speaker)\"")
    case .nobody: excluded.append("\"\(SpeakerMarks.mark)\" *")
    }
    let all = needed.joined(separator: " AND ")
    return excluded.isEmpty ? all : "(\(all)) NOT (\(excluded.joined(separator: " OR ")))"
  }
}
