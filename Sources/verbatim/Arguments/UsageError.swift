import ArgumentParser

/// Arguments that make no sense: what is wrong with them and what to do.
struct UsageError: Error, Hashable {
  /// What is wrong and what to do.
  let message: String

  /// Makes an error in our words.
  init(_ message: String) { self.message = message }

  /// What the argument parser says, on one line, with the place where help is.
  init(parsing error: any Error) {
    let message = RootCommand.message(for: error)
    var words = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    if let first = words.first, words.dropFirst().first?.isLowercase == true {
      words = first.lowercased() + words.dropFirst()
    }
    // The last line of the parser's own message names the command: "See 'verbatim list --help' for more …".
    let help = RootCommand.fullMessage(for: error).split(separator: "See '").last?.prefix { $0 != "'" }
    // The command that needs no name is the program itself.
    let command = help.map(String.init)?.replacing("verbatim \(ReadCommand.name) ", with: "verbatim ")
    self.message = "\(words): “\(command ?? "verbatim --help")” says what there is"
  }
}
