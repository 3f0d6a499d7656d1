import Frames
import Reader
import TOMLKit

/// Reads the text of a settings file: values through the library, line numbers through ``TOMLLines``.
struct SettingsReading {
  /// What the file sets.
  var settings = ReaderSettings()
  /// The settings that it has, with the numbers of their lines.
  private(set) var lines: [Setting: Int] = [:]
  /// What is wrong, in line order.
  private(set) var mistakes: [SettingsFile.Mistake] = []

  private let places: TOMLLines

  /// Reads a text.
  init(_ text: String) {
    places = TOMLLines(text)
    do {
      let table = try TOMLTable(string: text)
      // Themes come first, since settings may name them.
      readThemes(table["themes"])
      for name in table.keys where name != "themes" { read(name, table[name]) }
      for change in settings.keys { reportHidden(by: change) }
      mistakes.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    } catch let error as TOMLParseError {
      add("this isn’t TOML: \(error.description)", line: error.source.begin.line, isFatal: true)
    } catch {
      add("this isn’t TOML", line: 1, isFatal: true)
    }
  }

  private mutating func read(_ name: String, _ value: (any TOMLValueConvertible)?) {
    switch (name, Setting(rawValue: name)) {
    case ("keys", _): readKeys(value?.table)
    case (_, let setting?): read(setting, value)
    default:
      let names = Setting.allCases.map(\.name) + ["keys", "themes"]
      add("there is no setting \(name)" + Self.suggestion(name, names), at: [name])
    }
  }

  private mutating func read(_ setting: Setting, _ value: (any TOMLValueConvertible)?) {
    let line = places.line(of: [setting.name])
    guard let value = Setting.Value(value) else {
      add("\(setting.name) is \(setting.valueWords(themes: settings.themeNames))", line: line, setting)
      return
    }
    do throws(SettingProblem) {
      settings[setting] = try setting.checked(value, themes: settings.themeNames)
      lines[setting] = line
    } catch {
      add(error.text, line: line, setting)
    }
  }

  mutating func add(
    _ words: String, line: Int, _ setting: Setting? = nil, isFatal: Bool = false
  ) {
    mistakes.append(SettingsFile.Mistake(line: line, words: words, setting: setting, isFatal: isFatal))
  }

  mutating func add(_ words: String, at path: [String]) {
    add(words, line: places.line(of: path))
  }

  /// Returns `; did you mean width?` if there is a similar name, otherwise nothing.
  static func suggestion(_ word: String, _ names: [String]) -> String {
    Suggestions.nearest(to: word, among: names).map { "; did you mean \($0)?" } ?? ""
  }
}

// MARK: - Keys

extension SettingsReading {
  /// Reads the table `[keys]`, in the order of the file.
  private mutating func readKeys(_ table: TOMLTable?) {
    guard let table else { return add("keys is a table: write [keys] on a line of its own", at: ["keys"]) }
    let names = table.keys.sorted { places.line(of: ["keys", $0]) < places.line(of: ["keys", $1]) }
    for name in names { readKey(name, table[name]?.string) }
  }

  private mutating func readKey(_ notation: String, _ command: String?) {
    let path = ["keys", notation]
    guard let command else { return add("the command of a key is a word in quotation marks", at: path) }
    guard let change = KeyChange(notation, command) else {
      return add(Self.problem(notation, command), at: path)
    }
    if let former = settings.keys.first(where: { $0.keys == change.keys }) {
      let line = places.line(of: ["keys", former.written])
      return add("\(notation) has a command already, in line \(line)", at: path)
    }
    settings.keys.append(change)
  }

  private static func problem(_ notation: String, _ command: String) -> String {
    if Setting(rawValue: notation) != nil { return "\(notation) is a setting: write it before [keys]" }
    do throws(KeyNotationError) {
      if try KeyNotation.keys(in: notation).isEmpty { return "the keys are missing" }
    } catch {
      return "\(notation) isn’t a key: write it as in help, such as <C-d>, <PgDn> or gq"
    }
    let names = Command.allCases.map(\.rawValue) + [KeyChange.nothing]
    return "there is no command \(command)" + suggestion(command, names)
      + "; “verbatim keys --json” has their names"
  }

  /// Reports keys that can no longer be typed because one begins with another.
  private mutating func reportHidden(by change: KeyChange) {
    let hidden = settings.keymap.bindings.hidden(by: change)
    guard !hidden.isEmpty else { return }
    let words = "\(change.written) also begins \(hidden.joined(separator: ", "))"
    add(words + ": disable these with \"none\"", at: ["keys", change.written])
  }
}

extension Setting.Value {
  /// Creates a value from TOML; `nil` for tables, arrays, fractions and dates.
  fileprivate init?(_ value: (any TOMLValueConvertible)?) {
    if let flag = value?.bool {
      self = .flag(flag)
    } else if let number = value?.int {
      self = .number(number)
    } else if let text = value?.string {
      self = .text(text)
    } else {
      return nil
    }
  }
}
