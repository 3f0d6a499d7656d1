import Foundation
import Reader

/// The user's editor: a program, and the arguments that come before the file.
struct Editor: Hashable {
  /// The name by which the user knows it.
  let name: String
  /// Where it is.
  let path: String
  /// Its arguments, apart from the file.
  let arguments: [String]

  /// The editors to try if the environment names none.
  private static let usual = ["editor", "vi", "nano"]

  /// Finds the editor that `VISUAL` or else `EDITOR` names; no shell reads these.
  ///
  /// - Throws: a problem that names the variable if its program doesn't exist, or that there is no editor.
  init(_ programs: ProgramFinder) throws(Complaint) {
    for variable in ["VISUAL", "EDITOR"] {
      guard let command = programs.environment(variable) else { continue }
      guard let words = CommandWords.split(command), let program = words.first,
        let path = programs.find(program)
      else { throw Complaint(variable, "no program “\(command)” was found; the note is unchanged") }
      self.init(program, path: path, arguments: Array(words.dropFirst()))
      return
    }
    for program in Self.usual {
      guard let path = programs.find(program) else { continue }
      self.init(program, path: path, arguments: [])
      return
    }
    throw Complaint("EDITOR", "set it to your editor, as in EDITOR=nano; the note is unchanged")
  }

  private init(_ program: String, path: String, arguments: [String]) {
    name = URL(filePath: program).lastPathComponent
    self.path = path
    self.arguments = arguments
  }
}
