import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// Selecting a passage with keys.
@Suite struct PassageTests {
  static let lamps = Sample.article(
    "Lamps",
    [
      "The keeper’s well-known lamp went out. “Nobody saw it,” said Ann Brook. Was that so?",
      "Half of the town slept on. 灯台は暗い。誰も見なかった。",
      "Leave a Reply",
    ], noise: [2])

  /// Returns what `v` and some keys select, on one line.
  private func selected(_ keys: String, columns: Int = 80) throws -> String {
    let reader = try TestReader(reading: Self.lamps, columns: columns).typing("v" + keys)
    guard let pane = reader.pane, let range = pane.passageRange else {
      return ""
    }
    let words = pane.article.text.words(in: range)
    // The selected words are also painted as selected.
    let painted = reader.painted(.selected).joined().filter { !$0.isWhitespace }
    #expect(painted == words.filter { !$0.isWhitespace })
    return words
  }

  @Test(arguments: [3, 40])
  func `a few marks may close a sentence, but not a row of them`(marks: Int) {
    let text = "It is out." + String(repeating: ")", count: marks) + " So it is."
    let passage = PassageText(Sample.article("Lamps", [text]), showsNoise: true)
    #expect(passage.sentenceEnd(after: 0) == (marks < 16 ? 9 + marks : text.utf8.count - 1))
  }

  @Test func `a passage begins at the match or quotation that was visited last`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>/bandstand<Enter>v")
    #expect(reader.painted(.selected) == ["b"])
    try reader.type("<Esc><S-Tab>v")
    #expect(reader.painted(.selected) == ["“"])
  }

  @Test func `a passage is extended by pages`() throws {
    let paragraphs = (1...30).map { "Lamp \($0) is lit." }
    var reader = TestReader(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 11)
    func lastSelected() -> String { reader.painted(.selected).last ?? "" }
    try reader.type("v<PgDn>")
    // Eight lines down, half of them space.
    #expect(lastSelected().hasSuffix("L"))
    try reader.type("w<Space>)")
    #expect(lastSelected() == "Lamp 17 is lit.")
    try reader.type("G")
    #expect(lastSelected() == "Lamp 30 is lit.")
    try reader.type("<PgUp>")
    #expect(lastSelected() == "Lamp 22 is lit.")
    try reader.type("gg")
    #expect(reader.painted(.selected) == ["L"])
  }

  @Test(
    arguments: [
      ("", "T"), ("ll", "The"), ("w", "The"), ("ww", "The keeper’s"), ("3w", "The keeper’s well-known"),
      ("wwW", "The k"), ("wwWW", "T"), (")", "The keeper’s well-known lamp went out."),
      ("))", "The keeper’s well-known lamp went out. “Nobody saw it,” said Ann Brook."),
      ("<Tab>", "The keeper’s well-known lamp went out. “Nobody saw it,”"), ("h", "T"), ("wo", "The"),
      ("woh", "The"), (")w(", "The keeper’s well-known lamp went out. “"), ("}{", "T"), ("lv", nil),
      ("Ggg", "T"),
      ("/well<Enter>", "The keeper’s well"),
      ("/aw<Enter>", "The keeper’s well-known lamp went out. “Nobody saw"),
      ("/zebra<Enter>", "T"), ("/well<Esc>", "T"), (")o/keeper<Enter>", "keeper’s well-known lamp went out."),
      ("/out<Enter>N", "The keeper’s well-known lamp went out"),
    ] as [(String, String?)])
  func `motions select whole words, sentences and paragraphs`(keys: String, words: String?) throws {
    guard let words else {
      var reader = TestReader(reading: Self.lamps)
      try reader.type("v" + keys)
      #expect(reader.state.context == .article)
      return
    }
    #expect(try selected(keys) == words)
  }

  @Test func `motions cross paragraphs but skip noise`() throws {
    #expect(try selected("}").hasSuffix("Was that so?"))
    #expect(try selected("}}").hasSuffix("誰も見なかった。"))
    #expect(try selected("9}") == selected("}}"))
    #expect(try selected("}))").hasSuffix("灯台は暗い。"))
  }

  @Test func `moving by lines keeps the column`() throws {
    var reader = TestReader(reading: Self.lamps, columns: 40)
    try reader.type("vlllj")
    #expect(reader.state.frame.cursor == Position(row: 3, column: 5))
    try reader.type("jk")
    #expect(reader.state.frame.cursor == Position(row: 3, column: 5))
    try reader.type("50j50k")
    #expect(reader.state.frame.cursor?.row == 2)
  }

  @Test func `b bookmarks a passage`() throws {
    let reader = try TestReader(reading: Self.lamps).typing("vw)b")
    guard case .addBookmark(let draft, ArticleID(1)) = reader.effects.last else {
      Issue.record("no bookmark was asked for")
      return
    }
    #expect(draft.anchor.exact == "The keeper’s well-known lamp went out.")
    #expect(draft.kind == .passage)
    #expect(reader.state.context == .article)
    #expect(reader.painted(.bookmarked).joined(separator: " ") == draft.anchor.exact)
    #expect(reader.status.hasPrefix("Bookmarked: The keeper’s"))
  }

  @Test func `a bookmarked passage takes a note and is removed`() throws {
    var reader = TestReader(reading: Self.lamps)
    try reader.type("v3wbaa lamp<Enter>")
    #expect(reader.effects.last == .setNote("a lamp", BookmarkID(1)))
    try reader.type("<Esc>a")
    #expect(reader.status.hasPrefix("No quotation is selected."))
    try reader.type("B<Enter>")
    #expect(reader.painted([.selected, .bookmarked]) == ["The keeper’s well-known"])
    try reader.type("by")
    #expect(reader.status.hasPrefix("Bookmark removed: The keeper’s well-known"))
    #expect(reader.painted(.bookmarked) == [])
  }

  @Test func `a passage begins at the match in view`() throws {
    let reader = try TestReader(reading: Self.lamps).typing("/slept on<Enter>vw")
    #expect(reader.painted([.selected, .currentMatch]) != [])
    #expect(reader.status.hasPrefix("Passage of 1 word"))
  }

  @Test func `the status line counts the folded parts of a passage`() throws {
    let article = Sample.article("Parts", ["One.", "Share this", "Two."], noise: [1])
    let reader = try TestReader(reading: article).typing("v}}")
    #expect(reader.status.hasPrefix("Passage of 4 words with 1 folded part"))
  }

  @Test func `a passage within a quotation is bookmarked with its speaker`() throws {
    let reader = try TestReader(reading: Self.lamps).typing("<Tab>vlwb")
    guard case .addBookmark(let draft, _) = reader.effects.last else {
      Issue.record("no bookmark was asked for")
      return
    }
    #expect(draft.anchor.exact == "“Nobody")
    #expect(draft.person == "Ann Brook")
    #expect(draft.cue == "said")
  }

  @Test func `the status line counts the words of a passage, and Esc ends it`() throws {
    var reader = TestReader(reading: Self.lamps)
    try reader.type("vww")
    #expect(reader.status.hasPrefix("Passage of 2 words · b bookmarks it, y copies it"))
    try reader.type("?")
    #expect(reader.lines[0].hasPrefix("Help: While selecting a passage"))
    try reader.type("q<Esc>")
    #expect(reader.state.context == .article)
    #expect(reader.state.frame.cursor == nil)
  }

  @Test func `an article without text has no passages`() throws {
    let reader = try TestReader(reading: Sample.article("Empty", [])).typing("v")
    #expect(reader.status.hasPrefix("There is no text to select here"))
  }

  @Test func `the view follows the end of the passage`() throws {
    let article = Sample.article("Long", (1...60).map { "Paragraph \($0)." })
    let reader = try TestReader(reading: article, columns: 40, rows: 10).typing("v30}")
    #expect(reader.lines.contains { $0.contains("Paragraph 30.") })
    #expect(reader.status.hasPrefix("Passage of 60 words"))
  }
}
