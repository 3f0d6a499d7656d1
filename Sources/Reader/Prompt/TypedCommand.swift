import Articles
import Catalogue
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
    /// There is no such command.
    case unknown(String)
    /// Something stands after a command that takes nothing, or no more.
    case unexpected(String, after: String)
    case missingPath
    case unclosedQuote
    case missingSetting
    /// There is nothing of this name to set.
    case unknownSetting(String)
    case badWidth
    case badTheme
    /// A line is counted from 1.
    case badLine(String)
    /// A word is no form to export to; `path` is all that was typed, in quotation marks, where that may be a path.
    case noForm(String, path: String?)
    /// A path has blanks that nothing holds together; `path` has it in quotation marks, after its format.
    case blankInPath(path: String)
  }

  /// The names of the commands, for completion.
  static let names = ["add", "export", "help", "quit", "redo", "set", "undo"]
  /// What `:set` sets, for completion.
  static let settings = FieldName.allCases.map(\.rawValue) + ["theme", "width"]

  /// Reads a command; nil where nothing was typed.
  static func parse(_ line: String) throws(Problem) -> TypedCommand? {
    let trimmed = line.drop { $0 == " " || $0 == ":" }
    guard !trimmed.isEmpty else { return nil }
    let name = String(trimmed.prefix { $0 != " " })
    let rest = trimmed.dropFirst(name.count).drop { $0 == " " }
    if let first = name.first, first.isNumber || first == "-" { return try numbered(name, rest) }
    switch name {
    case "a", "add":
      let paths = try words(of: rest)
      if paths.isEmpty { throw .missingPath }
      return .add(paths)
    case "e", "export", "e!", "export!":
      return .export(try ExportArguments(try words(of: rest), overwrites: name.hasSuffix("!")))
    case "h", "help": return try alone(.help, "help", rest)
    case "q", "quit", "q!": return try alone(.quit, "quit", rest)
    case "s", "se", "set": return try setting(rest)
    case "u", "undo", "u!", "undo!":
      return try alone(.step(.undo, passesOver: name.hasSuffix("!")), "undo", rest)
    case "red", "redo", "red!", "redo!":
      return try alone(.step(.redo, passesOver: name.hasSuffix("!")), "redo", rest)
    default: throw .unknown(name)
    }
  }

  /// A command that takes nothing.
  private static func alone(_ command: TypedCommand, _ name: String, _ rest: Substring)
    throws(Problem) -> TypedCommand
  {
    let extra = rest.words
    if !extra.isEmpty { throw .unexpected(extra, after: name) }
    return command
  }

  private static func numbered(_ name: String, _ rest: Substring) throws(Problem) -> TypedCommand {
    guard let number = Int(name), number > 0 else { throw .badLine(name) }
    return try alone(.line(number), name, rest)
  }

  private static func setting(_ rest: Substring) throws(Problem) -> TypedCommand {
    let name = rest.prefix { $0 != " " && $0 != "=" }
    let value = rest.dropFirst(name.count).drop { $0 == " " || $0 == "=" }
    if name.isEmpty { throw .missingSetting }
    if name == "width" {
      guard let width = Int(value.words), ArticlePane.Appearance.measures.contains(width) else {
        throw .badWidth
      }
      return .width(width)
    }
    if name == "theme" {
      guard let theme = Theme.Kind(rawValue: value.words.lowercased()) else { throw .badTheme }
      return .theme(theme)
    }
    guard let field = FieldName(rawValue: String(name)) else { throw .unknownSetting(String(name)) }
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

extension Substring {
  /// The words, a blank between two.
  fileprivate var words: String { split(separator: " ").joined(separator: " ") }
}
