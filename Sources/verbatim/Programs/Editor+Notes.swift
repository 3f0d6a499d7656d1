import Bookmarks
import Library
import Reader
import Terminal

extension Editor {
  /// The maximum number of bytes that an editor may add to a note.
  private static let limit = 1 << 20

  /// Lets the user edit a note, and returns it to the reader if it was changed.
  ///
  /// Whatever goes wrong, nothing that was written is lost: either the note stays or the file does.
  static func edit(
    note: String, of id: BookmarkID, on terminal: inout CursesTerminal, runner: EffectRunner
  ) -> Event {
    do throws(LibraryError) {
      let store = try runner.library.store()
      if store.isReadOnly { throw .readOnly(path: store.path) }
    } catch {
      return .problem(Wording.brief(error))
    }
    do throws(Complaint) {
      let programs = ProgramFinder()
      let editor = try Editor(programs)
      let file = try PrivateFile(
        note.isEmpty ? "" : note + "\n", named: "note.txt", environment: programs.environment)
      let ending = try editor.run(on: file, in: &terminal)
      switch ending {
      case .exited(0): break
      case .exited(let status):
        file.remove()
        return .problem(Wording.noteStays(editor.name, status: status))
      case .killed:
        return .problem(Wording.editorWasKilled(editor.name, file.path))
      }
      guard let text = file.text(limit: note.utf8.count + limit) else {
        return .problem(Wording.noteCannotBeRead(file.path))
      }
      file.remove()
      let edited = trimmed(text)
      return edited == trimmed(note) ? .notice(Wording.noteUnchanged) : .noteEdited(edited, id)
    } catch {
      return .problem(error.message)
    }
  }

  private func run(on file: PrivateFile, in terminal: inout CursesTerminal) throws(Complaint)
    -> StartedProgram.Ending
  {
    do throws(SystemError) {
      return try terminal.run(path, arguments + [file.path])
    } catch {
      file.remove()
      throw Complaint(name, "cannot be run: \(Wording.system(error.code)); the note is unchanged")
    }
  }

  /// Returns a note without the line breaks that editors add at its end, and with uniform line breaks.
  static func trimmed(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
