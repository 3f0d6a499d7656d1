import Articles
import Testing

/// What press offices, agencies and mail programs put around a text.
@Suite struct ReleaseTests {
  private static let quotation =
    "“We heard it before we saw it,” said Delphine Marrow, who runs the toll house."

  private func report(_ start: String) throws -> Article {
    try Reading.article("Bridge shut to lorries\n\n\(start)\(FieldTests.paragraph)\n\n\(Self.quotation)\n")
  }

  // MARK: Datelines

  @Test(
    arguments: [
      ("OSTRAVA REACH, Wales, May 7, 2025 /PRNewswire-USNewswire/ -- ", "PRNewswire-USNewswire", true),
      ("OSTRAVA REACH, Wales--(BUSINESS WIRE)--", "BUSINESS WIRE", false),
      ("OSTRAVA REACH – (BUSINESS WIRE) – ", "BUSINESS WIRE", false),
      (
        "OSTRAVA REACH, Wales, May 07, 2025 (GLOBE NEWSWIRE via COMTEX) -- ", "GLOBE NEWSWIRE via COMTEX",
        true
      ),
      ("TORONTO, May 7, 2025 /CNW/ - ", "CNW", true), ("PARIS, 7 mai 2025 (AFP) - ", "AFP", true),
      ("ST. ORLA, May 7, 2025 (Newsfile Corp.) - ", "Newsfile Corp.", true),
      ("(Reuters) - ", "Reuters", false),
      ("OSTRAVA REACH, May 7 (Reuters) - ", "Reuters", false), ("OSTRAVA REACH, Wales (AP) — ", "AP", false),
      ("Lindental (dpa/lno) – ", "dpa/lno", false), ("Lindental, 7. Mai 2025 (dpa) - ", "dpa", true),
      ("OSTRAVA REACH, Wales, May 7, 2025 — ", nil, true), ("OSTRAVA REACH, Wales, May 7 — ", nil, false),
    ])
  func `dateline`(_ words: String, agency: String?, hasDate: Bool) throws {
    let article = try report(words)
    #expect(article.fields.source == agency)
    #expect(article.fields.date == (hasDate ? PublicationDate(year: 2025, month: 5, day: 7) : nil))
    #expect(article.fields.title == "Bridge shut to lorries")
    #expect(Reading.outline(article)[0] == "paragraph: \(words)\(FieldTests.paragraph)")
  }

  @Test(
    arguments: [
      "The bridge (a steel one) - ", "Two boats, one bridge — ", "On May 7, 2025 — a Wednesday — ",
      "(ice) - ",
    ])
  func `no dateline`(_ words: String) throws {
    let fields = try report(words).fields
    #expect(fields.source == nil && fields.date == nil)
  }

  @Test func `what the lines say wins over the dateline`() throws {
    let fields = try report("8 May 2025\n\nSource: Reach Gazette\n\nREACH, May 7, 2025 (AP) — ").fields
    #expect(fields.date == PublicationDate(year: 2025, month: 5, day: 8))
    #expect(fields.source == "Reach Gazette")
  }

  // MARK: Releases

  @Test(
    arguments: [
      "For immediate release: 7 May 2025", "FOR IMMEDIATE RELEASE 7 May 2025", "Embargoed until: May 7, 2025",
    ])
  func `the date of a release`(_ line: String) throws {
    let article = try Reading.article("\(line)\n\nBridge shut to lorries\n\n\(FieldTests.paragraph)\n")
    #expect(article.fields.date?.description == "2025-05-07")
    #expect(article.fields.title == "Bridge shut to lorries")
  }

  @Test func `notes to editors are for newsrooms`() throws {
    let article = try Reading.article(
      "Bridge shut to lorries\n\n\(FieldTests.paragraph)\n\n\(Self.quotation)\n\nENDS\n\nNotes to editors\n\n"
        + "1. The bridge is 90 metres long.\n\nIt was painted green in 1961, and has been green ever since.\n"
    )
    #expect(article.blocks.map(\.isNoise) == [false, false, true, true, true, true])
  }

  @Test func `a release`() throws {
    let article = try Reading.article(
      """
      FOR IMMEDIATE RELEASE

      Contact: Petra Lowe
      petra@reachferries.example
      +44 20 5550 1234

      Reach Ferries buys two boats

      OSTRAVA REACH, Wales, May 7, 2025 — \(FieldTests.paragraph)

      \(Self.quotation)

      About Reach Ferries
      Reach Ferries runs nine boats.

      Media Contacts:

      Petra Lowe

      petra@reachferries.example

      # # #
      """)
    #expect(article.fields.title == "Reach Ferries buys two boats")
    #expect(article.fields.date == PublicationDate(year: 2025, month: 5, day: 7))
    #expect(
      article.blocks.map(\.isNoise)
        == [true, true, true, true, false, false, true, true, true, true, true, true])
    #expect(article.quotations?.count == 1)
  }

  @Test(
    arguments: [
      "###", "# # #", "-30-", "– 30 –", "ENDS", "-ENDS-", "— Ende —", "-more-", "(more)", "Page 1 of 2",
      "Seite 2 von 3",
      "2/3", "[3/3]", "2 / 2", "Page 2/3", "p. 2/3", "Page 2", "FOR IMMEDIATE RELEASE",
      "EMBARGOED UNTIL 0900 GMT", "Press Release", "PRESSEMITTEILUNG",
      "For release: May 7, 2025",
    ])
  func `marks of releases`(_ line: String) throws {
    let article = try report("\(line)\n\n")
    #expect(Reading.outline(article)[0].hasPrefix("~"))
    #expect(article.noise == [article.blocks[0].range])
  }

  @Test(
    arguments: [
      "Pages 1 and 2 were missing.", "It ends here", "#harbour", "More", "The End",
      "For release, they waited.",
      "30", "9/11", "3/2", "p. 2", "24/7",
      "About 40 people came.", "About Time", "Page turners", "Contact", "The press release was short.",
    ])
  func `lines of an article`(_ line: String) throws {
    let article = try Reading.article(
      "Bridge shut\n\n\(FieldTests.paragraph)\n\n\(line)\n\nThe council looked at it again.\n\n\(Self.quotation)\n"
    )
    #expect(article.noise.isEmpty)
  }

  @Test(
    arguments: [
      "Pressekontakt:\nPetra Lowe\nTel.: 030 555012",
      "For more information, please contact:\n\nPetra Lowe, 020 5550 1234",
      "Media enquiries\n\npress@reach.example",
      "Über die Reach Fähren\n\nReach Fähren betreibt neun Schiffe.",
      "ABOUT REACH FERRIES\n\nFounded by Di Moss, Reach Ferries runs nine boats.",
    ])
  func `the end of a release`(_ lines: String) throws {
    let article = try report("")
    let release = try Reading.article("Bridge shut\n\n\(article.text)\n\n\(lines)\n")
    #expect(release.blocks.dropFirst(2).allSatisfy { $0.isNoise })
    #expect(release.blocks.prefix(2).allSatisfy { !$0.isNoise })
  }

  // MARK: Mail

  @Test(
    arguments: [
      "From: press@reach.example\nTo: news@gazette.example\nSubject: Ferry hits pier\nDate: Wed, 7 May 2025 09:12:44 +0100",
      "Von: presse@reach.example\nAn: redaktion@bote.example\nGesendet: Mittwoch, 7. Mai 2025 09:12\nBetreff: WG: Ferry hits pier",
      "From: Petra Lowe\nSent: Wednesday, May 7, 2025 9:12 AM\nTo: News Desk\nCc: Sports\nSubject: Fwd: Re: Ferry hits pier",
      "Subject: Ferry hits\n pier\nReply-To: press@reach.example\nFrom: press@reach.example\nDate: 2025-05-07\nX-Mailer: Quill 3",
      "De: presse@reach.example\nDate: 7 mai 2025\nObjet: Ferry hits pier",
    ])
  func `mail`(_ header: String) throws {
    let article = try Reading.article("\(header)\n\n\(FieldTests.paragraph)\n\n\(Self.quotation)\n")
    #expect(article.fields.title == "Ferry hits pier")
    #expect(article.fields.date.map { String($0.description.prefix(10)) } == "2025-05-07")
    #expect(article.fields.byline == nil)
    #expect(article.blocks.suffix(2).map(\.isNoise) == [false, false])
    #expect(article.blocks.dropLast(2).allSatisfy { $0.isNoise && $0.kind == .other })
  }

  @Test func `a mail without a subject is named by its text`() throws {
    let header = "From: press@reach.example\nTo: news@gazette.example"
    #expect(try Reading.article("\(header)\n\nFerry hits pier\n\nText.").fields.title == "Ferry hits pier")
    let article = try Reading.article("From: a distant shore\n\nText.")
    #expect(article.fields.title == "From: a distant shore")
  }

  // MARK: Papers

  @Test(
    arguments: [
      ("Ferry hits second pier | Reach Gazette", "Ferry hits second pier", "Reach Gazette"),
      ("Ferry hits second pier - The Reach Times", "Ferry hits second pier", "The Reach Times"),
      ("Ferry hits second pier – Newsweek", "Ferry hits second pier", "Newsweek"),
      (
        "Ferry hits pier – and stays – Lindentaler Anzeiger", "Ferry hits pier – and stays",
        "Lindentaler Anzeiger"
      ),
      ("Ferry hits second pier | reach.example", "Ferry hits second pier", "reach.example"),
      ("Reach Gazette | Ferry hits second pier", "Ferry hits second pier", "Reach Gazette"),
      ("Ferry hits pier | Opinion", "Ferry hits pier | Opinion", nil),
      ("Ferry hits pier - and nothing happens", "Ferry hits pier - and nothing happens", nil),
      ("Ferry 2 - Pier 1", "Ferry 2 - Pier 1", nil),
    ])
  func `the title without the paper`(_ line: String, title: String, source: String?) throws {
    let fields = try Reading.article("\(line)\n\n\(FieldTests.paragraph)\n").fields
    #expect(fields.title == title)
    #expect(fields.source == source)
  }
}
