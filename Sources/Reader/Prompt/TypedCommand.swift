import Articles
import Frames

/// A command typed after `:`.
enum TypedCommand: Hashable, Sendable {
  /// Adds files and folders to the library.
  case add([String])
  /// Exports bookmarks.
  case export(ExportArguments)
  /// Shows help.
  case help
  /// Quits.
  case quit
  /// Takes back the last change to the library, or makes it again; past what stands in the way with a `!`.
  case step(UndoDirection, passesOver: Bool)
  /// Sets the text width, in columns.
  case width(Int)
  /// Paints in a theme.
  case theme(Theme.Kind)
  /// Sets what the document does not say of its article.
  case set(FieldName, String)
  /// Goes to a line.
  case line(Int)

  /// What is wrong with a command as typed.
  enum Problem: Error, Hashable, Sendable {
    case unknown(String)
    case missingPath
    case unclosedQuote
    case setUsage
    case exportUsage
    case badWidth
    case badTheme
  }

  /// The names of the commands, for completion.
  static let names = ["add", "export", "help", "quit", "redo", "set", "undo"]
  /// What `:set` sets, for completion.
  static let settings = FieldName.allCases.map(\.rawValue) + ["theme", "width"]

  /// Reads a command; nil where nothing was typed.
  static func parse(_ line: String) throws(Problem) -> TypedCommand? {
    let trimmed = line.drop { $0 == " " || $0 == ":" }
    guard !trimmed.isEmpty else { return nil }
    if let number = Int(trimmed), number > 0 { return .line(number) }
    let name = String(trimmed.prefix { $0 != " " })
    let rest = trimmed.dropFirst(name.count).drop { $0 == " " }
    switch name {
    case "a", "add":
      let paths = try words(of: rest)
      if paths.isEmpty { throw .missingPath }
      return .add(paths)
    case "e", "export", "e!", "export!":
      let arguments = ExportArguments(try words(of: rest), overwrites: name.hasSuffix("!"))
      guard let arguments else { throw .exportUsage }
      return .export(arguments)
    case "h", "help": return .help
    case "q", "quit": return .quit
    case "s", "se", "set": return try setting(rest)
    case "u", "undo", "u!", "undo!": return .step(.undo, passesOver: name.hasSuffix("!"))
    case "red", "redo", "red!", "redo!": return .step(.redo, passesOver: name.hasSuffix("!"))
    default: throw .unknown(name)
    }
  }

  private static func setting(_ rest: Substring) throws(Problem) -> TypedCommand {
    let name = rest.prefix { $0 != " " && $0 != "=" }
    let value = rest.dropFirst(name.count).drop { $0 == " " || $0 == "=" }
    if name == "width" {
      guard let width = Int(value), ArticlePane.Appearance.measures.contains(width) else { throw .badWidth }
      return .width(width)
    }
    if name == "theme" {
      guard let theme = Theme.Kind(rawValue: value.lowercased()) else { throw .badTheme }
      return .theme(theme)
    }
    guard let field = FieldName(rawValue: String(name)) else { throw .setUsage }
    return .set(field, String(value))
  }

  /// Words parted by blanks; quotation marks and backslashes keep a blank, as in a shell.
  static func words(of text: Substring) throws(Problem) -> [String] {
    guard let words = CommandWords.split(text) else { throw .unclosedQuote }
    return words
  }

  /// A path as a word of a command line: blanks and quotation marks escaped.
  static func escaped(_ path: String) -> String {
    var word = ""
    for character in path {
      if " \\'\"".contains(character) { word.append("\\") }
      word.append(character)
    }
    return word
  }
}
