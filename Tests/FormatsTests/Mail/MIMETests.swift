import Articles
import Testing

@testable import Formats

/// The parts of a mail and their encodings.
@Suite struct MIMETests {
  @Test func `quoted-printable joins soft breaks and reads small digits`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: QUOTED-PRINTABLE",
      body: "A caf=c3=A9, and a line =  \nthat goes on. 1 = 1 =ZZ")
    #expect(article.text == "A café, and a line that goes on. 1 = 1 =ZZ")
  }

  @Test(arguments: [
    "SXQgaXMgYSBzaGlwLg==", "SXQgaXMg\r\nYSBzaGlw\r\nLg", "SXQgaXMgYSBzaGlwLg==\n____\nHarbour mailing list",
  ])
  func `base64 may lack its padding, or have words after it`(_ body: String) throws {
    let article = try MailReading.mail("Content-Transfer-Encoding: base64", body: body)
    #expect(article.text == "It is a ship.")
  }

  @Test func `text that isn't base64 in spite of its label is shown`() throws {
    let article = try MailReading.mail(
      "Content-Transfer-Encoding: base64", body: "It is a ship, isn't it? (Yes!)")
    #expect(article.text == "It is a ship, isn't it? (Yes!)")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end in any way`(_ lineBreak: String) throws {
    let mail = "Subject: Ship\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nOne.\n--x\n\nTwo.\n--x--\n"
    let article = try MailReading.articles(mail.replacing("\n", with: lineBreak))[0]
    #expect(article.fields.title == "Ship")
    #expect(article.text == "One.\n\nTwo.")
  }

  @Test func `text parts are joined, and attachments are left out`() throws {
    let article = try MailReading.mail(
      "Content-Type: multipart/mixed; boundary=\"a b\"",
      body: """
        preamble
        --a b
        Content-Type: text/plain

        One.
        --a b
        Content-Type: text/plain; name=notes.txt
        Content-Disposition: attachment; filename=notes.txt

        Notes.
        --a b
        Content-Type: image/png

        PNG
        --a b
        Content-Type: text/plain
        Content-Disposition: inline

        Two.
        --a b--
        epilogue
        """)
    #expect(article.text == "One.\n\nTwo.")
  }

  private func alternative(plain: String, html: String) throws -> Article {
    try MailReading.mail(
      "Content-Type: multipart/alternative; boundary=x",
      body:
        "--x\nContent-Type: text/plain; charset=utf-8\n\n\(plain)\n--x\nContent-Type: text/html; charset=utf-8\n\n\(html)\n--x--"
    )
  }

  @Test func `of two renderings the plain one is read`() throws {
    let article = try alternative(plain: "It is a ship.", html: "<p>It is a <b>ship</b>.</p>")
    #expect(article.text == "It is a ship.")
    #expect(article.spans.isEmpty)
  }

  @Test func `a plain rendering that only points to the other isn't read`() throws {
    let article = try alternative(
      plain: "Your program shows no HTML.",
      html: "<p>The ferry hit the pier on Monday, and nobody was hurt, said the captain.</p>")
    #expect(article.text == "The ferry hit the pier on Monday, and nobody was hurt, said the captain.")
  }

  @Test func `a plain rendering that lost the quotation marks isn't read`() throws {
    let article = try alternative(plain: "It is a ship, he said.", html: "<p>“It is a ship,” he said.</p>")
    #expect(article.text == "“It is a ship,” he said.")
  }

  @Test func `a message in a mail has its header and its text`() throws {
    let article = try MailReading.mail(
      "Content-Type: multipart/mixed; boundary=x",
      body: """
        --x

        See below.
        --x
        Content-Type: message/rfc822

        From: Ben Rowe <ben@harbour.example>
        Subject: =?utf-8?Q?Pi=C3=A8r?=

        The pier is closed.
        --x--
        """)
    #expect(
      article.text
        == "See below.\n\nFrom: Ben Rowe <ben@harbour.example>\n\nSubject: Pièr\n\nThe pier is closed.")
  }

  @Test func `flowing lines are joined within a quotation and outside`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/plain; format=flowed; delsp=yes",
      body: "It is a sh \nip.\n  Indented.\n>> deep \n>> er\n-- \nAda")
    #expect(
      MailReading.outline(article) == ["It is a ship.", "Indented.", ">> deeper", "~--", "~Ada"])
  }

  @Test func `attachments within the text and signatures of OpenPGP are left out`() throws {
    let article = try MailReading.mail(
      body: """
        -----BEGIN PGP SIGNED MESSAGE-----
        Hash: SHA256

        It is a ship.

        begin 644 ship.jpg
        M1TE&.#EA
        end

        - - dashed
        -----BEGIN PGP SIGNATURE-----

        iQEzBAEB
        -----END PGP SIGNATURE-----
        """)
    #expect(article.text == "It is a ship.\n\n- dashed")
  }

  @Test func `parameters may be encoded and split`() {
    let value = StructuredValue(
      Array("Text/Plain; title*0*=us-ascii'en'It%20is; title*1=\" a ship\"; charset = \"utf-8\" (yes)".utf8))
    #expect(value.value == "text/plain")
    #expect(value.text(of: "title") == "It is a ship")
    #expect(value.text(of: "charset") == "utf-8")
  }

  @Test func `UTF-7 is read`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/plain; charset=utf-7", body: "Caf+AOk- costs 1 +- 1, +IBw-yes+IB0-.")
    #expect(article.text == "Café costs 1 + 1, “yes”.")
  }

  @Test func `parts between another boundary than the one that is named are read`() throws {
    let article = try MailReading.mail(
      "Content-Type: multipart/mixed; boundary=ferry_", body: "--ferry\n\nIt was late.\n--ferry--\n")
    #expect(article.text == "It was late.")
  }

  @Test func `a file in a text is left out, even without a name`() throws {
    let article = try MailReading.mail(body: "It was late.\n\nbegin 644\n#0V%T\n`\nend\n")
    #expect(article.text == "It was late.")
  }

  @Test func `enriched text is read without its commands`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/enriched",
      body: "The <bold>ferry</bold> is\nlate.\n\n<color><param>red</param>Wait</color> if 2 << 3 < 4.")
    #expect(article.text == "The ferry is late.\n\nWait if 2 < 3 < 4.")
  }

  @Test func `the richtext of old mail breaks lines by a command`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/richtext",
      body: "The <bold>ferry</bold>\nis late.<nl>\n<nl>\nWait.<comment>No</comment>")
    #expect(article.text == "The ferry is late.\n\nWait.")
  }
}
