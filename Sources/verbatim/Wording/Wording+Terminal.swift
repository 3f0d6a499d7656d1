import Terminal

extension Wording {
  /// Returns the message for a terminal on which nothing can be shown.
  static func message(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal:
      "no terminal: run verbatim in one, or print the article with “verbatim show PATH”"
    case .typeUnset: "TERM is not set: say which terminal this is, as in TERM=xterm-256color"
    case .typeUnknown(let name):
      "TERM=\(name): this system doesn’t know that terminal: try TERM=xterm-256color"
    case .typeTooDumb(let name):
      "TERM=\(name): this terminal cannot move its cursor: print the article with “verbatim show PATH”"
    case .noResources(let code): "the terminal cannot be used: \(system(code))"
    }
  }
}
