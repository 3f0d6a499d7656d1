import Frames

/// A key that the user may need next, for the last line of a screen.
struct Hint: Hashable, Sendable {
  /// What the key asks for.
  let command: Command
  /// What the command does, in a word or two.
  let words: String

  /// Makes a hint.
  init(_ command: Command, _ words: String) {
    (self.command, self.words) = (command, words)
  }

  /// Joins as many hints as fit into a width in `columns`, help always last: `Enter reads · ? help`.
  ///
  /// Commands that no key asks for are left out.
  static func line(of hints: [Hint], keymap: Keymap, in context: KeyContext, columns: Int) -> String {
    let help = hints.isEmpty || context == .help ? nil : Hint(.help, "help").text(keymap, context)
    var line = ""
    for hint in hints {
      guard let text = hint.text(keymap, context) else { continue }
      let longer = line.isEmpty ? text : "\(line) · \(text)"
      let whole = help.map { "\(longer) · \($0)" } ?? longer
      if CharacterWidth.columns(of: whole) > columns { break }
      line = longer
    }
    return [line, help ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func text(_ keymap: Keymap, _ context: KeyContext) -> String? {
    keymap.key(for: command, in: context).map { "\($0) \(words)" }
  }
}

extension Keymap {
  /// Returns the first key that asks for a command in a context, as people write it; `nil` if there is none.
  func key(for command: Command, in context: KeyContext) -> String? {
    let binding = bindings.first { $0.command == command && $0.contexts.contains(context) }
    guard let notation = binding?.keys.first, let keys = try? KeyNotation.keys(in: notation) else {
      return nil
    }
    return Binding.friendly(keys)
  }
}
