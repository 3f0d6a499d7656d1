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
    write(Wording.message(error))
    return status
  }

  /// Says something that is no failure.
  func note(_ subject: String, _ words: String) {
    write("\(subject): \(words)")
  }

  private func write(_ message: String) {
    let line = Gate.line("verbatim: \(message)") + "\n"
    // Where standard error is closed, there is nobody left to tell.
    try? StandardOutput.write(Array(line.utf8)[...], to: STDERR_FILENO)
  }
}

extension ExitStatus: Comparable {
  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
