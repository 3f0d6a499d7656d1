import ArgumentParser
import Bookmarks
import Reader

/// `verbatim keys`: what the keys of the reader do.
struct KeysCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Prints what the keys of the reader do.",
    discussion: "The same table as help in the reader, which “?” shows.")

  @Flag(help: "Print a JSON array.")
  var json = false

  @Flag(help: "Print tables in Markdown.")
  var markdown = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if json, markdown { throw ValidationError("--json and --markdown exclude each other") }
  }

  func perform(in session: Session) throws {
    let bindings = Keymap.defaultBindings
    if json {
      try session.output.write(JSONValue.array(bindings.map(\.json)).document)
      return
    }
    for (number, group) in Binding.Group.allCases.enumerated() {
      let rows = bindings.filter { $0.group == group }
      guard !rows.isEmpty else { continue }
      if number > 0 { try session.output.write("\n") }
      try session.output.write(markdown ? Self.markdown(group, rows) : Self.text(group, rows))
    }
  }

  private static func text(_ group: Binding.Group, _ rows: [Binding]) -> String {
    rows.reduce(into: "\(group.rawValue)\n") { text, row in
      text += "  " + Columns.left(row.keyText, 20) + "  " + row.summary + row.placeText + "\n"
    }
  }

  private static func markdown(_ group: Binding.Group, _ rows: [Binding]) -> String {
    rows.reduce(into: "## \(group.rawValue)\n\n| keys | do |\n| --- | --- |\n") { text, row in
      let keys = row.keyText.split(separator: " ").map { "`\($0)`".replacing("|", with: "\\|") }
      text += "| \(keys.joined(separator: " ")) | \(row.summary)\(row.placeText) |\n"
    }
  }
}

extension Binding {
  /// The screens on which the keys work, where those are not all.
  fileprivate var placeText: String {
    let screens = KeyContext.allCases.filter { $0 != .prompt }
    guard group != .typing, !screens.allSatisfy(contexts.contains) else { return "" }
    return " (" + screens.filter(contexts.contains).map { $0.title.lowercased() }.joined(separator: ", ")
      + ")"
  }

  fileprivate var json: JSONValue {
    [
      "keys": .array(keys.map(JSONValue.string)), "command": .string(command.rawValue),
      "contexts": .array(KeyContext.allCases.filter(contexts.contains).map { .string($0.rawValue) }),
      "group": .string(group.rawValue), "summary": .string(summary),
    ]
  }
}
