import Foundation
import Frames

/// Where everything goes that is no result: standard error, a line for each.
final class Problems {
  /// Whether a person sees it.
  let isTerminal = isatty(STDERR_FILENO) == 1
  /// How the run will end.
  private(set) var status = ExitStatus.done

  /// Tells of a problem; the run ends with 1, or with 2 for wrong usage.
  ///
  /// - Returns: that status.
  @discardableResult
  func report(_ error: any Error) -> ExitStatus {
    let isUsage = error is UsageError || error is KeyNotationError
    status = max(status, isUsage ? .wrongUsage : .someFailed)
    Self.write(Wording.message(error))
    return status
  }

  /// Tells why a file is not read: a problem, unless it was left out because nobody meant it.
  func tell(_ error: InputError) {
    if error.reason == .ownExport { note(error.path, Wording.words(error.reason)) } else { report(error) }
  }

  /// Says something that concerns no one file and isn't a failure.
  func note(_ words: String) { Self.write(words) }

  /// Says something that is no failure.
  func note(_ subject: String, _ words: String) {
    Self.write("\(subject): \(words)")
  }

  /// Tells a person what a command waits for, in the place of what long work may have drawn on the line.
  static func tellOfWaiting(for path: String) {
    let words =
      path == "-"
      ? "waiting for a text; ^D ends it" : "waiting until somebody writes into this pipe; ^C stops"
    write("\(Wording.name(ofInput: path)): \(words)", before: "\r\u{1B}[K")
  }

  private static func write(_ message: String, before start: String = "") {
    let line = start + Gate.line("verbatim: \(message)") + "\n"
    // Where standard error is closed, there is nobody left to tell.
    try? StandardOutput.write(Array(line.utf8)[...], to: STDERR_FILENO)
  }
}

extension ExitStatus: Comparable {
  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
