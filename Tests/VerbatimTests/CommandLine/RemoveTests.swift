import Foundation
import Testing

/// `remove`, and the format of an export that its file's name implies.
@Suite struct RemoveTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try box.run("add glass.txt clock.txt").status == 0)
    #expect(
      try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling", "--tag", "sea"]).status == 0)
  }

  private func numbers() throws -> [String] {
    try box.run("list --order title").text.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    .map(String.init).sorted()
  }

  @Test func `articles are removed by their numbers, and their bookmarks stay`() throws {
    let ran = try box.run("remove 1")
    #expect((ran.status, ran.text, ran.errorText) == (0, "", ""))
    #expect(try numbers() == ["2"])
    #expect(try box.run("bookmarks list").text.contains("its article is not in the library"))
    let text = try box.run("export --format text").text
    #expect(text.contains("    Its article is not in the library.\n") && !text.contains("not found"))
    #expect(try box.run("undo").text.contains("removing The Glass Falls at Fairweather"))
    #expect(try numbers() == ["1", "2"])
    #expect(!(try box.run("bookmarks list").text.contains("not ")))
    #expect(try box.run("remove 1").status == 0)
    #expect(try box.run("add glass.txt").errorText.contains("1 bookmark"))
  }

  @Test func `an article that is back says what changed in it as before`() throws {
    for glass in ["rising", "steady"] {
      try box.write(Sample.glass.replacing("falling", with: glass), to: "glass.txt")
      #expect(try box.run("add glass.txt").status == 0)
    }
    let changes = try box.run("changes glass.txt").text
    #expect(changes.contains("falling") && changes.contains("rising") && changes.contains("steady"))
    #expect(try box.run("remove 1").status == 0)
    #expect(try box.run("undo").status == 0)
    #expect(try box.run("changes glass.txt").text == changes)
    #expect(try box.run("redo").status == 0)
    #expect(try box.run("undo").status == 0)
    #expect(try box.run("changes glass.txt").text == changes)
  }

  @Test func `a number that no article has is named, and the others are removed`() throws {
    let ran = try box.run("remove 7 2 2")
    #expect(
      (ran.status, ran.text, ran.errorText)
        == (1, "", "verbatim: 7: no such article: “verbatim list” shows the numbers\n"))
    #expect(try numbers() == ["1"])
    for word in ["glass.txt", "0", "-1", "1x", ""] { #expect(try box.run(["remove", word]).status == 2) }
    #expect(try box.run("remove").status == 2)
    #expect(try numbers() == ["1"])
  }

  @Test func `there is nothing to remove from a library that is not there`() throws {
    #expect(try box.run("--library none.sqlite remove 1").status == 1)
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/none.sqlite"))
  }

  @Test(arguments: [
    ("q.md", "markdown"), ("q.MD", "markdown"), ("q.markdown", "markdown"), ("q.json", "json"),
    ("q.csv", "csv"),
    ("q.org", "org"), ("q.bib", "bibtex"), ("q.jsonld", "w3c"), ("q.txt", "text"), ("a.b/q.org", "org"),
    ("q.json.org", "org"),
  ])
  func `the extension of a file decides the format`(name: String, format: String) throws {
    mkdir(box.folder + "/a.b", 0o700)
    let ran = try box.run(["export", "--output", name])
    #expect((ran.status, ran.errorText) == (0, ""))
    #expect(try box.read(name) == box.run("export --format \(format)").text)
  }

  @Test func `a named format overrides the extension`() throws {
    #expect(try box.run("export --format json --output q.md").status == 0)
    #expect(try box.read("q.md") == box.run("export --format json").text)
  }

  @Test(arguments: ["q", "q.doc", "q.", ".org", "a.b/q", "-", "org"])
  func `an unknown extension is wrong usage`(name: String) throws {
    let ran = try box.run(["export", "--output", name])
    #expect(ran.status == 2 && ran.text.isEmpty)
    #expect(ran.errorText.contains("--format"))
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/" + name))
  }

  @Test func `a tag chooses bookmarks by its sign`() throws {
    #expect(try box.run(["bookmarks", "list", "#sea"]).text.contains("falling"))
    #expect(try box.run(["bookmarks", "list", "#sea", "tull"]).text.contains("falling"))
    #expect(try box.run(["bookmarks", "list", "#tull"]).text.isEmpty)
    #expect(try box.run(["export", "--format", "json", "#ice"]).text == "[]\n")
  }
}
