import ArgumentParser
import Reader

/// `verbatim [PATH…]`: opens the reader.
struct ReadCommand: Action {
  /// The name of the command, which need not be typed.
  static let name = "read"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Opens the reader.", shouldDisplay: false)

  @Argument(help: ArgumentHelp("Files and folders; “-” is standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The theme: dark, light, contrast, monochrome or your own; auto asks the terminal.",
      discussion: "Default: VERBATIM_THEME, config.toml, or NO_COLOR and COLORFGBG.",
      valueName: "theme"))
  var theme: String?

  @OptionGroup(title: "How documents are read") var reading: ReadingOptions

  @OptionGroup var options: GlobalOptions

  static var settingsInUse: Set<Setting> { Set(Setting.allCases) }

  func perform(in session: Session) throws {
    try Self.read(paths, theme: theme, in: session.reading(reading))
  }

  /// Opens the reader on paths, or on the library if there are none.
  static func read(_ paths: [String], theme: String? = nil, in session: Session) throws {
    if !paths.isEmpty { try checkSomethingExists(of: paths, in: session) }
    var session = session
    try session.settings.useTheme(theme)
    try ReaderLoop.run(paths: paths, in: session)
  }

  /// Whether the arguments are only paths, so that the parser would find this command and no option.
  ///
  /// The parser builds the whole tree of commands by reflection, which takes longer than reading an article.
  static func isMeant(by arguments: [String]) -> Bool {
    guard let first = arguments.first else { return true }
    let isCommand = first == name || first == "help" || RootCommand.commandNames.contains(first)
    return !isCommand && arguments.allSatisfy { !$0.isEmpty && ($0 == "-" || !$0.hasPrefix("-")) }
  }

  /// Ends the run before the screen is touched if none of the paths can be read.
  private static func checkSomethingExists(of paths: [String], in session: Session) throws {
    let failures = paths.compactMap { path -> InputError? in
      do throws(InputError) {
        try session.reader.check(path)
        return nil
      } catch {
        return error
      }
    }
    guard failures.count == paths.count else { return }
    let worded = failures.map { $0.suggestingCommands(RootCommand.commandNames) }
    for failure in worded { session.problems.report(failure) }
    throw Ending(status: worded.contains(where: \.meansCommand) ? .wrongUsage : .someFailed)
  }
}
