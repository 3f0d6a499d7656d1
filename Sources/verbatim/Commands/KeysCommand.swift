import ArgumentParser
import Bookmarks
import JSON
import Reader

/// `verbatim keys`: what the keys of the reader do.
struct KeysCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Prints what the keys of the reader do.",
    discussion: "“?” shows the same table in the reader.")

  @Flag(exclusivity: .exclusive)
  var format = Format.text

  @OptionGroup var options: GlobalOptions

  /// The format of the table.
  enum Format: String, EnumerableFlag {
    case text, json, markdown, man

    static func help(for value: Format) -> ArgumentHelp? {
      switch value {
      case .text: "Print text."
      case .json: "Print a JSON array."
      case .markdown: "Print tables in Markdown."
      case .man: "Print the keys for the manual page."
      }
    }
  }

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    let bindings = Keymap.defaultBindings
    if format == .json {
      try session.output.write(JSONValue.array(bindings.map(\.json)).document)
      return
    }
    let groups = Binding.Group.allCases.map { group in (group, bindings.filter { $0.group == group }) }
    for (number, (group, rows)) in groups.filter({ !$0.1.isEmpty }).enumerated() {
      if number > 0, format != .man { try session.output.write("\n") }
      try session.output.write(write(group, rows))
    }
  }

  private func write(_ group: Binding.Group, _ rows: [Binding]) -> String {
    switch format {
    case .text, .json: Self.text(group, rows)
    case .markdown: Self.markdown(group, rows)
    case .man: Self.manual(group, rows)
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

  /// Returns the table in the requests of man(7); the arrows are named, since not every formatter has them.
  private static func manual(_ group: Binding.Group, _ rows: [Binding]) -> String {
    rows.reduce(into: ".SS \(group.rawValue)\n") { text, row in
      var keys = row.keyText.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing(
        "^", with: "\\(ha")
      for (arrow, name) in ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right"] {
        keys.replace(arrow, with: name)
      }
      text += ".TP\n.B \"\(keys)\"\n\(row.summary)\(row.placeText)\n"
    }
  }
}

extension Binding {
  /// The screens on which the keys work, unless they work on all.
  fileprivate var placeText: String {
    let screens = KeyContext.allCases.filter(KeyContext.screens.contains)
    guard contexts.contains(where: screens.contains),
      !screens.allSatisfy(contexts.contains)
    else { return "" }
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
