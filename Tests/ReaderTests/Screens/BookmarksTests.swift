import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// The screen of all bookmarks.
@Suite struct BookmarksScreenTests {
  /// Opens the screen with two tagged bookmarks.
  private func reader() throws -> TestReader {
    let reader = try TestReader([Sample.harbour]).typing(
      "<Enter><Tab>btsea<Space>money<Enter><Tab>btsea<Enter>B")
    return reader
  }

  @Test func `s groups bookmarks`() throws {
    var reader = try reader()
    #expect(reader.lines[1].hasPrefix("  “It is the first thing") || reader.lines[1].hasPrefix("◆ “It is"))
    try reader.type("s")
    #expect(reader.status.hasPrefix("Grouped by article"))
    #expect(reader.lines[1] == "  Harbour town votes to keep its lighthouse")
    #expect(reader.painted(.heading).contains("Harbour town votes to keep its lighthouse"))
    #expect(reader.lines[2].hasPrefix("◆ “It is the first thing"))
    #expect(reader.lines[7...8] == ["", "◆ “a danger to everyone under it”"], "a group is named once")
    try reader.type("s")
    #expect(reader.status.hasPrefix("Grouped by speaker"))
    #expect(reader.painted(.heading) == ["Bookmarks", "Odile Marsh", "Tobias Finch"])
    #expect(reader.lines[7...9] == ["", "  Tobias Finch", "◆ “a danger to everyone under it”"])
    try reader.type("s")
    #expect(reader.status.hasPrefix("Grouped by tag"))
    #expect(reader.lines[0].hasSuffix("3 rows"))
    #expect(reader.painted(.heading) == ["Bookmarks", "#money", "#sea"])
    #expect(reader.lines[1] == "  #money")
    #expect(reader.lines[7...8] == ["", "  #sea"])
    #expect(reader.status.hasSuffix("1 of 3"))
    try reader.type("s")
    #expect(reader.lines[1] == "  29 May 2024")
    try reader.type("s")
    #expect(reader.status.hasPrefix("Not grouped"))
  }

  @Test func `tags are completed from those in use`() throws {
    var reader = try reader()
    try reader.type("t<C-u>m<Tab>")
    #expect(reader.status.hasPrefix("Tags: money"))
    try reader.type(",<Space>#s<Tab>")
    #expect(reader.status.hasPrefix("Tags: money, sea"))
    try reader.type("<Space>s<Tab>")
    #expect(reader.status.contains("Nothing to complete"), "a tag is given once")
  }

  @Test func `a note or tags that were not saved stay on the line`() throws {
    var reader = try reader()
    for (keys, line) in [("a<C-u>true?", "Note: true?"), ("t<C-u>sea", "Tags: sea")] {
      try reader.type(keys)
      reader.fails = true
      try reader.type("<Enter>")
      #expect(reader.status.hasPrefix("\(line)  The disk is full"))
      reader.fails = false
      try reader.type("<Enter>")
      #expect(reader.status.hasPrefix("Saved with the bookmark"))
      reader.receive(.problem("Something else"))
      #expect(reader.status.hasPrefix("Something else"), "the line is closed")
    }
  }

  @Test func `changed words are shown as they were and as they are`() throws {
    var reader = try reader()
    reader.move(2, to: .attached(300..<340, now: "“a danger to all under it”"))
    let row = try #require(reader.lines.firstIndex { $0.hasPrefix("  now “a danger to all") })
    #expect(reader.lines[row - 1].hasSuffix("“a danger to everyone under it”"))
    #expect(reader.lines[row + 1].hasPrefix("  changed since · Tobias Finch"))
    #expect(reader.painted(.problem) == ["changed since · "])
    #expect(reader.painted(.mark) == ["◆", "◇"])
    try reader.type("j<Enter>")
    #expect(reader.status.hasPrefix("Changed since it was kept. It said: “a danger to everyone"))
    #expect(reader.painted(.mark).contains("◇"))
  }

  @Test func `a detached bookmark is given a place`() throws {
    var reader = try reader()
    reader.move(2, to: .detached)
    #expect(reader.painted(.problem) == ["no longer found in the article · "])
    try reader.type("j<Enter>")
    #expect(reader.status.hasPrefix("No longer here; choose a place and press b"))
    try reader.type("3<Tab>")
    #expect(reader.status.hasPrefix("b puts it here, Esc leaves it: “a danger"))
    try reader.type("b")
    guard
      case .attachBookmark(BookmarkID(2), _, ArticleID(1)) = reader.effects.last(where: { effect in
        if case .attachBookmark = effect { true } else { false }
      })
    else {
      Issue.record("it was not attached: \(reader.effects)")
      return
    }
    #expect(reader.status.hasPrefix("Saved with the bookmark"))
    try reader.type("<Tab>b")
    #expect(reader.status.hasPrefix("Bookmarked"), "b makes bookmarks again")
  }

  @Test func `a passage can be the new place`() throws {
    var reader = try reader()
    reader.move(2, to: .detached)
    try reader.type("j<Enter>vwb")
    #expect(reader.effects.contains(.attachBookmark(BookmarkID(2), 0..<4, ArticleID(1))))
  }

  @Test func `Esc leaves a bookmark detached`() throws {
    var reader = try reader()
    reader.move(2, to: .detached)
    try reader.type("j<Enter>")
    try reader.type("<Esc>")
    #expect(reader.status.hasPrefix("Tab next quotation"))
  }

  @Test func `x removes an article, and U restores it`() throws {
    var reader = TestReader([Sample.harbour, Sample.article("Fog", ["No word."])], columns: 120, rows: 12)
    try reader.type("x")
    #expect(reader.effects.contains(.removeArticle(ArticleID(1))))
    #expect(reader.status.hasPrefix("Removed; its bookmarks stay. U restores it: Harbour town"))
    #expect(reader.lines[0].contains("1 article"))
    #expect(reader.lines[1].contains("Fog"))
    try reader.type("U")
    #expect(reader.effects.last == .step(.undo, passesOver: false))
    reader.receive(.stepped(.undo, .articleRemoved(title: "Harbour town")))
    #expect(reader.status.hasPrefix("Undone: removing Harbour town"))
    try reader.type(":undo<Enter>")
    #expect(reader.effects.last == .step(.undo, passesOver: false))
    reader.receive(.stepped(.undo, nil))
    #expect(reader.status.hasPrefix("There is nothing to undo"))
  }
}
