import Catalogue
import Library

/// The words for a search or filter that found nothing, or more than was asked for.
extension Wording {
  /// Returns the message if nothing was found for the words of a query.
  static func nothing(found words: String) -> String { "nothing found for “\(words)”" }

  /// The message if nothing matches a command's words and options.
  static let nothingFits = "nothing matches: try fewer words or options"

  /// The message if there are no bookmarks at all, so that no file is written.
  static let noBookmarks = "there are no bookmarks to export: no file was written"

  /// Returns the message if no quotation has a speaker with this name.
  static func noQuotation(by name: String) -> String {
    "no quotation by “\(name)”: names are found by whole words, and by beginnings with a *"
  }

  /// Returns the message if no speaker has this name.
  static func noSpeaker(_ name: String) -> String {
    "no speaker has the name “\(name)”: “verbatim speakers” lists all"
  }

  /// The message if very many articles contain the words of a search.
  static let newestLookedAt = "many articles match: only those added last were searched"

  /// Returns the message when a query has been saved.
  ///
  /// - Parameter isReplaced: whether another query had that name.
  static func saved(_ typed: String, as name: String, inPlaceOfFormer isReplaced: Bool) -> String {
    isReplaced
      ? "Replaced the saved query \(name); U restores the old one: \(typed)" : "Saved as \(name): \(typed)"
  }

  /// Returns the message when a saved query has been renamed.
  static func renamed(_ name: String, to other: String) -> String { "Renamed \(name) to \(other)" }

  /// Returns the message if a saved query cannot have a name because another one has it.
  static func savedNameIsTaken(_ name: String) -> String {
    "Another saved query is called \(name): choose another name, or remove that one with :unsave"
  }

  /// Returns the message when a saved query has been removed.
  static func removedSaved(_ name: String) -> String { "Removed the saved query \(name). U restores it" }

  /// Returns the message if there is no saved query with this name.
  static func noSavedQuery(_ name: String) -> String { "There is no saved query \(name)" }

  /// Returns the message if two names already belong to one person.
  static func samePerson(_ name: String, _ person: String) -> String { "\(name) is \(person) already" }

  /// Returns the message if a name was never merged with another person's.
  static func notMerged(_ name: String) -> String { "\(name) isn’t merged into another name" }

  /// The message if there may be statements that were not examined.
  static let newestStatements =
    "only the newest quotations were searched: words of a statement or a name find older ones"

  /// Returns the message if there is more than a limit allows.
  ///
  /// - Parameter total: how many there are; `nil` if they weren't counted.
  static func cut(to limit: Int, of total: Int?) -> String {
    let shown = total.map { "\(limit) of \($0) shown" } ?? "the first \(limit) shown"
    return "\(shown): a higher --limit shows more"
  }
}

extension Problems {
  /// Reports on standard error how a query was read, if that isn't plain.
  ///
  /// - Throws: `UsageError` if it cannot be run.
  func explain(_ query: Query, of command: String) throws {
    guard let explanation = query.explanation else { return }
    if query.problem != nil { throw UsageError("\(command): \(explanation)") }
    note(command, explanation)
  }

  /// Reports on standard error which names in a query without results are unknown to the library.
  func explainNothing(_ query: Query, of command: String, in library: LibraryStore?) throws {
    if let unknown = try library?.unknownNames(in: query) { note(command, unknown) }
  }

  /// Reports on standard error that a search found nothing, or more than its limit.
  ///
  /// - Parameters:
  ///   - command: the command that searched.
  ///   - words: what was searched for; empty if only options were given.
  ///   - total: how many there are; `nil` if there are more than the limit and they weren't counted.
  func noteOutcome(of command: String, words: String, limit: Int?, total: Int?) {
    if total == 0 {
      note(command, words.isEmpty ? Wording.nothingFits : Wording.nothing(found: words))
    } else if let limit, total ?? .max > limit {
      note(command, Wording.cut(to: limit, of: total))
    }
  }
}
