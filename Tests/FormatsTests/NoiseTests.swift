import Articles
import Testing

@Suite struct NoiseTests {
  private func article(_ lines: String) throws -> Article {
    try Reading.article("Harbour opens\n\n\(FieldTests.paragraph)\n\n\(lines)\n\nThe mayor was there.")
  }

  @Test(
    arguments: [
      "Leave a Reply", "LEAVE A COMMENT", "Share on Facebook", "Advertisement",
      "Story continues below advertisement",
      "Read more: Ferry sinks", "READ MORE: ‘It sank,’ says mayor", "Related:",
      "Subscribe to our newsletter!",
      "Comments are closed.",
      "Editor’s picks", "Click to share on Twitter (Opens in new window)",
      "Your email address will not be published. Required fields are marked *",
      "[Advertisement]", "→ Read more", "\u{A0}Leave a Reply\u{A0}", "Follow us on Twitter",
      "**Related articles**", "Tags: harbour, ice",
      "Share full article", "SKIP ADVERTISEMENT", "See more on: Harbours, Ice", "Image source, Nordvik Press",
    ])
  func `noise`(_ line: String) throws {
    let article = try article(line)
    #expect(article.blocks.map(\.isNoise) == [false, true, false])
    #expect(article.noise == [article.blocks[1].range])
  }

  @Test(
    arguments: [
      "Leave a reply, she asked, and nobody did.", "Related: that is what they were.\n\n“Related,” he said.",
      "Share prices fell.", "The advertisement was taken down.", "Facebook", "Comments", "Share", "Print",
      "Home",
      "Subscribe to the idea, he said, or leave.", "Read more books, she told them.", "More ships came.",
      "Tags were sewn on.",
      "Follow us, they said.", "Tweet", "Watch the ice.",
    ])
  func `sentences`(_ line: String) throws {
    let article = try article(line)
    let isLabel = line.hasPrefix("Related:")
    #expect(article.blocks.count { $0.isNoise } == (isLabel ? 1 : 0))
  }

  @Test func `words that are noise in a row`() throws {
    let article = try article(
      "Share\n\nFacebook\n\nTwitter\n\nThe ferry.\n\nShare on Facebook\n\nTwitter\n\nEmail")
    #expect(Reading.outline(article).filter { $0.hasPrefix("~") }.count == 6)
    #expect(Reading.outline(article).contains("paragraph: The ferry."))
  }

  @Test func `noise stays in the text`() throws {
    let article = try article("Leave a Reply")
    #expect(article.text.contains("\n\nLeave a Reply\n\n"))
  }
}
