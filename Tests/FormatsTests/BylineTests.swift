import Articles
import Testing

/// Bylines with less evidence than "By".
@Suite struct BylineTests {
  private func article(_ lines: String) throws -> Article {
    try Reading.article(
      "Bridge shut to lorries\n\n\(lines)\n\n\(FieldTests.paragraph)\n\nThe mayor opened it.\n")
  }

  @Test(
    arguments: [
      "Wendel Oakhurst in Ostrava\nWed 7 May 2025 11.30 BST",
      "Wendel Oakhurst, transport correspondent\n7 May 2025",
      "Wendel Oakhurst Transport correspondent\n7 May 2025", "Wendel Oakhurst Chief political reporter",
      "Wendel Oakhurst, Political editor", "Wendel Oakhurst\nMay 7, 2025", "May 7, 2025\nWendel Oakhurst",
      "WENDEL OAKHURST\nMay 7, 2025", "Wednesday May 7, 2025 10:05 am CET by Wendel Oakhurst",
      "Posted on May 7, 2025 by Wendel Oakhurst", "7. Mai 2025, 10:05 Uhr von Wendel Oakhurst",
      "7 May 2025 | Wendel Oakhurst", "Wendel Oakhurst | 7 May 2025",
      "Posted by Wendel Oakhurst on May 7, 2025",
      "Published by Wendel Oakhurst on 2025-05-07", "Words: Wendel Oakhurst", "Text: Wendel Oakhurst",
      "Written by Wendel Oakhurst", "Von Wendel Oakhurst",
      "Published May 7, 2025 at 9:00 AM EDT\nBy Wendel Oakhurst",
      "By Wendel Oakhurst, Special to The Reach Gazette",
    ])
  func `byline`(_ lines: String) throws {
    let article = try article(lines)
    #expect(article.fields.byline?.uppercased() == "WENDEL OAKHURST")
    let hasDate = lines.contains("2025")
    #expect(article.fields.date.map { String($0.description.prefix(10)) } == (hasDate ? "2025-05-07" : nil))
    #expect(article.blocks.suffix(2).map(\.kind) == [.paragraph, .paragraph])
    #expect(article.blocks.dropLast(2).allSatisfy { [.byline, .dateline].contains($0.kind) })
  }

  @Test(
    arguments: [
      ("By Gazette Staff", "Gazette Staff"), ("BY REACH GAZETTE STAFF", "REACH GAZETTE STAFF"),
      ("By Staff Writer", "Staff Writer"),
      ("By the Editorial Board", "the Editorial Board"),
      (
        "By Wendel Oakhurst and Mira Sandell, Special to The Reach Gazette",
        "Wendel Oakhurst and Mira Sandell"
      ),
      ("Wendel Oakhurst and Mira Sandell\nWed 7 May 2025 05.00 BST", "Wendel Oakhurst and Mira Sandell"),
    ])
  func `several or none`(_ lines: String, byline: String) throws {
    #expect(try article(lines).fields.byline == byline)
  }

  @Test(
    arguments: [
      "By Wendel Oakhurst\n\nThe Reach Gazette\n\n7 May 2025",
      "The Reach Gazette, 7 May 2025\nBy Wendel Oakhurst",
      "The Reach Gazette | 7 May 2025\n\nBy Wendel Oakhurst",
    ])
  func `a paper beside the date is its source`(_ lines: String) throws {
    let article = try article(lines)
    #expect(article.fields.source == "The Reach Gazette")
    #expect(article.fields.byline == "Wendel Oakhurst")
    #expect(article.fields.date?.description == "2025-05-07")
  }

  @Test func `special to a paper is its source`() throws {
    #expect(
      try article("By Wendel Oakhurst, Special to The Reach Gazette").fields.source == "The Reach Gazette")
  }

  @Test(
    arguments: [
      "Wendel Oakhurst Becomes critic", "Ostrava Reach Wants a reporter", "New Ostrava\n7 May 2025",
      "Harbour Opens\n7 May 2025", "Longest Winter in Nordvik\n7 May 2025",
      "What Happens Next",
      "Port Ostrava\n7 May 2025", "By the time it opens, it will be summer",
      "Wendel Oakhurst, who ran the toll house",
      "Wendel Oakhurst", "Ostrava Reach, Wales\n7 May 2025", "Wendel Oakhurst was there.\n7 May 2025",
    ])
  func `no byline`(_ lines: String) throws {
    #expect(try article(lines).fields.byline == nil)
  }

  /// A name in a heading within the text isn't a byline.
  @Test func `headings`() throws {
    let article = try Reading.article(
      "Bridge shut\n\n\(FieldTests.paragraph)\n\nWendel Oakhurst in Ostrava\n\n\(FieldTests.paragraph)\n\nText.\n\nText.\n\nText.\n\nText."
    )
    #expect(article.fields.byline == nil)
  }
}
