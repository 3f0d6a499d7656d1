/// One line of text being typed, with a cursor between its characters.
struct LineEditor: Hashable, Sendable {
  /// The characters typed.
  private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  private(set) var cursor = 0

  /// Starts with text, the cursor after it.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What has been typed.
  var text: String { String(characters) }

  /// What stands before the cursor.
  var head: String { String(characters[..<cursor]) }

  /// Types text at the cursor; line breaks and tabs become blanks, other control characters go.
  mutating func insert(_ text: String) {
    let typed = text.compactMap { character -> Character? in
      if character.isNewline || character == "\t" { return " " }
      guard let scalar = character.unicodeScalars.first else { return nil }
      return scalar.properties.generalCategory == .control ? nil : character
    }
    // A combining mark joins the character before it.
    let head = Array(String(characters[..<cursor]) + String(typed))
    characters.replaceSubrange(..<cursor, with: head)
    cursor = head.count
  }

  /// Replaces what stands before the cursor.
  mutating func replaceHead(with text: String) {
    let head = Array(text)
    characters.replaceSubrange(..<cursor, with: head)
    cursor = head.count
  }

  /// Edits the line; false where the command is not one of editing.
  mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .leftCharacter: cursor = max(0, cursor - 1)
    case .rightCharacter: cursor = min(characters.count, cursor + 1)
    case .lineStart: cursor = 0
    case .lineEnd: cursor = characters.count
    case .deleteBackward: delete(from: max(0, cursor - 1))
    case .deleteForward: if cursor < characters.count { characters.remove(at: cursor) }
    case .deleteWord: delete(from: wordStart)
    case .deleteToStart: delete(from: 0)
    case .deleteToEnd: characters.removeSubrange(cursor...)
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int) {
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
