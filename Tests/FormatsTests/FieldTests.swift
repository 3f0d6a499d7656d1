import Articles
import Testing

@Suite struct FieldTests {
  /// A paragraph long enough for what precedes it to be the head of an article.
  static let paragraph =
    "The harbour of Nordvik opened on Monday after the longest winter that anybody there remembers, and the first "
    + "ship to come in was a ferry with thirty cars."

  /// A sentence long enough to begin an article, and short enough to be a headline.
  static let sentence =
    "The harbour opened on Monday after the longest winter that anybody here can remember, at noon."

  /// Returns an article with these lines between title and text.
  private func head(_ lines: String) throws -> Article {
    try Reading.article("Harbour opens\n\n\(lines)\n\n\(Self.paragraph)\n\nThe mayor was there.\n")
  }

  /// Returns an article with these lines after the text.
  private func tail(_ lines: String) throws -> Article {
    try Reading.article("Harbour opens\n\n\(Self.paragraph)\n\nThe mayor was there.\n\n\(lines)")
  }

  // MARK: Title and deck

  @Test(
    arguments: [
      ("| 3 May 2021, Monday |\n\nHarbour opens\n\nText.", "~dateline: | 3 May 2021, Monday |"),
      ("https://harbour.example/opens\n\nHarbour opens\n\nText.", "credit: https://harbour.example/opens"),
      ("By Ada Quill\n\nHarbour opens\n\nText.", "byline: By Ada Quill"),
      ("Advertisement\n\nHarbour opens\n\nText.", "~other: Advertisement"),
      ("Skip to content\nHarbour opens\n\nText.", "~other: Skip to content"),
      ("Source: Harbour Tribune\nHarbour opens\n\nText.", "credit: Source: Harbour Tribune"),
    ])
  func `the title is the first line that is one`(_ text: String, first: String) throws {
    let article = try Reading.article(text)
    #expect(article.fields.title == "Harbour opens")
    #expect(Reading.outline(article) == [first, "paragraph: Text."])
  }

  @Test(
    arguments: [
      "**Harbour opens**\n\nText.", "# Harbour opens\nText.", "Title: Harbour opens\n\nText.",
      "\n\nHarbour opens\nText.",
    ])
  func `a title marked as one`(_ text: String) throws {
    let article = try Reading.article(text)
    #expect(article.fields.title == "Harbour opens")
    #expect(article.text == "Text.")
  }

  @Test(
    arguments: [
      FieldTests.paragraph, "“It was time,” she said.", "It was time.",
      "NORDVIK, May 3 (Reuters) - The harbour opened.\n\nText.", "NORDVIK — \(FieldTests.sentence)\n\nText.",
      "- item\n\n- item",
    ])
  func `a text without a title is named by its file`(_ text: String) throws {
    let article = try Reading.article(text, name: "  harbour\n notes ")
    #expect(article.fields.title == "harbour notes")
    #expect(article.text == text)
  }

  @Test func `a text without any name is untitled`() throws {
    #expect(try Reading.article("It was time.", name: " ").fields.title == "Untitled")
  }

  @Test func `a title alone`() throws {
    let article = try Reading.article("Harbour opens")
    #expect(article.fields.title == "Harbour opens")
    #expect(article.text == "")
    #expect(article.blocks.isEmpty)
  }

  @Test func `a repeated title is noise`() throws {
    let article = try head("harbour\u{A0}opens\n\nHarbour opens | Harbour Tribune\n\n**Harbour opens**")
    #expect(
      Reading.outline(article).prefix(4).map { $0.hasPrefix("~heading: ") } == [true, true, true, false])
    #expect(article.fields.deck == nil)
  }

  @Test func `the deck is a bold line before the text`() throws {
    let article = try head("Harbour opens\n\n**After the longest winter, a ferry.**\n\n**Not this one**")
    #expect(article.fields.deck == "After the longest winter, a ferry.")
    #expect(Reading.outline(article)[1] == "deck: After the longest winter, a ferry.")
    #expect(article.blocks[2].kind != .deck)
    #expect(try tail("**Bold at the end**").fields.deck == nil)
  }

  @Test func `questions in bold are an interviewer’s, not the deck`() throws {
    let article = try head("**Why now?**\n\nThe ice is gone.\n\n**And the ferry?**\n\nIt sails.")
    #expect(article.fields.deck == nil)
    #expect(try head("**Who will sail now?**").fields.deck == "Who will sail now?")
  }

  // MARK: Byline and biography

  @Test(
    arguments: [
      ("By Ada Quill", "Ada Quill"), ("BY ADA QUILL", "ADA QUILL"),
      ("by Ada Quill and Ben de la Cruz", "Ada Quill and Ben de la Cruz"),
      ("By Ada Quill, Ben Rowe and Cy O’Neil", "Ada Quill, Ben Rowe and Cy O’Neil"),
      ("By A. B. Quill Jr.", "A. B. Quill Jr."),
      ("By Ada Quill, Political Editor", "Ada Quill"), ("By Ada Quill in Nordvik", "Ada Quill"),
      ("By Ada Quill for Harbour Tribune", "Ada Quill"), ("By Ada Quill | 3 May 2021", "Ada Quill"),
      ("By Ada Quill • Updated May 3, 2021", "Ada Quill"), ("Written by Ada Quill", "Ada Quill"),
      ("By: Ada Quill", "Ada Quill"),
      ("By Ada Quill, Little Nordvik", "Ada Quill"), ("Von Ada Quill und Ben Rowe", "Ada Quill und Ben Rowe"),
      ("Par Ada Quill", "Ada Quill"),
      ("By Ada Quill.", "Ada Quill"), ("Author: Ada Quill", "Ada Quill"), ("BYLINE: Ada Quill.", "Ada Quill"),
      ("Author: the staff", "the staff"), ("By Reuters", "Reuters"),
      ("By Zoë Müller", "Zoë Müller"),
    ])
  func `byline`(_ line: String, name: String) throws {
    let article = try head(line)
    #expect(article.fields.byline == name)
    #expect(Reading.outline(article)[0] == "byline: \(line)")
  }

  @Test(
    arguments: [
      "By Monday, the ice had gone", "By the numbers", "By Christmas Eve in Tokyo, all was quiet.",
      "By and by",
      "By far the longest winter", "By Ada Quill the ship was named", "By Sunday Nordvik was open",
      "Bystanders Were Few",
      "By Ada Quill?", "By Friday Night",
    ])
  func `no byline`(_ line: String) throws {
    let article = try head(line)
    #expect(article.fields.byline == nil)
    #expect(!article.blocks[0].isNoise)
  }

  @Test func `a byline may tell source and date`() throws {
    let fields = try head("By Ada Quill, Harbour Tribune | May 3, 2021").fields
    #expect(fields.source == "Harbour Tribune")
    #expect(fields.date == PublicationDate(year: 2021, month: 5, day: 3))
    #expect(try head("By Ada Quill for Harbour Tribune").fields.source == "Harbour Tribune")
    #expect(try head("By Associated Press").fields.source == "Associated Press")
  }

  @Test func `an authors note is noise`() throws {
    let note = "Ada Quill is an experienced news author with a focus on harbours. Ada lives in Nordvik."
    for lines in [
      "Ada Quill\n\n\(note)", "By Ada Quill\n\n\(note)", "\(note)", "About the author\n\n\(note)",
    ] {
      let article = try tail("\(lines)\n\nLeave a Reply")
      #expect(article.fields.byline == "Ada Quill")
      #expect(article.fields.biography == note)
      #expect(Reading.outline(article).contains("~biography: \(note)"))
      #expect(article.blocks.dropFirst(2).allSatisfy { $0.isNoise })
    }
  }

  @Test func `a byline makes a plain note a biography`() throws {
    let note = "Ada Quill is a reporter for this paper."
    #expect(try tail(note).fields.biography == nil)
    let article = try Reading.article("Harbour opens\n\nBy Ada Quill\n\n\(Self.paragraph)\n\n\(note)")
    #expect(article.fields.biography == note)
  }

  @Test(
    arguments: [
      "Ben Rowe is a reporter who was there.", "Ben Rowe was an editor when the ship was built.",
      "Ben Rowe is an experienced sailor based in Nordvik.",
      "Ben Rowe is a writer based in Nordvik. “I was there,” he said.",
      "The author is an experienced writer based in Nordvik.",
    ])
  func `people in the news have no biography`(_ text: String) throws {
    let article = try tail(text)
    #expect(article.fields.biography == nil)
    #expect(article.blocks.allSatisfy { !$0.isNoise })
  }

  @Test func `agencies name their reporters at the end`() throws {
    let note = "(Reporting by Ada Quill and Ben Rowe in Nordvik; Editing by Cy Poe)"
    let article = try tail("(Additional reporting by Di Moss; Editing by Cy Poe)\n\n\(note)")
    #expect(article.fields.byline == "Ada Quill and Ben Rowe")
    #expect(Reading.outline(article).last == "credit: \(note)")
  }

  // MARK: Source, date and address

  @Test(
    arguments: [
      ("  • Reuters", "Reuters", false), ("— Reuters", "Reuters", false), ("(AP)", "AP", false),
      ("- Harbour Tribune", "Harbour Tribune", false), ("Reuters", "Reuters", false),
      ("Source: Harbour Tribune", "Harbour Tribune", false),
      ("Continue Reading at Harbour Tribune", "Harbour Tribune", true),
      ("Read the full story at The Quay", "The Quay", true),
      ("This article originally appeared on Harbour Tribune.", "Harbour Tribune", true),
      ("© 2021 Harbour Tribune. All rights reserved.", "Harbour Tribune", true),
      ("Copyright 2021 Harbour Tribune", "Harbour Tribune", true),
    ])
  func `source`(_ line: String, name: String, isNoise: Bool) throws {
    let article = try tail(line)
    #expect(article.fields.source == name)
    #expect(article.blocks.last?.kind == .credit)
    #expect(article.blocks.last?.isNoise == isNoise)
  }

  @Test(
    arguments: [
      "— Ada Quill", "• The second point", "Continue reading at your own risk.",
      "Copyright law is older than the harbour.",
      "(applause)", "Source of the river: a lake", "- one\n- Reuters",
    ])
  func `no source`(_ line: String) throws {
    let article = try tail(line)
    #expect(article.fields.source == nil)
    #expect(article.blocks.allSatisfy { !$0.isNoise })
  }

  @Test(
    arguments: [
      ("NORDVIK, May 3 (Reuters) - The harbour", "Reuters"), ("NORDVIK (AP) — The harbour", "AP"),
      ("(CNN) The harbour", "CNN"),
      ("NORDVIK, May 3 (Xinhua) -- The harbour", "Xinhua"), ("The harbour (Reuters) - it is", nil),
      ("NORDVIK (ice) - The harbour", nil),
    ])
  func `dateline`(_ words: String, agency: String?) throws {
    let article = try Reading.article("Harbour opens\n\n\(words) opened on Monday.\n\nText.")
    #expect(article.fields.source == agency)
    #expect(article.blocks[0].kind == .paragraph)
  }

  @Test(
    arguments: [
      "3 May 2021", "3. Mai 2021", "Published: May 3, 2021", "| 3 May 2021, Monday |",
      "Updated 2021-05-03 10:00",
    ])
  func `date`(_ line: String) throws {
    let day = try #require(PublicationDate(year: 2021, month: 5, day: 3))
    for article in [try head(line), try tail(line)] {
      #expect(article.fields.date == day)
      #expect(article.blocks.count { $0.kind == .dateline } == 1)
    }
    #expect(try head("\(line)\n\nUpdated 4 May 2021").fields.date == day)
    #expect(try head("Updated 4 May 2021\n\nPublished 3 May 2021").fields.date == day)
    #expect(try head("Ada Quill and others\n\n\(line) • 4 min read").fields.date == day)
    #expect(try head("They met on \(line)").fields.date == nil)
  }

  @Test func `the dates of a chronicle are its own`() throws {
    let entries =
      "3 May 2021\n\n\(Self.paragraph)\n\n2 May 2021\n\n\(Self.paragraph)\n\n1 May 2021\n\n\(Self.paragraph)"
    let article = try Reading.article(
      "Harbour opens\n\n\(Self.paragraph)\n\n\(entries)\n\nText.\n\nText.\n\nText.\n\nText.")
    #expect(article.fields.date == nil)
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(try tail("- 3 May 2021\n- 2 May 2021").fields.date == nil)
  }

  @Test func `bold lines within the text are headings`() throws {
    let article = try tail("**What comes next**\n\n**They were all there.**\n\n**The** mayor")
    #expect(
      Reading.outline(article).suffix(3) == [
        "heading: What comes next", "paragraph: They were all there.", "paragraph: The mayor",
      ])
  }

  @Test func `address`() throws {
    let address = "https://harbour.example/2021/opens?a=b#c"
    #expect(try head(address).fields.url == address)
    #expect(try tail(address).fields.url == address)
    #expect(try head("See \(address)").fields.url == nil)
    #expect(try head("javascript://harbour.example").fields.url == nil)
  }

  @Test func `labels`() throws {
    let article = try Reading.article(
      """
      Title: Harbour opens
      Author: Ada Quill
      Date: 2021-05-03
      Source: Harbour Tribune
      URL: https://harbour.example/opens

      \(Self.paragraph)
      """)
    var expected = ArticleFields(title: "Harbour opens", byline: "Ada Quill", source: "Harbour Tribune")
    expected.url = "https://harbour.example/opens"
    expected.date = PublicationDate(year: 2021, month: 5, day: 3)
    #expect(article.fields == expected)
    #expect(article.blocks.map(\.kind) == [.byline, .dateline, .credit, .credit, .paragraph])
  }
}
