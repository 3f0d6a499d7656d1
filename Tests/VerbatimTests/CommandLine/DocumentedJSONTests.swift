import Foundation
import Testing

/// What is printed is as docs/json.md says: the same members in the same order.
@Suite struct DocumentedJSONTests {
  private let box: Sandbox

  /// A library in which every command finds something.
  private static let library = Result {
    let box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
    let report = "A Report\n\n“The harbour is open,” said Augustin Tull. “Nobody is ill,” said Marta Ilves.\n"
    try box.write(report, to: "report.txt")
    #expect(try box.run("add report.txt").status == 0)
    let newer = report.replacing("open", with: "closed").replacing("Marta", with: "Ida")
    try box.write(newer + "\n“We stay,” said Odile Marsh.\n", to: "report.txt")
    #expect(try box.run("add report.txt").status == 0)
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    let correction = ["corrections", "add", "--article", "1", "--exact", "falling", "--speaker", "Tull"]
    #expect(try box.run(correction).status == 0)
    return try box.library
  }

  init() throws {
    box = try Sandbox(library: Self.library.get())
    try box.write(Sample.glass, to: "glass.txt")
    try box.write("A Draft\n\n“The glass is not falling,” said Augustin Tull.\n", to: "draft.txt")
  }

  @Test(arguments: [
    ("Articles: `list`", "list --json"), ("Quotations: `quotes`", "quotes --json"),
    ("Bookmarks: `bookmarks list`", "bookmarks list --json"),
    ("What was added: `add`", "add --json glass.txt"),
    ("Keys: `keys`", "keys --json"), ("One article: `show`", "show --json 1"),
    ("Hits: `search`", "search --json glass"), ("Speakers: `speakers`", "speakers --json"),
    ("What a person says: `speakers NAME`", "speakers --json tull"),
    ("Checked drafts: `check`", "check --json draft.txt"), ("Statements: `statements`", "statements --json"),
    ("Readings of an article: `changes`", "changes --json 2"),
    ("Corrections: `corrections list`", "corrections list --json"),
    ("What was found again: `reindex`", "reindex --json"), ("What was undone: `undo`", "undo --json"),
    ("What was redone: `redo`", "redo --json"),
  ])
  func `the members are those of the page`(heading: String, command: String) throws {
    let lines = try box.run(command).text.split(separator: "\n")
    let element = try #require(lines.first { $0.hasPrefix("{") })
    let printed = Self.members(of: String(element))
    let page = Self.examples(under: heading)
    #expect(!page.isEmpty)
    // The page says "as list" where an article's members would be repeated.
    let article = Self.examples(under: "Articles: `list`")
    let listed = article.filter { !["same_as", "copies"].contains($0) }
    let expected = command.hasPrefix("show") ? listed + page : page
    var rest = printed[...]
    for name in expected {
      let index = try #require(
        rest.firstIndex(of: name), "\(name) is on the page, but not printed in its place")
      rest = rest[(index + 1)...]
    }
    let known = Set(expected + article + Self.examples(under: "Quotations: `quotes`"))
    #expect(Set(printed).subtracting(known).isEmpty, "printed, but not on the page")
  }

  /// Returns the names of the members in the examples under a heading, in order.
  private static func examples(under heading: String) -> [String] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/json.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let section = text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading) } ?? ""
    return members(of: section.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: "\n"))
  }

  private static func members(of json: String) -> [String] {
    json.matches(of: /"([a-z_]+)":/).map { String($0.1) }
  }
}
