import Articles
import Bookmarks
import Frames
import Testing

@testable import Reader

/// Selecting, listing and bookmarking quotations, and how they are painted.
@Suite struct QuotationKeysTests {
  @Test func quotationsArePaintedInTheirSpeakersColours() {
    let sitting = Sitting(reading: Sample.harbour)
    #expect(
      sitting.painted([.quotation, .speaker(1)]) == [
        "“It is the first thing a sailor sees and the last thing he forgets,”",
        "“We are not going to sell that.”",
        "“We found it for the", "bandstand,”",
      ])
    #expect(
      sitting.painted([.quotation, .speaker(5)]) == [
        "“a danger to", "everyone under it”", "“I have asked for repairs for nine years.”",
      ])
    #expect(sitting.painted(.selected) == [])
  }

  @Test func tabSelectsAndNamesTheSpeaker() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>")
    #expect(sitting.status.hasPrefix("1–2 of 5 · Mayor Odile Marsh · said · "))
    #expect(
      sitting.painted([.quotation, .selected]) == [
        "“It is the first thing a sailor sees and the last thing he forgets,”",
        "“We are not going to sell that.”",
      ])
    try sitting.type("]q")
    #expect(sitting.status.hasPrefix("3 of 5 · Harbour master Tobias Finch · argued · "))
    #expect(sitting.painted([.speaker(5), .selected]) == ["“a danger to", "everyone under it”"])
    try sitting.type("2<Tab>")
    #expect(sitting.status.hasPrefix("5 of 5 · Odile Marsh (“she”) · added · "))
    try sitting.type("<Tab>")
    #expect(
      sitting.status.hasPrefix("Past the last quotation, on from the first · 1–2 of 5 · Mayor Odile Marsh"))
    try sitting.type("<S-Tab>")
    #expect(sitting.status.hasPrefix("Before the first quotation, on from the last · 5 of 5 · Odile Marsh"))
    try sitting.type("[q")
    #expect(sitting.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
    try sitting.type("<Esc>")
    #expect(sitting.painted(.selected) == [])
  }

  @Test func oneSpeakersQuotationsAreWalked() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("]s]s")
    #expect(sitting.status.hasPrefix("5 of 5 · Odile Marsh (“she”) · added · "))
    try sitting.type("]s")
    #expect(sitting.status.hasPrefix("Past the last quotation by this speaker, on from the first · 1–2 of 5"))
    try sitting.type("[s")
    #expect(sitting.status.hasPrefix("Before the first quotation by this speaker, on from the last · 5 of 5"))
    try sitting.type("<Tab><Tab>]s")
    #expect(sitting.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
  }

  @Test func tabStartsAtTheFirstQuotationInView() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var sitting = Sitting(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 12)
    try sitting.type("21G<Tab>")
    #expect(sitting.painted(.selected) == ["“This is lamp 10,”"])
    try sitting.type("40G<S-Tab>")
    #expect(sitting.painted(.selected) == ["“This is lamp 19,”"])
  }

  @Test func aSelectedQuotationIsBroughtIntoView() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var sitting = Sitting(reading: Sample.article("Lamps", paragraphs), columns: 60, rows: 12)
    for number in 1...30 {
      try sitting.type("<Tab>")
      #expect(sitting.painted(.selected) == ["“This is lamp \(number),”"])
    }
  }

  @Test func aSelectedQuotationStaysInViewThroughAResize() throws {
    let paragraphs = (1...30).map { "“This is lamp \($0),” said Ann Brook." }
    var sitting = Sitting(reading: Sample.article("Lamps", paragraphs), columns: 80, rows: 24)
    try sitting.type("8<Tab><Resize<Space>20x6>".replacing("<Space>", with: " "))
    #expect(sitting.painted(.selected).joined().hasPrefix("“This is lamp"))
  }

  @Test func aSelectedQuotationIsStillSelectedInAChangedText() throws {
    var sitting = Sitting([Sample.harbour])
    try sitting.type("<Enter>2<Tab>")
    let changed = Sample.article("Harbour", ["A paragraph more.", Sample.harbour.text])
    sitting.receive(.opened(OpenedArticle(id: ArticleID(1), article: changed), .refresh))
    #expect(
      sitting.painted([.selected, .quotation]).joined(separator: " ") == "“a danger to everyone under it”")
  }

  @Test func anArticleWithoutQuotationsSaysSo() throws {
    var sitting = Sitting(reading: Sample.article("Quiet", ["Nobody speaks here."]))
    for keys in ["<Tab>", "gq", "b"] {
      try sitting.type(keys)
      #expect(sitting.status.hasPrefix("No quotations in this article"))
    }
  }

  @Test func whileQuotationsAreBeingFoundItSaysSo() throws {
    var article = Sample.harbour
    article.quotations = nil
    var sitting = Sitting(reading: article)
    for keys in ["<Tab>", "gq", "b", "a"] {
      try sitting.type(keys)
      #expect(sitting.status.hasPrefix("Still looking for the quotations of this article"))
    }
  }

  @Test func scareQuotesAndTitlesAreNotPaintedAsSpeech() {
    let sitting = Sitting(
      reading: Sample.article("Art", ["The film “Night Ferry” opened the so-called “festival”."]))
    #expect(sitting.painted(.quotation) == [])
  }

  @Test func theListOfQuotationsNarrowsAndJumps() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("gq")
    #expect(sitting.lines[0].hasPrefix("Quotations"))
    #expect(sitting.lines[0].hasSuffix("5 quotations in 4 statements"))
    #expect(sitting.lines.contains { $0.hasPrefix("  Harbour master Tobias Finch · argued · ") })
    try sitting.type("/finch nine")
    #expect(sitting.lines[0].hasPrefix("Quotations of the article: “finch nine”"))
    #expect(sitting.lines[1] == "  “I have asked for repairs for nine years.”")
    #expect(sitting.lines[4] == "")
    try sitting.type("<Enter><Enter>")
    #expect(sitting.status.hasPrefix("4 of 5 · Tobias Finch (“He”) · said · "))
    try sitting.type("gq/zebra")
    #expect(sitting.lines[2] == "  No quotation or speaker has these words.")
    try sitting.type("<Esc>")
    #expect(sitting.lines[0].hasSuffix("5 quotations in 4 statements"))
    // The marks of the words go first.
    try sitting.type("q<Esc><Esc><Esc>")
    #expect(sitting.state.context == .list)
  }
}

/// Keeping a quotation.
@Suite struct BookmarkKeysTests {
  @Test func bKeepsTheSelectedQuotationAndTakesItBack() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("b")
    #expect(sitting.status.hasPrefix("No quotation is selected. Tab selects the next one"))
    try sitting.type("2<Tab>b")
    #expect(sitting.status.hasPrefix("Bookmarked: “a danger to everyone under it”"))
    #expect(sitting.painted([.bookmarked, .quotation, .selected]) == ["“a danger to", "everyone under it”"])
    #expect(sitting.lines.contains { $0.hasPrefix("  ◆ Harbour master") })
    guard case .addBookmark(let draft, let id) = sitting.effects.last else {
      Issue.record("no bookmark was asked for: \(sitting.effects)")
      return
    }
    #expect(id == ArticleID(1))
    #expect(draft.anchor.exact == "“a danger to everyone under it”")
    #expect(draft.person == "Tobias Finch")
    #expect(draft.cue == "argued")
    try sitting.type("b")
    #expect(sitting.status.hasPrefix("Bookmark removed: “a danger to everyone under it”"))
    #expect(sitting.painted(.bookmarked) == [])
  }

  @Test func whatIsBookmarkedBeforeTheArticleIsStoredIsKeptWithIt() throws {
    var sitting = Sitting(reading: Sample.harbour, isStored: false)
    try sitting.type("<Tab>b<Tab>")
    #expect(sitting.effects == [.finishStoring(.bookmark, count: nil)])
    #expect(sitting.painted(.bookmarked) == [])
    sitting.receive(.stored(OpenedArticle(id: ArticleID(1), article: Sample.harbour)))
    #expect(sitting.status.hasPrefix("Bookmarked: “It is the first thing a sailor sees"))
    #expect(sitting.painted([.bookmarked, .quotation]).count == 2)
  }

  @Test func whereTheArticleCannotBeStoredNothingIsPromised() throws {
    var sitting = Sitting(reading: Sample.harbour, isStored: false)
    try sitting.type("<Tab>b")
    sitting.receive(.notStored("the library is open for reading only"))
    #expect(sitting.status.hasPrefix("the library is open for reading only"))
    try sitting.type("b")
    #expect(sitting.status.hasPrefix("The library cannot take this article"))
    #expect(sitting.effects == [.finishStoring(.bookmark, count: nil)])
  }

  @Test func notesAndTagsAreEdited() throws {
    var sitting = Sitting(reading: Sample.harbour, columns: 160)
    try sitting.type("a")
    #expect(sitting.status.hasPrefix("No quotation is selected."))
    try sitting.type("<Tab>bacheck <BS>ed twice<Enter>")
    #expect(sitting.effects.last == .setNote("checked twice", BookmarkID(1)))
    #expect(sitting.status.hasPrefix("Kept with the bookmark"))
    try sitting.type("t#harbour, light harbour<Enter>")
    #expect(sitting.effects.last == .setTags(["harbour", "light"], BookmarkID(1)))
    try sitting.type("B")
    #expect(sitting.lines.contains { $0.contains("  checked twice #harbour #light") })
    try sitting.type("a<C-u>seen<Enter>")
    #expect(sitting.lines.contains { $0.contains("  seen #harbour") })
    try sitting.type("qb")
    #expect(sitting.status.hasPrefix("This bookmark has a note. Remove it? (y/n)"))
    try sitting.type("n")
    #expect(sitting.painted(.bookmarked) != [])
    try sitting.type("by")
    #expect(sitting.painted(.bookmarked) == [])
  }

  @Test(arguments: [("aask her<Enter>", "ask her"), ("tsea #light<Enter>", "#sea #light")])
  func whatIsNotedIsKept(keys: String, shown: String) throws {
    var sitting = Sitting(reading: Sample.harbour, columns: 160)
    try sitting.type("<Tab>" + keys)
    #expect(sitting.status.hasPrefix("Bookmarked: “It is the first thing a sailor sees"))
    #expect(sitting.painted([.bookmarked, .quotation]).count == 2)
    try sitting.type("B")
    #expect(sitting.lines.contains { $0.contains("  " + shown) })
  }

  @Test(arguments: ["a<Enter>", "a <Enter>", "t<Enter>", "t#<Enter>", "aask<Esc>"])
  func whereNothingIsNotedNothingIsKept(keys: String) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>" + keys)
    #expect(sitting.painted(.bookmarked) == [])
    #expect(!sitting.effects.contains { if case .addBookmark = $0 { true } else { false } })
  }

  @Test func aNoteThatCameWithItsBookmarkIsTypedAgainWhereItWasNotKept() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>aask her")
    sitting.fails = true
    try sitting.type("<Enter>")
    #expect(sitting.status.hasPrefix("Note: ask her  The disk is full"))
    sitting.fails = false
    try sitting.type("<Enter>")
    #expect(sitting.status.hasPrefix("Bookmarked:"))
    sitting.receive(.problem("Something else"))
    #expect(sitting.status.hasPrefix("Something else"), "the line is closed")
  }

  @Test func bookmarksAreListedAndJumpToTheirPlace() throws {
    var sitting = Sitting([Sample.article("Other", ["Nothing."]), Sample.harbour], columns: 80, rows: 12)
    try sitting.type("jl3<Tab>bq")
    #expect(sitting.lines[2].hasSuffix("◆"))
    try sitting.type("ggB")
    #expect(
      sitting.lines.prefix(5) == [
        "Bookmarks                                                             1 bookmark",
        "◆ “I have asked for repairs for nine years.”",
        "  Tobias Finch · Harbour town votes to keep its lighthouse · The Amity",
        "  Courier · 4 March 2025", "",
      ])
    try sitting.type("<Enter>")
    #expect(sitting.painted(.selected) == ["“I have asked for repairs for nine years.”"])
    try sitting.type("q")
    #expect(sitting.lines[0].hasPrefix("Bookmarks"))
    try sitting.type("b")
    #expect(sitting.lines[2].contains("No bookmarks yet."))
  }
}
