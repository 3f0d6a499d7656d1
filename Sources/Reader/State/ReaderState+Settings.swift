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
  mutating func apply(_ setting: Setting) -> [Effect] {
    switch setting {
    case .theme:
      theme.chosen = settings.theme
      say(.theme(settings.text(.theme)))
      return [.useTheme(theme.current)]
    case .width: return carryOut(display.changed(toMeasure: settings.width))
    case .foldNoise, .justify, .hyphenate, .spacing, .columns, .notes:
      return carryOut([.show(settings.display(after: display))])
    case .mouse: return [.useMouse(settings.isOn(.mouse))]
    case .preset: keymap = settings.keymap
    case .sort: return carryOut([.tell(.sort(settings.order))])
    case .library: say(.setting(":set! library, with the !, opens it at the next start"))
    case .hints: break
    }
    return []
  }

  /// Gives the list the full width of a wide terminal, or an article beside it.
  mutating func toggleFullList() {
    guard size.columns >= ScreenGeometry.wideColumns else { return say(.tooNarrowForTwo) }
    listIsFull.toggle()
  }

  /// Paints for another background of the terminal, unless the user has chosen a theme.
  mutating func adapt(to background: Theme.Kind) -> [Effect] {
    let former = theme.current
    theme.detected = ThemeDesign(background)
    return theme.current == former ? [] : [.useTheme(theme.current)]
  }
}
