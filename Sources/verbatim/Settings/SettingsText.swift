import Frames
import Reader

/// The table of settings as text, for files, terminals and the documentation.
enum SettingsText {
  /// A settings file in which every line is a comment: what can be set, and how.
  static var template: String {
    var text = """
      # Settings of Verbatim. Take away the # before what you want to change.
      # “verbatim config” prints what is in force, “verbatim config --check” finds mistakes.

      """
    for setting in Setting.allCases {
      text += "\n# \(setting.summary):\n# \(setting.valueWords()).\n"
      text += "# \(setting.name) = \(setting.fallback.toml)\n"
    }
    return text + """

      # Keys: a command by its name in “verbatim keys --json”, or "none".
      # [keys]
      # "x" = "nextQuotation"
      # "<C-d>" = "none"

      """
  }

  /// The looks of a theme as a Markdown table.
  static var looks: String {
    PaletteRole.allCases.reduce(into: "| look | of what |\n| --- | --- |\n") { text, role in
      text += "| `\(role.rawValue)` | \(role.summary) |\n"
    }
  }

  /// The settings as a Markdown table.
  static var markdown: String {
    var text = "| setting | values | default | what it does |\n| --- | --- | --- | --- |\n"
    for setting in Setting.allCases {
      text +=
        "| `\(setting.name)` | \(setting.valueWords()) | `\(setting.fallback.toml)` | \(setting.summary) |\n"
    }
    return text
  }
}
