import Frames
import Reader

extension Settings {
  /// Takes a theme that an option names, otherwise one that `VERBATIM_THEME` names.
  mutating func useTheme(_ option: Theme.Kind?) throws(UsageError) {
    if let option {
      override(.theme, by: .text(option.rawValue), from: "--theme")
    } else if let named = try Theme.Kind(named: Environment.value) {
      override(.theme, by: .text(named.rawValue), from: "VERBATIM_THEME")
    }
  }

  /// The value of a setting in this run.
  func value(of setting: Setting) -> Setting.Value {
    setting == .library ? .text(library) : reader[setting]
  }

  /// Where the value of a setting comes from: an option, a variable, a line of the file, or nowhere.
  func origin(of setting: Setting) -> String {
    origins[setting] ?? file.lines[setting].map { "\(file.path):\($0)" } ?? "default"
  }

  /// Tells of what is wrong with the settings file, as far as it concerns some settings.
  func tellMistakes(of settings: Set<Setting>, to problems: Problems) {
    let isAll = settings.count == Setting.allCases.count
    let mistakes = file.mistakes.filter { mistake in
      mistake.isFatal && !settings.isEmpty || isAll || mistake.setting.map(settings.contains) == true
    }
    for message in file.messages(of: mistakes) { problems.note(message) }
  }
}
