import Catalogue
import Frames

/// What `:set` and the keys for looks change.
extension ReaderState {
  /// Sets a setting for this session, or says what it is if no value was typed.
  ///
  /// - Parameter keeps: whether the settings file gets it, too.
  mutating func set(_ setting: Setting, to typed: String, keeps: Bool) -> [Effect] {
    if typed.isEmpty {
      say(.setting("\(setting.name) = \(settings[setting].toml) · \(setting.summary)"))
      return []
    }
    do throws(SettingProblem) {
      let value = try setting.value(typed: typed, themes: settings.themeNames)
      settings[setting] = value
      say(.setting("\(setting.name) = \(value.toml). :set! \(setting.name) \(value.typed) keeps it"))
      return apply(setting) + (keeps ? [.keep(setting, value)] : [])
    } catch {
      say(.badSetting(error))
      return []
    }
  }

  /// Makes a setting that has changed take effect.
  private mutating func apply(_ setting: Setting) -> [Effect] {
    switch setting {
    case .theme: return use(settings.theme ?? detectedTheme, named: settings.text(.theme))
    case .width: return carryOut(appearance.changed(toMeasure: settings.width))
    case .foldNoise, .justify, .hyphenate, .spacing, .columns, .notes:
      var shown = settings.appearance
      shown.dimsText = appearance.dimsText
      shown.hyphenation.hyphenators = appearance.hyphenation.hyphenators
      return carryOut([.show(shown)])
    case .mouse: return [.useMouse(settings.isOn(.mouse))]
    case .preset: keymap = settings.keymap
    case .sort: return carryOut([.tell(.sort(settings.order))])
    case .library: say(.setting("The new library is opened at the next start"))
    case .hints: break
    }
    return []
  }

  /// Gives the list the full width of a wide terminal, or an article beside it.
  mutating func toggleFullList() {
    guard size.columns >= ScreenGeometry.wideColumns else { return say(.tooNarrowForTwo) }
    listIsFull.toggle()
  }

  /// Paints in a theme from now on.
  mutating func use(_ theme: ThemeDesign, named name: String? = nil) -> [Effect] {
    self.theme = theme
    settings[.theme] = .text(name ?? theme.name)
    say(.theme(settings.text(.theme)))
    return [.useTheme(theme)]
  }

  /// The theme after the current one; the first after the last.
  var nextTheme: ThemeDesign {
    let all = settings.allThemes
    return all[((all.firstIndex(of: theme) ?? 0) + 1) % all.count]
  }

  /// Paints for another background of the terminal, unless the user has chosen a theme.
  mutating func adapt(to background: Theme.Kind) -> [Effect] {
    let former = theme
    detectedTheme = ThemeDesign(background)
    return theme == former ? [] : [.useTheme(theme)]
  }
}
