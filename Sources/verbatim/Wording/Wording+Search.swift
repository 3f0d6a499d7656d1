import Catalogue
import Library

/// The words for a search or filter that found nothing, or more than was asked for.
extension Wording {
  /// What is said if nothing was found for the words of a query.
  static func nothing(found words: String) -> String { "nothing found for “\(words)”" }

  /// What is said if nothing fits a command's words and options.
  static let nothingFits = "nothing fits: fewer words or options find more"

  /// What is said instead of writing a file if there is no bookmark at all.
  static let noBookmarks = "there are no bookmarks to export: no file was written"

  /// What is said if no quotation has a speaker with a name.
  static func noQuotation(by name: String) -> String {
    "no quotation by “\(name)”: names are found by whole words, and by beginnings with a *"
  }

  /// What is said if no speaker has a name.
  static func noSpeaker(_ name: String) -> String {
    "no speaker has the name “\(name)”: “verbatim speakers” lists all"
  }

  /// What is said if very many articles have the words of a search.
  static let newestLookedAt = "very many have these words: the hits are from those added last"

  /// What is said when a query was saved.
  ///
  /// - Parameter isReplaced: whether another one had that name.
  static func saved(_ typed: String, as name: String, inPlaceOfFormer isReplaced: Bool) -> String {
    isReplaced
      ? "Replaced the saved query \(name); U brings the former back: \(typed)" : "Saved as \(name): \(typed)"
  }

  /// What is said when a saved query has another name.
  static func renamed(_ name: String, to other: String) -> String { "\(name) is called \(other) now" }

  /// What is said if a saved query cannot be called so because another one is.
  static func savedNameIsTaken(_ name: String) -> String {
    "Another saved query is called \(name): choose another name, or remove that one with :unsave"
  }

  /// What is said when a saved query was removed.
  static func removedSaved(_ name: String) -> String { "Removed the saved query \(name). U brings it back" }

  /// What is said if there is no saved query of a name.
  static func noSavedQuery(_ name: String) -> String { "There is no saved query \(name)" }

  /// What is said if two names are one person's already.
  static func samePerson(_ name: String, _ person: String) -> String { "\(name) is \(person) already" }

  /// What is said if a name was never made another person's.
  static func notMerged(_ name: String) -> String { "\(name) is nobody else’s name" }

  /// What is said if there may be statements that were not looked at.
  static let newestStatements =
    "only the newest quotations were looked at: words of a statement, or of a name, find older ones"

  /// What is said if there is more than a limit allows.
  ///
  /// - Parameter total: how many there are; nil if they were not counted.
  static func cut(to limit: Int, of total: Int?) -> String {
    let shown = total.map { "\(limit) of \($0) shown" } ?? "the first \(limit) shown"
    return "\(shown): a higher --limit shows more"
  }
}

extension Problems {
  /// Says on standard error how a query was read, if that isn't plain.
  ///
  /// - Throws: `UsageError` if it cannot be run.
  func explain(_ query: Query, of command: String) throws {
    guard let explanation = query.explanation else { return }
    if query.problem != nil { throw UsageError("\(command): \(explanation)") }
    note(command, explanation)
  }

  /// Says on standard error which names of a query that found nothing the library doesn't have.
  func explainNothing(_ query: Query, of command: String, in library: LibraryStore?) throws {
    if let unknown = try library?.unknownNames(in: query) { note(command, unknown) }
  }

  /// Says on standard error that a search found nothing, or more than its limit; nothing otherwise.
  ///
  /// - Parameters:
  ///   - command: the command that searched.
  ///   - words: what was looked for; empty if options alone chose.
  ///   - total: how many there are; nil if more than the limit, which were not counted.
  func noteOutcome(of command: String, words: String, limit: Int?, total: Int?) {
    if total == 0 {
      note(command, words.isEmpty ? Wording.nothingFits : Wording.nothing(found: words))
    } else if let limit, total ?? .max > limit {
      note(command, Wording.cut(to: limit, of: total))
    }
  }
}
