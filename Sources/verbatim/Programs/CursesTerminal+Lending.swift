import Foundation
import Terminal

extension CursesTerminal {
  /// Runs a program that has the terminal until it ends.
  ///
  /// Meanwhile, keys that send signals, such as Control-C, go to the program.
  ///
  /// - Parameters:
  ///   - input: what the program reads; `nil` for the terminal.
  ///   - waits: whether the user should see what it printed before the reader comes back.
  mutating func run(
    _ path: String, _ arguments: [String], input: Int32? = nil, waits: Bool = false
  ) throws(SystemError) -> StartedProgram.Ending {
    var result: Result<StartedProgram.Ending, SystemError> = .failure(SystemError(code: 0))
    lend {
      let before = Self.ignoredSignals.map { ($0, Self.ignore($0)) }
      defer { for (signal, action) in before { Self.restore(signal, action) } }
      result = Result { () throws(SystemError) in
        try StartedProgram(path, arguments, .inTerminal(input: input)).waitInTerminal()
      }
      if waits { Self.waitForEnter() }
    }
    return try result.get()
  }

  /// Waits until the user has seen what another program has printed.
  private static func waitForEnter() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    let words = Array("\n[Enter goes back to Verbatim] ".utf8)
    _ = write(terminal, words, words.count)
    var byte: UInt8 = 0
    while case let count = read(terminal, &byte, 1), count > 0 || count < 0 && errno == EINTR {
      if byte == 0x0A || byte == 0x0D { return }
    }
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
