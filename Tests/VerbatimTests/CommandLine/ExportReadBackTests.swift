import Foundation
import Testing

/// What is exported, read back by other programs.
@Suite struct ExportReadBackTests {
  private let box: Sandbox

  /// Words that a format could take for its own syntax, each a paragraph of the article.
  private static let words = [
    "=HYPERLINK(\"https://evil.example\",\"x\")", "+1 for @SUM(A1:A9), he said", "[[wiki]] and ![[embed]]",
    "*bold* /it/ _under_ =code= ~tt~ x_{y}^{z}", "#+begin_src sh and #+end_quote",
    "50% & $5 # a_b ~ c^d \\alpha",
    "{balanced} but } unbalanced {", "}, note = {other", "<script>alert(1)</script> &amp;",
    "`` back '' --- ticks",
    "key: [a, *b, &c] !!x", "“Né” – 中文 👩‍👩‍👧 ﷽", "shell:rm https://e.org/x @@html:b@@", ":PROPERTIES: %%hidden%%",
    "turned \u{202E}gnirts\u{202C} back", "---", "- one + two", "2. second | cell | cell",
    "TODO [#A] x :tag:",
  ]

  /// A library with all of these words as bookmarks.
  private static let library = Result {
    let box = try Sandbox()
    let text = "A *Title* with [[links]]\n\nBy Ines Quill\n\n" + words.joined(separator: "\n\n") + "\n"
    try box.write(text, to: "hostile.txt")
    #expect(try box.run("add --url https://example.org/a?b=c&d hostile.txt").status == 0)
    for words in words {
      let ran = try box.run([
        "bookmarks", "add", "--article", "1", "--exact", words, "--nth", "1", "--note", "=note: \(words)",
        "--tag", "tag-1",
      ])
      #expect((ran.status, ran.errorText) == (0, ""))
    }
    return try box.library
  }

  init() throws { box = try Sandbox(library: Self.library.get()) }

  private func export(_ format: String) throws -> String {
    let ran = try box.run("export --format \(format)")
    #expect((ran.status, ran.errorText) == (0, ""))
    return ran.text
  }

  /// Returns text without the zero width spaces that keep Org from reading it as syntax.
  private static func visible(_ text: String) -> String { text.replacing("\u{200B}", with: "") }

  @Test(.enabled(if: OtherProgram.python.isThere, "python3 is not installed"))
  func `python reads the CSV`() throws {
    let script =
      "import csv,json,sys,io;print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer,'utf-8',newline=''),strict=True))))"
    let rows = try #require(
      try OtherProgram.python.json(["-c", script], input: export("csv"), in: box) as? [[String: String]])
    #expect(rows.map { $0["Highlight"] } == Self.words.map { "=+-@".contains($0.prefix(1)) ? "'" + $0 : $0 })
    #expect(rows.map { $0["Note"] } == Self.words.map { ".tag-1\n=note: \($0)" })
    #expect(Set(rows.map { $0["Date"] }) == ["2024-06-01 10:00:00+00:00"])
    #expect(Set(rows.map { $0["URL"] }) == ["https://example.org/a?b=c&d"])
    #expect(rows.allSatisfy { $0.count == 7 })
  }

  @Test(.enabled(if: OtherProgram.python.isThere, "python3 is not installed"), arguments: ["json", "w3c"])
  func `python reads the JSON, and its strings have the words at the positions`(format: String) throws {
    let script = """
      import json,sys
      text = json.load(open("show.json"))["text"]
      found = json.load(sys.stdin)
      if isinstance(found, dict):
        selectors = [a["target"]["selector"] for a in found["items"]]
        found = [dict(q, start=p["start"], end=p["end"]) for q, p in selectors]
      print(json.dumps([[b["exact"], text[b["start"]:b["end"]], text[:b["start"]].endswith(b["prefix"])] for b in found]))
      """
    try box.write(try box.run("show --json 1").text, to: "show.json")
    let rows = try #require(
      try OtherProgram.python.json(["-c", script], input: export(format), in: box) as? [[Any]])
    #expect(rows.map { $0[0] as? String } == Self.words)
    #expect(rows.map { $0[1] as? String } == Self.words)
    #expect(rows.allSatisfy { $0[2] as? Bool == true })
  }

  @Test(
    .enabled(if: OtherProgram.pandoc.isThere, "pandoc is not installed"),
    arguments: [("markdown", "commonmark"), ("markdown", "gfm"), ("org", "org-smart")])
  func `pandoc reads the words, and no syntax in them`(format: String, reader: String) throws {
    let document = try #require(
      try OtherProgram.pandoc.json(["-f", reader, "-t", "json"], input: export(format), in: box)
        as? [String: Any])
    let blocks = try #require(document["blocks"] as? [[String: Any]])
    var reading = PandocReading()
    reading.read(blocks)
    #expect(
      reading.quotations.map(Self.visible).map { $0.split(separator: "\n").first.map(String.init) }
        == Self.words)
    // A heading for the article, and in Org one for each bookmark; nothing else.
    #expect(reading.kinds["Header"] == (format == "org" ? 1 + Self.words.count : 1))
    let allowed: Set = [
      "Header", "Para", "BlockQuote", "Str", "Space", "SoftBreak", "LineBreak", "Link", "Quoted",
    ]
    // pandoc represents the tags of Org's headings as spans of small capitals.
    let drawn: Set = format == "org" ? allowed.union(["Span", "SmallCaps"]) : allowed
    #expect(Set(reading.kinds.keys).subtracting(drawn) == [])
    #expect(reading.links.count == Self.words.count)
    #expect(reading.links.allSatisfy { $0.hasPrefix("https://example.org/a?b=c&d#:~:text=") })
  }

  @Test(.enabled(if: OtherProgram.pandoc.isThere, "pandoc is not installed"))
  func `pandoc reads the BibTeX`() throws {
    let entries = try #require(
      try OtherProgram.pandoc.json(["-f", "bibtex", "-t", "csljson"], input: export("bibtex"), in: box)
        as? [[String: Any]])
    #expect(entries.count == 1)
    #expect(entries.first?["title"] as? String == "A *Title* with [[links]]")
    #expect(entries.first?["URL"] as? String == "https://example.org/a?b=c&d")
    #expect(entries.first?["keyword"] as? String == "tag-1")
    let note = try #require(entries.first?["note"] as? String)
    for words in Self.words where !words.contains("}") && !words.contains("\"") && !words.contains("`") {
      #expect(note.contains(words.replacing("'", with: "’")), "\(words)")
    }
  }
}

/// The contents of a document, from pandoc's JSON.
private struct PandocReading {
  /// How often each kind of element occurs.
  var kinds: [String: Int] = [:]
  /// The text of every block quotation.
  var quotations: [String] = []
  /// The addresses of links.
  var links: [String] = []

  mutating func read(_ value: Any) {
    if let list = value as? [Any] {
      for element in list { read(element) }
    } else if let element = value as? [String: Any], let kind = element["t"] as? String {
      kinds[kind.hasSuffix("Quote") && kind != "BlockQuote" ? "Quoted" : kind, default: 0] += 1
      if kind == "BlockQuote" { quotations.append(Self.text(element["c"] ?? "")) }
      if kind == "Link", let target = (element["c"] as? [Any])?.last as? [Any] {
        links.append(target.first as? String ?? "")
      }
      if let content = element["c"] { read(content) }
    }
  }

  /// Returns the words of blocks and inlines, a line for each paragraph.
  private static func text(_ value: Any) -> String {
    if let list = value as? [Any] { return list.map(text).joined() }
    guard let element = value as? [String: Any], let kind = element["t"] as? String else { return "" }
    switch kind {
    case "Str": return element["c"] as? String ?? ""
    case "Space": return " "
    case "SoftBreak", "LineBreak": return "\n"
    case "Para", "Plain": return text(element["c"] ?? "") + "\n"
    default: return text(element["c"] ?? "")
    }
  }
}
