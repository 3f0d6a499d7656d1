import Quotations
import Testing

@testable import Articles
@testable import Formats

/// Layouts of turns besides one paragraph with a colon.
@Suite struct TurnLayoutTests {
  private func lines(html body: String) throws -> [String] {
    let page = "<html><head><title>The lamp</title></head><body><article>\(body)</article></body></html>"
    let document = Document(bytes: Array(page.utf8), name: "page", fileName: "page.html")
    return TranscriptReading.lines(of: try Ingestion.articles(in: document, by: DocumentFormats())[0])
  }

  private let paragraph = """
    <p>The lamp on the pier had been dark for a week when the council met, and nobody knew why it was dark.</p>
    """

  @Test func `lines of one paragraph may be turns`() throws {
    let turns =
      "<p>PIA NORD: It is <b>out</b>.<br>OLE DAHL: It is.<br>So <i>what</i>?<br>PIA NORD: Light it.</p>"
    #expect(
      try lines(html: paragraph + turns + paragraph) == [
        "turn PIA NORD = Pia Nord: It is out.", "turn OLE DAHL = Ole Dahl: It is.\nSo what?",
        "turn PIA NORD = Pia Nord: Light it. ¶ " + paragraph.dropFirst(3).dropLast(4),
      ])
  }

  @Test func `spans and blocks keep their words when a paragraph becomes several`() throws {
    let text = "A title\n\nNORD: One.\nDAHL: Two.\n\nNORD: Three."
    let blocks = [0..<7, 9..<30, 32..<44].map { Block(.paragraph, range: $0) }
    let source = SourceArticle(
      utf8: Array(text.utf8), blocks: blocks,
      spans: [
        Article.Span(.strong, 9..<13), Article.Span(.strong, 20..<24), Article.Span(.emphasis, 15..<25),
      ])
    let split = source.splittingBlocks(at: [20])
    let words = { (range: Range<Int>) in String(decoding: split.utf8[range], as: UTF8.self) }
    #expect(split.blocks.map { words($0.range) } == ["A title", "NORD: One.", "DAHL: Two.", "NORD: Three."])
    #expect(split.spans.map { words($0.range) } == ["NORD", "DAHL", "One.\n\nDAHL:"])
    #expect(split.adjoining == [2])
  }

  @Test func `facts on the lines of a paragraph are no turns`() throws {
    let facts = "<p>Open: daily<br>Fare: 3 crowns<br>Boats: two<br>Harbour: north</p>"
    let people = "<p>Lead Singer: Pia Nord<br>Stage Design: Ole Dahl<br>Lead Guitar: Tom Berg</p>"
    #expect(try lines(html: paragraph + facts + people).isEmpty)
  }

  @Test func `bold letters begin questions and answers`() throws {
    let turns = "<p><b>Q.</b> Is it out?</p><p><b>A.</b> It is.</p><p><b>Q.</b> Why?</p><p><b>A.</b> Ice.</p>"
    #expect(
      try lines(html: paragraph + paragraph + turns).map { $0.prefix(6) } == [
        "turn Q", "turn A", "turn Q", "turn A",
      ])
  }

  @Test func `a full stop ends the names of a play`() throws {
    let text = """
      ACT I

      SCENE 1. A pier.

      PILOT. Who put the lamp out?

      FIRST GULL. [Aside] Not I.

      PILOT.
      I asked who did.

      SCENE 2. A boat.

      FIRST GULL. The wind, captain.
      """
    #expect(
      try TranscriptReading.lines(text) == [
        "turn PILOT = Pilot: Who put the lamp out?", "turn FIRST GULL = First Gull: [Aside] Not I.",
        "turn PILOT = Pilot: I asked who did.", "turn FIRST GULL = First Gull: The wind, captain.",
      ])
  }

  @Test func `places and terms before full stops are no play`() throws {
    for text in [
      "News\n\nOSLO. The ferry sank.\n\nPARIS. It rained.\n\nOSLO. It was raised.\n\nPARIS. It rained on.\n",
      "ACT NOW\n\nFARES. They rise.\n\nBOATS. They sink.\n\nLAMPS. They shine.\n",
      "The novel\n\nPART II. It begins.\n\n[A map]\n\nII. They sail.\n\nIII. They sink.\n\nII. They sail again.\n",
    ] {
      #expect(try TranscriptReading.article(text).quotations?.contains { $0.kind == .turn } == false)
    }
  }
}
