import Foundation
import TestSupport
import Testing

/// A reader whose library cannot be written: it says so, keeps what it has, and continues once it can.
extension TerminalTests {
  @Suite(.enabled(if: SmallDisk.canBeMade, "it takes the right to mount a file system"))
  final class UnwritableLibraryTests {
    private let terminal: TerminalSession
    private let disk: SmallDisk
    private let changes = LampChanges(number: 1)

    init() throws {
      terminal = try TerminalSession()
      disk = try SmallDisk(at: terminal.folder + "/disk")
      terminal.sandbox.environment["VERBATIM_LIBRARY"] = disk.path + "/library.sqlite"
      try terminal.write(changes.text, to: "lamps.txt")
      #expect(try terminal.sandbox.run("add lamps.txt").status == 0)
      #expect(try bookmark("first").status == 0)
    }

    deinit {
      terminal.close()
      disk.unmount()
    }

    private func bookmark(_ lamp: String) throws -> Ran {
      try terminal.sandbox.run([
        "bookmarks", "add", "--article", "1", "--exact", "“The \(lamp) lamp is lit,”",
      ])
    }

    /// Returns the words of all bookmarks, oldest first.
    private func kept() throws -> [String] {
      let ran = try terminal.sandbox.run("bookmarks list --json")
      return ran.text.matches(of: /"exact":"“The (\w+) lamp/).map { String($0.output.1) }.sorted()
    }

    @Test func `a full disk is reported, and once there is room it is kept`() throws {
      try terminal.open("$V lamps.txt", columns: 100)
      try terminal.wait(for: "◆ “The first lamp")
      try disk.fill()
      try terminal.type("\t\tb")
      let told = try terminal.wait(
        for: "The disk is full, so nothing was saved: free some space and try again")
      #expect(!told.contains("◆ “The second lamp"))
      #expect(try kept() == ["first"])
      #expect(unlink(disk.path + "/filling") == 0)
      try terminal.type("b")
      try terminal.wait(for: "Bookmarked: “The second lamp is lit,”")
      try terminal.quit()
      #expect(try kept() == ["first", "second"])
      #expect(try terminal.sandbox.run("doctor").text.contains("library.sqlite: sound;"))
    }

    @Test func `a library that is for reading only is reported`() throws {
      try disk.forbidWriting()
      try terminal.open("$V lamps.txt", columns: 100)
      try terminal.wait(for: "◆ “The first lamp")
      try terminal.type("\t\tb")
      let told = try terminal.wait(for: "The library is open for reading only: this was not saved")
      #expect(!told.contains("◆ “The second lamp"))
      try terminal.quit()
      #expect(try kept() == ["first"])
    }
  }
}
