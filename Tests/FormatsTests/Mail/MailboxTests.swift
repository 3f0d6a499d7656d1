import Articles
import Testing

@testable import Formats

/// Mailboxes, saved pages, and what distinguishes these and mail from text.
@Suite struct MailboxTests {
  private let mailbox = """
    From ada@harbour.example Wed May  7 09:12:44 2025
    From: Ada Quill <ada@harbour.example>
    Subject: Ship
    Message-ID: <1@harbour.example>

    It is a ship.

    >From here one sees it.

    From the pier one sees more.

    From ben@harbour.example Wed May  7 09:13:44 2025
    From: Ben Rowe <ben@harbour.example>
    Subject: Pier

    It is a pier.
    """

  @Test func `each message is an article, identified by its Message-ID`() throws {
    let articles = try MailReading.articles(mailbox, fileName: "harbour")
    #expect(articles.map(\.fields.title) == ["Ship", "Pier"])
    #expect(articles[0].part == "1@harbour.example")
    #expect(articles[1].part?.utf8.count == 16)
    #expect(articles[0].text == "It is a ship.\n\nFrom here one sees it.\n\nFrom the pier one sees more.")
    #expect(articles.allSatisfy { $0.provenance.format == .mailbox })
  }

  @Test func `a message twice is one article`() throws {
    let articles = try MailReading.articles(mailbox + "\n\n" + mailbox + "\n\n", fileName: "harbour")
    #expect(articles.map(\.fields.title) == ["Ship", "Pier"])
  }

  @Test func `messages that share an identifier are articles of their own`() throws {
    let other = mailbox.replacing("It is a ship.", with: "It was a ship.")
    let articles = try MailReading.articles(mailbox + "\n\n" + other, fileName: "harbour")
    #expect(articles.count == 3)
    #expect(articles.last?.part?.hasPrefix("1@harbour.example#") == true)
  }

  @Test func `a length says where a message ends`() throws {
    let body = "Hello.\n\nFrom a to b\nTo: c\n"
    let mail =
      "From a\nSubject: One\nContent-Length: \(body.utf8.count)\n\n\(body)\nFrom b\nSubject: Two\n\nYes."
    let articles = try MailReading.articles(mail, fileName: "harbour.mbox")
    #expect(articles.map(\.fields.title) == ["One", "Two"])
  }

  @Test func `a saved page is read as the page it is`() throws {
    let page = """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://harbour.example/ship
      Subject: Ship
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="x"

      --x
      Content-Type: text/css
      Content-Location: https://harbour.example/ship.css

      p {}
      --x
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://harbour.example/ship

      <html><body><p>It is =E2=80=9Ca ship=E2=80=9D, said the captain of the harbour.</p></bo=
      dy></html>
      --x--
      """
    let article = try MailReading.articles(page, fileName: "ship")[0]
    #expect(article.provenance.format == .mhtml)
    #expect(article.text.contains("It is “a ship”, said the captain of the harbour."))
    #expect(article.fields.url == "https://harbour.example/ship")
  }

  private func format(of text: String, named fileName: String = "file.txt") throws -> DocumentFormat {
    let document = Document(bytes: Array(text.utf8), name: "file", fileName: fileName)
    return try DocumentFormats().articles(in: document)[0].provenance.format
  }

  @Test(arguments: [
    ("Return-Path: <a@b.example>\nSubject: Ship\n\nText.", DocumentFormat.mail),
    ("From: Ada <a@b.example>\nDate: Wed, 7 May 2025 09:12:44 +0100\nSubject: Ship\n\nText.", .mail),
    ("From: Harbour press office\nDate: 7 May 2025\n\nThe ferry hit the pier.", .text),
    ("From: a distant shore\n\nText.", .text),
    ("Subject: Ship\nMessage-ID: I forgot it.\nThis is a text about mail.", .text),
    ("From here one sees\nthe ship: a ferry.\n\nText.", .text),
  ])
  func `mail is told from text by its header`(_ text: String, _ expected: DocumentFormat) throws {
    #expect(try format(of: text) == expected)
  }

  @Test func `a name tells mail with little header from text`() throws {
    #expect(try format(of: "Subject: Ship\n\nText.", named: "ship.eml") == .mail)
    #expect(try format(of: "Subject: Ship\n\nText.", named: "ship.txt") == .text)
  }
}
