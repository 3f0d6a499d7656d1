import Foundation
import Frames

/// Standard error, for everything that isn't a result, one line each.
final class Problems {
  /// Whether standard error is a terminal.
  let isTerminal = isatty(STDERR_FILENO) == 1
  /// The status with which the run will end.
  private(set) var status = ExitStatus.done

  /// Reports a problem; the run then ends with 1, or with 2 for wrong usage.
  ///
  /// - Returns: that status.
  @discardableResult
  func report(_ error: any Error) -> ExitStatus {
    let isUsage = error is UsageError || error is KeyNotationError
    status = max(status, isUsage ? .wrongUsage : .someFailed)
    Self.write(Wording.message(error))
    return status
  }

  /// Reports why a file isn't read: a problem, unless it was left out because the user didn't name it.
  func tell(_ error: InputError) {
    if error.reason == .ownExport { note(error.path, Wording.words(error.reason)) } else { report(error) }
  }

  /// Reports something that isn't a failure and concerns no particular file.
  func note(_ words: String) { Self.write(words) }

  /// Reports something that isn't a failure, about a subject.
  func note(_ subject: String, _ words: String) {
    Self.write("\(subject): \(words)")
  }

  /// Tells the user what a command is waiting for, over any progress bar on the line.
  static func tellOfWaiting(for path: String) {
    let words =
      path == "-"
      ? "waiting for a text; ^D ends it" : "waiting for a program to write to this pipe; ^C stops"
    write("\(Wording.name(ofInput: path)): \(words)", before: "\r\u{1B}[K")
  }

  private static func write(_ message: String, before start: String = "") {
    let line = start + Gate.line("verbatim: \(message)") + "\n"
    // If standard error is closed, nothing can be reported.
    try? StandardOutput.write(Array(line.utf8)[...], to: STDERR_FILENO)
  }
}

extension ExitStatus: Comparable {
  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
