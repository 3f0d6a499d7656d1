import Foundation
import Reader

/// The user's pager, which has the terminal while a command prints more than fits on it.
final class Pager {
  private let program: StartedProgram

  /// Starts the pager that `PAGER` names, otherwise less, and sends standard output to it from now on.
  ///
  /// - Returns: `nil` if the user wants none, or it cannot be started.
  init?(_ programs: ProgramFinder = ProgramFinder()) {
    let words = CommandWords.split(programs.environment("PAGER") ?? "less") ?? []
    guard let name = words.first, name != "cat", let path = programs.find(name) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { for end in ends { close(end) } }
    // As git has it: leaves what fits on the screen, shows colours and links, and keeps the text there at the end.
    setenv("LESS", "FRX", 0)
    do throws(SystemError) {
      program = try StartedProgram(path, Array(words.dropFirst()), .inTerminal(input: ends[0]))
    } catch {
      return nil
    }
    guard dup2(ends[1], STDOUT_FILENO) >= 0 else { return nil }
    // Control-C is the pager's, whose end this program waits for.
    signal(SIGINT, SIG_IGN)
  }

  /// Tells the pager that this was all, and waits until the user has read it.
  func finish() {
    close(STDOUT_FILENO)
    _ = program.wait()
  }
}
