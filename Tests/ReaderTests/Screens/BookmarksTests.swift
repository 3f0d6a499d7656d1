import Articles
import Bookmarks
import Frames
import Testing

@testable import Reader

/// The screen of all bookmarks, and what a key does to the library.
@Suite struct BookmarksScreenTests {
  /// Two bookmarks with notes and tags.
  private func sitting() throws -> Sitting {
    var sitting = Sitting([Sample.harbour])
    try sitting.type("<Enter><Tab>btsea<Space>money<Enter><Tab>btsea<Enter>B")
    return sitting
  }

  @Test func theyAreGrouped() throws {
    var sitting = try sitting()
    #expect(sitting.lines[1].hasPrefix("  “It is the first thing") || sitting.lines[1].hasPrefix("◆ “It is"))
    try sitting.type("s")
    #expect(sitting.status.hasPrefix("Grouped by article"))
    #expect(sitting.lines[1] == "  Harbour town votes to keep its lighthouse")
    #expect(sitting.painted(.heading).contains("Harbour town votes to keep its lighthouse"))
    #expect(sitting.lines[2].hasPrefix("◆ “It is the first thing"))
    #expect(sitting.lines[7...8] == ["", "◆ “a danger to everyone under it”"], "a group is named once")
    try sitting.type("s")
    #expect(sitting.status.hasPrefix("Grouped by speaker"))
    #expect(sitting.painted(.heading) == ["Bookmarks", "Odile Marsh", "Tobias Finch"])
    #expect(sitting.lines[7...9] == ["", "  Tobias Finch", "◆ “a danger to everyone under it”"])
    try sitting.type("s")
    #expect(sitting.status.hasPrefix("Grouped by tag"))
    #expect(sitting.lines[0].hasSuffix("3 rows"))
    #expect(sitting.painted(.heading) == ["Bookmarks", "#money", "#sea"])
    #expect(sitting.lines[1] == "  #money")
    #expect(sitting.lines[7...8] == ["", "  #sea"])
    #expect(sitting.status.hasSuffix("1 of 3"))
    try sitting.type("s")
    #expect(sitting.lines[1] == "  29 May 2024")
    try sitting.type("s")
    #expect(sitting.status.hasPrefix("Not grouped"))
  }

  @Test func tagsAreCompletedFromThoseInUse() throws {
    var sitting = try sitting()
    try sitting.type("t<C-u>m<Tab>")
    #expect(sitting.status.hasPrefix("Tags: money"))
    try sitting.type(",<Space>#s<Tab>")
    #expect(sitting.status.hasPrefix("Tags: money, sea"))
    try sitting.type("<Space>s<Tab>")
    #expect(sitting.status.contains("Nothing to complete"), "a tag is given once")
  }

  @Test func whatTheLibraryDidNotKeepIsStillTyped() throws {
    var sitting = try sitting()
    for (keys, line) in [("a<C-u>true?", "Note: true?"), ("t<C-u>sea", "Tags: sea")] {
      try sitting.type(keys)
      sitting.fails = true
      try sitting.type("<Enter>")
      #expect(sitting.status.hasPrefix("\(line)  The disk is full"))
      sitting.fails = false
      try sitting.type("<Enter>")
      #expect(sitting.status.hasPrefix("Kept with the bookmark"))
      sitting.receive(.problem("Something else"))
      #expect(sitting.status.hasPrefix("Something else"), "the line is closed")
    }
  }

  @Test func changedWordsAreShownInBothForms() throws {
    var sitting = try sitting()
    sitting.move(2, to: .attached(300..<340, now: "“a danger to all under it”"))
    let row = try #require(sitting.lines.firstIndex { $0.hasPrefix("  now “a danger to all") })
    #expect(sitting.lines[row - 1].hasSuffix("“a danger to everyone under it”"))
    #expect(sitting.lines[row + 1].hasPrefix("  changed since · Tobias Finch"))
    #expect(sitting.painted(.problem) == ["changed since · "])
    #expect(sitting.painted(.mark) == ["◆", "◇"])
    try sitting.type("j<Enter>")
    #expect(sitting.status.hasPrefix("Changed since it was kept. It said: “a danger to everyone"))
    #expect(sitting.painted(.mark).contains("◇"))
  }

  @Test func aBookmarkWithoutAPlaceIsGivenOne() throws {
    var sitting = try sitting()
    sitting.move(2, to: .detached)
    #expect(sitting.painted(.problem) == ["no longer found in the article · "])
    try sitting.type("j<Enter>")
    #expect(sitting.status.hasPrefix("Not here any more; choose a place and press b"))
    try sitting.type("3<Tab>")
    #expect(sitting.status.hasPrefix("b puts it here, Esc leaves it: “a danger"))
    try sitting.type("b")
    guard
      case .attachBookmark(BookmarkID(2), _, ArticleID(1)) = sitting.effects.last(where: { effect in
        if case .attachBookmark = effect { true } else { false }
      })
    else {
      Issue.record("it was not attached: \(sitting.effects)")
      return
    }
    #expect(sitting.status.hasPrefix("Kept with the bookmark"))
    try sitting.type("<Tab>b")
    #expect(sitting.status.hasPrefix("Bookmarked"), "b makes bookmarks again")
  }

  @Test func aPassageCanBeThePlace() throws {
    var sitting = try sitting()
    sitting.move(2, to: .detached)
    try sitting.type("j<Enter>vwb")
    #expect(sitting.effects.contains(.attachBookmark(BookmarkID(2), 0..<4, ArticleID(1))))
  }

  @Test func escapeLeavesItWithoutAPlace() throws {
    var sitting = try sitting()
    sitting.move(2, to: .detached)
    try sitting.type("j<Enter>")
    try sitting.type("<Esc>")
    #expect(sitting.status.hasPrefix("Harbour town votes"))
  }

  @Test func xRemovesAnArticleAndUBringsItBack() throws {
    var sitting = Sitting([Sample.harbour, Sample.article("Fog", ["No word."])], columns: 120, rows: 12)
    try sitting.type("x")
    #expect(sitting.effects.contains(.removeArticle(ArticleID(1))))
    #expect(sitting.status.hasPrefix("Removed; its bookmarks stay. U brings it back: Harbour town"))
    #expect(sitting.lines[0].contains("1 article"))
    #expect(sitting.lines[1].contains("Fog"))
    try sitting.type("U")
    #expect(sitting.effects.last == .step(.undo, passesOver: false))
    sitting.receive(.stepped(.undo, .articleRemoved(title: "Harbour town")))
    #expect(sitting.status.hasPrefix("Undone: removing Harbour town"))
    try sitting.type(":undo<Enter>")
    #expect(sitting.effects.last == .step(.undo, passesOver: false))
    sitting.receive(.stepped(.undo, nil))
    #expect(sitting.status.hasPrefix("There is nothing to undo"))
  }
}
