import Foundation
import Testing

/// `show` and `quotes`.
@Suite struct ShowAndQuotesTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
  }

  /// Returns JSON without the figures that depend on knowledge about news rather than on the text.
  private func json(_ line: String) throws -> String {
    let ran = try box.run(line)
    #expect((ran.status, ran.errorText) == (0, ""))
    return ran.text.replacing(/confidence":[01]\.\d+/, with: "confidence\":C")
  }

  private static let quotes = #"""
    "quotes":[{"start":15,"end":38,"text":"“The glass is falling,”","kind":"full","statement":0,"speaker":"Augustin Tull","speaker_start":44,"speaker_end":57,"resolved":"Augustin Tull","cue":"said","cue_start":39,"cue_end":43,"confidence":C,"resolved_confidence":C,"how":"cue-inverted"},{"start":92,"end":104,"text":"“a nuisance”","kind":"partial","statement":1,"speaker":"Marta Ilves","speaker_start":60,"speaker_end":71,"resolved":"Marta Ilves","cue":"called","cue_start":72,"cue_end":78,"confidence":C,"resolved_confidence":C,"how":"cue-before"}]}
    """#

  @Test func `an article is shown in lines of a width`() throws {
    #expect(
      try box.run("show glass.txt --width 20").text == """
        The Glass Falls at
        Fairweather

        By Ines Quill

        “The glass is
        falling,” said
        Augustin Tull.

        Marta Ilves called
        the forecast “a
        nuisance”.

        """)
    #expect(
      try box.run("show glass.txt --width 0").text == """
        The Glass Falls at Fairweather

        By Ines Quill

        “The glass is falling,” said Augustin Tull.

        Marta Ilves called the forecast “a nuisance”.

        """)
    #expect(try box.run("show glass.txt").text == box.run("show glass.txt --width 72").text)
  }

  @Test func `showing adds nothing`() throws {
    #expect(try box.run("show glass.txt").status == 0)
    #expect(try box.run("quotes glass.txt").status == 0)
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/.library.sqlite"))
  }

  @Test func `noise is left out of the text, and marked in JSON`() throws {
    try box.write(Sample.glass + "\nLeave a Reply\n", to: "noisy.txt")
    #expect(!(try box.run("show noisy.txt").text.contains("Leave a Reply")))
    #expect(try box.run("show noisy.txt --all").text.hasSuffix("\n\nLeave a Reply\n"))
    #expect(
      try json("show noisy.txt --json").contains(#"{"kind":"other","start":107,"end":120,"noise":true}]"#))
  }

  @Test func `an article as JSON`() throws {
    let details = #"""
      "deck":null,"part":null,"format":"text","encoding":"UTF-8","undecodable":0,"language":null,"summary":false,"fields_from":{"title":"text","byline":"text","source":null,"url":null,"date":null,"deck":null,"language":null},"text":"By Ines Quill\n\n“The glass is falling,” said Augustin Tull.\n\nMarta Ilves called the forecast “a nuisance”.","blocks":[{"kind":"byline","start":0,"end":13,"noise":false},{"kind":"paragraph","start":15,"end":58,"noise":false},{"kind":"paragraph","start":60,"end":105,"noise":false}],"links":[],"former":[],
      """#
    #expect(
      try json("show glass.txt --json")
        == #"{"id":null,"title":"The Glass Falls at Fairweather","byline":"Ines Quill","source":null,"url":null,"path":"\#(box.folder)/glass.txt","date":null,"added":null,"read":null,"starred":null,"quotations":2,"bookmarks":null,"#
        + details + Self.quotes + "\n")
    #expect(try box.run("add glass.txt").status == 0)
    #expect(
      try json("show 1 --json")
        == #"{"id":"1","title":"The Glass Falls at Fairweather","byline":"Ines Quill","source":null,"url":null,"path":"\#(box.folder)/glass.txt","date":null,"added":"2024-06-01T10:00:00Z","read":false,"starred":false,"quotations":2,"bookmarks":0,"#
        + details + Self.quotes + "\n")
  }

  @Test func `a number is an article, and a file of that name is a path`() throws {
    try box.write(Sample.clock, to: "1")
    let missing = try box.run("show 1")
    #expect(missing.status == 1)
    #expect(missing.errorText.hasSuffix("verbatim: 1: no such article: “verbatim list” shows the numbers\n"))
    #expect(try box.run("show ./1").text.hasPrefix("Parish Keeps Its Slow Clock\n"))
    #expect(try box.run("add glass.txt").status == 0)
    #expect(try box.run("show 1").text.hasPrefix("The Glass Falls at Fairweather\n"))
  }

  @Test func `quotations for people`() throws {
    let text = """
      glass.txt  The Glass Falls at Fairweather

        “The glass is falling,”
            — Augustin Tull · said · N% sure

        “a nuisance”
            — Marta Ilves · called · N% sure

      """
    func quotes(_ arguments: String = "") throws -> String {
      try box.run("quotes \(arguments)").text.replacing(/\d+% sure/, with: "N% sure")
    }
    #expect(try quotes("glass.txt") == text)
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try quotes("clock.txt") == "")
    #expect(try box.run("add .").status == 0)
    #expect(try quotes() == text.replacing("glass.txt", with: "2"))
    #expect(
      try quotes("--speaker ilves") == """
        2  The Glass Falls at Fairweather

          “a nuisance”
              — Marta Ilves · called · N% sure

        """)
  }

  @Test func `quotations as JSON, for paths and for the library`() throws {
    let object = #""path":"\#(box.folder)/glass.txt","title":"The Glass Falls at Fairweather","# + Self.quotes
    #expect(try json("quotes glass.txt --json") == "[\n{\"id\":null,\(object)\n]\n")
    #expect(try json("quotes glass.txt --ndjson") == "{\"id\":null,\(object)\n")
    #expect(try box.run("add glass.txt").status == 0)
    #expect(try json("quotes --json") == "[\n{\"id\":\"1\",\(object)\n]\n")
  }

  @Test func `one bad path does not stop the rest`() throws {
    let ran = try box.run("quotes nothing.txt glass.txt --json")
    #expect(ran.status == 1)
    #expect(ran.text.hasPrefix("[\n{\"id\":null,") && ran.text.hasSuffix("}]}\n]\n"))
    #expect(ran.errorText == "verbatim: nothing.txt: no such file or folder: check the name\n")
  }

  @Test func `positions in JSON are those of the text in show`() throws {
    try box.write("Waves\n\n😀 é “We stay,” said Marta Ilves.\n", to: "waves.txt")
    let shown = try JSONSerialization.jsonObject(with: Data(try box.run("show --json waves.txt").output))
    let article = try #require(shown as? [String: Any])
    let text = Array(try #require(article["text"] as? String).unicodeScalars)
    let quotes = try #require(article["quotes"] as? [[String: Any]])
    for quote in quotes {
      for (name, value) in [("", quote["text"]), ("speaker_", quote["speaker"]), ("cue_", quote["cue"])] {
        let start = try #require(quote["\(name)start"] as? Int)
        let end = try #require(quote["\(name)end"] as? Int)
        #expect(String(String.UnicodeScalarView(text[start..<end])) == value as? String)
      }
    }
    #expect(quotes.count == 1)
  }
}
