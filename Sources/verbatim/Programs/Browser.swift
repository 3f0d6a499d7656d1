import Foundation
import Reader

/// The programs that can open a page, the user's choice first.
struct Browser: Hashable {
  /// A program that can open the page.
  struct Choice: Hashable {
    /// The name by which the user knows it.
    let name: String
    /// Where it is.
    let path: String
    /// Its arguments, the page among them.
    let arguments: [String]
    /// Whether it shows the page in the terminal, and needs it.
    let isInTerminal: Bool
  }

  /// The programs that are available.
  let choices: [Choice]

  /// Browsers that show pages as text.
  private static let textBrowsers = [
    "www-browser", "w3m", "lynx", "elinks", "links2", "links", "cha", "browsh",
  ]

  /// Finds what an environment offers for opening a page.
  ///
  /// `BROWSER` holds commands separated by colons. In each, `%s` stands for the page, which comes last if
  /// there is no `%s`; `%c` is a colon and `%%` a percent sign. No shell reads them.
  ///
  /// - Parameter page: an address that begins with its scheme, so that it is never taken for an option.
  init(for page: String, _ programs: ProgramFinder) {
    let wished = (programs.environment("BROWSER") ?? "").split(separator: ":").compactMap { command in
      Self.choice(CommandWords.split(command) ?? [], page: page, programs, isInTerminal: false)
    }
    // Without a display these run a browser that needs the terminal.
    let openers = [["xdg-open"], ["gio", "open"], ["open"]].compactMap {
      Self.choice($0, page: page, programs, isInTerminal: !programs.hasDisplay)
    }
    let text = Self.textBrowsers.compactMap {
      Self.choice([$0], page: page, programs, isInTerminal: true)
    }
    choices = wished + openers + text
  }

  private static func choice(
    _ command: [String], page: String, _ programs: ProgramFinder, isInTerminal: Bool
  ) -> Choice? {
    // Some users write `firefox %s &`.
    let words = command.last == "&" ? Array(command.dropLast()) : command
    guard let name = words.first, let path = programs.find(name) else { return nil }
    var arguments = words.dropFirst().map { $0.filled(with: page) }
    if !words.dropFirst().contains(where: { $0.contains("%s") }) { arguments.append(page) }
    let program = URL(filePath: path).lastPathComponent
    return Choice(
      name: program, path: path, arguments: arguments,
      isInTerminal: isInTerminal || textBrowsers.contains(program))
  }
}

extension String {
  /// Returns a word of a command with its percent signs replaced.
  fileprivate func filled(with page: String) -> String {
    var filled = ""
    var rest = self[...]
    while let percent = rest.firstIndex(of: "%") {
      filled += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      switch rest.first {
      case "s": filled += page
      case "c": filled += ":"
      case "%": filled += "%"
      default:
        filled += "%"
        continue
      }
      rest.removeFirst()
    }
    return filled + rest
  }
}
