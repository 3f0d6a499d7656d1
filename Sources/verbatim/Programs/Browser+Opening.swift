import Foundation
import Reader
import Terminal

extension Browser {
  /// For how many seconds after its start a browser's failure is still reported.
  private static let patience = 5.0

  /// Opens the page with the first program that can be started.
  ///
  /// - Parameter inbox: gets a report if the program fails soon, while the reader is running.
  func open(_ page: String, on terminal: inout CursesTerminal, inbox: Inbox) -> Event {
    for choice in choices {
      do throws(SystemError) {
        guard choice.isInTerminal else {
          try Self.start(choice, inbox: inbox)
          return .notice("Opening with \(choice.name): \(page)")
        }
        let ending = try terminal.run(choice.path, choice.arguments)
        return ending == .exited(0)
          ? .notice("Shown by \(choice.name): \(page)") : .problem(Wording.failed(choice.name, ending))
      } catch {
        // The next one may work.
      }
    }
    return .problem(Wording.noBrowser)
  }

  /// Starts a program that has its own windows, and waits for its end on a separate thread.
  ///
  /// If no thread can be started, how the program ends is not reported.
  private static func start(_ choice: Choice, inbox: Inbox) throws(SystemError) {
    let program = try StartedProgram(choice.path, choice.arguments, .apart(input: nil))
    let start = StartedProgram.now
    _ = BackgroundThread.start {
      let ending = program.wait()
      guard ending != .exited(0), StartedProgram.now - start < patience else { return }
      inbox.post(.problem(Wording.failed(choice.name, ending)))
    }
  }
}
