import Articles
import Frames
import Testing

@testable import Reader

/// The article list, alone and beside an article.
@Suite struct ListTests {
  private func library(_ count: Int, columns: Int = 80, rows: Int = 12) -> Sitting {
    let articles = (0..<count).map { Sample.article("Lamp \($0 + 1)", ["“Light,” said Ann Brook."]) }
    return Sitting(articles, columns: columns, rows: rows)
  }

  @Test func rowsTellTitleSourceDateQuotationsAndBookmarks() throws {
    var sitting = Sitting([Sample.harbour], columns: 80, rows: 8)
    #expect(
      sitting.lines == [
        "Verbatim                                                               1 article",
        "● Harbour town votes to keep its lighthouse     The Amity Cou…   4 Mar 25    5", "", "", "", "", "",
        "By Ida Quill · The Amity Courier · 4 March 2025 · 5 quotations            1 of 1",
      ])
    #expect(sitting.painted(.unread).first?.hasPrefix("●") == true)
    try sitting.type("<Enter><Tab>bq")
    #expect(
      sitting.lines[1] == "  Harbour town votes to keep its lighthouse     The Amity Cou…   4 Mar 25    5 ◆")
    #expect(sitting.painted(.unread) == [])
  }

  @Test func movingAsksForWindowsOnly() throws {
    var sitting = library(500)
    try sitting.type("10j<Space>G250Gkkgg")
    for case .rows(_, let range) in sitting.effects { #expect(range.count <= 120) }
    #expect(sitting.lines[1].hasPrefix("● Lamp 1 "))
    try sitting.type("G")
    #expect(sitting.lines[10].hasPrefix("● Lamp 500 "))
    #expect(sitting.status.hasSuffix("500 of 500"))
    try sitting.type("50%")
    #expect(sitting.status.hasSuffix("251 of 500"))
    #expect(sitting.painted(.selected).joined().contains("Lamp 251 "))
  }

  @Test func slashNarrowsAndEscapeShowsAll() throws {
    var sitting = library(30)
    try sitting.type("/lamp 17")
    #expect(sitting.lines[1].hasPrefix("● Lamp 17 "))
    #expect(sitting.lines[0].hasSuffix("“lamp 17”: 1"))
    try sitting.type("<Enter><Esc>")
    #expect(sitting.lines[0].hasSuffix("30 articles"))
    try sitting.type("<Esc><Esc>")
    #expect(!sitting.effects.contains(.quit))
    try sitting.type("/zebra<Enter>")
    #expect(sitting.lines[2] == "  No article has these words")
    try sitting.type("<Enter>")
    #expect(sitting.status.hasPrefix("There is nothing here to open"))
  }

  @Test func theSelectedArticleStaysSelectedWhenAllAreShownAgain() throws {
    var sitting = library(30)
    try sitting.type("/lamp 17<Enter><Esc>")
    #expect(sitting.painted(.selected).joined().contains("Lamp 17 "))
    #expect(sitting.status.hasSuffix("17 of 30"))
  }

  @Test func fromAnArticleOpenedAloneTheListOpensAtIt() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("h")
    #expect(sitting.painted(.selected).joined().contains("Harbour town"))
    #expect(sitting.effects.contains { if case .locate = $0 { true } else { false } })
  }

  @Test func narrowingGivenUpGoesBackToTheRow() throws {
    var sitting = library(30)
    try sitting.type("5j/lamp 2<Esc>")
    #expect(sitting.status.hasSuffix("6 of 30"))
    #expect(sitting.lines[0].hasSuffix("30 articles"))
  }

  @Test func whatIsAddedJoinsAListOfNamedArticles() throws {
    var sitting = library(3)
    sitting.receive(.listed([ArticleID(1)]))
    #expect(sitting.lines[0].hasSuffix("1 article"))
    sitting.receive(.added([ArticleID(3), ArticleID(1)]))
    #expect(sitting.lines[0].hasSuffix("2 articles"))
    #expect(sitting.lines[2].hasPrefix("● Lamp 3"))
  }

  @Test func anEmptyLibrarySaysWhatToDo() {
    let sitting = Sitting([])
    #expect(sitting.lines[2] == "  The library is empty.")
    #expect(sitting.lines[0].hasSuffix("0 articles"))
  }

  @Test func articlesOpenOneAfterTheOther() throws {
    var sitting = library(3)
    try sitting.type("<Enter>")
    #expect(sitting.lines[0] == "    Lamp 1")
    try sitting.type("J")
    #expect(sitting.lines[0] == "    Lamp 2")
    try sitting.type("JJ")
    #expect(sitting.lines[0] == "    Lamp 3")
    #expect(sitting.status.hasPrefix("This is the last article"))
    try sitting.type("2K")
    #expect(sitting.lines[0] == "    Lamp 1")
    try sitting.type("K")
    #expect(sitting.status.hasPrefix("This is the first article"))
    try sitting.type("q")
    #expect(sitting.lines[1].hasPrefix("  Lamp 1 "))
    #expect(sitting.state.context == .list)
  }

  @Test func readingPlacesAreKeptOnLeaving() throws {
    let long = Sample.article("Long", (1...60).map { "Paragraph \($0)." })
    var sitting = Sitting([long, Sample.harbour])
    try sitting.type("l21Gh")
    let place = sitting.effects.compactMap { if case .savePlace(_, let place) = $0 { place } else { nil } }
      .last
    #expect(place?.offset ?? 0 > 0)
    try sitting.type("jlhkl")
    #expect(sitting.lines[0] == "    Paragraph 10.")
    try sitting.type("Q")
    #expect(sitting.effects.last == .quit)
  }

  @Test func anUnmovedPlaceIsNotWritten() throws {
    var sitting = library(1)
    try sitting.type("<Enter>jq<Enter>qQ")
    #expect(!sitting.effects.contains { if case .savePlace = $0 { true } else { false } })
  }

  @Test func starsAreGivenAndTaken() throws {
    var sitting = library(2)
    try sitting.type("f")
    #expect(sitting.lines[1].hasPrefix("★ Lamp 1 "))
    #expect(sitting.painted(.starred) != [])
    try sitting.type("lf")
    #expect(sitting.status.hasPrefix("The star is taken away"))
    try sitting.type("q")
    #expect(sitting.painted(.starred) == [])
  }

  @Test func theListIsSortedInTurn() throws {
    var sitting = library(30)
    try sitting.type("6js")
    #expect(sitting.status.hasPrefix("Sorted by title"))
    #expect(sitting.painted(.selected).joined().contains("Lamp 7 "))
    try sitting.type("ss")
    #expect(sitting.status.hasPrefix("Sorted by date, the newest first"))
  }

  @Test func readMarksAreToggled() throws {
    var sitting = library(2)
    try sitting.type("r")
    #expect(sitting.lines[1].hasPrefix("  Lamp 1 "))
    try sitting.type("r")
    #expect(sitting.lines[1].hasPrefix("● Lamp 1 "))
    try sitting.type("lr")
    #expect(sitting.status.hasPrefix("Marked as unread"))
    try sitting.type("q")
    #expect(sitting.lines[1].hasPrefix("● Lamp 1 "))
  }
}

/// From 110 columns on, the list and an article stand side by side.
@Suite struct SideBySideTests {
  private var wide: Sitting {
    Sitting([Sample.harbour, Sample.article("Second", ["Words."])], columns: 120, rows: 30)
  }

  @Test func movingInTheListShowsTheArticleUnread() throws {
    var sitting = wide
    #expect(sitting.lines[0].contains("│"))
    #expect(sitting.lines[0].hasSuffix("Harbour town votes to keep its lighthouse"))
    try sitting.type("j")
    #expect(sitting.lines[0].hasSuffix("Second"))
    #expect(sitting.lines[1].hasPrefix("●"))
    #expect(!sitting.effects.contains { if case .toggle(.read, _) = $0 { true } else { false } })
  }

  @Test(arguments: ["q", "h", "<Esc><Esc>"])
  func theFocusMovesThereAndBack(back: String) throws {
    var sitting = wide
    #expect(sitting.painted([.selected, .unfocused]) == [])
    try sitting.type("<Enter><Tab>")
    #expect(sitting.status.hasPrefix("1–2 of 5 · Mayor Odile Marsh · said · "))
    #expect(sitting.painted([.selected, .unfocused]) != [])
    try sitting.type(back)
    #expect(sitting.state.context == .list)
    #expect(sitting.painted([.selected, .unfocused]) == [])
  }

  @Test func narrowingTheTerminalLeavesThePaneWithTheFocus() throws {
    var sitting = wide
    try sitting.type("l<Resize 109x30>")
    #expect(!sitting.lines[0].contains("│"))
    #expect(sitting.lines[0].contains("Harbour town"))
    try sitting.type("q")
    #expect(sitting.lines[0].hasPrefix("Verbatim"))
  }

  @Test func anArticleOpenedAloneHasAllOfTheScreen() {
    let sitting = Sitting(reading: Sample.harbour, columns: 120)
    #expect(!sitting.lines[0].contains("│"))
  }

  @Test func aClickSelectsAndOpens() throws {
    var sitting = wide
    try sitting.type("<Click 2,5>")
    #expect(sitting.lines[0].hasSuffix("Second"))
    try sitting.type("<Click 1,5><Click 1,5>")
    #expect(sitting.state.context == .article)
    try sitting.type("<Click 6,50>")
    #expect(sitting.status.hasPrefix("1–2 of 5"))
    try sitting.type("<Click 3,2>")
    #expect(sitting.state.context == .list)
  }
}
