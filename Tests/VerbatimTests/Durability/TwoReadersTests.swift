import Foundation
import Testing

extension TerminalTests {
  @Test func `two readers bookmark at once and lose nothing`() throws {
    let changes = LampChanges(number: 1)
    let readers = [try TerminalSession(), try TerminalSession()]
    let library = readers[0].folder + "/library.sqlite"
    for reader in readers {
      reader.sandbox.environment["VERBATIM_LIBRARY"] = library
      try reader.write(changes.text, to: "lamps.txt")
    }
    #expect(try readers[0].sandbox.run("add lamps.txt").status == 0)
    for reader in readers {
      try reader.open("$V", columns: 80, rows: 30)
      try reader.wait(for: changes.title)
      try reader.press("Enter")
      try reader.wait(for: "“The eighth lamp")
    }
    try readers[0].type("\tb\tb\tb\tb")
    try readers[1].type("\t\t\t\t\tb\tb\tb\tb")
    for reader in readers {
      // Each shows its own bookmarks at once, and the other's when it next looks at the library.
      try reader.wait { $0.components(separatedBy: "◆ “The ").count == 9 }
      try reader.quit()
    }
    let kept = try readers[1].sandbox.run("bookmarks list --json").text
    #expect(kept.matches(of: /"exact":"“The \w+ lamp is lit,”"/).count == 8)
  }
}
