import Foundation
import Testing

@testable import verbatim

/// Which editor is chosen, and the file that is passed to it.
@Suite struct EditorTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  /// Returns the editor as its words, or what is wrong.
  private func editor(_ settings: [String: String], installed: String) throws -> String {
    for name in installed.split(separator: " ") { try box.script("exit 0", to: "bin/\(name)") }
    let variables = settings.merging(["PATH": box.folder + "/bin"]) { own, _ in own }
    do throws(Complaint) {
      let editor = try Editor(ProgramFinder { variables[$0] })
      #expect(editor.path == "\(box.folder)/bin/\(editor.name)")
      return ([editor.name] + editor.arguments).joined(separator: "|")
    } catch {
      return error.message
    }
  }

  @Test(arguments: [
    (["VISUAL": "code -w", "EDITOR": "ed"], "code ed vi", "code|-w"),
    (["EDITOR": "vim -c 'set tw=72' \"a b\""], "vim", "vim|-c|set tw=72|a b"),
    ([:], "vi nano", "vi"), ([:], "nano", "nano"),
    (
      ["EDITOR": "gone; rm x"], "vi rm",
      "EDITOR: no program “gone; rm x” was found; the note is unchanged"
    ),
    (["VISUAL": "'open"], "vi", "VISUAL: no program “'open” was found; the note is unchanged"),
    ([:], "", "EDITOR: set it to your editor, as in EDITOR=nano; the note is unchanged"),
  ])
  func `the editor that is wished for`(settings: [String: String], installed: String, expected: String) throws
  {
    #expect(try editor(settings, installed: installed) == expected)
  }

  @Test func `the file is private and leaves nothing behind`() throws {
    let file = try PrivateFile("words\n", named: "note.txt") { $0 == "TMPDIR" ? box.folder : nil }
    #expect(file.path.hasPrefix(box.folder + "/verbatim-"))
    var status = stat()
    #expect(stat(file.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let folder = URL(filePath: file.path).deletingLastPathComponent().path
    #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(file.text(limit: 100) == "words\n")
    #expect(file.text(limit: 3) == nil)
    try Data([0x66, 0xFF]).write(to: URL(filePath: file.path))
    #expect(file.text(limit: 100) == nil)
    try Data().write(to: URL(filePath: folder + "/.note.txt.swp"))
    file.remove()
    #expect(access(folder, F_OK) != 0)
  }

  @Test(arguments: [
    ("a\n", "a"), ("a\r\nb\r\n\r\n", "a\nb"), ("\n a \n\n\tb  \n \n", "\n a \n\n\tb  "), ("", ""),
    ("\n\n", ""),
  ])
  func `what editors add is taken off`(text: String, note: String) {
    #expect(Editor.trimmed(text) == note)
  }
}
