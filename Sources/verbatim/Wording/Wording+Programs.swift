import Terminal

extension Wording {
  /// How long a text is: `212 characters`.
  static func characters(in text: String) -> String {
    text.count == 1 ? "1 character" : "\(text.count) characters"
  }

  /// The message for text that no way to the clipboard takes.
  static func tooLongForTerminal(_ text: String) -> String {
    "Not copied: \(text.utf8.count) bytes, and OSC 52 takes \(ClipboardSequence.limit). Bookmark it and :export"
  }

  /// The message where there is no clipboard.
  static let noClipboard =
    "Nothing here takes a copy: install wl-copy or xclip, or use tmux. :export writes a file"
}
