import Articles
import Quotations
import Testing

@testable import Formats

@Suite struct SubRipTests {
  @Test func `cues become sentences with the time of the first`() throws {
    let text = """
      1
      00:00:01,500 --> 00:00:03,000
      The ferry will not
      sail tonight,

      2
      00:00:03,100 --> 00:00:05,000
      and nobody knows why.

      3
      00:00:09,000 --> 00:00:10,000
      Ask the harbour.
      """
    #expect(
      try SubtitleReading.lines(text) == [
        "1.5 The ferry will not sail tonight, and nobody knows why.", "9 Ask the harbour.",
      ])
  }

  @Test(arguments: ["\r", "\r\n", "\n"])
  func `lines end in any way`(_ lineBreak: String) throws {
    let text = [
      "1", "00:00:01,000 --> 00:00:02,000", "Hello.", "", "2", "00:00:02,000 --> 00:00:03,000", "Bye.",
    ]
    #expect(try SubtitleReading.lines(text.joined(separator: lineBreak)) == ["1 Hello. Bye."])
  }

  @Test func `numbers and blank lines may be missing`() throws {
    let text = """
      00:00:01,000 --> 00:00:02,000
      The first,
      2
      00:00:02,000 --> 00:00:03,000
      the second,
      00:00:03,000 --> 00:00:04,000
      and 100 more
      """
    #expect(try SubtitleReading.lines(text) == ["1 The first, the second, and 100 more"])
  }

  @Test func `text after a blank line belongs to the cue before`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:02,000
      We waited

      all night

      2
      00:00:02,000 --> 00:00:03,000
      for them.
      """
    #expect(try SubtitleReading.lines(text) == ["1 We waited all night for them."])
  }

  @Test(arguments: [
    "00:00:01,500 --> 00:00:02,000", "0:0:1.5 --> 0:0:2", "00:01,500-->00:02,000",
    "00:00:01:500 --> 00:00:02:000 X1:10 X2:20", "00:00:01,500 -> 00:00:02,000", "0:00:01.500,0:00:02.000",
  ])
  func `times come in many spellings`(_ timing: String) throws {
    #expect(try SubtitleReading.lines(timing + "\nHello") == ["1.5 Hello"])
  }

  @Test func `tags and overrides aren't text`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:02,000
      {\\an8}<font color="#ff0000">Mind</font> {i}the{/i} <i>gap\\Nand 1 < 2, {sic} <laughs>
      """
    let article = try SubtitleReading.article(Array(text.utf8))
    #expect(article.text == "Mind the gap and 1 < 2, {sic} <laughs>")
    #expect(
      article.spans.map { Reading.words($0.range, of: article.text) } == ["gap", "and 1 < 2, {sic} <laughs>"])
  }

  @Test func `references are characters`() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nFish &amp; chips&#39; &#x2019;&#146; &unknown; &lt;i&gt;"
    #expect(try SubtitleReading.lines(text) == ["1 Fish & chips' ’’ &unknown; <i>"])
  }

  @Test func `UTF-16 is read`() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nÅ, so?\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try SubtitleReading.lines(bytes) == ["1 Å, so?"])
  }

  @Test func `the title is the name of the file`() throws {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\nA Day at the Harbour\n\n2\n00:00:09,000 --> 00:00:10,000\nIt rained.\n"
    let article = try SubtitleReading.article(Array(text.utf8))
    #expect(article.fields.title == "talk")
    #expect(article.text == "A Day at the Harbour It rained.".replacing(" It", with: "\n\nIt"))
  }

  @Test func `what is said isn't noise`() throws {
    let text = SubtitleReading.webVTT("<v Ada>Share", "<v Ben>Leave a Reply", "<v Ada>By Ada Lund")
    let article = try SubtitleReading.article(Array(text.utf8))
    #expect(article.blocks.allSatisfy { !$0.isNoise && $0.role == nil })
    #expect(article.quotations?.map(\.kind) == [.turn, .turn, .turn])
  }

  @Test func `a text that mentions a time isn't subtitles`() throws {
    let text = "How to write subtitles\n\nA cue begins with a line such as\n\n00:00:01,000 --> 00:00:02,000\n"
    let document = Document(bytes: Array(text.utf8), name: "how", fileName: "how.txt")
    #expect(try Ingestion.articles(in: document, by: DocumentFormats())[0].provenance.format != .subtitles)
  }

  @Test func `a file without words is empty`() {
    let document = Document(bytes: Array("1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n".utf8), name: "a")
    #expect(throws: IngestionError.empty) { try Ingestion.articles(in: document, by: DocumentFormats()) }
  }
}
