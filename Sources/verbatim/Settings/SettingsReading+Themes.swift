import Frames
import Reader
import TOMLKit

extension SettingsReading {
  /// Reads the tables `[themes.NAME]`.
  mutating func readThemes(_ value: (any TOMLValueConvertible)?) {
    guard let value else { return }
    guard let themes = value.table else {
      return add("themes are tables: write [themes.NAME] on a line of its own", at: ["themes"])
    }
    for name in themes.keys {
      if Setting.theme.choices(themes: []).contains(name) {
        add("there is a theme \(name) already: choose another name", at: ["themes", name])
      } else if let theme = themes[name]?.table {
        readTheme(name, theme)
      } else {
        add("a theme is a table: write [themes.\(name)] on a line of its own", at: ["themes", name])
      }
    }
  }

  private mutating func readTheme(_ name: String, _ table: TOMLTable) {
    let path = ["themes", name]
    var looks: [PaletteRole: CellLook] = [:]
    var base = Theme.Kind.dark
    for key in table.keys {
      let text = table[key]?.string
      switch (key, PaletteRole(rawValue: key)) {
      case ("base", _):
        if let kind = text.flatMap(Theme.Kind.init), kind != .monochrome {
          base = kind
        } else {
          add("the base of a theme is dark, light or contrast", at: path + [key])
        }
      case (_, let role?):
        if let look = text.flatMap({ CellLook($0) }) {
          looks[role] = look
        } else {
          add("a look is written as in \"214 bold\" or \"#ffffff on blue italic\"", at: path + [key])
        }
      default:
        let names = PaletteRole.allCases.map(\.rawValue) + ["base"]
        add("a theme has no \(key)" + Self.suggestion(key, names), at: path + [key])
      }
    }
    settings.themes.append(ThemeDesign(name: name, base: base, looks: looks))
  }
}
