import Foundation

/// Words that begin with “-” and aren't options of ours.
enum DashedWords {
  /// Refuses a word of several letters after one “-”, before the parser sees it.
  ///
  /// The parser takes such a word for as many options of one letter, and finds in `-dash.txt` the `-h` that asks for
  /// help.
  ///
  /// - Parameter arguments: with values made one word with their options, see ``OptionValues/joined(_:)``.
  static func refuse(in arguments: [String]) throws(UsageError) {
    let words = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && !$0.hasPrefix("--") }
    for word in words where word != "-" && word != "-h" {
      if access(Paths.existing(word), F_OK) == 0 {
        throw UsageError("unknown option '\(word)': write ./\(word) for the file of this name")
      }
      // One letter is answered by the parser, which knows what the command has.
      if word.count > 2 {
        throw UsageError("unknown option '\(word)': write it after “--” if it is a name or a word")
      }
    }
  }
}
