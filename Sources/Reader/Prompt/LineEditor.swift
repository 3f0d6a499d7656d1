/// A line of text being typed, with a cursor between its characters.
///
/// The text is kept in two parts, so that typing takes the same time in a line of any length. Moving the
/// cursor and deleting copy bytes, but look only at the characters that are passed over.
struct LineEditor: Hashable, Sendable {
  /// The text before the cursor.
  private(set) var head: String
  /// The text after the cursor.
  private(set) var tail = ""

  /// Starts with text, the cursor after it.
  init(_ text: String = "") { head = text }

  /// The whole text.
  var text: String { tail.isEmpty ? head : head + tail }

  /// Whether the text is empty.
  var isEmpty: Bool { head.isEmpty && tail.isEmpty }

  /// The number of characters before the cursor; O(n).
  var cursor: Int { head.count }

  /// Inserts text at the cursor; line breaks and tabs become spaces, other control characters are removed.
  ///
  /// A combining mark joins the character before it.
  mutating func insert(_ text: String) { head += Self.oneLine(text) }

  /// Replaces the text before the cursor.
  mutating func replaceHead(with text: String) { head = text }

  /// Edits the line; returns false if the command doesn't edit.
  mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .leftCharacter: if let character = head.popLast() { tail.insert(character, at: tail.startIndex) }
    case .rightCharacter: if let character = tail.popFirst() { head.append(character) }
    case .lineStart: (head, tail) = ("", text)
    case .lineEnd: (head, tail) = (text, "")
    case .deleteBackward: _ = head.popLast()
    case .deleteForward: _ = tail.popFirst()
    case .deleteWord: head.removeSubrange(wordStart...)
    case .deleteToStart: head = ""
    case .deleteToEnd: tail = ""
    default: return false
    }
    return true
  }

  private var wordStart: String.Index {
    let word = head.lastIndex { !$0.isWhitespace } ?? head.startIndex
    return head[..<word].lastIndex(where: \.isWhitespace).map { head.index(after: $0) } ?? head.startIndex
  }

  /// Returns text without line breaks and control characters.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.unicodeScalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}

extension String {
  /// Removes and returns the first character, if there is one.
  fileprivate mutating func popFirst() -> Character? { isEmpty ? nil : removeFirst() }
}
