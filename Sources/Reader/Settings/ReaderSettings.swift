import Catalogue
import Frames

/// The settings in force: what the user has set, and the defaults of everything else.
package struct ReaderSettings: Hashable, Sendable {
  private var values: [Setting: Setting.Value] = [:]
  /// The keys that the user has changed, in the order of the file.
  package var keys: [KeyChange] = []

  /// Makes settings in which everything has its default.
  package init() {}

  /// The value of a setting.
  package subscript(setting: Setting) -> Setting.Value {
    get { values[setting] ?? setting.fallback }
    set { values[setting] = newValue }
  }

  /// Whether a setting with the values true and false is true.
  package func isOn(_ setting: Setting) -> Bool { self[setting] == .flag(true) }

  /// Returns the text of a setting, such as the name of a theme.
  package func text(_ setting: Setting) -> String { self[setting].typed }

  /// The themes that the user has made.
  package var themes: [ThemeDesign] = []

  /// The names of the themes that the user has made.
  package var themeNames: [String] { themes.map(\.name) }

  /// The theme that the user wants; `nil` if the environment and the terminal decide.
  package var theme: ThemeDesign? { allThemes.first { $0.name == text(.theme) } }

  /// All themes, in the order of the key that steps through them.
  private var allThemes: [ThemeDesign] { Theme.Kind.allCases.map { ThemeDesign($0) } + themes }

  /// Returns the theme after another one; the first after the last.
  func theme(after current: ThemeDesign) -> ThemeDesign {
    let all = allThemes
    return all[((all.firstIndex(of: current) ?? 0) + 1) % all.count]
  }

  /// The maximum width of a line, in `columns`.
  package var width: Int {
    if case .number(let columns) = self[.width] { columns } else { ArticlePane.Display.defaultMeasure }
  }

  /// The order of the article list.
  package var order: ArticleQuery.Order { ArticleQuery.Order(rawValue: text(.sort)) ?? .newest }

  /// The keymap: the keys of the preset with the user's changes.
  package var keymap: Keymap {
    let preset = KeyPreset(rawValue: text(.preset)) ?? .default
    return Keymap(bindings: Keymap.defaultBindings.changed(by: preset.changes + keys))
  }

  /// How articles are shown.
  var display: ArticlePane.Display {
    var display = ArticlePane.Display(measure: width, showsNoise: !isOn(.foldNoise))
    display.showsNotes = isOn(.notes)
    display.justifies = isOn(.justify)
    display.hyphenation.isOn = isOn(.hyphenate)
    if case .number(let lines) = self[.spacing] { display.spacing = lines }
    display.usesTwoColumns = self[.columns] == .number(2)
    return display
  }

  /// Returns how articles are shown after a setting has changed; what isn't a setting stays as it was.
  func display(after former: ArticlePane.Display) -> ArticlePane.Display {
    var display = display
    display.dimsText = former.dimsText
    display.hyphenation.hyphenators = former.hyphenation.hyphenators
    return display
  }

  /// Notes that a key has changed how articles are shown.
  mutating func take(_ display: ArticlePane.Display) {
    self[.width] = .number(display.measure)
    self[.foldNoise] = .flag(!display.showsNoise)
    self[.notes] = .flag(display.showsNotes)
  }
}
