import Articles
import Bookmarks
import Frames
import Quotations
import Testing

@testable import Reader

/// Who speaks, in an article and in the library, and what they said.
@Suite struct SpeakersTests {
  private static let market = Sample.article(
    "A market for the quay",
    [
      "Tobias Finch, the harbour master, said the quay was “no place for stalls”.",
      "“We will see about that,” said Ann Brook.",
    ])

  private func library() -> Sitting { Sitting([Sample.harbour, Self.market]) }

  @Test func theSpeakersOfAnArticleHaveTheirColours() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("gs")
    #expect(
      Array(sitting.lines.prefix(4)) == [
        "Speakers of the article                                               2 speakers",
        "  Odile Marsh                                                     2 statements",
        "  Tobias Finch                                                    2 statements", "",
      ])
    #expect(sitting.painted(.speaker(1)) == ["Odile Marsh"])
    #expect(sitting.painted(.speaker(5)) == ["Tobias Finch"])
    #expect(sitting.painted(.selected).joined().contains("Odile Marsh"))
  }

  @Test func theSpeakerOfTheSelectedQuotationIsSelected() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("2<Tab>gs")
    #expect(sitting.painted(.selected).joined().contains("Tobias Finch"))
  }

  @Test func enterShowsAllThatASpeakerSaidOverAllArticles() throws {
    var sitting = library()
    try sitting.type("<Enter>gsj<Enter>")
    #expect(sitting.lines[0].hasPrefix("Tobias Finch"))
    #expect(sitting.lines[0].hasSuffix("3 statements"))
    #expect(sitting.lines[1] == "  “a danger to everyone under it”")
    #expect(sitting.lines[9] == "  “no place for stalls”")
    #expect(sitting.lines[10].hasPrefix("  said · A market for the quay"))
    try sitting.type("2j<Enter>")
    #expect(sitting.lines[0].contains("A market for the quay"))
    #expect(sitting.painted([.selected, .quotation]) == ["“no place for", "stalls”"])
    try sitting.type("q")
    #expect(sitting.status.hasSuffix("3 of 3"))
    try sitting.type("qq")
    #expect(sitting.state.context == .article)
  }

  @Test func theLibrarysSpeakersAreCountedAndNarrowed() throws {
    var sitting = library()
    try sitting.type("gs")
    #expect(sitting.lines[1].hasPrefix("  Tobias Finch"))
    #expect(sitting.lines[1].hasSuffix("3 statements in   2 articles"))
    #expect(sitting.lines[3].hasSuffix("1 statement  in   1 article"))
    try sitting.type("/ann")
    #expect(
      sitting.lines[0] == "Speakers of the library: “ann”                                         1 speaker")
    try sitting.type("<Enter><Enter>")
    #expect(sitting.lines[0].hasPrefix("Ann Brook"))
    try sitting.type("qq")
    #expect(sitting.state.context == .list)
  }

  @Test func theLastRowOfTheLibraryStandsForNobody() throws {
    let fog = Sample.article("Fog", ["“It is thick,” a sailor said."])
    let frost = Sample.article("Frost", ["“We were out in such cold every day when we were young.”"])
    var sitting = Sitting([Sample.harbour, fog, frost])
    try sitting.type("gs")
    #expect(
      Array(sitting.lines.prefix(4)) == [
        "Speakers of the library                                               2 speakers",
        "  Odile Marsh                                     2 statements in   1 article",
        "  Tobias Finch                                    2 statements in   1 article",
        "  nobody named                                    2 statements",
      ])
    #expect(sitting.painted(.unattributed) == ["nobody named"])
    #expect(sitting.status.hasSuffix("1 of 3"))
    try sitting.type("/nobody<Enter><Enter>")
    #expect(sitting.lines[0].hasPrefix("Nobody named"))
    #expect(sitting.lines[0].hasSuffix("2 statements"))
    #expect(
      sitting.lines[1...5] == [
        "  “It is thick,”", "  a sailor · Fog", "",
        "  “We were out in such cold every day when we were young.”", "  speaker unknown · Frost",
      ])
    #expect(sitting.painted(.unattributed) == ["a sailor", "speaker unknown"])
    try sitting.type("/cold<Enter>")
    #expect(sitting.lines[0].hasSuffix("1 statement"))
    try sitting.type("<Enter>")
    #expect(
      sitting.painted([.selected, .quotation]).joined()
        == "“We were out in such cold every day when we were young.”")
    #expect(sitting.painted([.selected, .currentMatch]) == ["cold"])
  }

  @Test func aSpeakerHasOneColourOnEveryScreen() throws {
    var sitting = library()
    for keys in ["gq", "qgs", "q<Enter>gs", "qgq", "q<Tab>bB"] {
      try sitting.type(keys)
      #expect(
        Set(sitting.painted(.speaker(1))).isSubset(of: ["Odile Marsh", "Mayor Odile Marsh"]), "\(keys)")
      #expect(!sitting.painted(.speaker(1)).isEmpty, "\(keys)")
      if keys != "q<Tab>bB" {
        #expect(sitting.painted(.speaker(5)).allSatisfy { $0.hasSuffix("Tobias Finch") }, "\(keys)")
        #expect(!sitting.painted(.speaker(5)).isEmpty, "\(keys)")
      }
    }
  }

  @Test func whatEverybodySaidIsNarrowedOverWordsAndSpeakers() throws {
    var sitting = library()
    try sitting.type("gq")
    #expect(sitting.lines[0].hasPrefix("Quotations of the library"))
    #expect(sitting.lines[0].hasSuffix("6 statements"))
    try sitting.type("/finch nine")
    #expect(sitting.lines[0].hasSuffix("1 statement"))
    #expect(sitting.lines[1] == "  “I have asked for repairs for nine years.”")
    #expect(sitting.lines[2].hasPrefix("  Tobias Finch · Harbour town votes"))
    try sitting.type("<Esc>")
    #expect(sitting.lines[0].hasSuffix("6 statements"))
  }

  @Test func bKeepsAStatementWhereItIsListed() throws {
    var sitting = library()
    try sitting.type("gq4jb")
    #expect(sitting.status.hasPrefix("Bookmarked: “no place for stalls”"))
    #expect(sitting.painted(.mark) == ["◆"])
    try sitting.type("atrue?<Enter>")
    #expect(sitting.effects.contains(.setNote("true?", BookmarkID(1))))
    try sitting.type("b")
    #expect(sitting.status.hasPrefix("This bookmark has a note. Remove it?"))
    try sitting.type("y")
    #expect(sitting.status.hasPrefix("Bookmark removed"))
    #expect(sitting.painted(.mark) == [])
  }

  @Test func whatIsListedIsCopiedAsItIsKept() throws {
    var sitting = library()
    try sitting.type("gqy")
    guard case .copy(let words) = sitting.effects.last else {
      Issue.record("nothing was copied: \(sitting.effects)")
      return
    }
    #expect(words.contains("the last thing he forgets,” said Mayor Odile Marsh. “We are not"))
    try sitting.type("o")
    #expect(sitting.status.hasPrefix("No address is known"), "\(sitting.status)")
  }

  @Test func aSpeakerWhomNobodyKnowsIsListedFromTheArticle() throws {
    let article = Sample.article("Fog", ["“It is thick,” a sailor said.", "“And cold,” said Ann Brook."])
    var sitting = Sitting([article])
    try sitting.type("<Enter>gs/sailor<Enter><Enter>")
    #expect(sitting.lines[0].hasPrefix("Quotations of a sailor"))
    #expect(sitting.lines[1] == "  “It is thick,”")
    #expect(sitting.lines[0].hasSuffix("1 quotation"))
    try sitting.type("<Enter>")
    #expect(sitting.painted([.selected, .quotation]) == ["“It is thick,”"])
    #expect(sitting.state.context == .article)
  }

  @Test func aDoubtfulSpeakerHasAQuestionMark() {
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
  @Test func theLessSureOfWordsAndPersonIsShown() {
    var attribution = Attribution(
      speaker: 0..<3, person: "Ann Brook", cue: nil, confidence: 0.98, personConfidence: 0.61, rule: .cueAfter
    )
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook? (“she”) · 61% sure")
    attribution.personConfidence = 0.99
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook (“she”) · 98% sure")
    attribution.personConfidence = nil
    #expect(AttributionLine(attribution, in: "she").text == "Ann Brook (“she”) · 98% sure")
  }
}

/// Saying who said it.
@Suite struct CorrectingTests {
  @Test func aNameIsCompletedFromTheArticle() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("2<Tab>R")
    #expect(
      sitting.status == "Who said it?   Tab offers names. Or: nobody, not speech, as found")
    try sitting.type("ma<Tab>")
    #expect(sitting.status.hasPrefix("Who said it? Odile Marsh"))
    try sitting.type("<Enter>")
    guard case .correct(let anchor, let verdict, let id) = sitting.effects.last else {
      Issue.record("nothing was kept: \(sitting.effects)")
      return
    }
    #expect(anchor.exact == "“a danger to everyone under it”")
    #expect(verdict == .speaker("Odile Marsh"))
    #expect(id == ArticleID(1))
  }

  @Test(arguments: [
    ("<Tab><Tab>", Correction.Verdict.speaker("Tobias Finch")), ("nobody", .nobody),
    ("Not  speech", .notSpeech), ("no<Tab>", .nobody), ("  Ann   Brook ", .speaker("Ann Brook")),
  ])
  func answersAreReadAsTyped(keys: String, verdict: Correction.Verdict) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>R" + keys.replacing(" ", with: "<Space>") + "<Enter>")
    guard case .correct(_, let kept, _) = sitting.effects.last else {
      Issue.record("nothing was kept: \(sitting.effects)")
      return
    }
    #expect(kept == verdict)
  }

  @Test func whoIsMeantNeedNotBeTypedInFull() throws {
    for typed in ["odile<Space>marsh", "marsh", "Odile<Space>Marsh"] {
      var sitting = Sitting(reading: Sample.harbour)
      try sitting.type("2<Tab>R\(typed)<Enter>")
      guard case .correct(_, let verdict, _) = sitting.effects.last else {
        Issue.record("nothing was kept: \(sitting.effects)")
        return
      }
      #expect(verdict == .speaker("Odile Marsh"))
    }
  }

  @Test func howManyStatementsAreMeantIsTold() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("vGR")
    #expect(sitting.status.hasPrefix("Who said all 4? "))
  }

  @Test func nothingTypedChangesNothing() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>R<Enter><Tab>RAnn<Esc>")
    #expect(!sitting.effects.contains { if case .correct = $0 { true } else { false } })
  }

  @Test func whatTheFinderSaysCanCountAgain() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("<Tab>Ras<Tab><Enter>")
    #expect(sitting.effects.last == .withdrawCorrection(130..<263, ArticleID(1)))
  }

  @Test func aPassageBecomesAQuotation() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("v})R")
    #expect(sitting.status.hasPrefix("Who said it?"))
    try sitting.type("Ann<Enter>")
    guard case .correct(let anchor, .speaker("Ann"), _) = sitting.effects.last else {
      Issue.record("nothing was kept: \(sitting.effects)")
      return
    }
    #expect(anchor.exact.hasPrefix("PORT AMITY"))
    #expect(sitting.state.context == .article)
  }

  @Test func theArticleIsShownAsItIsNow() throws {
    var sitting = Sitting([Sample.harbour])
    try sitting.type("<Enter>2<Tab>gq")
    var article = Sample.harbour
    for index in article.quotations?.indices ?? 0..<0 {
      article.quotations?[index].attribution = nil
    }
    sitting.receive(.corrected(OpenedArticle(id: ArticleID(1), article: article), nil))
    #expect(sitting.status.hasPrefix("Kept, and found so from now on. U takes it back"))
    #expect(sitting.lines[3] == "  speaker unknown")
    try sitting.type("q")
    #expect(sitting.status.hasPrefix("3 of 5 · speaker unknown"))
    #expect(sitting.painted(.speaker(1)) == [])
    #expect(sitting.painted(.speaker(5)) == [])
  }
}
