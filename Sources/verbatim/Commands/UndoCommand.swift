import ArgumentParser
import Articles
import Bookmarks
import Library
import Reader

/// `verbatim undo`: takes back the last change.
struct UndoCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back the last change to the library, and says what it was.",
    discussion: """
      The last hundred changes can be taken back, newest first, whether they were made while reading or by a \
      command: bookmarks, read marks and stars, fields, corrections, articles added or removed. A whole import \
      is one change.

      EXAMPLE:
        verbatim undo
      """)

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let undone = try session.existingLibrary()?.undo(now: session.settings.now())
    if json {
      let value: JSONValue = [
        "undone": .text(undone?.change.wording),
        "articles": .array((undone?.articles ?? []).map { .string($0.description) }),
      ]
      try session.output.write(value.line + "\n")
    } else {
      try session.output.line(undone.map { "Undone: \($0.change.wording)" } ?? "There is nothing to undo")
    }
  }
}
