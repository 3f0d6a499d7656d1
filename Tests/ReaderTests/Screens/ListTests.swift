import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// The article list, alone and beside an article.
@Suite struct ListTests {
  private func library(_ count: Int, columns: Int = 80, rows: Int = 12) -> TestReader {
    let articles = (0..<count).map { Sample.article("Lamp \($0 + 1)", ["“Light,” said Ann Brook."]) }
    return TestReader(articles, columns: columns, rows: rows)
  }

  @Test func `a row has title, source, date, quotations and bookmarks`() throws {
    var reader = TestReader([Sample.harbour], columns: 80, rows: 8)
    #expect(
      reader.lines == [
        "Verbatim · 1 article                            Source          Date ▾      “”",
        "● Harbour town votes to keep its lighthouse     The Amity Cou…   4 Mar 25    5", "", "", "", "", "",
        "Enter reads · / narrows · S searches · s sorts · B bookmarks · ? help     1 of 1",
      ])
    #expect(reader.painted(.unread).first?.hasPrefix("●") == true)
    try reader.type("<Enter><Tab>bq")
    #expect(
      reader.lines[1] == "  Harbour town votes to keep its lighthouse     The Amity Cou…   4 Mar 25    5 ◆")
    #expect(reader.painted(.unread) == [])
  }

  @Test func `moving loads rows by windows`() throws {
    var reader = library(500)
    try reader.type("10j<Space>G250Gkkgg")
    for case .rows(_, let range) in reader.effects { #expect(range.count <= 120) }
    #expect(reader.lines[1].hasPrefix("● Lamp 1 "))
    try reader.type("G")
    #expect(reader.lines[10].hasPrefix("● Lamp 500 "))
    #expect(reader.status.hasSuffix("500 of 500"))
    try reader.type("50%")
    #expect(reader.status.hasSuffix("251 of 500"))
    #expect(reader.painted(.selected).joined().contains("Lamp 251 "))
  }

  @Test func `/ narrows the list, and Esc shows all`() throws {
    var reader = library(30)
    try reader.type("/lamp 17")
    #expect(reader.lines[1].hasPrefix("● Lamp 17 "))
    #expect(reader.lines[0].contains("“lamp 17”: 1 "))
    try reader.type("<Enter><Esc>")
    #expect(reader.lines[0].contains(" · 30 articles "))
    try reader.type("<Esc><Esc>")
    #expect(!reader.effects.contains(.quit))
    try reader.type("/zebra<Enter>")
    #expect(reader.lines[2] == "  No article has these words")
    try reader.type("<Enter>")
    #expect(reader.status.hasPrefix("There is nothing here to open"))
  }

  @Test func `the selected article stays selected when all are shown again`() throws {
    let reader = try library(30).typing("/lamp 17<Enter><Esc>")
    #expect(reader.painted(.selected).joined().contains("Lamp 17 "))
    #expect(reader.status.hasSuffix("17 of 30"))
  }

  @Test func `the list opens at an article that was opened alone`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("h")
    #expect(reader.painted(.selected).joined().contains("Harbour town"))
    #expect(reader.effects.contains { if case .locate = $0 { true } else { false } })
  }

  @Test func `giving up narrowing goes back to the row`() throws {
    let reader = try library(30).typing("5j/lamp 2<Esc>")
    #expect(reader.status.hasSuffix("6 of 30"))
    #expect(reader.lines[0].contains(" · 30 articles "))
  }

  @Test func `added articles join a list of certain articles`() throws {
    var reader = library(3)
    reader.receive(.listed([ArticleID(1)]))
    #expect(reader.lines[0].contains(" · 1 article "))
    reader.receive(.added([ArticleID(3), ArticleID(1)]))
    #expect(reader.lines[0].contains(" · 2 articles "))
    #expect(reader.lines[2].hasPrefix("● Lamp 3"))
  }

  @Test func `an empty library says what to do`() {
    let reader = TestReader([])
    #expect(reader.lines[2] == "  The library is empty.")
    #expect(reader.lines[0].hasSuffix("0 articles"))
  }

  @Test func `J and K open the neighbours of an article`() throws {
    var reader = library(3)
    try reader.type("<Enter>")
    #expect(reader.lines[0] == "    Lamp 1")
    try reader.type("J")
    #expect(reader.lines[0] == "    Lamp 2")
    try reader.type("JJ")
    #expect(reader.lines[0] == "    Lamp 3")
    #expect(reader.status.hasPrefix("This is the last article"))
    try reader.type("2K")
    #expect(reader.lines[0] == "    Lamp 1")
    try reader.type("K")
    #expect(reader.status.hasPrefix("This is the first article"))
    try reader.type("q")
    #expect(reader.lines[1].hasPrefix("  Lamp 1 "))
    #expect(reader.state.context == .list)
  }

  @Test func `the place is saved when an article is left`() throws {
    let long = Sample.article("Long", (1...60).map { "Paragraph \($0)." })
    var reader = TestReader([long, Sample.harbour])
    try reader.type("l21Gh")
    let place = reader.effects.compactMap { if case .savePlace(_, let place) = $0 { place } else { nil } }
      .last
    #expect(place?.offset ?? 0 > 0)
    try reader.type("jlhkl")
    #expect(reader.lines[0].contains("you stopped here"))
    #expect(reader.lines[1] == "    Paragraph 10.")
    try reader.type("Q")
    #expect(reader.effects.last == .quit)
  }

  @Test func `a place that has not moved is not saved`() throws {
    let reader = try library(1).typing("<Enter>jq<Enter>qQ")
    #expect(!reader.effects.contains { if case .savePlace = $0 { true } else { false } })
  }

  @Test func `f toggles the star`() throws {
    var reader = library(2)
    try reader.type("f")
    #expect(reader.lines[1].hasPrefix("✪ Lamp 1 "))
    #expect(reader.status.hasPrefix("Starred. U undoes it"))
    try reader.type("r")
    #expect(reader.lines[1].hasPrefix("★ Lamp 1 "))
    #expect(reader.painted(.starred) != [])
    try reader.type("lf")
    #expect(reader.status.hasPrefix("Star removed"))
    try reader.type("q")
    #expect(reader.painted(.starred) == [])
  }

  @Test(arguments: [(100, 16), (200, 32)])
  func `a wide list has room for the names of sources`(columns: Int, room: Int) throws {
    let source = "The Amity Courier and Advertiser of the Coast"
    let article = Sample.article("Lamps", ["Lit."]) { $0.source = source }
    let reader = try TestReader([article], columns: columns, rows: 12).typing(columns < 110 ? "" : "w")
    #expect(reader.lines[1].contains(source.prefix(room - 1) + "…"))
  }

  @Test func `a list without rows hints at keys that do something`() throws {
    #expect(TestReader([], columns: 80, rows: 12).status.hasPrefix(": commands · ? help"))
    let narrowed = try library(2).typing("/nothing<Enter>")
    #expect(narrowed.status.hasPrefix("Esc shows all · / narrows · : commands · ? help"))
  }

  @Test func `s sorts the list in the next order`() throws {
    var reader = library(30)
    try reader.type("6js")
    #expect(reader.status.hasPrefix("Sorted by title"))
    #expect(reader.painted(.selected).joined().contains("Lamp 7 "))
    #expect(reader.lines[0].hasPrefix("Verbatim · 30 articles ▾ "))
    try reader.type("ss")
    #expect(reader.status.hasPrefix("Sorted by number of quotations, most first"))
    try reader.type("s")
    #expect(reader.status.hasPrefix("Sorted by date, newest first"))
  }

  @Test func `r toggles the read mark`() throws {
    var reader = library(2)
    try reader.type("r")
    #expect(reader.lines[1].hasPrefix("  Lamp 1 "))
    try reader.type("r")
    #expect(reader.lines[1].hasPrefix("● Lamp 1 "))
    try reader.type("lr")
    #expect(reader.status.hasPrefix("Marked as unread"))
    try reader.type("q")
    #expect(reader.lines[1].hasPrefix("● Lamp 1 "))
  }
}

/// The list and an article side by side, on a terminal of 110 columns or more.
@Suite struct SideBySideTests {
  private var wide: TestReader {
    TestReader([Sample.harbour, Sample.article("Second", ["Words."])], columns: 120, rows: 30)
  }

  @Test func `moving in the list shows an article without marking it as read`() throws {
    var reader = wide
    #expect(reader.lines[0].contains("│"))
    #expect(reader.lines[0].hasSuffix("Harbour town votes to keep its lighthouse"))
    try reader.type("j")
    #expect(reader.lines[0].hasSuffix("Second"))
    #expect(reader.lines[1].hasPrefix("●"))
    #expect(!reader.effects.contains { if case .toggle(.read, _) = $0 { true } else { false } })
  }

  @Test func `the list beside an article has dates, and sources if there is room`() {
    #expect(wide.lines[1].contains("Harbour town votes to keep…   4 Mar 25    5"))
    let wider = TestReader([Sample.harbour], columns: 200, rows: 30)
    #expect(
      wider.lines[1].contains("Harbour town votes to keep its lighthouse    The Amity Cou…   4 Mar 25    5"))
  }

  @Test func `w gives the list the full width, and takes it back`() throws {
    var reader = wide
    try reader.type("w")
    #expect(!reader.lines[0].contains("│") && reader.lines[1].contains("The Amity Courier"))
    try reader.type("<Enter>")
    #expect(!reader.lines[0].contains("│"))
    try reader.type("qw")
    #expect(reader.lines[0].contains("│"))
    try reader.type("<Resize 80x24>w")
    #expect(reader.status.hasPrefix("Articles are shown beside the list from 110 columns on"))
  }

  @Test(arguments: ["q", "h", "<Esc><Esc>"])
  func `the focus moves to the article and back`(back: String) throws {
    var reader = wide
    #expect(reader.painted([.selected, .unfocused]) == [])
    try reader.type("<Enter><Tab>")
    #expect(reader.status.hasPrefix("1–2 of 5 · Mayor Odile Marsh · said · "))
    #expect(reader.painted([.selected, .unfocused]) != [])
    try reader.type(back)
    #expect(reader.state.context == .list)
    #expect(reader.painted([.selected, .unfocused]) == [])
  }

  @Test func `a narrower terminal shows the pane that has the focus`() throws {
    var reader = wide
    try reader.type("l<Resize 109x30>")
    #expect(!reader.lines[0].contains("│"))
    #expect(reader.lines[0].contains("Harbour town"))
    try reader.type("q")
    #expect(reader.lines[0].hasPrefix("Verbatim"))
  }

  @Test func `an article that was opened alone fills the screen`() {
    let reader = TestReader(reading: Sample.harbour, columns: 120)
    #expect(!reader.lines[0].contains("│"))
  }

  @Test func `a click selects and opens`() throws {
    var reader = wide
    try reader.type("<Click 2,5>")
    #expect(reader.lines[0].hasSuffix("Second"))
    try reader.type("<Click 1,5><Click 1,5>")
    #expect(reader.state.context == .article)
    try reader.type("<Click 7,53>")
    #expect(reader.status.hasPrefix("1–2 of 5"))
    try reader.type("<Click 3,2>")
    #expect(reader.state.context == .list)
  }
}
