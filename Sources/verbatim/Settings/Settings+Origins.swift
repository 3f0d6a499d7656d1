import Reader

extension Settings {
  /// Takes the theme that an option names, otherwise the one that `VERBATIM_THEME` names.
  mutating func useTheme(
    _ option: String?, environment: (String) -> String? = Environment.value
  ) throws(UsageError) {
    guard let name = option ?? environment("VERBATIM_THEME") else { return }
    let origin = option == nil ? "VERBATIM_THEME" : "--theme"
    let known = Setting.theme.choices(themes: reader.themeNames)
    guard let theme = known.first(where: { $0 == name }) ?? known.first(where: { $0 == name.lowercased() })
    else {
      throw UsageError("\(origin): “\(name)” isn’t a theme: write \(Setting.alternatives(known))")
    }
    override(.theme, by: .text(theme), from: origin)
  }

  /// Returns the value of a setting in this run.
  func value(of setting: Setting) -> Setting.Value {
    setting == .library ? .text(library) : reader[setting]
  }

  /// Returns where the value of a setting comes from: an option, a variable, the file, or the default.
  func origin(of setting: Setting) -> String {
    origins.last { $0.setting == setting }?.origin ?? file.lines[setting].map { "\(file.path):\($0)" }
      ?? "default"
  }

  /// Reports the mistakes in the settings file that concern some settings.
  func tellMistakes(of settings: Set<Setting>, to problems: Problems) {
    let isAll = settings.count == Setting.allCases.count
    let mistakes = file.mistakes.filter { mistake in
      mistake.isFatal && !settings.isEmpty || isAll || mistake.setting.map(settings.contains) == true
    }
    for message in file.messages(of: mistakes) { problems.note(message) }
  }
}
