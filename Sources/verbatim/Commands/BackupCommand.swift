import ArgumentParser
import Foundation
import Library

/// `verbatim backup`: copies the library.
struct BackupCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the whole library, as it is now, into a new file.",
    discussion: """
      The library may be in use. The copy is a library like any other: name it with --library, or put it where \
      the lost one was. Nothing is overwritten.

      EXAMPLE:
        verbatim backup ~/backup/verbatim-2024-06-01.sqlite
      """)

  @Argument(help: ArgumentHelp("The new file; in a folder, it is called library.sqlite.", valueName: "file"))
  var file: String

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    guard let library = try session.existingLibrary() else { throw Ending(status: .someFailed) }
    let path = ExportFile(path: file, nameInFolder: "library.sqlite").path
    do throws(LibraryError) {
      try library.backup(to: path)
    } catch {
      guard case .cannotCreate(_, let code) = error else { throw error }
      let words =
        code == EEXIST
        ? "this file is already there; name another" : "cannot be written: \(Wording.system(code))"
      throw Complaint(path, words)
    }
  }
}
