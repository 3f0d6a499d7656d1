import Foundation
import Testing

@testable import verbatim

/// Everything that can be wrong with an input, each reported on one line.
@Suite struct InputTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  private func words(_ path: String) throws -> String {
    let ran = try box.run(["show", "--", path])
    #expect((ran.status, ran.text) == (1, ""))
    return ran.errorText
  }

  @Test func `each bad input has its words`() throws {
    try box.write("", to: "empty.txt")
    try box.write(" \n\u{A0}\n", to: "blank.txt")
    try box.write("%PDF-1.7\n\u{0}\u{1}", to: "paper.txt")
    try box.write("\u{0}\u{1}\u{2}\u{3}\u{0}\u{0}", to: "bytes.txt")
    mkdir(box.folder + "/folder", 0o700)
    #expect(try words("nothing.txt") == "verbatim: nothing.txt: no such file or folder: check the name\n")
    #expect(try words("") == "verbatim: “”: no such file or folder: check the name\n")
    #expect(
      try words("empty.txt")
        == "verbatim: empty.txt: there is nothing in it to read: check that it was saved\n")
    #expect(
      try words("blank.txt")
        == "verbatim: blank.txt: there is nothing in it to read: check that it was saved\n")
    #expect(
      try words("paper.txt")
        == "verbatim: paper.txt: this is a PDF, not text: read it with “pdftotext -layout FILE - | verbatim -”\n"
    )
    #expect(
      try words("bytes.txt") == "verbatim: bytes.txt: this isn’t text: save it as plain text and open that\n")
    #expect(try words("folder") == "verbatim: folder: this is a folder: name a file in it\n")
    #expect(try words("empty.txt/x") == "verbatim: empty.txt/x: no such file or folder: check the name\n")
    #expect(try words("/dev/null") == "verbatim: /dev/null: this is a device: name a file\n")
    #expect(
      try words("https://news.example/1")
        == "verbatim: https://news.example/1: cannot fetch yet: save the page and open the file\n")
  }

  @Test func `a link that leads nowhere is reported, and nothing suggested in its place`() throws {
    symlink("gone/away.txt", box.folder + "/link")
    #expect(try words("link") == "verbatim: link: this link leads nowhere: there is no “gone/away.txt”\n")
    #expect(
      try box.run("link").errorText
        == "verbatim: link: this link leads nowhere: there is no “gone/away.txt”\n")
    #expect(try words("link/x") == "verbatim: link/x: no such file or folder: check the name\n")
    #expect(try words("linc") == "verbatim: linc: no such file or folder: check the name\n")
  }

  @Test func `a folder without texts says so`() throws {
    try box.write("a,b\n", to: "folder/data.csv")
    try box.write(Sample.glass, to: "folder/.hidden.txt")
    let ran = try box.run("add folder")
    #expect(
      (ran.status, ran.text, ran.errorText)
        == (
          1, "",
          """
          verbatim: folder: nothing to read in this folder: it holds no documents
          verbatim: left out of folders: 1 source code or data, 1 hidden

          """
        ))
  }

  @Test func `a file over the limit is refused, and read once the limit is raised`() throws {
    try box.write("Long\n\n" + String(repeating: "a b c\n\n", count: 300), to: "long.txt")
    let refused = try box.run("show --max-size 2k long.txt")
    #expect(
      (refused.status, refused.text, refused.errorText)
        == (1, "", "verbatim: long.txt: too large for an article (over 2 kB): --max-size raises the limit\n"))
    #expect(try box.run("show --max-size 3k long.txt").status == 0)
  }

  @Test func `standard input is read, and has a limit too`() throws {
    let ran = try box.run("show -", input: Sample.glass)
    #expect(ran.text.hasPrefix("The Glass Falls at Fairweather\n\nBy Ines Quill\n"))
    let refused = try box.run("show - --max-size 10", input: Sample.glass)
    #expect(
      refused.errorText
        == "verbatim: standard input: too large for an article (over 10 bytes): --max-size raises the limit\n"
    )
    #expect(
      try box.run("show -", input: "").errorText
        == "verbatim: standard input: there is nothing in it to read: check that it was saved\n")
  }

  @Test func `a named pipe is waited for`() throws {
    let path = box.folder + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let source = try box.write(Sample.glass, to: "glass.txt")
    let writer = try Spawned(
      "/bin/sh", ["-c", "sleep 0.2; cat \(source) > \(path)"].map { Array($0.utf8) },
      environment: box.environment,
      folder: box.folder, descriptors: [])
    let ran = try box.run("show pipe")
    #expect(writer.wait() == 0)
    #expect((ran.status, ran.text.prefix(31)) == (0, "The Glass Falls at Fairweather\n"))
  }

  @Test(arguments: ["with blank.txt", "line\nbreak.txt", "-dash", "--json", "’quote’.txt", "*", "$(reboot)"])
  func `any name can be read`(name: String) throws {
    try box.write(Sample.glass, to: name)
    #expect(try box.run(["show", "--", name]).text.hasPrefix("The Glass Falls at Fairweather\n"))
    #expect(try box.run(["add", "--", name]).text == "    1  added      The Glass Falls at Fairweather\n")
    #expect(try box.run("list --json").text.contains("\"path\":\"\(box.folder)/"))
  }

  @Test func `a name that isn’t UTF-8 can be read`() throws {
    let name = Array("a\u{1B}[31m".utf8) + [0xFF, 0xFE] + Array(".txt".utf8)
    try box.write(Array(Sample.glass.utf8), to: name)
    let shown = try box.run([Array("show".utf8), Array("--".utf8), name], input: [])
    #expect(shown.text.hasPrefix("The Glass Falls at Fairweather\n"))
    #expect(try box.run("add .").text == "    1  added      The Glass Falls at Fairweather\n")
    let quotes = try box.run([Array("quotes".utf8), name], input: [])
    #expect(quotes.text.hasPrefix("a\u{FFFD}[31m\u{FFFD}\u{FFFD}.txt  The Glass Falls at Fairweather\n"))
  }

  @Test func `what a text says to the terminal does not arrive there`() throws {
    let hostile = "\u{1B}]0;title\u{7} \u{9B}31m \u{202E}\u{200B}\u{8}\r\u{7F} end"
    try box.write(
      "Head \(hostile)\n\n“Word \(hostile),” said Augustin Tull.\n\n- item \(hostile)\n", to: "h\u{1B}[2J.txt"
    )
    #expect(try box.run("add .").status == 0)
    for line in [
      "show 1", "list", "quotes", "quotes .", "search word", "show --json 1", "quotes --json", "list --json",
      "bookmarks add --article 1 --exact Word", "bookmarks list", "bookmarks list --json",
      "export --format markdown", "export --format json", "add .",
    ] {
      let ran = try box.run(line)
      #expect(ran.status == 0, "\(line)")
      #expect(!ran.output.isEmpty, "\(line)")
      #expect(!ran.output.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }, "\(line)")
      // Exports carry what the source says, except for what a terminal would obey.
      if line.hasPrefix("export") { continue }
      let hidden = ran.text.unicodeScalars.filter { (0x80...0x9F).contains($0.value) || $0 == "\u{202E}" }
      #expect(hidden.isEmpty, "\(line)")
    }
  }

  @Test func `folders are read to their ends, in the order of their names`() throws {
    for name in ["press/10.txt", "press/2.md", "press/b/a", "press/A.text", "press/x.odd", "press/.no/z.txt"]
    {
      try box.write("Title of \(name)\n\nA sentence that makes it a text.\n", to: name)
    }
    try box.write("\u{0}\u{1}\u{2}", to: "press/unknown")
    try box.write("GIF89a\u{0}\u{1}", to: "press/image.gif")
    symlink("..", box.folder + "/press/b/up")
    symlink("nowhere", box.folder + "/press/gone.txt")
    let ran = try box.run("add press")
    #expect(
      ran.text == """
            1  added      Title of press/2.md
            2  added      Title of press/10.txt
            3  added      Title of press/A.text
            4  added      Title of press/b/a
            5  added      Title of press/x.odd

        """)
    #expect(ran.status == 0)
    #expect(ran.errorText == "verbatim: left out of folders: 2 not text, 1 hidden\n")
  }

  @Test func `what is left out of a folder is counted by reason`() throws {
    try box.write(Sample.glass, to: "in/glass.txt")
    try box.write("{\"a\": 1}\n", to: "in/settings.json")
    try box.write("<?xml version=\"1.0\"?>\n<note><to>Tull</to></note>\n", to: "in/note.xml")
    try box.write("let a = 1\n", to: "in/code.swift")
    try box.write(" \n", to: "in/blank")
    try box.write(String(repeating: "Long. ", count: 2_000), to: "in/long")
    try box.write(Sample.clock, to: "in/Page.html")
    try box.write(Sample.clock, to: "in/Page-Dateien/frame.html")
    try box.write(Sample.glass, to: "in/Other_files/kept.txt")
    let ran = try box.run("add --max-size 10k in")
    #expect(ran.text.split(separator: "\n").count == 3)
    #expect(ran.status == 0)
    #expect(
      ran.errorText
        == "verbatim: left out of folders: 1 empty, 1 too large, 3 source code or data, 1 folder of a saved page\n"
    )
  }

  @Test(arguments: [
    ("Page_files", true), ("page_FILES", false), ("Page_fichiers", true), ("Page-Dateien", true),
    ("Page.files", true), ("Page", false), ("Pages_files", false), ("Page_archive", false),
  ])
  func `folders that browsers make beside a page`(name: String, belongs: Bool) {
    let pages = PageFolder.pages(among: ["Page.html", "notes.txt"])
    #expect(PageFolder.belongs(name, to: pages) == belongs)
  }

  @Test func `a folder that may not be read is reported, and the rest goes on`() throws {
    // A name that is too long for the system stands for a forbidden one, which a privileged user could read.
    try box.write(Sample.glass, to: "glass.txt")
    let long = String(repeating: "n", count: 300)
    let ran = try box.run(["add", long, "glass.txt"])
    #expect(
      (ran.status, ran.text, ran.errorText)
        == (
          1, "    1  added      The Glass Falls at Fairweather\n",
          "verbatim: \(long): cannot be read: file name too long\n"
        ))
  }
}
