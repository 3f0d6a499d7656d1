import Articles
import Testing

/// The notes and contacts at the end of press releases, with or without an agency.
@Suite struct ReleaseNoteTests {
  private static let start = """
    Toll House Opens Twice

    OSTRAVA REACH, Wales, May 7, 2025 -- The toll house said that it would open twice a day.

    “Twice is plenty,” said Delphine Marrow, keeper of the house.


    """

  /// Returns the text that isn't noise after the quotation.
  private func rest(_ end: String) throws -> [String] {
    let article = try Reading.article(Self.start + end)
    #expect(article.fields.title == "Toll House Opens Twice")
    let lines = Reading.outline(article).filter { !$0.hasPrefix("~") }
    #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("paragraph: ") })
    return Array(lines.dropFirst(2))
  }

  @Test(
    arguments: [
      "About Reach Tolls\n\nReach Tolls keeps nine houses.\n\n###\n",
      "About Reach Tolls\n\nReach Tolls keeps nine houses.\n\nContact:\nWendel Oakhurst\n555-0100\n",
      "ABOUT REACH TOLLS\nReach Tolls keeps nine houses.\n\nMedia contact:\nWendel Oakhurst\n",
      "About Reach Tolls:\nReach Tolls keeps nine houses.\n\nInvestor Relations:\nWendel Oakhurst, w@reach.example\n",
      "About Reach Tolls\n\nReach Tolls keeps nine houses.\n\nAbout Marrow Locks\n\nMarrow Locks makes locks.\n",
      "###\n\nAbout Reach Tolls\nFounded in 1921, the company keeps nine houses.\n",
      "ENDS\n\nNotes to Editors:\n\n1. Reach Tolls keeps nine houses.\n2. All are old.\n\n"
        + "For further information contact Wendel Oakhurst on 555-0100.\n",
      "***\n\nMedia contact: Wendel Oakhurst\n",
      "Über Reach Tolls\n\nReach Tolls betreibt neun Häuser.\n\nPressekontakt:\nWendel Oakhurst\n",
      "À propos de Reach Tolls\n\nReach Tolls exploite neuf maisons.\n\nContact presse :\nWendel Oakhurst\n",
      "Acerca de Reach Tolls\n\nReach Tolls opera nueve casas.\n\nContacto de prensa:\nWendel Oakhurst\n",
    ])
  func `notes after a release aren't its text`(_ end: String) throws {
    #expect(try rest(end).isEmpty)
  }

  @Test(
    arguments: [
      "About the house\n\nIt was built in 1790, and the keeper's family has had it since.\n",
      "About Reach Tolls\n\n“It is a good firm,” said Petra Lowe, who knows Reach Tolls.\n",
    ])
  func `a heading of the report stays`(_ end: String) throws {
    #expect(try rest(end).count == 2)
  }

  @Test(arguments: ["- 2 -", "Page 2 of 3", "Seite 2 von 3"])
  func `the number of a page isn't text`(_ line: String) throws {
    #expect(try rest("\(line)\n\nIt will close for the winter, as it did last year.\n").count == 1)
  }

  @Test func `a release by mail has its title once`() throws {
    let article = try Reading.article(
      "From: press@reach.example\nTo: news@marrow.example\nSubject: PRESS RELEASE: Toll House Opens Twice\n\n"
        + "FOR IMMEDIATE RELEASE\n\n" + Self.start)
    #expect(article.fields.title == "Toll House Opens Twice")
    #expect(article.blocks.count { !$0.isNoise } == 2)
  }

  @Test(
    arguments: [
      ("De\u{A0}: ", "Envoyé : ", "À : ", "Objet : ", "mercredi 7 mai 2025 09:12"),
      ("Da: ", "Inviato: ", "A: ", "Oggetto: ", "mercoledì 7 maggio 2025 09:12"),
      ("Från: ", "Skickat: ", "Till: ", "Ämne: ", "den 7 maj 2025 09:12"),
    ])
  func `mail headers in other languages`(
    sender: String, sent: String, recipient: String, subject: String, date: String
  ) throws {
    let article = try Reading.article(
      "\(sender)Reach <press@reach.example>\n\(sent)\(date)\n\(recipient)news@marrow.example\n"
        + "\(subject)Toll House Opens Twice\n\n\(FieldTests.paragraph)\n\nIt will close at night.\n")
    #expect(article.fields.title == "Toll House Opens Twice")
    #expect(article.fields.date.map { String($0.description.prefix(10)) } == "2025-05-07")
    #expect(article.blocks.count { !$0.isNoise } == 2)
  }
}
