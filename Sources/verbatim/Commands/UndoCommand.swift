import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library
import Reader

/// `verbatim undo`: undoes the last change.
struct UndoCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undoes the last change to the library, and says what it was.",
    discussion: """
      The last hundred changes can be undone, newest first, whether they were made while reading or by a \
      command: bookmarks, read marks and stars, fields, corrections, articles added or removed. A whole import \
      is one change; opening a file isn't one. “verbatim redo” repeats it.

      If something prevents it, such as another article with the same file, nothing changes; --skip undoes the \
      latest earlier change that doesn't depend on it.

      EXAMPLE:
        verbatim undo
      """)

  @OptionGroup var step: StepOptions

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try step.perform(.undo, in: session) }
}

/// `verbatim redo`: redoes the change that was undone last.
struct RedoCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Redoes the change that was undone last, and says what it was.",
    discussion: """
      Everything that was undone can be redone, in the original order, until something else is changed.

      EXAMPLE:
        verbatim redo
      """)

  @OptionGroup var step: StepOptions

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws { try step.perform(.redo, in: session) }
}

/// The options that `undo` and `redo` share, and what they do.
struct StepOptions: ParsableArguments {
  @Flag(help: "Skip changes that cannot be undone because of later ones.")
  var skip = false

  @Flag(help: "Print a JSON object.")
  var json = false

  func perform(_ direction: UndoDirection, in session: Session) throws {
    let undone = try session.existingLibrary().flatMap { try step(direction, in: $0, session.settings.now()) }
    for passed in undone?.passed ?? [] { session.problems.note(direction.name, Wording.passedOver(passed)) }
    if json {
      let value: JSONValue = [
        direction == .undo ? "undone" : "redone": .text(undone?.change.wording),
        "articles": .array((undone?.articles ?? []).map { .string($0.description) }),
      ]
      try session.output.write(value.line + "\n")
    } else if let undone {
      try session.output.line("\(direction == .undo ? "Undone" : "Redone"): \(undone.change.wording)")
    } else {
      try session.output.line("There is nothing to \(direction == .undo ? "undo" : "redo")")
    }
  }

  private func step(_ direction: UndoDirection, in library: LibraryStore, _ now: Timestamp) throws -> Undone?
  {
    do throws(LibraryError) {
      return try library.step(direction, passesOver: skip, now: now)
    } catch {
      // All changes depend on later ones.
      guard skip, case .blocked(let change) = error else { throw error }
      throw Complaint(worded: Wording.brief(change))
    }
  }
}
