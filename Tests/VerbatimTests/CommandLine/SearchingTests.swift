import Articles
import Catalogue
import Foundation
import Frames
import Testing

@testable import verbatim

/// What searches and filters print, and what they say on standard error.
@Suite struct SearchingTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(
      """
      Tolls at the Locks

      The toll rose to 2\u{A0}500\u{A0}500 marks. “Wait, wait a bit: it may be better, or best,” said Oda Vink.
      """, to: "tolls.txt")
    try box.write("The Lab\n\n“The oﬃce is pa\u{AD}ra\u{AD}graph ﬁve,” Piet Vink said.\n", to: "lab.txt")
    #expect(try box.run("add tolls.txt lab.txt").status == 0)
  }

  @Test(arguments: [
    "2 500 500", "wait wait", "be better", "be bet", "better best be", "\"wait a\" wait", "be be", "office",
  ])
  func `a search prints the words of the source`(query: String) throws {
    let text = try box.run(["search", query]).text
    let shown = try #require(text.split(separator: "\n").last).drop { $0 == " " || $0 == "…" }
    let source = [
      "The toll rose to 2\u{A0}500\u{A0}500 marks. “Wait, wait a bit: it may be better, or best,” said Oda Vink.",
      "“The oﬃce is paragraph ﬁve,” Piet Vink said.",
    ]
    #expect(source.contains { $0.hasSuffix(shown) }, "\(shown)")
  }

  @Test(arguments: ["official", "office", "paragraph", "ｏｆｆｉｃｅ five", "para\u{200B}graph"])
  func `letters that look the same are found`(query: String) throws {
    #expect(try box.run(["search", query]).text.contains("The Lab") == (query != "official"))
  }

  @Test func `nothing found is said, and more than the limit`() throws {
    for (line, words) in [
      ("search zebra", "verbatim: search: nothing found for “zebra”\n"),
      ("search --json zebra", "verbatim: search: nothing found for “zebra”\n"),
      ("search the --limit 1", "verbatim: search: 1 of 2 shown: a higher --limit shows more\n"),
      ("search vink --limit 2", ""), ("search vink", ""),
      ("list zebra", "verbatim: list: nothing found for “zebra”\n"),
      ("list --starred", "verbatim: list: nothing matches: try fewer words or options\n"),
      ("list --unread --limit 1", "verbatim: list: the first 1 shown: a higher --limit shows more\n"),
      ("list --limit 1", ""), ("list lab", ""),
      (
        "quotes --speaker zebra",
        "verbatim: quotes: no quotation by “zebra”: names are found by whole words, and by beginnings with a *\n"
      ),
      ("quotes --speaker vink", ""),
      ("bookmarks list", ""), ("bookmarks list zebra", "verbatim: bookmarks: nothing found for “zebra”\n"),
      (
        "bookmarks list --speaker zebra",
        "verbatim: bookmarks: nothing matches: try fewer words or options\n"
      ),
      (
        "export --format json --tag zebra",
        "verbatim: export: nothing matches: try fewer words or options\n"
      ),
      (
        "speakers zebra crossing",
        "verbatim: speakers: no speaker has the name “zebra crossing”: “verbatim speakers” lists all\n"
      ),
      ("speakers --limit 1", "verbatim: speakers: 1 of 2 shown: a higher --limit shows more\n"),
      ("speakers vink --limit 1", "verbatim: speakers: 1 of 2 shown: a higher --limit shows more\n"),
    ] {
      let ran = try box.run(line)
      #expect((ran.status, ran.errorText) == (0, words), "\(line)")
    }
  }

  @Test(arguments: ["vink", "VINK", "oda vink", "Vink Oda", "Ms. Oda Vink", "vi*"])
  func `one rule for names holds in every command`(name: String) throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "it may be better"]).status == 0)
    for command in [["quotes"], ["bookmarks", "list"], ["export", "--format", "text"]] {
      let ran = try box.run(command + ["--speaker", name])
      #expect(ran.text.contains("it may be better") && ran.errorText.isEmpty, "\(command): \(ran.text)")
      #expect(!(try box.run(command + ["--speaker", "in"]).text.contains("it may be better")))
    }
    let name = name.split(separator: " ").map(String.init)
    #expect(try box.run(["speakers"] + name).text.contains("it may be better"))
  }

  @Test func `apart from the marking a search prints the line itself`() {
    let pieces = [
      "be", "better", "e\u{301}té", "ﬂow", "港口", "\u{AD}", "🇨🇭", "👩‍⚕️", "\u{1B}[1m", "\u{202E}", "a\u{200D}",
      "1 000", " ",
    ]
    var random: UInt64 = 3
    func below(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    for _ in 0..<2_000 {
      let text = (0..<12).map { _ in pieces[below(pieces.count)] }.joined(separator: below(2) == 0 ? " " : "")
      var finder = WordFinder(Query(pieces[below(5)] + " " + pieces[below(5)], as: .search).terms)
      let places = finder.places(in: text)
      let marked = MarkedLine.text(text, marking: places, with: { "⟦\($0)⟧" })
      #expect(marked.filter { $0 != "⟦" && $0 != "⟧" } == Gate.line(text))
      #expect(MarkedLine.text(text, marking: places, with: { $0 }) == Gate.line(text))
      #expect(marked.filter { $0 == "⟦" }.count == places.count)
    }
  }
}
