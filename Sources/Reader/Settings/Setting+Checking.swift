/// A value that a setting doesn't take.
package struct SettingProblem: Error, Hashable, Sendable {
  /// What is wrong, and what is expected.
  package let text: String
}

extension Setting {
  /// Returns a value if the setting takes it.
  ///
  /// - Parameter themes: the names of the themes that the user has defined.
  package func checked(_ value: Value, themes: [String]) throws(SettingProblem) -> Value {
    switch (kind, value) {
    case (.path, .text(let path)) where path.isEmpty || path.hasPrefix("/") || path.hasPrefix("~/"):
      return value
    case (.flag, .flag): return value
    case (.number(let range), .number(let number)) where range.contains(number): return value
    case (.choice(let words), .text(let word)) where words.contains(word): return value
    case (.theme(let words), .text(let word)) where words.contains(word) || themes.contains(word):
      return value
    default: throw SettingProblem(text: "\(name) is \(valueWords(themes: themes)), not \(value.quoted)")
    }
  }

  /// Reads a value as it is typed after `:set`, without quotation marks.
  package func value(typed: String, themes: [String]) throws(SettingProblem) -> Value {
    switch kind {
    case .path, .choice, .theme: try checked(.text(typed), themes: themes)
    case .number: try checked(Int(typed).map(Value.number) ?? .text(typed), themes: themes)
    case .flag:
      switch typed.lowercased() {
      case "true", "on", "yes": .flag(true)
      case "false", "off", "no": .flag(false)
      default: try checked(.text(typed), themes: themes)
      }
    }
  }

  /// Returns the values to offer after the setting's name; empty if there are too many.
  package func choices(themes: [String]) -> [String] {
    switch kind {
    case .path, .number: []
    case .choice(let words): words
    case .theme(let words): words + themes
    case .flag: ["true", "false"]
    }
  }

  /// Returns the values as part of a sentence: `a number from 24 to 200`.
  package func valueWords(themes: [String] = []) -> String {
    switch kind {
    case .path: "a path that begins with / or ~/"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .choice, .theme, .flag: Self.alternatives(choices(themes: themes))
    }
  }

  /// Joins words: `dark, light or monochrome`.
  package static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
