import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations
import Testing

@testable import Reader

/// The speakers of an article and of the library, and what they said.
@Suite struct SpeakersTests {
  private static let market = Sample.article(
    "A market for the quay",
    [
      "Tobias Finch, the harbour master, said the quay was “no place for stalls”.",
      "“We will see about that,” said Ann Brook.",
    ])

  private func library() -> TestReader { TestReader([Sample.harbour, Self.market]) }

  @Test func `the speakers of an article have their colours`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("gs")
    #expect(
      Array(reader.lines.prefix(4)) == [
        "Speakers of the article                                               2 speakers",
        "  Odile Marsh                                                     2 statements",
        "  Tobias Finch                                                    2 statements", "",
      ])
    #expect(reader.painted(.speaker(1)) == ["Odile Marsh"])
    #expect(reader.painted(.speaker(5)) == ["Tobias Finch"])
    #expect(reader.painted(.selected).joined().contains("Odile Marsh"))
  }

  @Test func `the speaker of the selected quotation is selected`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("2<Tab>gs")
    #expect(reader.painted(.selected).joined().contains("Tobias Finch"))
  }

  @Test func `Enter shows what a speaker said in all articles`() throws {
    var reader = library()
    try reader.type("<Enter>gsj<Enter>")
    #expect(reader.lines[0].hasPrefix("Tobias Finch"))
    #expect(reader.lines[0].hasSuffix("3 statements"))
    #expect(reader.lines[1] == "  “a danger to everyone under it”")
    #expect(reader.lines[9] == "  “no place for stalls”")
    #expect(reader.lines[10].hasPrefix("  said · A market for the quay"))
    try reader.type("2j<Enter>")
    #expect(reader.lines[0].contains("A market for the quay"))
    #expect(reader.painted([.selected, .quotation]) == ["“no place for", "stalls”"])
    try reader.type("q")
    #expect(reader.status.hasSuffix("3 of 3"))
    try reader.type("qq")
    #expect(reader.state.context == .article)
  }

  @Test func `heading and last line count the same rows`() throws {
    let alone = Sample.article("A note", ["“Whoever reads this may keep the lamp.”"])
    var reader = try TestReader([Self.market, alone]).typing("gs")
    #expect(reader.lines[0].hasSuffix(" 2 speakers"))
    #expect(reader.status.hasSuffix("1 of 2"))
    try reader.type("G")
    #expect(reader.painted(.selected).joined().contains("nobody named"))
    #expect(!reader.status.hasSuffix("of 3") && !reader.status.hasSuffix("of 2"))
  }

  @Test func `the speakers of the library are counted and narrowed`() throws {
    var reader = library()
    try reader.type("gs")
    #expect(reader.lines[1].hasPrefix("  Tobias Finch"))
    #expect(reader.lines[1].hasSuffix("3 statements in   2 articles"))
    #expect(reader.lines[3].hasSuffix("1 statement  in   1 article"))
    try reader.type("/ann")
    #expect(
      reader.lines[0] == "Speakers of the library: “ann”                                         1 speaker")
    try reader.type("<Enter><Enter>")
    #expect(reader.lines[0].hasPrefix("Ann Brook"))
    try reader.type("qq")
    #expect(reader.state.context == .list)
  }

  @Test func `the last row of the library has the statements without a name`() throws {
    let fog = Sample.article("Fog", ["“It is thick,” a sailor said."])
    let frost = Sample.article("Frost", ["“We were out in such cold every day when we were young.”"])
    var reader = TestReader([Sample.harbour, fog, frost])
    try reader.type("gs")
    #expect(
      Array(reader.lines.prefix(4)) == [
        "Speakers of the library                                               2 speakers",
        "  Odile Marsh                                     2 statements in   1 article",
        "  Tobias Finch                                    2 statements in   1 article",
        "  nobody named                                    2 statements",
      ])
    #expect(reader.painted(.unattributed) == ["nobody named"])
    #expect(reader.status.hasSuffix("1 of 2"))
    try reader.type("/nobody<Enter><Enter>")
    #expect(reader.lines[0].hasPrefix("Nobody named"))
    #expect(reader.lines[0].hasSuffix("2 statements"))
    #expect(
      reader.lines[1...5] == [
        "  “It is thick,”", "  a sailor · Fog", "",
        "  “We were out in such cold every day when we were young.”", "  speaker unknown · Frost",
      ])
    #expect(reader.painted(.unattributed) == ["a sailor", "speaker unknown"])
    try reader.type("/cold<Enter>")
    #expect(reader.lines[0].hasSuffix("1 statement"))
    try reader.type("<Enter>")
    #expect(
      reader.painted([.selected, .quotation]).joined()
        == "“We were out in such cold every day when we were young.”")
    #expect(reader.painted([.selected, .currentMatch]) == ["cold"])
  }

  @Test func `a speaker has one colour on every screen`() throws {
    var reader = library()
    for keys in ["gq", "qgs", "q<Enter>gs", "qgq", "q<Tab>bB"] {
      try reader.type(keys)
      #expect(
        Set(reader.painted(.speaker(1))).isSubset(of: ["Odile Marsh", "Mayor Odile Marsh"]), "\(keys)")
      #expect(!reader.painted(.speaker(1)).isEmpty, "\(keys)")
      if keys != "q<Tab>bB" {
        #expect(reader.painted(.speaker(5)).allSatisfy { $0.hasSuffix("Tobias Finch") }, "\(keys)")
        #expect(!reader.painted(.speaker(5)).isEmpty, "\(keys)")
      }
    }
  }

  @Test func `statements are narrowed by words and speakers`() throws {
    var reader = library()
    try reader.type("gq")
    #expect(reader.lines[0].hasPrefix("Quotations of the library"))
    #expect(reader.lines[0].hasSuffix("6 statements"))
    try reader.type("/finch nine")
    #expect(reader.lines[0].hasSuffix("1 statement"))
    #expect(reader.lines[1] == "  “I have asked for repairs for nine years.”")
    #expect(reader.lines[2].hasPrefix("  Tobias Finch · Harbour town votes"))
    try reader.type("<Esc>")
    #expect(reader.lines[0].hasSuffix("6 statements"))
  }

  @Test func `b bookmarks a statement of the list`() throws {
    var reader = library()
    try reader.type("gq4jb")
    #expect(reader.status.hasPrefix("Bookmarked: “no place for stalls”"))
    #expect(reader.painted(.mark) == ["◆"])
    try reader.type("atrue?<Enter>")
    #expect(reader.effects.contains(.setNote("true?", BookmarkID(1))))
    try reader.type("b")
    #expect(reader.status.hasPrefix("This bookmark has a note. Remove it?"))
    try reader.type("y")
    #expect(reader.status.hasPrefix("Bookmark removed"))
    #expect(reader.painted(.mark) == [])
  }

  @Test func `y copies a statement of the list`() throws {
    var reader = library()
    try reader.type("gqy")
    guard case .copy(let words) = reader.effects.last else {
      Issue.record("nothing was copied: \(reader.effects)")
      return
    }
    #expect(words.contains("the last thing he forgets,” said Mayor Odile Marsh. “We are not"))
    try reader.type("o")
    #expect(reader.status.hasPrefix("No address is known"), "\(reader.status)")
  }

  @Test func `a speaker without a name is listed from the article`() throws {
    let article = Sample.article("Fog", ["“It is thick,” a sailor said.", "“And cold,” said Ann Brook."])
    var reader = TestReader([article])
    try reader.type("<Enter>gs/sailor<Enter><Enter>")
    #expect(reader.lines[0].hasPrefix("Quotations of a sailor"))
    #expect(reader.lines[1] == "  “It is thick,”")
    #expect(reader.lines[0].hasSuffix("1 quotation"))
    try reader.type("<Enter>")
    #expect(reader.painted([.selected, .quotation]) == ["“It is thick,”"])
    #expect(reader.state.context == .article)
  }

  @Test func `a doubtful speaker has a question mark`() {
    var line = AttributionLine(nil, in: "")
    #expect(line.text == "speaker unknown")
    line.person = "Ann Brook"
    line.confidence = 0.42
    line.mention = "she"
    #expect(line.text == "Ann Brook? (“she”) · 42% sure")
    line.confidence = 0.93
    line.cue = "said"
    #expect(line.text == "Ann Brook (“she”) · said · 93% sure")
    line.mention = "Captain Ann Brook"
    line.isCorrected = true
    line.confidence = 1
    #expect(line.text == "Captain Ann Brook · said · named by you")
  }
}

extension SpeakersTests {
  @Test func `the lower confidence of mention and person is shown`() {
    var attribution = Attribution(
      mention: 0..<3, person: "Ann Brook", cue: nil, confidence: 0.98, personConfidence: 0.61, rule: .cueAfter
    )
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook? (“she”) · 61% sure")
    attribution.personConfidence = 0.99
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook (“she”) · 98% sure")
    attribution.personConfidence = nil
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook (“she”) · 98% sure")
  }
}

/// Correcting the speaker of a quotation.
@Suite struct CorrectingTests {
  @Test func `a name is completed from the article`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("2<Tab>R")
    #expect(
      reader.status == "Who said it?   Tab lists names. Or: nobody, not speech, as found")
    try reader.type("ma<Tab>")
    #expect(reader.status.hasPrefix("Who said it? Odile Marsh"))
    try reader.type("<Enter>")
    guard case .correct(let anchor, let ruling, let id) = reader.effects.last else {
      Issue.record("nothing was kept: \(reader.effects)")
      return
    }
    #expect(anchor.exact == "“a danger to everyone under it”")
    #expect(ruling == .speaker("Odile Marsh"))
    #expect(id == ArticleID(1))
  }

  @Test(arguments: [
    ("<Tab><Tab>", Correction.Ruling.speaker("Tobias Finch")), ("nobody", .nobody),
    ("Not  speech", .notSpeech), ("no<Tab>", .nobody), ("  Ann   Brook ", .speaker("Ann Brook")),
  ])
  func `answers are read as typed`(keys: String, ruling: Correction.Ruling) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(
      "<Tab>R" + keys.replacing(" ", with: "<Space>") + "<Enter>")
    guard case .correct(_, let kept, _) = reader.effects.last else {
      Issue.record("nothing was kept: \(reader.effects)")
      return
    }
    #expect(kept == ruling)
  }

  @Test func `a last name is enough`() throws {
    for typed in ["odile<Space>marsh", "marsh", "Odile<Space>Marsh"] {
      var reader = TestReader(reading: Sample.harbour)
      try reader.type("2<Tab>R\(typed)<Enter>")
      guard case .correct(_, let ruling, _) = reader.effects.last else {
        Issue.record("nothing was kept: \(reader.effects)")
        return
      }
      #expect(ruling == .speaker("Odile Marsh"))
    }
  }

  @Test func `the question says how many statements it is about`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("vGR")
    #expect(reader.status.hasPrefix("Who said all 4? "))
  }

  @Test func `an empty answer changes nothing`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("<Tab>R<Enter><Tab>RAnn<Esc>")
    #expect(!reader.effects.contains { if case .correct = $0 { true } else { false } })
  }

  @Test func `"as found" withdraws the correction`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("<Tab>Ras<Tab><Enter>")
    #expect(reader.effects.last == .withdrawCorrection(130..<263, ArticleID(1)))
  }

  @Test func `R on a passage makes it a quotation`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("v})R")
    #expect(reader.status.hasPrefix("Who said it?"))
    try reader.type("Ann<Enter>")
    guard case .correct(let anchor, .speaker("Ann"), _) = reader.effects.last else {
      Issue.record("nothing was kept: \(reader.effects)")
      return
    }
    #expect(anchor.exact.hasPrefix("PORT AMITY"))
    #expect(reader.state.context == .article)
  }

  @Test func `all screens show the corrected article`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Enter>2<Tab>gq")
    var article = Sample.harbour
    for index in article.quotations?.indices ?? 0..<0 {
      article.quotations?[index].attribution = nil
    }
    reader.receive(.corrected(OpenedArticle(id: ArticleID(1), article: article), nil))
    #expect(reader.status.hasPrefix("Saved, and used from now on. U undoes it"))
    #expect(reader.lines[3] == "  speaker unknown")
    try reader.type("q")
    #expect(reader.status.hasPrefix("3 of 5 · speaker unknown"))
    #expect(reader.painted(.speaker(1)) == [])
    #expect(reader.painted(.speaker(5)) == [])
  }
}
