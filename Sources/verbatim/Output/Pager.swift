import Foundation
import Reader

/// The user's pager, which takes the terminal if a command prints more than fits on it.
final class Pager {
  private let program: StartedProgram

  /// Starts the pager that `PAGER` names, otherwise less, and sends standard output to it from then on.
  ///
  /// - Returns: `nil` if the user doesn't want a pager, or it cannot be started.
  init?(_ programs: ProgramFinder = ProgramFinder()) {
    let words = CommandWords.split(programs.environment("PAGER") ?? "less") ?? []
    guard let name = words.first, name != "cat", let path = programs.find(name) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { for end in ends { close(end) } }
    // As git does: less quits if all fits on the screen, shows colours and links, and leaves the text there
    // at the end.
    setenv("LESS", "FRX", 0)
    do throws(SystemError) {
      program = try StartedProgram(path, Array(words.dropFirst()), .inTerminal(input: ends[0]))
    } catch {
      return nil
    }
    guard dup2(ends[1], STDOUT_FILENO) >= 0 else { return nil }
    // Control-C is left to the pager, and this program waits until the pager ends.
    signal(SIGINT, SIG_IGN)
  }

  /// Tells the pager that the output is complete, and waits until the user has read it.
  func finish() {
    close(STDOUT_FILENO)
    _ = program.wait()
  }
}
