import ArgumentParser
import Reader

/// A command that does something.
///
/// It replaces ArgumentParser's `run()`, so that output, problems and the exit status are handled in one
/// place.
protocol Action: ParsableCommand {
  /// The options that every command has.
  var options: GlobalOptions { get }

  /// The settings that the command uses; the user is told about mistakes in the file that concern them.
  static var settingsInUse: Set<Setting> { get }

  /// Whether the command prints text to be read, which goes through a pager if it doesn't fit on the
  /// terminal.
  static var printsForReading: Bool { get }

  /// Performs the command.
  ///
  /// Failures that don't stop the rest are reported to the session's problems; what ends the command is
  /// thrown.
  func perform(in session: Session) throws
}

extension Action {
  static var settingsInUse: Set<Setting> { [.library] }

  static var printsForReading: Bool { false }
}
