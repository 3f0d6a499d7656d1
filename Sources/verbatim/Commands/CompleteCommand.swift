import ArgumentParser
import Articles
import Catalogue
import Foundation
import Frames
import JSON
import Library
import Reader

/// `verbatim complete -- WORD…`: what may follow on a command line, for the completion scripts of shells.
///
/// Prints a candidate and a description, separated by a tab, on each line. A line `:files` asks the shell to
/// offer files, too. The last word is the one being typed.
struct CompleteCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Prints completions of a command line, for shells.",
    shouldDisplay: false)

  @Argument(parsing: .postTerminator, help: ArgumentHelp("The words so far.", valueName: "word"))
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  static var settingsInUse: Set<Setting> { [] }

  func perform(in session: Session) throws {
    let line = CommandLineSoFar(words, in: try CommandTree.whole())
    for candidate in line.candidates where candidate.word.hasPrefix(line.current) {
      try offer(candidate.word, candidate.words, session)
    }
    if line.expects(.theme) {
      for name in Setting.theme.choices(themes: session.settings.reader.themeNames)
      where name.hasPrefix(line.current) { try offer(name, "", session) }
    }
    if line.expects(.article) { try offerArticles(line.current, session) }
    if line.expects(.file) { try session.output.line(":files") }
  }

  private func offer(_ word: String, _ words: String, _ session: Session) throws {
    try session.output.write(Gate.line(word) + "\t" + Gate.line(words) + "\n")
  }

  /// Offers the numbers of the newest articles, at most a hundred.
  private func offerArticles(_ typed: String, _ session: Session) throws {
    guard typed.allSatisfy(\.isNumber), access(session.settings.library, F_OK) == 0 else { return }
    var count = 0
    try session.openLibrary().forEachRow { row in
      guard row.id.description.hasPrefix(typed) else { return true }
      try offer(row.id.description, row.fields.title, session)
      count += 1
      return count < 100
    }
  }
}

/// A command and what it takes, as the argument parser describes it.
struct CommandTree {
  let name: String
  let abstract: String
  let isShown: Bool
  let arguments: [Parameter]
  let commands: [CommandTree]

  /// An option, or a word that is expected.
  struct Parameter {
    /// `--limit`; empty for words.
    var names: [String]
    var abstract: String
    var takesValue: Bool
    /// What the value is called: `file`, `id|path`.
    var valueName: String
    var values: [String]
  }

  /// Returns the program's own commands.
  static func whole() throws -> CommandTree {
    do {
      _ = try RootCommand.parseAsRoot(["--experimental-dump-help"])
    } catch {
      let text = Array(RootCommand.message(for: error).utf8)
      if let command = try JSONValue(text)["command"] { return CommandTree(command) }
    }
    throw Complaint(worded: "the commands cannot be listed")
  }

  private init(_ json: JSONValue) {
    name = json["commandName"]?.string ?? ""
    abstract = json["abstract"]?.string ?? ""
    isShown = json["shouldDisplay"] != .bool(false)
    arguments = json["arguments"]?.elements.map(Parameter.init) ?? []
    commands = json["subcommands"]?.elements.map(CommandTree.init) ?? []
  }
}

extension CommandTree.Parameter {
  fileprivate init(_ json: JSONValue) {
    let isOption = json["kind"]?.string != "positional"
    names = isOption ? (json["names"]?.elements ?? []).compactMap(Self.written) : []
    abstract = json["abstract"]?.string ?? ""
    takesValue = json["kind"]?.string == "option"
    valueName = json["valueName"]?.string ?? ""
    values = json["allValues"]?.elements.compactMap(\.string) ?? []
  }

  private static func written(_ name: JSONValue) -> String? {
    guard let text = name["name"]?.string else { return nil }
    return name["kind"]?.string == "short" ? "-\(text)" : "--\(text)"
  }
}

/// A command line as typed so far.
struct CommandLineSoFar {
  /// The word being typed.
  let current: String
  /// What the shell may offer in addition to the candidates.
  enum Expected { case file, article, theme }

  private let command: CommandTree
  private let isRoot: Bool
  /// The option whose value is being typed; `nil` for other words.
  private let option: CommandTree.Parameter?
  private let reader: CommandTree?

  init(_ words: [String], in root: CommandTree) {
    current = words.last ?? ""
    var command = root
    var before = words.dropLast()
    reader = root.commands.first { $0.name == ReadCommand.name }
    var option: CommandTree.Parameter?
    var hasPath = false
    while let word = before.popFirst() {
      let known = (command.arguments + (reader?.arguments ?? [])).first {
        $0.names.contains(word) && $0.takesValue
      }
      if let known {
        option = before.isEmpty ? known : nil
        before = before.dropFirst()
      } else if !hasPath, let next = command.commands.first(where: { $0.name == word }) {
        command = next
      } else if !word.hasPrefix("-") {
        hasPath = true
      }
    }
    isRoot = command.name == root.name
    self.option = option
    // After a path, no command can follow.
    self.command =
      isRoot && hasPath
      ? reader ?? command : command
  }

  /// The words that may come here.
  var candidates: [(word: String, words: String)] {
    if let option { return option.values.map { ($0, "") } }
    if current.hasPrefix("-") {
      let own = isRoot ? command.arguments + (reader?.arguments ?? []) : command.arguments
      var found: [(word: String, words: String)] = []
      for parameter in own {
        for name in parameter.names where name.hasPrefix("--") && !found.contains(where: { $0.word == name })
        {
          found.append((name, parameter.abstract))
        }
      }
      return found
    }
    return command.commands.filter(\.isShown).map { ($0.name, $0.abstract) }
  }

  /// Whether the word being typed may be one of these.
  func expects(_ thing: Expected) -> Bool {
    if option == nil, current.hasPrefix("-") { return false }
    if thing == .theme { return option?.names.contains("--theme") == true }
    let names: [String]
    if let option {
      names = [option.valueName]
    } else {
      let words = (isRoot ? reader ?? command : command).arguments.filter(\.names.isEmpty)
      names = words.map(\.valueName)
    }
    let parts = names.flatMap { $0.split(separator: "|").map(String.init) }
    return switch thing {
    case .file: parts.contains { ["path", "file", "folder"].contains($0) }
    case .article: parts.contains("id")
    case .theme: false
    }
  }
}
