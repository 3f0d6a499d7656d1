import Articles
import Testing

/// Bylines with a role, a desk or other words between the name and the date.
@Suite struct BylineFormTests {
  private func article(_ lines: String) throws -> Article {
    try Reading.article(
      "Bridge shut to lorries\n\n\(lines)\n\n\(FieldTests.paragraph)\n\nThe mayor opened it.\n")
  }

  @Test(
    arguments: [
      "Wendel Oakhurst\nTransport correspondent\n7 May 2025", "Wendel Oakhurst\nBBC News, Marrow\n7 May 2025",
      "Wendel Oakhurst, May 7, 2025", "May 7, 2025 | Wendel Oakhurst | Leave a comment",
      "Wendel Oakhurst | Transport | 7 May 2025", "Wendel Oakhurst • 3 comments • 7 May 2025",
      "By Wendel Oakhurst Updated May 7, 2025 10:05 a.m. EST",
      "Submitted by Wendel Oakhurst on Wed, 7 May 2025",
      "Door Wendel Oakhurst\n7 mei 2025", "Af Wendel Oakhurst\n7. maj 2025",
      "di Wendel Oakhurst\n7 maggio 2025",
      "Av Wendel Oakhurst\nPublicerad 7 maj 2025 kl. 10.05",
    ])
  func `an author and a date`(_ lines: String) throws {
    let article = try article(lines)
    #expect(article.fields.byline == "Wendel Oakhurst")
    #expect(article.fields.date.map { String($0.description.prefix(10)) } == "2025-05-07")
    #expect(article.blocks.filter { $0.kind == .paragraph && !$0.isNoise }.count == 2)
  }

  @Test(
    arguments: [
      ("Wendel Oakhurst in Marrow and Petra Lowe in London\n7 May 2025", "Wendel Oakhurst and Petra Lowe"),
      (
        "By Wendel Oakhurst in Marrow, Petra Lowe in London and Bo Ek in Rome",
        "Wendel Oakhurst, Petra Lowe and Bo Ek"
      ),
      ("Courier Staff\n7 May 2025", "Courier Staff"),
      ("Staff and agencies in Marrow\n7 May 2025", "Staff and agencies"),
      ("Reach staff and agencies\n7 May 2025", "Reach staff and agencies"),
      ("Wendel Oakhurst\n05/07/2025", "Wendel Oakhurst"), ("By van der Oak, Wendel", "van der Oak, Wendel"),
    ])
  func `authors`(_ lines: String, byline: String) throws {
    let article = try article(lines)
    #expect(article.fields.byline == byline)
    #expect(article.blocks.filter { $0.kind == .paragraph && !$0.isNoise }.count == 2)
  }

  @Test(arguments: ["Trade and Ports in Trouble and Debt", "Courier Staff", "Bridge, May and June"])
  func `no byline without a date`(_ line: String) throws {
    #expect(try article(line).fields.byline == nil)
  }

  @Test(
    arguments: [
      ("Bridge shut to lorries | Transport | The Guardian", "The Guardian"),
      ("The Reach Courier | Bridge Shut to Lorries", "The Reach Courier"),
      ("Reach Courier\nPage 1 of 2\n\nBridge shut to lorries", "Reach Courier"),
    ])
  func `the paper beside a headline`(_ head: String, source: String) throws {
    let fields = try Reading.article("\(head)\n\n\(FieldTests.paragraph)\n\nThe mayor opened it.\n").fields
    #expect(fields.title.lowercased() == "bridge shut to lorries")
    #expect(fields.source == source)
  }
}
