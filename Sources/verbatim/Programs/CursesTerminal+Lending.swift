import Foundation
import Terminal

extension CursesTerminal {
  /// Runs a program that has the terminal until it ends.
  ///
  /// Keys that send signals, as Control-C, are the program's own meanwhile.
  mutating func run(_ path: String, _ arguments: [String]) throws(SystemError) -> StartedProgram.Ending {
    var result: Result<StartedProgram.Ending, SystemError> = .failure(SystemError(code: 0))
    lend {
      let before = Self.ignoredSignals.map { ($0, Self.ignore($0)) }
      defer { for (signal, action) in before { Self.restore(signal, action) } }
      result = Result { () throws(SystemError) in
        try StartedProgram(path, arguments, .inTerminal).waitInTerminal()
      }
    }
    return try result.get()
  }

  private static let ignoredSignals = [SIGINT, SIGQUIT, SIGTSTP]

  private static func ignore(_ signal: Int32) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_IGN
    var before = sigaction()
    sigaction(signal, &action, &before)
    return before
  }

  private static func restore(_ signal: Int32, _ action: sigaction) {
    var action = action
    sigaction(signal, &action, nil)
  }
}
