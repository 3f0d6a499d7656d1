import Articles
import Catalogue

/// A command typed after `:`.
enum TypedCommand: Hashable, Sendable {
  /// Adds files and folders to the library.
  case add([String])
  /// Exports bookmarks.
  case export(ExportArguments)
  /// Checks the quotations of the open article against the library.
  case check
  /// Accepts the selected quotation as it is, so that checks no longer report it.
  case accept
  /// Saves the query of the screen under a name.
  case save(String)
  /// Opens the saved query with a name.
  case query(String)
  /// Renames or removes a saved query.
  case changeSaved(SavedQueryChange)
  /// Takes back a merge of a name; without a name, all merges into the selected person.
  case separate(String?)
  /// Shows help.
  case help
  /// Quits.
  case quit
  /// Undoes or redoes a change to the library; with a `!`, passes over changes that can't be undone.
  case step(UndoDirection, passesOver: Bool)
  /// Sets a setting to what was typed; with a `!`, writes it to the settings file, too.
  case setting(Setting, String, keeps: Bool)
  /// Sets a field, overriding the document.
  case set(FieldName, String)
  /// What a key does.
  case key(Command)
  /// Goes to a line.
  case line(Int)

  /// What is wrong with a typed command.
  enum Problem: Error, Hashable, Sendable {
    /// There is no such command.
    case unknown(String)
    /// A command is followed by more words than it takes.
    case unexpected(String, after: String)
    case missingPath
    /// The names that a command takes are missing; the text shows how the command is typed.
    case missingName(String)
    /// There are more words than names, so that it is unclear where a name ends.
    case spaceInNames
    case unclosedQuote
    case missingSetting
    /// There is no setting with this name.
    case unknownSetting(String)
    /// A field of the article was to be kept like a setting.
    case fieldAsSetting(String)
    /// Lines are counted from 1.
    case badLine(String)
    /// A word isn't a format; `path` is all that was typed, in quotation marks, if it may be a path.
    case noFormat(String, path: String?)
    /// A path has spaces outside quotation marks; `path` is the format and the path in quotation marks.
    case spaceInPath(path: String)
  }

  /// The names of the commands and what they do in a few words, for completion.
  ///
  /// `set` precedes `separate`, so that `:se` completes to `:set`.
  private static let summaries: KeyValuePairs = [
    "accept": "stop checks reporting the selected quotation",
    "add": "add files and folders to the library",
    "check": "compare the article’s quotations with the library",
    "export": "write bookmarks to a file",
    "help": "the keys",
    "query": "open a saved query",
    "quit": "leave the program",
    "redo": "redo the change that was undone",
    "rename": "rename a saved query",
    "save": "save this query under a name",
    "set": "change a setting, or a field of the article",
    "separate": "separate merged names",
    "undo": "undo the last change to the library",
    "unsave": "remove a saved query",
  ]

  /// The names of the commands, for completion.
  static var names: [String] { summaries.map(\.key) }

  /// Returns what a command does in a few words; `nil` if there is no such command.
  static func summary(of name: String) -> String? { summaries.first { $0.key == name }?.value }

  /// What `:set` takes, for completion: the fields of articles, and settings.
  static let settings = FieldName.allCases.map(\.rawValue) + Setting.allCases.map(\.name)

  /// Reads a command; returns `nil` if nothing was typed.
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
    case "accept": return try alone(.accept, "accept", rest)
    case "c", "check": return try alone(.check, "check", rest)
    case "save": return .save(try self.name(rest, after: name))
    case "separate":
      let name = try words(of: rest).joined(separator: " ")
      return .separate(name.isEmpty ? nil : name)
    case "query": return .query(try self.name(rest, after: name))
    case "unsave": return .changeSaved(.remove(try self.name(rest, after: name)))
    case "rename":
      let names = try words(of: rest)
      if names.count > 2 { throw .spaceInNames }
      guard names.count == 2 else { throw .missingName("rename OLD NEW") }
      return .changeSaved(.rename(names[0], to: names[1]))
    case "h", "help": return try alone(.help, "help", rest)
    case "q", "quit", "q!": return try alone(.quit, "quit", rest)
    case "s", "se", "set", "s!", "se!", "set!": return try setting(rest, keeps: name.hasSuffix("!"))
    case "u", "undo", "u!", "undo!":
      return try alone(.step(.undo, passesOver: name.hasSuffix("!")), "undo", rest)
    case "red", "redo", "red!", "redo!":
      return try alone(.step(.redo, passesOver: name.hasSuffix("!")), "redo", rest)
    default:
      guard let command = Command(rawValue: name), command.canBeTyped else { throw .unknown(name) }
      return try alone(.key(command), name, rest)
    }
  }

  /// Checks that nothing follows a command.
  private static func alone(_ command: TypedCommand, _ name: String, _ rest: Substring)
    throws(Problem) -> TypedCommand
  {
    let extra = rest.words
    if !extra.isEmpty { throw .unexpected(extra, after: name) }
    return command
  }

  /// Returns the name of a saved query: all that follows a command, or a word in quotation marks.
  private static func name(_ rest: Substring, after command: String) throws(Problem) -> String {
    let name = try words(of: rest).joined(separator: " ")
    if name.isEmpty { throw .missingName("\(command) NAME") }
    return name
  }

  private static func numbered(_ name: String, _ rest: Substring) throws(Problem) -> TypedCommand {
    guard let number = Int(name), number > 0 else { throw .badLine(name) }
    return try alone(.line(number), name, rest)
  }

  private static func setting(_ rest: Substring, keeps: Bool) throws(Problem) -> TypedCommand {
    let name = rest.prefix { $0 != " " && $0 != "=" }
    let value = rest.dropFirst(name.count).drop { $0 == " " || $0 == "=" }
    if name.isEmpty { throw .missingSetting }
    if let setting = Setting(rawValue: String(name)) { return .setting(setting, value.words, keeps: keeps) }
    guard let field = FieldName(rawValue: String(name)) else { throw .unknownSetting(String(name)) }
    if keeps { throw .fieldAsSetting(String(name)) }
    return .set(field, String(value))
  }

  /// Returns the words of a text, as ``CommandWords/split(_:)`` does.
  static func words(of text: Substring) throws(Problem) -> [String] {
    guard let words = CommandWords.split(text) else { throw .unclosedQuote }
    return words
  }

  /// Returns a path as one word of a command line: spaces, quotation marks and backslashes are escaped.
  static func escaped(_ path: String) -> String {
    var word = ""
    for character in path {
      if " \\'\"".contains(character) { word.append("\\") }
      word.append(character)
    }
    return word
  }
}

extension TypedCommand {
  /// What the reader answers if the screen doesn't have the command; `nil` if the command works everywhere.
  var refusal: Notice? {
    switch self {
    case .save: .noQueryToSave
    case .query: .noListHere
    case .set: .nothingToSet
    case .accept: .nothingToAccept
    case .check: .nothingToCheck
    case .separate(nil): .nothingToSeparate
    case .add, .export, .changeSaved, .separate, .help, .quit, .step, .setting, .key, .line: nil
    }
  }
}

extension Substring {
  /// The words, separated by single spaces.
  fileprivate var words: String { split(separator: " ").joined(separator: " ") }
}
