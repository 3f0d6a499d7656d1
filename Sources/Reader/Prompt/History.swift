/// What was typed into prompts since the reader was started, newest last.
struct History: Hashable, Sendable {
  /// The prompts that keep a history.
  enum Key: Hashable, Sendable { case find, searchLibrary, command, pipe }

  /// How many lines of a prompt are kept.
  private static let limit = 200
  private var entries: [Key: [String]] = [:]

  /// Returns the lines of a prompt, oldest first.
  func entries(of key: Key) -> [String] { entries[key] ?? [] }

  /// Adds a line; a line that was typed before moves to the end.
  mutating func add(_ text: String, to key: Key) {
    guard !text.isEmpty else { return }
    var list = entries[key] ?? []
    list.removeAll { $0 == text }
    list.append(text)
    entries[key] = list.suffix(Self.limit)
  }
}

extension Prompt {
  /// The history that the line is added to; `nil` for none.
  var historyKey: History.Key? {
    switch purpose {
    case .find: .find
    case .searchLibrary: .searchLibrary
    case .command: .command
    case .pipe: .pipe
    case .narrow, .note, .tags, .speaker, .person, .confirm, .mark: nil
    }
  }

  /// Shows the next older or newer line that starts with what was typed.
  ///
  /// - Parameter step: -1 for an older line, 1 for a newer one.
  mutating func recall(_ step: Int, from history: [String]) {
    if historyIndex == nil { draft = editor.text }
    var index = (historyIndex ?? history.count) + step
    while history.indices.contains(index), !history[index].hasPrefix(draft) { index += step }
    if history.indices.contains(index) {
      historyIndex = index
      editor = LineEditor(history[index])
    } else if step > 0 {
      historyIndex = nil
      editor = LineEditor(draft)
    }
  }
}
