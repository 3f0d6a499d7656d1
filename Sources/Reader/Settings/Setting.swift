import Catalogue
import Frames

/// What a user can set, in config.toml or by `:set`.
///
/// The one table from which checks, completion, `verbatim config` and docs/settings.md are made. The names
/// are stable.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case library, theme, width, justify, hyphenate, spacing, columns, notes
  case foldNoise = "fold_noise"
  case hints, mouse, sort, preset

  /// The name in the file and after `:set`.
  package var name: String { rawValue }

  /// A value of a setting.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  /// The values that a setting takes.
  package enum Kind: Hashable, Sendable {
    /// The path of a file; empty for the default one.
    case path
    /// One of these words.
    case choice([String])
    /// One of these words, or the name of a theme that the user has defined.
    case theme([String])
    /// A whole number.
    case number(ClosedRange<Int>)
    /// True or false.
    case flag
  }

  /// The values that the setting takes.
  package var kind: Kind {
    switch self {
    case .library: .path
    case .theme: .theme(["auto"] + Theme.Kind.allCases.map(\.rawValue))
    case .width: .number(24...200)
    case .justify, .hyphenate, .notes, .foldNoise, .hints, .mouse: .flag
    case .spacing: .number(0...2)
    case .columns: .number(1...2)
    case .sort: .choice(["newest", "title", "source", "quotations"])
    case .preset: .choice(KeyPreset.allCases.map(\.rawValue))
    }
  }

  /// The value unless the user sets another.
  package var fallback: Value {
    switch self {
    case .library: .text("")
    case .theme: .text("auto")
    case .width: .number(ArticlePane.Display.defaultMeasure)
    case .notes, .foldNoise, .hints, .mouse: .flag(true)
    case .justify, .hyphenate: .flag(false)
    case .spacing, .columns: .number(1)
    case .sort: .text(ArticleQuery.Order.newest.rawValue)
    case .preset: .text(KeyPreset.default.rawValue)
    }
  }

  /// What the setting does, in one sentence without a full stop.
  package var summary: String {
    switch self {
    case .library: "The library file; empty means $XDG_DATA_HOME/verbatim/library.sqlite"
    case .theme: "The colours; auto asks the terminal whether its background is dark or light"
    case .width: "The greatest width of the text, in columns"
    case .justify: "Whether lines end at the right edge, with wider spaces between words"
    case .hyphenate: "Whether words are divided at the ends of lines; needs the system’s hyphenation patterns"
    case .spacing: "Blank lines between paragraphs; with 0, first lines are indented"
    case .columns: "Columns of text in an article, on a terminal of 160 columns or more"
    case .notes: "Whether your notes are shown in the text, below their bookmarks"
    case .foldNoise: "Whether what is not the article’s own (share buttons, comments) is folded"
    case .hints: "Whether the last line shows the keys that you need next"
    case .mouse: "Whether the reader takes clicks and the wheel; if not, the terminal does"
    case .sort: "The order of the article list"
    case .preset: "The keys to begin with: Verbatim’s, or closer to less or vim"
    }
  }
}

extension Setting.Value {
  /// The value as TOML writes it.
  package var toml: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    }
  }

  /// The value as a user types it after `:set`.
  package var typed: String {
    if case .text(let text) = self { text } else { toml }
  }

  /// The value as a message quotes it.
  var quoted: String {
    if case .text(let text) = self { "“\(text)”" } else { toml }
  }

  /// Returns text as a basic string of TOML 1.0.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
