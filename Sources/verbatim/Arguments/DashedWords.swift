import Foundation

/// Words that begin with “-” and aren't options of this program.
enum DashedWords {
  /// Returns the arguments with the words of a query moved after `--`, so that `-korea` is part of the query.
  ///
  /// A word that begins with “--” is an option, and so is `-h`. The arguments of a command that takes no
  /// query are returned unchanged.
  ///
  /// - Parameter arguments: the arguments, values joined to their options; see ``OptionValues/joined(_:)``.
  static func afterOptions(_ arguments: [String]) -> [String] {
    let isOption = { (word: String) in word.hasPrefix("--") || word == "-h" }
    guard var start = arguments.firstIndex(where: { !isOption($0) }) else { return arguments }
    guard var names = queryCommands[arguments[start]] else { return arguments }
    start += 1
    // The names of some commands have two words.
    if !names.isEmpty {
      guard start < arguments.count, names.remove(arguments[start]) != nil else { return arguments }
      start += 1
    }
    let rest = arguments[start...]
    let options = rest.prefix { $0 != "--" }
    guard options.contains(where: { $0.hasPrefix("-") && !isOption($0) }) else { return arguments }
    let words = options.filter { !isOption($0) } + rest.dropFirst(options.count + 1)
    return arguments[..<start] + options.filter(isOption) + ["--"] + words
  }

  /// The commands that take a query, with the second words of their names.
  private static let queryCommands: [String: Set<String>] = [
    "search": [], "list": [], "export": [], "bookmarks": ["list", "export"],
  ]

  /// Rejects a word of several letters after one “-”, before the parser sees it.
  ///
  /// The parser takes each letter of such a word for an option, and in `-dash.txt` finds the `-h` that asks
  /// for help.
  ///
  /// - Parameter arguments: the arguments, values joined to their options; see ``OptionValues/joined(_:)``.
  static func refuse(in arguments: [String]) throws(UsageError) {
    let words = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") }
    for word in words where word != "-" && word != "-h" {
      if access(Paths.existing(word), F_OK) == 0 {
        throw UsageError("unknown option '\(word)': write ./\(word) for the file of this name")
      }
      // A single letter is left to the parser, which knows the command's options.
      if word.count > 2 {
        throw UsageError("unknown option '\(word)': write it after “--” if it is a name or a word")
      }
    }
  }
}
