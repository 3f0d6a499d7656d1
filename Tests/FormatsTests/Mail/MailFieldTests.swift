import Articles
import Testing

/// What the header of a mail says about the article.
@Suite struct MailFieldTests {
  @Test func `subject, sender and date become title, byline and date`() throws {
    let article = try MailReading.mail(
      "Subject: Re: Fwd: Ferry hits pier", "From: \"Quill, Ada\" <ada@harbour.example>",
      "Date: Wed, 7 May 2025 23:30:00 -0200 (local time)", body: "Nobody was hurt.")
    #expect(article.fields.title == "Ferry hits pier")
    #expect(article.fields.byline == "Ada Quill")
    #expect(article.fields.date?.iso8601 == "2025-05-08T01:30Z")
    #expect(article.text == "Nobody was hurt.")
    #expect(article.provenance.format == .mail)
    #expect(article.provenance.origins == [.title: .header, .byline: .header, .date: .header])
  }

  @Test(arguments: [
    ("Ada Quill <ada@harbour.example>", "Ada Quill"),
    ("ada@harbour.example (Ada Quill)", "Ada Quill"),
    ("<ada@harbour.example>", "ada@harbour.example"),
    ("ada@harbour.example", "ada@harbour.example"),
    ("=?utf-8?Q?Bj=C3=B6rn?= =?utf-8?q?_?= =?UTF-8?B?xJxhw6c=?= <b@harbour.example>", "Björn Ĝaç"),
    ("=?utf-8?Q?Quill,_Ada?= <ada@harbour.example>", "Ada Quill"),
    ("\"Reed, Tom\" <tom@harbour.example>", "Tom Reed"),
    ("\"Harbour Watch, Inc.\" <desk@harbour.example>", "Harbour Watch, Inc."),
    ("Ada Quill <ada@harbour.example>, Ben Rowe <ben@harbour.example>", "Ada Quill, Ben Rowe"),
    ("'Ada Quill' <ada@harbour.example>", "Ada Quill"),
    ("Editors: Ada Quill <ada@harbour.example>;", "Ada Quill"),
    ("Ada Quill (from (the) harbour) <ada@harbour.example>", "Ada Quill"),
    ("ada@harbour.example ben@harbour.example", "ada@harbour.example, ben@harbour.example"),
    ("=?windows-1251?B?yOLg7WE=?= <ivan@harbour.example>", "Иванa"),
  ])
  func `a sender is named as people know them`(_ value: String, _ name: String) throws {
    #expect(try MailReading.mail("From: \(value)", body: "Yes.").fields.byline == name)
  }

  @Test func `a mailing list is the source, and not part of the sender's name`() throws {
    let article = try MailReading.mail(
      "From: Ada Quill via Harbour <harbour@lists.example>",
      "List-Id: \"Harbour talk\" <harbour.lists.example>",
      body: "Yes.")
    #expect(article.fields.byline == "Ada Quill")
    #expect(article.fields.source == "Harbour talk")
  }

  @Test(arguments: [
    ("7 May 25 09:12 EST", "2025-05-07T14:12Z"),
    ("Wed May  7 09:12:44 2025", "2025-05-07"),
    ("Wed, 07-May-2025 09:12:44 GMT", "2025-05-07T09:12Z"),
    ("Thu, 1 Jan 98 00:10:00 +0100", "1997-12-31T23:10Z"),
    ("7 May 2025 9:12 PM UT", "2025-05-07T21:12Z"),
    ("Wed, 7 May 2025 09:12:44 GMT+0200", "2025-05-07T07:12Z"),
    ("2025-05-07T09:12:44Z", "2025-05-07T09:12Z"),
  ])
  func `old and odd dates are read`(_ value: String, _ date: String) throws {
    #expect(try MailReading.mail("Date: \(value)", body: "Yes.").fields.date?.iso8601 == date)
  }

  @Test func `without a date, the first server tells when the mail was sent`() throws {
    let article = try MailReading.mail(
      "Received: from b by c; Wed, 7 May 2025 10:00:00 +0000",
      "Received: from a by b; Wed, 7 May 2025 09:00:00 +0000",
      body: "Yes.")
    #expect(article.fields.date?.iso8601 == "2025-05-07T09:00Z")
  }

  @Test func `a character may be split between two encoded words`() throws {
    let article = try MailReading.mail(
      "Subject: =?UTF-8?Q?Caf=C3?=\n =?utf-8?Q?=A9_au_lait?= today", body: "Yes.")
    #expect(article.fields.title == "Café au lait today")
  }

  @Test func `a folded subject is one line, and a dash in it stays`() throws {
    let article = try MailReading.mail("Subject: Ferry hits\r\n\tpier - Harbour Tribune", body: "Yes.")
    #expect(article.fields.title == "Ferry hits pier - Harbour Tribune")
    #expect(article.fields.source == nil)
  }

  @Test func `a mail without a subject has the name of its file`() throws {
    let article = try MailReading.mail("From: ada@harbour.example", body: "Dear Ben\n\nYes.")
    #expect(article.fields.title == "letter")
    #expect(article.text == "Dear Ben\n\nYes.")
  }

  @Test func `bytes outside ASCII in a header are read as they are`() throws {
    let bytes = Bytes.read("Subject: Caf<c3><a9>\r\nMessage-ID: 1\r\n\r\nYes.")
    #expect(try MailReading.articles(bytes)[0].fields.title == "Café")
  }

  @Test func `a letter that says no more than its subject keeps its words`() throws {
    let article = try MailReading.mail("Subject: The ferry is late", body: "The ferry is late")
    #expect(article.fields.title == "The ferry is late")
    #expect(article.blocks.filter { !$0.isNoise }.count == 1)
  }

  @Test(arguments: [
    ("From: Ada Quill <ada@harbour.example>\nTo: ben@harbour.example\nSubject: The ferry\n\n", true),
    // A press release has such lines, too.
    ("From: The harbour\nTo: All papers\nSubject: The ferry\n\n", false),
    ("From: ada@harbour.example\nTo: ben@harbour.example\nSubject: The ferry\nFerry: late\n\n", false),
  ])
  func `a sender, a receiver and a subject make a mail under any name`(_ header: String, isMail: Bool) throws
  {
    let article = try MailReading.articles(header + "It was late.\n", fileName: "letter.txt")[0]
    #expect((article.provenance.format == .mail) == isMail)
  }
}
