import ArgumentParser
import Reader

/// `verbatim config`: the settings in force.
struct ConfigCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints the settings in force and where each comes from.",
    discussion: """
      The settings file is $XDG_CONFIG_HOME/verbatim/config.toml. It is optional; options and environment \
      variables override it. In the reader, “:set NAME VALUE” changes one for the session; “:set! NAME VALUE” also \
      writes it to the file.

      EXAMPLES:
        verbatim config --default > ~/.config/verbatim/config.toml
        verbatim config --check
      """)

  @Flag(exclusivity: .exclusive)
  var task = Task.show

  @OptionGroup var options: GlobalOptions

  /// What the command does.
  enum Task: EnumerableFlag {
    case show, `default`, check, markdown, looks

    static func name(for value: Task) -> NameSpecification {
      .customLong(value == .default ? "default" : "\(value)")
    }

    static func help(for value: Task) -> ArgumentHelp? {
      switch value {
      case .show: "Print the settings in force."
      case .default: "Print a settings file with a comment for every setting."
      case .check: "Only check the file; the exit status is 1 if it has mistakes."
      case .markdown, .looks: ArgumentHelp("Print a table of the documentation.", visibility: .hidden)
      }
    }
  }

  /// Empty, since this command reports every mistake itself.
  static var settingsInUse: Set<Setting> { [] }

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    switch task {
    case .show:
      var settings = session.settings
      settings.tellMistakes(of: Set(Setting.allCases), to: session.problems)
      try settings.useTheme(nil)
      try show(settings, to: session.output)
    case .default: try session.output.write(SettingsText.template)
    case .markdown: try session.output.write(SettingsText.markdown)
    case .looks: try session.output.write(SettingsText.looks)
    case .check:
      let file = session.settings.file
      for message in file.messages(of: file.mistakes) { session.problems.report(Complaint(worded: message)) }
    }
  }

  /// Prints TOML, with the origin of each value as a comment.
  private func show(_ settings: Settings, to output: StandardOutput) throws {
    let rows = Setting.allCases.map { setting in
      ("\(setting.name) = \(settings.value(of: setting).toml)", settings.origin(of: setting))
    }
    let width = rows.map { $0.0.count }.filter { $0 <= 40 }.max() ?? 0
    for (value, origin) in rows { try output.line(Columns.left(value, width) + "  # \(origin)") }
    guard !settings.reader.keys.isEmpty else { return }
    try output.line()
    try output.line("[keys]  # \(settings.file.path)")
    for change in settings.reader.keys {
      let command = change.command?.rawValue ?? KeyChange.nothing
      try output.line("\(Setting.Value.quoted(change.written)) = \"\(command)\"")
    }
  }
}
