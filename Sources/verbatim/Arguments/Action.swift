import ArgumentParser
import Reader

/// A command that does something.
///
/// In the place of ArgumentParser's `run()`, so that there is one place where output, problems and the exit status are
/// dealt with.
protocol Action: ParsableCommand {
  /// The options that every command has.
  var options: GlobalOptions { get }

  /// The settings that it uses, about which the user is told if the file has mistakes there.
  static var settingsInUse: Set<Setting> { get }

  /// Whether it prints text to be read, which goes through a pager if it doesn't fit on the terminal.
  static var printsForReading: Bool { get }

  /// Does it.
  ///
  /// What fails while the rest goes on is reported to the session's problems; what ends the command is thrown.
  func perform(in session: Session) throws
}

extension Action {
  static var settingsInUse: Set<Setting> { [.library] }

  static var printsForReading: Bool { false }
}
