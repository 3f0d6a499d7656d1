import Foundation
import Reader
import Terminal

/// Passes a text to a program that the user names, and shows what it prints.
enum TextPipe {
  /// Runs the program in the terminal, with an argument vector and never through a shell.
  static func give(
    _ text: String, to words: [String], on terminal: inout CursesTerminal, _ programs: ProgramFinder
  ) -> Event {
    guard let name = words.first else { return .problem(Wording.noSuchProgram("")) }
    guard let path = programs.find(name) else { return .problem(Wording.noSuchProgram(name)) }
    // A file without a name: the program may read as slowly as it likes, and nothing is left behind.
    guard let file = tmpfile() else { return .problem(Wording.cannotGive(errno)) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      return .problem(Wording.cannotGive(errno))
    }
    rewind(file)
    do throws(SystemError) {
      let ending = try terminal.run(path, Array(words.dropFirst()), input: fileno(file), waits: true)
      return ending == .exited(0)
        ? .notice(Wording.given(text, to: name)) : .problem(Wording.failed(name, ending))
    } catch {
      return .problem("\(name): \(Wording.system(error.code))")
    }
  }
}
