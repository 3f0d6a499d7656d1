import Foundation
import Testing

/// `:export` typed into the reader: it writes the same files as `verbatim export`, and reports them.
@Suite struct ExportFromReaderTests {
  private let box: Sandbox

  /// Two articles with three bookmarks.
  private static let library = Result {
    let box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try box.run("add glass.txt clock.txt").status == 0)
    for (article, words) in [("1", "falling"), ("2", "slow"), ("1", "nuisance")] {
      #expect(try box.run(["bookmarks", "add", "--article", article, "--exact", words]).status == 0)
    }
    return try box.library
  }

  init() throws {
    box = try Sandbox(library: Self.library.get())
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
  }

  /// Types keys into the reader, and returns its status line.
  private func play(_ keys: String, _ paths: [String] = [], columns: Int = 120) throws -> String {
    let ran = try box.run(["play", "--size", "\(columns)x12", "--keys", keys] + paths)
    #expect(ran.status == 0 && ran.errorText.isEmpty, "\(ran.errorText)")
    return ran.text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(arguments: ["markdown", "json", "csv", "org", "bibtex", "w3c", "text"])
  func `the same file as the command writes`(format: String) throws {
    #expect(
      try play(":export \(format) ~/reader.out<Enter>").contains("Exported 3 bookmarks to \(box.folder)"))
    #expect(try box.run("export --format \(format) --output command.out").status == 0)
    #expect(try box.read("reader.out") == box.read("command.out"))
  }

  @Test func `what is shown is exported`() throws {
    #expect(
      try play("B/slow<Enter>:export slow.txt<Enter>").contains("Exported 1 bookmark shown to slow.txt"))
    #expect(try box.read("slow.txt").hasPrefix("slow\n"))
    #expect(
      try play(":export glass.csv<Enter>", ["glass.txt"])
        .contains("Exported 2 bookmarks of this article to glass.csv"))
    #expect(try box.read("glass.csv").components(separatedBy: "Glass Falls").count == 3)
  }

  @Test(arguments: ["markdown", "json", "csv", "org", "w3c", "text"])
  func `exactly the quotations shown are exported`(format: String) throws {
    #expect(
      try play("gq/tull<Enter>:export \(format) rows.out<Enter>").contains("Exported 1 row shown to rows.out")
    )
    let rows = try box.read("rows.out")
    #expect(rows.contains("The glass is falling") && !rows.contains("nuisance"))
  }

  @Test func `a search exports its hits, and keeps those that are said`() throws {
    #expect(try play("Sslow OR falling<Enter>:export hits.json<Enter>").contains("Exported 2 rows shown"))
    #expect(try box.read("hits.json").components(separatedBy: "\"exact\"").count == 3)
    #expect(
      try play("Sslow OR nuisance<Enter>*").contains(
        "Bookmarked 0 quotations, 1 had a bookmark, 1 isn’t a quotation"))
  }

  @Test func `Markdown grows, and says by how much`() throws {
    #expect(try play("B/falling<Enter>:export notes.md<Enter>").contains("Exported 1 bookmark shown"))
    let before = try box.read("notes.md")
    #expect(
      try play("B:export notes.md<Enter>").contains(
        "Added 2 of 3 bookmarks to notes.md, which has the others"))
    #expect(try box.read("notes.md").hasPrefix(before + "\n"))
    #expect(try play("B:export notes.md<Enter>").contains("Nothing new: all 3 bookmarks are in notes.md"))
  }

  @Test func `a file that is there stays, unless the mark says otherwise`() throws {
    try box.write("mine", to: "deep/notes.json")
    let refused = try play(":export deep/notes.json<Enter>", columns: 80)
    #expect(
      refused.hasPrefix("notes.json: this file is already there; :export! overwrites it"))
    #expect(try box.read("deep/notes.json") == "mine")
    #expect(try play(":export! deep/notes.json<Enter>").contains("Exported 3 bookmarks to deep/notes.json"))
    #expect(try box.read("deep/notes.json").contains("\"exact\""))
  }

  @Test func `a folder gets a file of a safe name`() throws {
    try box.write("", to: "out/keep")
    #expect(
      try play(":export csv out<Enter>").contains(
        "Exported 3 bookmarks to out/verbatim-bookmarks.csv"))
    #expect(try play(":export<Enter>").contains("Exported 3 bookmarks to verbatim-bookmarks.md"))
    #expect(try box.read("verbatim-bookmarks.md").contains("slow"))
  }

  @Test(arguments: [
    (":export nowhere/notes.csv<Enter>", "notes.csv: there is no folder nowhere"),
    (":export no/such/notes.csv<Enter>", "notes.csv: there is no folder no/such"),
    (":export link.csv/notes.csv<Enter>", "notes.csv: link.csv isn’t a folder"),
    (":export link.csv<Enter>", "link.csv: this file is already there"),
    (":export! link.csv<Enter>", "link.csv: this is a link, or not a file: name the file itself"),
    ("B/zzz<Enter>:export x.csv<Enter>", "No bookmark has these words: zzz"),
  ])
  func `what cannot be written is reported`(keys: String, words: String) throws {
    #expect(symlink("/etc/passwd", box.folder + "/link.csv") == 0)
    #expect(try play(keys).hasPrefix(words))
  }

  @Test func `an article without bookmarks has none to export`() throws {
    try box.write("Nothing\n\nNobody speaks.\n", to: "nothing.txt")
    #expect(
      try play(":export x.csv<Enter>", ["nothing.txt"]).hasPrefix("This article has no bookmarks to export"))
    #expect(access(box.folder + "/x.csv", F_OK) != 0)
  }

  @Test func `paths are completed`() throws {
    try box.write("", to: "my notes.md")
    #expect(try play(":export csv ~/my<Tab>").hasPrefix(":export csv ~/my\\ notes.md"))
  }
}
