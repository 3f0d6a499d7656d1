import Articles
import Testing

@testable import Formats

/// Mail designed to take a long time.
@Suite struct MailLimitTests {
  @Test func `twenty thousand nested parts end soon`() throws {
    var mail = "Subject: Deep\n"
    for level in 0..<20_000 { mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    let clock = ContinuousClock()
    let time = clock.measure { _ = try? MailReading.articles(mail) }
    #expect(time < .seconds(20))
  }

  @Test(arguments: [(100, true), (200, false)])
  func `a mail whose words are nested deeply is read or refused`(depth: Int, isRead: Bool) throws {
    var mail = "Subject: Deep\n"
    for level in 0..<depth { mail += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    mail += "\nThe tide turned.\n"
    if isRead {
      #expect(try MailReading.articles(mail)[0].text == "The tide turned.")
    } else {
      #expect(throws: IngestionError.tooDeep) { try MailReading.articles(mail) }
    }
  }

  @Test func `more parts than anyone sends are passed over`() throws {
    let body = String(repeating: "--x\n\nA.\n", count: 20_000)
    let article = try MailReading.mail("Content-Type: multipart/mixed; boundary=x", body: body)
    #expect(article.blocks.count <= MIMEPart.maximumParts)
    #expect(!article.blocks.isEmpty)
  }

  @Test func `a header of a million fields and one endless field are read`() throws {
    let fields = String(repeating: "X-A: b\n", count: 200_000)
    let article = try MailReading.articles(
      "Subject: Ship\n" + fields + "X-Long:" + String(repeating: " a\n", count: 100_000) + "\nText.")[0]
    #expect(article.fields.title == "Ship")
    #expect(article.text == "Text.")
  }

  @Test func `mail cut at any byte is read or refused`() throws {
    let mail = Array(
      """
      From: "A\\"b" (c (d)) <a@b.example>, =?utf-8?Q?=C3?= <
      Subject: =?utf-8?B?w6k=?= =?x?Q?
      Date: Wed, 7 May 2025 09:12:44 +0100
      Content-Type: multipart/alternative; boundary="x"; a*0*=utf-8''%C3; a*1="

      --x
      Content-Type: text/plain; format=flowed
      Content-Transfer-Encoding: quoted-printable

      On 7 May 2025, A <a@b.example> wrote: =
      > a =C3=
      --x
      Content-Type: message/rfc822
      Content-Transfer-Encoding: base64

      RnJvbTogYQoKYg==
      --x--
      """.utf8)
    var count = 0
    for end in mail.indices {
      do {
        for article in try MailReading.articles(Array(mail[..<end])) {
          count += 1
          #expect(
            article.blocks.allSatisfy { !$0.range.isEmpty && $0.range.upperBound <= article.text.utf8.count })
        }
      } catch {
        #expect(error is IngestionError)
      }
    }
    #expect(count > 0)
  }

  @Test func `of many lines that say who wrote a quotation, the first are read`() {
    let line = "On 7 May 2025, Ada Quill <ada@harbour.example> wrote:"
    var lines = MailTextLines(of: Array("Words\n\(line)\n\(line)\n".utf8)[...], flow: .fixed)
    #expect(lines.lines.filter(\.startsBlock).count == 2)
    for index in lines.lines.indices { lines.lines[index].startsBlock = false }
    MailLineBreaks.mark(&lines, attributions: 1)
    #expect(lines.lines.map(\.startsBlock) == [false, true, false])
  }
}
