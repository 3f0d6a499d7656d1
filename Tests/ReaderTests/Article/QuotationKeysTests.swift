import Articles
import Bookmarks
import Catalogue
import Frames
import Testing

@testable import Reader

/// Painting, selecting and listing the quotations of an article.
@Suite struct QuotationKeysTests {
  @Test func `quotations have the colours of their speakers`() {
    let reader = TestReader(reading: Sample.harbour)
    #expect(
      reader.painted([.quotation, .speaker(1)]) == [
        "“It is the first thing a sailor sees and the last thing he forgets,”",
        "“We are not going to sell that.”",
        "“We found it for the", "bandstand,”",
      ])
    #expect(
      reader.painted([.quotation, .speaker(5)]) == [
        "“a danger to", "everyone under it”", "“I have asked for repairs for nine years.”",
      ])
    #expect(reader.painted(.selected) == [])
  }

  @Test func `Tab selects a quotation and names the speaker`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>")
    #expect(reader.status.hasPrefix("1–2 of 5 · Mayor Odile Marsh · said · "))
    #expect(
      reader.painted([.quotation, .selected]) == [
        "“It is the first thing a sailor sees and the last thing he forgets,”",
        "“We are not going to sell that.”",
      ])
    try reader.type("]q")
    #expect(reader.status.hasPrefix("3 of 5 · Harbour master Tobias Finch · argued · "))
    #expect(reader.painted([.speaker(5), .selected]) == ["“a danger to", "everyone under it”"])
    try reader.type("2<Tab>")
    #expect(reader.status.hasPrefix("5 of 5 · Odile Marsh (“she”) · added · "))
    try reader.type("<Tab>")
    #expect(
      reader.status.hasPrefix("No quotation further down: back to the first · 1–2 of 5 · Mayor Odile Marsh"))
    try reader.type("<S-Tab>")
    #expect(reader.status.hasPrefix("No quotation further up: on to the last · 5 of 5 · Odile Marsh"))
    try reader.type("[q")
    #expect(reader.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
    try reader.type("<Esc>")
    #expect(reader.painted(.selected) == [])
  }

  @Test func `]s goes to the next quotation by the same speaker`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("]s]s")
    #expect(reader.status.hasPrefix("5 of 5 · Odile Marsh (“she”) · added · "))
    try reader.type("]s")
    #expect(
      reader.status.hasPrefix("No quotation by this speaker further down: back to the first · 1–2 of 5"))
    try reader.type("[s")
    #expect(reader.status.hasPrefix("No quotation by this speaker further up: on to the last · 5 of 5"))
    try reader.type("<Tab><Tab>]s")
    #expect(reader.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
  }

  @Test func `Tab starts at the first quotation in view`() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var reader = TestReader(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 12)
    try reader.type("21G<Tab>")
    #expect(reader.painted(.selected) == ["“This is lamp 10,”"])
    try reader.type("40G<S-Tab>")
    #expect(reader.painted(.selected) == ["“This is lamp 19,”"])
  }

  @Test func `the selected quotation is brought into view`() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var reader = TestReader(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 12)
    for number in 1...30 {
      try reader.type("<Tab>")
      #expect(reader.painted(.selected) == ["“This is lamp \(number),”"])
    }
  }

  @Test(arguments: ["b", "a", "t", "y", "R"])
  func `a key that acts on a quotation out of view brings it back`(key: String) throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var reader = TestReader(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 12)
    try reader.type("<Tab>G")
    #expect(reader.painted(.selected) == [])
    try reader.type(key)
    #expect(reader.painted(.selected) == ["“This is lamp 1,”"])
  }

  @Test func `the selected quotation stays in view through a resize`() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    let reader = try TestReader(reading: Sample.article("Lamps", paragraphs), columns: 80, rows: 24).typing(
      "8<Tab><Resize<Space>20x6>".replacing("<Space>", with: " "))
    #expect(reader.painted(.selected).joined().hasPrefix("“This is lamp"))
  }

  @Test func `the selection survives a change of the text`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter>2<Tab>")
    let changed = Sample.article("Harbour", ["A paragraph more.", Sample.harbour.text])
    reader.receive(.opened(OpenedArticle(id: ArticleID(1), article: changed), .refresh))
    #expect(
      reader.painted([.selected, .quotation]).joined(separator: " ") == "“a danger to everyone under it”")
  }

  @Test func `an article without quotations says so`() throws {
    var reader = TestReader(reading: Sample.article("Quiet", ["Nobody speaks here."]))
    for keys in ["<Tab>", "gq", "b"] {
      try reader.type(keys)
      #expect(reader.status.hasPrefix("No quotations in this article"))
    }
  }

  @Test func `the reader says that quotations are still being found`() throws {
    var article = Sample.harbour
    article.quotations = nil
    var reader = TestReader(reading: article)
    for keys in ["<Tab>", "gq", "b", "a"] {
      try reader.type(keys)
      #expect(reader.status.hasPrefix("Still looking for the quotations of this article"))
    }
  }

  @Test func `scare quotes and titles are not painted as speech`() {
    let reader = TestReader(
      reading: Sample.article("Art", ["The film “Night Ferry” opened the so-called “festival”."]))
    #expect(reader.painted(.quotation) == [])
  }

  @Test func `the list of quotations is narrowed, and Enter goes to the place`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("gq")
    #expect(reader.lines[0].hasPrefix("Quotations"))
    #expect(reader.lines[0].hasSuffix("5 quotations in 4 statements"))
    #expect(reader.lines.contains { $0.hasPrefix("  Harbour master Tobias Finch · argued · ") })
    try reader.type("/finch nine")
    #expect(reader.lines[0].hasPrefix("Quotations of the article: “finch nine”"))
    #expect(reader.lines[1] == "  “I have asked for repairs for nine years.”")
    #expect(reader.lines[4] == "")
    try reader.type("<Enter><Enter>")
    #expect(reader.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
    try reader.type("gq/zebra")
    #expect(reader.lines[2] == "  No quotation or speaker has these words.")
    try reader.type("<Esc>")
    #expect(reader.lines[0].hasSuffix("5 quotations in 4 statements"))
    // The first Esc removes the marks on the matches.
    try reader.type("q<Esc><Esc><Esc>")
    #expect(reader.state.context == .list)
  }
}

/// Bookmarking a quotation.
@Suite struct BookmarkKeysTests {
  @Test func `b bookmarks the selected quotation and removes the bookmark`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("b")
    #expect(reader.status.hasPrefix("No quotation is selected. Tab selects the next one"))
    try reader.type("2<Tab>b")
    #expect(reader.status.hasPrefix("Bookmarked: “a danger to everyone under it”"))
    #expect(reader.painted([.bookmarked, .quotation, .selected]) == ["“a danger to", "everyone under it”"])
    #expect(reader.lines.contains { $0.hasPrefix("  ◆ Harbour master") })
    guard case .addBookmark(let draft, let id) = reader.effects.last else {
      Issue.record("no bookmark was asked for: \(reader.effects)")
      return
    }
    #expect(id == ArticleID(1))
    #expect(draft.anchor.exact == "“a danger to everyone under it”")
    #expect(draft.person == "Tobias Finch")
    #expect(draft.cue == "argued")
    try reader.type("b")
    #expect(reader.status.hasPrefix("Bookmark removed: “a danger to everyone under it”"))
    #expect(reader.painted(.bookmarked) == [])
  }

  @Test func `a bookmark made before the article is stored is added with it`() throws {
    var reader = TestReader(reading: Sample.harbour, isStored: false)
    try reader.type("<Tab>b<Tab>")
    #expect(reader.effects == [.finishStoring(.bookmark, count: nil)])
    #expect(reader.painted(.bookmarked) == [])
    reader.receive(.stored(OpenedArticle(id: ArticleID(1), article: Sample.harbour)))
    #expect(reader.status.hasPrefix("Bookmarked: “It is the first thing a sailor sees"))
    #expect(reader.painted([.bookmarked, .quotation]).count == 2)
  }

  @Test func `a bookmark keeps the hash that the library has of the text`() throws {
    var reader = TestReader(reading: Sample.harbour, isStored: false)
    reader.receive(.stored(OpenedArticle(id: ArticleID(1), article: Sample.harbour, textHash: "abc")))
    try reader.type("<Tab>b")
    try reader.type("vwb")
    let hashes = reader.effects.compactMap { effect in
      if case .addBookmark(let draft, _) = effect { draft.anchor.textHash } else { nil }
    }
    #expect(hashes == ["abc", "abc"])
  }

  @Test func `an article that cannot be stored takes no bookmarks`() throws {
    var reader = TestReader(reading: Sample.harbour, isStored: false)
    try reader.type("<Tab>b")
    reader.receive(.notStored("the library is open for reading only"))
    #expect(reader.status.hasPrefix("the library is open for reading only"))
    try reader.type("b")
    #expect(reader.status.hasPrefix("The library cannot store this article"))
    #expect(reader.effects == [.finishStoring(.bookmark, count: nil)])
  }

  @Test func `notes and tags are edited`() throws {
    var reader = TestReader(reading: Sample.harbour, columns: 160)
    try reader.type("a")
    #expect(reader.status.hasPrefix("No quotation is selected."))
    try reader.type("<Tab>bacheck <BS>ed twice<Enter>")
    #expect(reader.effects.last == .setNote("checked twice", BookmarkID(1)))
    #expect(reader.status.hasPrefix("Saved with the bookmark"))
    try reader.type("t#harbour, light harbour<Enter>")
    #expect(reader.effects.last == .setTags(["harbour", "light"], BookmarkID(1)))
    try reader.type("B")
    #expect(reader.lines.contains { $0.contains("  checked twice #harbour #light") })
    try reader.type("a<C-u>seen<Enter>")
    #expect(reader.lines.contains { $0.contains("  seen #harbour") })
    try reader.type("qb")
    #expect(reader.status.hasPrefix("This bookmark has a note. Remove it? (y/n)"))
    try reader.type("n")
    #expect(reader.painted(.bookmarked) != [])
    try reader.type("by")
    #expect(reader.painted(.bookmarked) == [])
  }

  @Test(arguments: [("aask her<Enter>", "ask her"), ("tsea #light<Enter>", "#sea #light")])
  func `a note or tags bookmark the quotation`(keys: String, shown: String) throws {
    var reader = TestReader(reading: Sample.harbour, columns: 160)
    try reader.type("<Tab>" + keys)
    #expect(reader.status.hasPrefix("Bookmarked: “It is the first thing a sailor sees"))
    #expect(reader.painted([.bookmarked, .quotation]).count == 2)
    try reader.type("B")
    #expect(reader.lines.contains { $0.contains("  " + shown) })
  }

  @Test(arguments: ["a<Enter>", "a <Enter>", "t<Enter>", "t#<Enter>", "aask<Esc>"])
  func `an empty note bookmarks nothing`(keys: String) throws {
    let reader = try TestReader(reading: Sample.harbour).typing("<Tab>" + keys)
    #expect(reader.painted(.bookmarked) == [])
    #expect(!reader.effects.contains { if case .addBookmark = $0 { true } else { false } })
  }

  @Test func `a note that was not saved stays on the line`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>aask her")
    reader.fails = true
    try reader.type("<Enter>")
    #expect(reader.status.hasPrefix("Note: ask her  The disk is full"))
    reader.fails = false
    try reader.type("<Enter>")
    #expect(reader.status.hasPrefix("Bookmarked:"))
    reader.receive(.problem("Something else"))
    #expect(reader.status.hasPrefix("Something else"), "the line is closed")
  }

  @Test func `keys typed ahead don't become part of a note that was not saved`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("<Tab>aask her")
    reader.fails = true
    try reader.typeAhead("<Enter>jjq")
    #expect(reader.status.hasPrefix("Note: ask her  The disk is full"))
    try reader.type("!")
    #expect(reader.status.hasPrefix("Note: ask her!"))
  }

  @Test func `bookmarks are listed, and Enter goes to the place`() throws {
    var reader = TestReader([Sample.article("Other", ["Nothing."]), Sample.harbour], columns: 80, rows: 12)
    try reader.type("jl3<Tab>bq")
    #expect(reader.lines[2].hasSuffix("◆"))
    try reader.type("ggB")
    #expect(
      reader.lines.prefix(5) == [
        "Bookmarks                                                             1 bookmark",
        "◆ “I have asked for repairs for nine years.”",
        "  Tobias Finch · Harbour town votes to keep its lighthouse · The Amity",
        "  Courier · 4 March 2025", "",
      ])
    try reader.type("<Enter>")
    #expect(reader.painted(.selected) == ["“I have asked for repairs for nine years.”"])
    try reader.type("q")
    #expect(reader.lines[0].hasPrefix("Bookmarks"))
    try reader.type("b")
    #expect(reader.lines[2].contains("No bookmarks yet."))
  }
}
