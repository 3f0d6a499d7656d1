import Foundation
import Testing

/// `bookmarks` and `export`.
@Suite struct BookmarkTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
  }

  private func json(_ line: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try box.run(line).output))
    return try #require(value as? [[String: Any]])
  }

  private var glass: String {
    #""article":{"id":"1","title":"The Glass Falls at Fairweather","byline":"Ines Quill","source":null,"url":null,"path":"\#(box.folder)/glass.txt","date":null,"added":"2024-06-01T10:00:00Z","read":false,"starred":false,"quotations":2,"bookmarks":1}}"#
  }

  private let saved =
    #","saved":{"title":"The Glass Falls at Fairweather","byline":"Ines Quill","source":null,"url":null,"date":null,"text_hash":"8424375e8667a5992768986bb86584b0caf8e7194f53c7e7cbc9deb4b4550146","start_byte":22,"end_byte":38},"given":null}"#

  @Test func `words inside a quotation carry its speaker`() throws {
    let ran = try box.run([
      "bookmarks", "add", "--article", "1", "--exact", "glass  is falling", "--note", "-- page 3", "--tag",
      "-weather",
      "--tag", "sea", "--json",
    ])
    let object =
      #"{"id":"1","exact":"glass is falling","now":null,"prefix":"By Ines Quill\n\n“The ","suffix":",” said Augustin Tull.\n\nMarta Il","start":20,"end":36,"state":"attached","kind":"full","speaker":"Augustin Tull","resolved":"Augustin Tull","cue":"said","note":"-- page 3","tags":["-weather","sea"],"created":"2024-06-01T10:00:00Z","updated":"2024-06-01T10:00:00Z","#
      + glass.dropLast() + saved
    #expect((ran.status, ran.text, ran.errorText) == (0, object + "\n", ""))
    #expect(try box.run("bookmarks list --json").text == "[\n\(object)\n]\n")
    #expect(try box.run("export --format json").text == "[\n\(object)\n]\n")
    #expect(
      try box.run("bookmarks list").text == """
            1  glass is falling
               — Augustin Tull · The Glass Falls at Fairweather
               -- page 3
               #-weather #sea

        """)
  }

  @Test func `tags are read as the reader's prompt reads them`() throws {
    let tags = ["", "#fish", "a,b", "#a", " salt  sea "].flatMap { ["--tag", $0] }
    let ran = try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling", "--json"] + tags)
    #expect(ran.text.contains(#""tags":["fish","a","b","salt","sea"]"#), "\(ran.text)")
  }

  @Test(arguments: ["-h", "--json", "--help", "--", "--library", "-", "--exact=x"])
  func `values may look like options`(value: String) throws {
    try box.write("Manual\n\nType \(value) and see.\n", to: "manual.txt")
    let ran = try box.run([
      "bookmarks", "add", "--article", "manual.txt", "--exact", value, "--note", value, "--tag", value,
    ])
    #expect((ran.status, ran.errorText) == (0, ""))
    #expect(ran.text == "    1  \(value)\n       — Manual\n       \(value)\n       #\(value)\n")
  }

  @Test func `prefix or suffix choose one of two places`() throws {
    try box.write("Waves\n\nOne wave came. A second wave came. A third wave went.\n", to: "waves.txt")
    func start(_ options: [String]) throws -> String {
      try box.run(["bookmarks", "add", "--article", "waves.txt", "--exact", "wave", "--json"] + options).text
        .split(separator: ",").filter { $0.hasPrefix("\"start\"") }.joined()
    }
    #expect(try start([]) == "\"start\":4")
    #expect(try start(["--prefix", "second "]) == "\"start\":24")
    #expect(try start(["--suffix", " went"]) == "\"start\":43")
    #expect(try start(["--nth", "3"]) == "\"start\":43")
    let nowhere = try box.run([
      "bookmarks", "add", "--article", "waves.txt", "--exact", "wave", "--prefix", "fourth",
    ])
    #expect(
      (nowhere.status, nowhere.text, nowhere.errorText)
        == (
          1, "",
          "verbatim: waves.txt: these words are in the text, but not between that --prefix and --suffix\n"
        ))
  }

  @Test(arguments: [["bookmarks"], ["corrections", "--nobody"]])
  func `a message says which of several places was used`(command: [String]) throws {
    try box.write(
      "Waves\n\nOne wave came. A second wave came. Waved off, a third wave went.\n", to: "waves.txt")
    #expect(try box.run("add waves.txt").status == 0)
    func add(_ options: [String]) throws -> Ran {
      try box.run([command[0], "add", "--article", "2"] + command.dropFirst() + options)
    }
    let first = try add(["--exact", "wave"])
    #expect(first.status == 0 && !first.text.isEmpty)
    #expect(
      first.errorText
        == "verbatim: 2: these words occur 3 times; the first was used, in “… One wave came. A second wave "
        + "…”: --nth, --prefix or --suffix chooses another\n")
    for options in [["--exact", "wave", "--nth", "1"], ["--exact", "second wave"], ["--exact", "Waved"]] {
      #expect(try add(options).errorText == "", "\(options)")
    }
    let fourth = try add(["--exact", "wave", "--nth", "4"])
    #expect((fourth.status, fourth.text) == (1, ""))
    #expect(
      fourth.errorText == "verbatim: 2: these words occur 3 times: give --nth a number up to 3\n")
    #expect(try add(["--exact", "wave", "--nth", "0"]).status == 2)
  }

  @Test func `a path that the library does not have is added`() throws {
    try box.write(Sample.clock, to: "clock.txt")
    let ran = try box.run(["bookmarks", "add", "--article", "clock.txt", "--exact", "the flood"])
    #expect(
      ran.text == """
            1  the flood
               — Parish Keeps Its Slow Clock · 2024-05-03

        """)
    #expect(try box.run("list").text.contains("Parish Keeps Its Slow Clock"))
  }

  @Test(arguments: [
    (["--article", "9", "--exact", "x"], "9: no such article: “verbatim list” shows the numbers"),
    (
      ["--article", "1", "--exact", "no such words"],
      "1: these words are not in the text: copy them as “verbatim show” prints them"
    ),
    (["--article", "1", "--exact", " "], "1: there are no words to keep: give them with --exact"),
    (["--article", "none.txt", "--exact", "x"], "none.txt: no such file or folder: check the name"),
  ])
  func `what cannot be kept is reported`(arguments: [String], words: String) throws {
    let ran = try box.run(["bookmarks", "add"] + arguments)
    #expect((ran.status, ran.text, ran.errorText) == (1, "", "verbatim: \(words)\n"))
  }

  @Test func `bookmarks are chosen by words, article and speaker, and removed by number`() throws {
    for words in ["falling", "nuisance", "forecast"] {
      #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", words]).status == 0)
    }
    func exact(_ line: String) throws -> [String] { try json(line).compactMap { $0["exact"] as? String } }
    #expect(try exact("bookmarks list --json") == ["forecast", "nuisance", "falling"])
    #expect(try exact("bookmarks list --json --article 1") == ["falling", "forecast", "nuisance"])
    #expect(try exact("bookmarks list --json --limit 1") == ["forecast"])
    #expect(try exact("bookmarks list --json ilves nuis") == ["nuisance"])
    #expect(
      try box.run(["bookmarks", "list", "--speaker", "augustin tull"]).text.hasPrefix("    1  falling\n"))
    let removed = try box.run("bookmarks remove 1 9 3")
    #expect(
      (removed.status, removed.text, removed.errorText)
        == (1, "", "verbatim: 9: no such bookmark: “verbatim bookmarks list” shows the numbers\n"))
    #expect(try exact("bookmarks list --json") == ["nuisance"])
    #expect(try box.run("bookmarks remove two").status == 2)
  }

  @Test func `Markdown gets what is new, and nothing is written over`() throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    #expect(try box.run("export --format markdown --output q.md").text == "")
    let first = try box.read("q.md")
    #expect(first.contains("> falling\n"))
    #expect(try box.run("export --format markdown --output q.md").status == 0)
    #expect(try box.read("q.md") == first)

    try box.write(first + "\nMine.\n", to: "q.md")
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "nuisance"]).status == 0)
    #expect(try box.run("bookmarks export --format markdown --output q.md").status == 0)
    let second = try box.read("q.md")
    #expect(second.hasPrefix(first + "\nMine.\n\n## "))
    #expect(second.hasSuffix(second.dropFirst(first.count + 7)) && second.contains("> nuisance\n"))
    #expect(second.components(separatedBy: "> falling\n").count == 2)

    #expect(try box.run("export --format json --output q.json").status == 0)
    let refused = try box.run("export --format json --output q.json")
    #expect(
      (refused.status, refused.text, refused.errorText)
        == (
          1, "",
          "verbatim: q.json: this file is already there; name another file, or overwrite it with --force\n"
        ))
    #expect(try box.run("export --format json --output q.md --force").status == 0)
    #expect(try box.read("q.md") == box.read("q.json"))
  }

  @Test func `an export of nothing writes no file`() throws {
    try box.write("Kept.\n", to: "kept.md")
    for line in ["export zebra --output z.md", "export zebra --output kept.md --force"] {
      let ran = try box.run(line)
      #expect(
        (ran.status, ran.errorText)
          == (0, "verbatim: export: nothing matches: try fewer words or options\n"))
    }
    #expect(throws: (any Error).self) { try box.read("z.md") }
    #expect(try box.read("kept.md") == "Kept.\n")
    #expect(try box.run("export zebra --format json").text == "[]\n")
  }

  @Test func `exports are their owner's alone, and follow no link`() throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    #expect(try box.run("export --format json --output q.json").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: box.folder + "/q.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try box.write("Kept.\n", to: "kept.md")
    symlink("kept.md", box.folder + "/link.md")
    for options in ["--format markdown", "--format markdown --force", "--format json --force"] {
      let ran = try box.run("export \(options) --output link.md")
      #expect(ran.status == 1)
      #expect(ran.errorText.hasPrefix("verbatim: link.md: this is "))
    }
    #expect(try box.read("kept.md") == "Kept.\n")
    #expect(
      try box.run("export --format json --output none/q.json").errorText.hasSuffix(
        "none/q.json: there is no folder none\n"))
    #expect(
      !(try FileManager.default.contentsOfDirectory(atPath: box.folder).contains { $0.hasSuffix(".part") }))
  }
}
