import Articles
import Testing

@testable import Formats

/// What a mail repeats of earlier ones, and who wrote it.
@Suite struct ReplyTests {
  @Test func `a quotation is noise and keeps the name of its writer`() throws {
    let article = try MailReading.mail(
      "Subject: Re: Pier",
      body: """
        I agree.

        On Wed, 7 May 2025 at 09:12, Ben Rowe
        <ben@harbour.example> wrote:
        > The pier is safe.
        > Cy Poe wrote:
        > > Is it?
        """)
    #expect(
      MailReading.outline(article) == [
        "I agree.", "~On Wed, 7 May 2025 at 09:12, Ben Rowe <ben@harbour.example> wrote:",
        "~> [Ben Rowe] The pier is safe.", "~Cy Poe wrote:", "~>> [Cy Poe] Is it?",
      ])
  }

  @Test func `answers between quotations stay`() throws {
    let article = try MailReading.mail(
      "In-Reply-To: <2@harbour.example>",
      body: "Ben Rowe wrote:\n> Is it safe?\nYes.\n> Is it open?\nNo.")
    #expect(
      MailReading.outline(article) == [
        "~Ben Rowe wrote:", "~> [Ben Rowe] Is it safe?", "Yes.", "~> [Ben Rowe] Is it open?", "No.",
      ])
  }

  @Test(arguments: [
    "On 5/7/25 9:12 AM, Ada Quill wrote:",
    "Am 07.05.25 um 09:12 schrieb Ada Quill:",
    "Ada Quill <ada@harbour.example> schrieb am Mi., 7. Mai 2025, 09:12:",
    "Le mer. 7 mai 2025 à 09:12, Ada Quill <ada@harbour.example> a écrit :",
    "El mié, 7 may 2025 a las 9:12, Ada Quill (<ada@harbour.example>) escribió:",
    "Il giorno mer 7 mag 2025 alle ore 09:12 Ada Quill <ada@harbour.example> ha scritto:",
    "Op wo 7 mei 2025 om 09:12 schreef Ada Quill <ada@harbour.example>:",
    "Em qua., 7 de mai. de 2025 às 09:12, Ada Quill <ada@harbour.example> escreveu:",
    "Den ons 7 maj 2025 kl 09:12 skrev Ada Quill <ada@harbour.example>:",
    "Ada Quill <ada@harbour.example> 于2025年5月7日周三 09:12写道：",
    "2025-05-07 9:12 GMT+02:00 Ada Quill <ada@harbour.example>:",
    "Quoting Ada Quill <ada@harbour.example>:",
    "* Ada Quill <ada@harbour.example> wrote on 7 May 2025:",
    "\"AQ\" == Ada Quill <ada@harbour.example> writes:",
  ])
  func `lines before quotations name the writer in many languages`(_ line: String) throws {
    let attribution = try #require(ReplyLine(line))
    #expect(attribution.name == "Ada Quill")
    #expect(attribution.isCertain)
  }

  @Test(arguments: [
    "The mayor said on 7 May:", "Dear Ada Quill:", "There are 3 reasons, wrote the mayor.",
    "See ada@harbour.example:", "On 7 May 2025 the mayor wrote:",
  ])
  func `other lines don't`(_ line: String) {
    #expect(ReplyLine(line)?.isCertain != true)
  }

  @Test func `a quotation without marks goes to the end`() throws {
    let article = try MailReading.mail(
      "Subject: Re: Pier",
      body: """
        I agree.

        -----Original Message-----
        From: Ben Rowe [mailto:ben@harbour.example]
        Sent: Wednesday, 7 May 2025 09:12
        To: Ada Quill
        Subject: Pier

        The pier is safe.

        It opens today.
        """)
    let outline = MailReading.outline(article)
    #expect(outline.first == "I agree.")
    #expect(outline.suffix(2) == ["~> [Ben Rowe] The pier is safe.", "~> [Ben Rowe] It opens today."])
    #expect(article.blocks.dropFirst().allSatisfy { $0.isNoise })
  }

  @Test func `a mail that is passed on is read`() throws {
    let article = try MailReading.mail(
      "Subject: Fwd: Pier",
      body: """
        ---------- Forwarded message ---------
        From: Ben Rowe <ben@harbour.example>
        Date: Wed, 7 May 2025 at 09:12
        Subject: Pier

        The pier is safe, and it opens today.
        """)
    #expect(article.text.hasSuffix("The pier is safe, and it opens today."))
    #expect(article.blocks.last?.isNoise == false)
    #expect(article.blocks.last?.form == .paragraph)
    #expect(article.blocks.dropLast().allSatisfy { $0.isNoise })
  }

  @Test func `a quotation in a mail of its own stays`() throws {
    let article = try MailReading.mail("Subject: Pier", body: "The mayor spoke today.\n\n> The pier is safe.")
    #expect(MailReading.outline(article) == ["The mayor spoke today.", "> The pier is safe."])
  }

  @Test func `markup quotes with a line before it`() throws {
    let article = try MailReading.mail(
      "Content-Type: text/html",
      body: """
        <p>I agree.</p><div>On Wed, 7 May 2025, Ben Rowe &lt;ben@harbour.example&gt; wrote:<br></div>
        <blockquote><p>The pier is safe.</p></blockquote>
        """)
    #expect(
      MailReading.outline(article) == [
        "I agree.", "~On Wed, 7 May 2025, Ben Rowe <ben@harbour.example> wrote:",
        "~> [Ben Rowe] The pier is safe.",
      ])
  }

  @Test func `signatures and the footers of lists are noise`() throws {
    let article = try MailReading.mail(
      body: """
        It is a ship.

        -- 
        Ada Quill
        Harbour Street 3
        _______________________________________________
        Harbour mailing list
        https://lists.example/mailman/listinfo/harbour
        """)
    #expect(MailReading.outline(article).filter { !$0.hasPrefix("~") } == ["It is a ship."])
    #expect(article.text.contains("Ada Quill"))
  }

  @Test func `hard-wrapped lines are joined`() throws {
    let article = try MailReading.mail(
      body: """
        The ferry hit the pier on Monday morning when the wind blew harder
        than anyone had expected, and it took the crew three hours to free
        it. Nobody was hurt, said the captain.

        -- 
        Ada
        """)
    #expect(
      article.blocks.first.map { Reading.words($0.range, of: article.text) }?.hasSuffix("said the captain.")
        == true)
  }

  @Test func `the answer below a quotation that repeats an earlier mail stays`() throws {
    let article = try MailReading.mail(
      "In-Reply-To: <2@harbour.example>",
      body: """
        Ben Rowe <ben@harbour.example> wrote:
        > I agree.
        >
        > On Wed, 7 May 2025 at 09:12, Cy Poe <cy@harbour.example> wrote:
        > Is it safe?

        It is.
        """)
    #expect(
      MailReading.outline(article) == [
        "~Ben Rowe <ben@harbour.example> wrote:", "~> [Ben Rowe] I agree.",
        "~On Wed, 7 May 2025 at 09:12, Cy Poe <cy@harbour.example> wrote:", "~>> [Cy Poe] Is it safe?",
        "It is.",
      ])
  }

  @Test func `a program may mark the line that says who wrote`() throws {
    let article = try MailReading.mail(
      "In-Reply-To: <2@harbour.example>",
      body: ">>>>> Ben Rowe <ben@harbour.example> writes:\n\n> Is it safe?\n\nIt is.")
    #expect(
      MailReading.outline(article) == [
        "~Ben Rowe <ben@harbour.example> writes:", "~> [Ben Rowe] Is it safe?", "It is.",
      ])
  }
}
