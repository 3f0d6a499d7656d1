import ArgumentParser

/// Arguments that don't make sense: what is wrong with them and what to do.
struct UsageError: Error, Hashable {
  /// What is wrong and what to do.
  let message: String

  /// Creates an error with a message.
  init(_ message: String) { self.message = message }

  /// Creates an error from what the argument parser says, on one line, with a pointer to the help.
  init(parsing error: any Error) {
    let message = RootCommand.message(for: error)
    var words = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    if let said = Self.reworded(words) {
      self.message = said
      return
    }
    if let first = words.first, words.dropFirst().first?.isLowercase == true {
      words = first.lowercased() + words.dropFirst()
    }
    // The last line of the parser's own message names the command: "See 'verbatim list --help' for more …".
    let help = RootCommand.fullMessage(for: error).split(separator: "See '").last?.prefix { $0 != "'" }
    // The command that needs no name is the program itself.
    let command = help.map(String.init)?.replacing("verbatim \(ReadCommand.name) ", with: "verbatim ")
    self.message = "\(words): “\(command ?? "verbatim --help")” shows the usage"
  }

  /// Rewords what the parser says about a value that isn't among the choices, so that no help is needed.
  private static func reworded(_ words: String) -> String? {
    let wrongChoice = /The value '(.*)' is invalid for '([^']*)'. Please provide one of (.*)/
    guard let match = words.wholeMatch(of: wrongChoice) else { return nil }
    // A few choices come as 'a', 'b' and 'c', many come as a list with a dash before each.
    let few = match.3.matches(of: /'([^']*)'/).map { String($0.1) }
    let many = match.3.matches(of: /- (\S+)/).map { String($0.1) }
    var choices = (few.isEmpty ? many : few).map { "'\($0)'" }
    guard let last = choices.popLast() else { return nil }
    let words = [choices.joined(separator: ", "), last].filter { !$0.isEmpty }.joined(separator: " or ")
    return "the value '\(match.1)' is invalid for '\(match.2)': give \(words)"
  }
}
