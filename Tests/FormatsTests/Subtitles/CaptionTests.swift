import Testing

@testable import Formats

/// Captions as broadcasters and programs make them.
@Suite struct CaptionTests {
  @Test func `rolling lines are read once`() throws {
    let text = """
      WEBVTT

      00:00:01.000 --> 00:00:03.000 align:start position:0%
       
      so<00:00:01.500><c> this</c><00:00:02.000><c> is</c>

      00:00:03.000 --> 00:00:03.010 align:start position:0%
      so this is
       

      00:00:03.010 --> 00:00:05.000 align:start position:0%
      so this is
      how<00:00:04.000><c> it</c>

      00:00:05.000 --> 00:00:05.010 align:start position:0%
      how it
       

      00:00:05.010 --> 00:00:07.000 align:start position:0%
      how it
      goes
      """
    #expect(try SubtitleReading.lines(text) == ["1 so this is how it goes"])
  }

  @Test func `lines that grow are read once`() throws {
    let text = """
      WEBVTT

      00:01.000 --> 00:01.500
      we

      00:01.500 --> 00:02.000
      we are

      00:02.000 --> 00:02.500
      we are late
      """
    #expect(try SubtitleReading.lines(text) == ["1 we are late"])
  }

  @Test func `words that are said twice stay`() throws {
    let text = SubtitleReading.webVTT("No.", "No.", "Never,\nnever!")
    #expect(try SubtitleReading.lines(text) == ["10 No. No. Never, never!"])
  }

  @Test func `cues that occur twice in the file are read once`() throws {
    let cue = "00:01.000 --> 00:02.000\nTwice?\n\n"
    #expect(try SubtitleReading.lines("WEBVTT\n\n" + cue + cue) == ["1 Twice?"])
  }

  @Test func `dashes begin what another says`() throws {
    let text = SubtitleReading.webVTT("- Where is he?\n- At sea,", "as ever.", "-5 degrees.")
    #expect(
      try SubtitleReading.lines(text) == ["10 – Where is he?", "10 – At sea, as ever. -5 degrees."])
  }

  @Test func `arrows begin what another says`() throws {
    let text = SubtitleReading.webVTT(
      ">> ADA LUND: Good evening.", "Here is the news.", "&gt;&gt; Not yet.", ">> HOLM: Sorry.")
    #expect(
      try SubtitleReading.lines(text) == [
        "10 ADA LUND: ADA LUND: Good evening. Here is the news.", "14 Not yet.", "16 HOLM: HOLM: Sorry.",
      ])
  }

  @Test func `labels name the voice`() throws {
    let text = SubtitleReading.webVTT(
      "MAN:\nWho is it?", "It is late.", "I said: go.", "- ADA: Me!\n- MAN: You?")
    #expect(
      try SubtitleReading.lines(text) == [
        "10 MAN: MAN: Who is it? It is late. I said: go.", "16 ADA: ADA: Me!", "16 MAN: MAN: You?",
      ])
  }

  @Test func `stage directions are blocks of their own`() throws {
    let text = SubtitleReading.webVTT("<v Ada>We won", "[applause]", "<v Ada>the cup.", "(music)\nThe end.")
    #expect(
      try SubtitleReading.lines(text) == [
        "10 Ada: We won", "12 [applause]", "14 Ada: the cup.", "16 (music)", "16 The end.",
      ])
  }

  @Test func `a long talk has paragraphs`() throws {
    let sentence = "This is a sentence of some length that fills one cue, and it ends here."
    let text = SubtitleReading.webVTT(sentence, sentence, sentence, sentence, sentence)
    let lines = try SubtitleReading.lines(text)
    #expect(lines.count == 2)
    #expect(lines[1] == "18 \(sentence)")
  }
}
