import Foundation
import Testing

/// What keys in the reader change in a library: who said something, what is removed, and how that is undone.
///
/// Each session is a separate process.
@Suite struct ChangesFromReaderTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try box.run("add glass.txt clock.txt").status == 0)
  }

  /// Types keys into the reader, and returns its screen.
  private func play(_ keys: String, columns: Int = 100) throws -> [String] {
    let ran = try box.run(["play", "--size", "\(columns)x16", "--keys", keys])
    #expect(ran.status == 0 && ran.errorText.isEmpty, "\(ran.errorText)")
    return ran.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func status(_ keys: String) throws -> String {
    try play(keys).last { !$0.isEmpty } ?? ""
  }

  /// Returns who says what is selected first in the article on Tull's glass.
  private func speakers() throws -> [String] {
    let quotes = try box.run("quotes --json")
    return quotes.text.components(separatedBy: "\"resolved\":").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  @Test func `a correction outlives a new import, and U undoes it in another sitting`() throws {
    let before = try speakers()
    #expect(!before.contains("\"Ada Pilcrow\""))
    #expect(try status("/glass<Enter><Enter><Tab>RAda<Space>Pilcrow<Enter>").hasPrefix("Saved, and used"))
    #expect(try speakers().contains("\"Ada Pilcrow\""))
    try box.write(Sample.glass + "\n\nA line more.\n", to: "glass.txt")
    #expect(try box.run("add glass.txt").text.contains("updated"))
    #expect(try speakers().contains("\"Ada Pilcrow\""))
    #expect(try box.run("reindex").status == 0)
    #expect(try speakers().contains("\"Ada Pilcrow\""))
    #expect(try play("gs/pilcrow<Enter><Enter>")[0].hasPrefix("Ada Pilcrow"))
    // The new import is also a change.
    #expect(try status("UU").hasPrefix("Undone: the correction of"))
    #expect(try speakers() == before)
  }

  @Test func `a saved query that another one replaces is brought back by U`() throws {
    let kept = "/glass<Enter>:save<Space>Bells<Enter>"
    #expect(try status(kept).hasPrefix("Saved as Bells: glass"))
    let again = "/clock<Enter>:save<Space>bells<Enter>"
    #expect(try status(again).hasPrefix("Replaced the saved query bells; U restores the old one: clock"))
    #expect(try status("U").hasPrefix("Undone: saving the query bells"))
    #expect(try status("k").hasPrefix("Enter lists it, x removes it: glass"))
  }

  @Test func `:rename says what is in its way`() throws {
    #expect(try status("/glass<Enter>:save<Space>A<Enter>:save<Space>B<Enter>").hasPrefix("Saved as B"))
    #expect(try status(":rename<Space>A<Space>b<Enter>").hasPrefix("Another saved query is called b: "))
    #expect(try status(":rename<Space>C<Space>D<Enter>").hasPrefix("There is no saved query C"))
  }

  @Test func `what isn’t speech isn’t a quotation any more`() throws {
    let count = try speakers().count
    #expect(try status("/glass<Enter><Enter><Tab>Rnot<Space>speech<Enter>").hasPrefix("Saved, and used"))
    #expect(try speakers().count < count)
    #expect(try status("U").hasPrefix("Undone: the correction of"))
    #expect(try speakers().count == count)
  }

  @Test func `an article is removed and brought back with all that hangs on it`() throws {
    #expect(
      try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling", "--note", "n"]).status == 0)
    let before = try box.run("bookmarks list --json").text
    let list = try box.run("list --json").text
    #expect(try status("/glass<Enter>x").hasPrefix("Removed; its bookmarks stay"))
    #expect(try box.run("list --json").text != list)
    #expect(try box.run("bookmarks list --json").text.contains("\"state\":\"detached\""))
    #expect(try status("U").hasPrefix("Undone: removing The Glass"))
    #expect(try box.run("list --json").text == list)
    #expect(try box.run("bookmarks list --json").text == before)
  }

  @Test func `there is an end to what can be undone`() throws {
    #expect(try status("UUUUUUUU").hasPrefix("There is nothing to undo"))
  }

  @Test func `a path with a space wants quotation marks`() throws {
    try box.write("Fog on the quay\n\nNobody speaks.\n", to: "my notes.txt")
    #expect(
      try status(":add my notes.txt<Enter>").hasPrefix(
        "A path with spaces needs quotation marks: :add \"my notes.txt\""))
    #expect(try !box.run("list").text.contains("Fog on the quay"))
    let ran = try box.run(["play", "--size", "100x16", "--keys", ":add my no.txt<Enter>"])
    #expect(ran.status == 1)
    #expect(ran.text.contains("my: no such file or folder"))
    #expect(try play(":add \"my notes.txt\"<Enter>").contains { $0.contains("Fog on the quay") })
  }
}

/// What the status line says about an article's marks is true in the library, whatever happened before.
@Suite struct MarksFromReaderTests {
  @Test(arguments: [
    ("<Enter>f", "Starred"), ("<Enter>ff", "Star removed"),
    ("<Enter>fU", "Undone:"), ("<Enter>fUf", "Starred"),
    ("<Enter>ffUf", "Star removed"), ("<Enter>fU<C-r>f", "Star removed"),
    ("f<Enter>f", "Star removed"), ("<Enter>fqf", "Star removed"),
    ("<Enter>fqU<Enter>f", "Starred"), ("fUf", "Starred"),
    ("fSglass<Enter><Enter>f", "Star removed"),
    ("<Enter>r", "Marked as unread"), ("<Enter>rUr", "Marked as unread"), ("<Enter>rrUr", "Marked as read"),
    ("<Enter>rU<C-r>r", "Marked as read"), ("<Enter>rqr", "Marked as read"), ("r", "Marked as read"),
    ("rUr", "Marked as read"), ("r<Enter>r", "Marked as unread"),
  ])
  func `every key reports the truth`(keys: String, status: String) throws {
    for columns in [80, 120] {
      let box = try Sandbox()
      try box.write(Sample.glass, to: "glass.txt")
      #expect(try box.run("add glass.txt").status == 0)
      let ran = try box.run(["play", "--size", "\(columns)x16", "--keys", keys])
      let last = ran.text.split(separator: "\n").last.map(String.init) ?? ""
      #expect(last.hasPrefix(status), "\(keys): \(last)")
      let isStarred = try box.run("list --starred").text.contains("Glass")
      if status.contains("star") { #expect(isStarred == status.hasPrefix("Starred"), "\(keys)") }
    }
  }
}
