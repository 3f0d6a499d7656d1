import Reader
import Terminal

extension Clipboard {
  /// How many seconds a program may take before another way is tried.
  private static let patience = 2.0

  /// Copies text to the clipboard, and reports what was sent and how, or why nothing was.
  ///
  /// - Parameter send: writes the control sequence to the terminal; returns `false` if the terminal doesn't
  ///   take it.
  func copy(_ text: String, send: (String) -> Bool) -> Event {
    for ways in attempts {
      let done = ways.filter { way in
        switch way {
        case .program(_, let path, let arguments):
          return StartedProgram.feed(Array(text.utf8), to: path, arguments, seconds: Self.patience)
        case .terminal:
          return send(text)
        }
      }
      if !done.isEmpty {
        return .notice(
          "Copied \(Wording.characters(in: text)) by \(done.map(\.name).joined(separator: " and "))")
      }
    }
    let isTooLong = text.utf8.count > ClipboardSequence.limit && attempts.contains([.terminal])
    return .problem(isTooLong ? Wording.tooLongForTerminal(text) : Wording.noClipboard)
  }
}
