import Foundation
import Testing

/// `show --ndjson`.
@Suite struct ArticleLinesTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "press/glass.txt")
    try box.write(Sample.clock, to: "press/clock.txt")
  }

  /// Returns the file name and the title, or the error, of each line.
  private func lines(_ output: String) throws -> [String] {
    try output.split(separator: "\n").map { line in
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let name = (object["path"] as? String)?.split(separator: "/").last.map(String.init) ?? "-"
      return "\(name): \(object["title"] as? String ?? object["error"] as? String ?? "?")"
    }
  }

  @Test func `a line is what show prints with --json`() throws {
    let ran = try box.run("show --ndjson press")
    #expect((ran.status, ran.errorText) == (0, ""))
    let single = try box.run("show --json press/clock.txt").text + box.run("show --json press/glass.txt").text
    #expect(ran.text == single)
  }

  @Test func `what cannot be read has a line in its place, and the rest goes on`() throws {
    try box.write("%PDF-1.7\n\u{0}", to: "scan.pdf")
    let ran = try box.run("show --ndjson press/glass.txt nothing.txt scan.pdf 7 press/clock.txt")
    #expect(ran.status == 1)
    let expected = [
      "glass.txt: The Glass Falls at Fairweather", "nothing.txt: no such file or folder: check the name",
      "scan.pdf: this is a PDF, not text: read it with “pdftotext -layout FILE - | verbatim -”",
      "7: 7: no such article: “verbatim list” shows the numbers", "clock.txt: Parish Keeps Its Slow Clock",
    ]
    #expect(try lines(ran.text) == expected)
  }

  @Test func `the order is kept, however long a file takes`() throws {
    for number in 0..<200 {
      let words = String(repeating: "A word. ", count: number % 7 == 0 ? 5_000 : 3)
      try box.write("Title \(number)\n\n\(words)\n", to: "many/\(number).txt")
    }
    let expected = (0..<200).map { "\($0).txt: Title \($0)" }
    #expect(try lines(try box.run("show --ndjson many").text) == expected)
  }

  @Test func `names come from a file or from standard input`() throws {
    try box.write("press/clock.txt\npress/glass.txt\n", to: "names")
    let expected = ["clock.txt: Parish Keeps Its Slow Clock", "glass.txt: The Glass Falls at Fairweather"]
    #expect(try lines(try box.run("show --ndjson --files-from names").text) == expected)
    let piped = try box.run("show --ndjson --files-from -", input: "press/clock.txt\npress/glass.txt")
    #expect(try lines(piped.text) == expected)
    #expect(try box.run("show --ndjson --files-from -", input: "").text == "")
  }

  @Test func `without names it is the library`() throws {
    #expect(try box.run("add press").status == 0)
    let ran = try box.run("show --ndjson")
    let listed = try box.run("list").text.split(separator: "\n").count
    #expect(try lines(ran.text).count == listed)
    #expect(ran.text.contains(try box.run("show --json 1").text))
  }

  @Test func `options that exclude each other are told`() throws {
    #expect(try box.run("show --json --ndjson 1").status == 2)
    #expect(try box.run("show --files-from names 1").status == 2)
    #expect(try box.run("show 1 2").status == 2)
    #expect(try box.run("show").status == 2)
  }

  @Test func `a format that the user names is not detected`() throws {
    try box.write("Kalender\n\nEin Satz.\n", to: "page.html")
    let shown = try box.run("show --json --format text page.html").text
    #expect(shown.contains(#""format":"text""#))
    #expect(try box.run("show --format nonsense page.html").status == 2)
  }
}
