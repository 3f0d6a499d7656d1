import Articles
import Testing

@testable import Formats

@Suite struct WebVTTTests {
  @Test func `notes, styles, regions and identifiers aren't text`() throws {
    let text = """
      WEBVTT - The harbour tapes
      Kind: captions
      Language: en-GB

      STYLE
      ::cue { color: red }

      REGION
      id:top

      NOTE a comment
      of two lines

      NOTE
      00:00:05.000 --> 00:00:06.000
      Not said.

      intro
      00:01.000 --> 00:02.000 region:top align:start
      Good evening.
      """
    let article = try SubtitleReading.article(Array(text.utf8), fileName: "talk.vtt")
    #expect(article.text == "Good evening.")
    #expect(article.fields.title == "The harbour tapes")
    #expect(article.provenance.language == "en-GB")
    #expect(article.blocks.map(\.time) == [1000])
  }

  @Test func `adjoining cues of one voice are one turn`() throws {
    let text = SubtitleReading.webVTT(
      "<v Ada Lund>We were", "<v.loud Ada Lund>all at sea.</v>", "<v Ben Holm>Not I.", "A bell rings.")
    #expect(
      try SubtitleReading.lines(text) == [
        "10 Ada Lund: We were all at sea.", "14 Ben Holm: Not I.", "16 A bell rings.",
      ])
  }

  @Test func `a cue may have several voices`() throws {
    let text = SubtitleReading.webVTT("<v Ada>Who goes there?</v>\n<v Ben>A friend, <c.x>Ada &amp; Cy")
    #expect(try SubtitleReading.lines(text) == ["10 Ada: Who goes there?", "10 Ben: A friend, Ada & Cy"])
  }

  @Test func `tags aren't text`() throws {
    let text = SubtitleReading.webVTT(
      "<i.x>Now</i> <00:00:10.500>is <lang no>natten</lang> &lt;gone&gt; <b>&nbsp;by")
    let article = try SubtitleReading.article(Array(text.utf8))
    #expect(article.text == "Now is natten <gone> \u{A0}by")
    #expect(article.spans.map { Reading.words($0.range, of: article.text) } == ["Now"])
  }

  @Test func `a line of spaces doesn't end a cue`() throws {
    #expect(try SubtitleReading.lines(SubtitleReading.webVTT(" \nStill here")) == ["10 Still here"])
  }

  @Test func `blocks without times are dropped`() throws {
    let text = "WEBVTT\n\nlost\n\n00:61:00.000 --> 00:62:00.000\nlost too\n\n00:01.000 --> 00:02.000\nkept\n"
    #expect(try SubtitleReading.lines(text) == ["1 kept"])
  }

  @Test func `a null is a replacement character`() throws {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nA\0B\n"
    #expect(try SubtitleReading.lines(text) == ["1 A\u{FFFD}B"])
  }
}
