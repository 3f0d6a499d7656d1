import Foundation
import Testing

/// `add` and `list`.
@Suite struct AddAndListTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
  }

  @Test func `articles are added once, and updated when their file changes`() throws {
    let first = try box.run("add glass.txt clock.txt")
    #expect(
      first.text == """
            1  added      The Glass Falls at Fairweather
            2  added      Parish Keeps Its Slow Clock

        """)
    #expect((first.status, first.errorText) == (0, ""))
    try box.write(Sample.clock + "\nIt was mended.\n", to: "clock.txt")
    #expect(
      try box.run("add .").text == """
            2  updated    Parish Keeps Its Slow Clock
            1  unchanged  The Glass Falls at Fairweather

        """)
  }

  @Test func `one bad input does not stop the rest`() throws {
    let ran = try box.run("add nothing.txt glass.txt /dev/null clock.txt")
    #expect(ran.status == 1)
    #expect(ran.text.split(separator: "\n").count == 2)
    #expect(
      ran.errorText == """
        verbatim: nothing.txt: no such file or folder: check the name
        verbatim: /dev/null: this is a device: name a file

        """)
  }

  @Test func `what is reported in the reader isn’t a failure of the run`() throws {
    let one = try box.run("play --keys :add<Space>nothing<Enter> --size 80x9")
    #expect((one.status, one.errorText) == (0, ""))
    #expect(one.text.contains("nothing: no such file or folder"))
    // The screen has room for one failure.
    let two = try box.run("play --keys :add<Space>nothing<Space>nowhere<Enter> --size 80x9")
    #expect((two.status, two.errorText) == (1, "verbatim: nowhere: no such file or folder: check the name\n"))
    // What the program was started with counts as input.
    let given = try box.run("play --keys j --size 80x9 glass.txt nothing")
    #expect(
      (given.status, given.errorText) == (1, "verbatim: nothing: no such file or folder: check the name\n"))
  }

  @Test func `exports in a folder aren’t articles`() throws {
    try box.write("“The glass is falling,” said Augustin Tull.\n", to: "texts/glass.txt")
    #expect(try box.run("add texts").status == 0)
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    for format in ["markdown", "org", "text", "json", "w3c", "csv", "bibtex"] {
      #expect(try box.run("export --format \(format) --output texts").status == 0)
    }
    let ran = try box.run("add texts")
    #expect((ran.status, ran.text) == (0, "    1  unchanged  glass\n"))
    #expect(ran.errorText.split(separator: "\n").count == 4)
    #expect(ran.errorText.contains("left out of folders: 4 source code or data\n"))
    #expect(ran.errorText.contains("texts/verbatim-bookmarks.md: left out: bookmarks that Verbatim exported"))
    let played = try box.run("play --keys :add<Space>texts<Enter> --size 100x9")
    #expect((played.status, played.errorText) == (0, ""))
    #expect(played.text.contains("Articles: 1 unchanged. Left out: bookmarks that Verbatim exported"))
    #expect(try box.run("quotes texts").text.split(separator: "\n").count < 4)
    // A user who names a file means it.
    #expect(try box.run("add texts/verbatim-bookmarks.md").text.contains("added"))
  }

  @Test func `what a text does not say can be said`() throws {
    let ran = try box.run([
      "add", "--json", "--title", "- Clock", "--byline", "Ines Quill", "--source", "The Windersiel Wire",
      "--url",
      "https://wire.example/1", "--date", "29 May 2024", "clock.txt",
    ])
    #expect(
      ran.text == """
        [
        {"id":"1","result":"added","title":"- Clock","path":"\(box.folder)/clock.txt"}
        ]

        """)
    #expect(
      try box.run("list --json").text == """
        [
        {"id":"1","title":"- Clock","byline":"Ines Quill","source":"The Windersiel Wire","url":"https://wire.example/1","path":"\(box.folder)/clock.txt","date":"2024-05-29","added":"2024-06-01T10:00:00Z","read":false,"starred":false,"quotations":0,"bookmarks":0,"same_as":null,"copies":0}
        ]

        """)
  }

  @Test(arguments: [
    (
      ["--url", "wire", "clock.txt"],
      "--url: “wire” isn’t a web address: write it as https://harbour.example/opens"
    ),
    (["--title", "", "clock.txt"], "--title: a title cannot be empty"),
    (["--title", "T", "."], "--title and --url are for one article; 2 files were given"),
  ])
  func `what cannot be true is refused before anything is added`(arguments: [String], words: String) throws {
    let ran = try box.run(["add"] + arguments)
    #expect((ran.status, ran.text, ran.errorText) == (2, "", "verbatim: \(words)\n"))
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/.library.sqlite"))
  }

  @Test func `what is said of a text that the library has is a change`() throws {
    #expect(try box.run("add clock.txt").status == 0)
    #expect(try box.run("add --source Wire clock.txt").text.contains("updated"))
    #expect(try box.run("add --source Wire clock.txt").text.contains("unchanged"))
    #expect(try box.run("undo").text == "Undone: updating 1 article\n")
    #expect(try !box.run("list --json").text.contains("Wire"))
  }

  @Test func `standard input has no path`() throws {
    #expect(
      try box.run("add --json -", input: Sample.glass).text == """
        [
        {"id":"1","result":"added","title":"The Glass Falls at Fairweather","path":null}
        ]

        """)
  }

  @Test func `the list is newest first, undated articles come last, and words choose from it`() throws {
    #expect(try box.run("add glass.txt clock.txt").status == 0)
    let both = """
          2 ●  2024-05-03    0  Parish Keeps Its Slow Clock
          1 ●                2  The Glass Falls at Fairweather

      """
    #expect(try box.run("list").text == both)
    #expect(try box.run("list --unread").text == both)
    #expect(try box.run("list --starred").text == "")
    #expect(try box.run("list --limit 1").text == both.prefix { $0 != "\n" } + "\n")
    #expect(try box.run("list --limit 0").text == "")
    let clock = both.split(separator: "\n")[0] + "\n"
    #expect(try box.run("list slow parish").text == clock)
    #expect(try box.run("list SLÓW").text == clock)
    #expect(try box.run("list slow glass").text == "")
    #expect(try box.run("list --order title").text.hasPrefix("    2 "))
    #expect(try box.run("list nothing --json").text == "[]\n")
  }

  @Test func `the list is chosen by source`() throws {
    #expect(try box.run("add --source Reuters glass.txt").status == 0)
    #expect(try box.run("add clock.txt").status == 0)
    #expect(
      try box.run("list --source reuters").text
        == "    1 ●                2  The Glass Falls at Fairweather · Reuters\n")
    #expect(try box.run("list --source meridian").text == "")
  }

  @Test(arguments: [
    "list", "search glass", "quotes", "bookmarks list", "export --format json", "export --format markdown",
  ])
  func `a library that is not there yet is not made by looking`(line: String) throws {
    let ran = try box.run(line)
    #expect(ran.status == 0)
    #expect(ran.text == (line.hasSuffix("json") ? "[]\n" : ""))
    #expect(
      ran.errorText
        == "verbatim: \(box.folder)/.library.sqlite: no library here yet: “verbatim add PATH…” begins one\n")
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/.library.sqlite"))
  }

  @Test func `many files are added in several transactions`() throws {
    for number in 1...450 {
      try box.write("Title number \(number)\n\nSentence number \(number).\n", to: "many/\(number).txt")
    }
    let ran = try box.run("add many")
    #expect(ran.status == 0)
    let lines = ran.text.split(separator: "\n")
    #expect(lines.count == 450)
    #expect(lines.last == "  450  added      Title number 450")
    #expect(try box.run("list --json").text.split(separator: "\n").count == 452)
  }
}
