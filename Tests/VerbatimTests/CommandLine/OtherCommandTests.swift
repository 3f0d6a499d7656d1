import Foundation
import Testing

/// `search`, `keys` and `doctor`, and what pipes and libraries may do.
@Suite struct OtherCommandTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
  }

  @Test func `search finds words in titles and texts, or nothing`() throws {
    #expect(try box.run("add glass.txt clock.txt").status == 0)
    let text = try box.run("search nuisance").text
    #expect(text.hasPrefix("    1  The Glass Falls at Fairweather\n       "))
    #expect(text.contains("called the forecast “a nuisance”"))
    let json = try box.run("search --json nuis").text
      .replacing(/"score":[\d.e-]+\}/, with: "\"score\":S}")
      .replacing(/"snippet":".*?","start"/, with: "\"snippet\":\"…\",\"start\"")
    #expect(
      json == """
        [
        {"article":{"id":"1","title":"The Glass Falls at Fairweather","byline":"Ines Quill","source":null,"url":null,"path":"\(box.folder)/glass.txt","date":null,"added":"2024-06-01T10:00:00Z","read":false,"starred":false,"quotations":2,"bookmarks":0},"snippet":"…","start":95,"end":103,"score":S}
        ]

        """)
    for query in ["nowhere", "\"", "AND NOT (", "*", "-"] {
      let ran = try box.run(["search", "--", query])
      let said = "verbatim: search: nothing found for “\(query)”\n"
      #expect((ran.status, ran.text) == (0, ""), "\(query)")
      #expect(ran.errorText.hasSuffix(said), "\(query)")
    }
    #expect(try box.run("search the --limit 0 --json").text == "[]\n")
    #expect(try box.run("search the --limit 1").text.split(separator: "\n").count == 2)
  }

  @Test func `the keys come as text, Markdown and JSON`() throws {
    let text = try box.run("keys").text
    #expect(text.hasPrefix("Moving\n  j ↓                   a line (a row) down; 5j five of them\n"))
    #expect(try box.run("keys --markdown").text.contains("| `b` | remove the bookmark (bookmarks) |\n"))
    let value = try JSONSerialization.jsonObject(with: Data(try box.run("keys --json").output))
    let keys = try #require(value as? [[String: Any]])
    #expect(keys.first?["command"] as? String == "lineDown")
    #expect(keys.first?["keys"] as? [String] == ["j", "<Down>"])
  }

  @Test func `the doctor looks without making anything`() throws {
    let before = try box.run("doctor")
    #expect((before.status, before.errorText) == (0, ""))
    #expect(before.text.contains("library    \(box.folder)/.library.sqlite: not there yet"))
    #expect(before.text.contains("clock      fixed by VERBATIM_NOW at 2024-06-01T10:00:00Z\n"))
    #expect(!FileManager.default.fileExists(atPath: box.folder + "/.library.sqlite"))
    #expect(try box.run("add glass.txt").status == 0)
    #expect(
      try box.run("doctor").text.contains(
        "library    \(box.folder)/.library.sqlite: sound; articles: 1, bookmarks: 0\n"
          + "texts      packed; “verbatim show --ndjson” prints them all for other programs\n"
          + "former     0 earlier texts of articles, in 0 bytes\n"))
  }

  @Test func `the doctor says how much space former texts take`() throws {
    try box.write("A Ferry\n\nThe ferry sails at noon.\n", to: "ferry.txt")
    #expect(try box.run("add ferry.txt").status == 0)
    try box.write("A Ferry\n\nThe ferry sails at dawn, and it is full.\n", to: "ferry.txt")
    #expect(try box.run("add ferry.txt").status == 0)
    let text = try box.run("doctor").text
    #expect(text.contains(#/\nformer {5}1 earlier text of articles, in [1-9]\d* bytes\n/#))
  }

  @Test func `a backup is a library`() throws {
    #expect(try box.run("backup copy.sqlite").status == 1)
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
    let ran = try box.run("backup copy.sqlite")
    #expect((ran.status, ran.text, ran.errorText) == (0, "", ""))
    #expect(try box.run("list --library copy.sqlite").text == box.run("list").text)
    let again = try box.run("backup copy.sqlite")
    #expect(
      (again.status, again.errorText) == (
        1, "verbatim: copy.sqlite: this file is already there; name another\n"
      ))
  }

  @Test func `the doctor names the programs that the reader would use`() throws {
    for name in ["tmux", "xclip", "firefox", "ed"] { try box.script("exit 1", to: "bin/\(name)") }
    let settings = [
      "PATH": box.folder + "/bin", "TMUX": "x", "DISPLAY": ":9", "BROWSER": "firefox", "EDITOR": "ed -s",
      "VERBATIM_THEME": "light",
    ]
    box.environment.merge(settings) { $1 }
    let text = try box.run("doctor").text
    #expect(text.contains("\ntheme      light (VERBATIM_THEME)\n"))
    #expect(text.contains("\ncopying    by tmux and xclip, else tmux, else OSC 52\n"))
    #expect(text.contains("\nbrowser    firefox\neditor     ed\n"))
    box.environment["EDITOR"] = "gone"
    #expect(try box.run("doctor").text.contains("editor     EDITOR: no program “gone” was found"))
    box.environment["VERBATIM_THEME"] = "pink"
    let ran = try box.run("doctor")
    #expect(ran.status == 1 && ran.errorText.contains("VERBATIM_THEME: “pink” isn’t a theme"))
  }

  @Test func `a library that doesn’t exist is refused and left as it is`() throws {
    let notes = "These are notes, and no library.\n"
    try box.write(notes, to: "notes.sqlite")
    for command in ["list", "doctor", "add glass.txt", "search x", "bookmarks list"] {
      let ran = try box.run("--library notes.sqlite \(command)")
      #expect(ran.status == 1, "\(command)")
      #expect(
        ran.errorText
          == "verbatim: \(box.folder)/notes.sqlite: this isn’t a Verbatim library: name another file with --library\n",
        "\(command)")
      #expect(try box.read("notes.sqlite") == notes)
    }
  }

  @Test func `a library of a newer version, or a damaged one, is reported and left as it is`() throws {
    #expect(try box.run("add glass.txt").status == 0)
    let library = Array(try Data(contentsOf: URL(filePath: box.folder + "/.library.sqlite")))
    var newer = library
    // The `user_version` in the database header is in bytes 60 to 63.
    newer.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7])
    try box.write(newer, to: Array("newer.sqlite".utf8))
    try box.write(Array(library.prefix(5000)), to: Array("cut.sqlite".utf8))
    for (name, words) in [
      ("newer", "a newer version of Verbatim made this library (format 999, "),
      ("cut", "the library is damaged ("),
    ] {
      let path = box.folder + "/\(name).sqlite"
      let before = try Data(contentsOf: URL(filePath: path))
      for command in ["list", "doctor", "add clock.txt", "export --format json"] {
        let ran = try box.run("--library \(name).sqlite \(command)")
        #expect(ran.status == 1, "\(name): \(command)")
        #expect(ran.errorText.hasPrefix("verbatim: \(path): \(words)"), "\(name): \(command)")
        #expect(ran.errorText.split(separator: "\n").count == 1, "\(name): \(command)")
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `of a library that is cut off nothing is kept, and that is said`() throws {
    for number in 1...200 {
      try box.write("Title number \(number)\n\nSentence number \(number).\n", to: "many/\(number).txt")
    }
    #expect(try box.run("add many").status == 0)
    let path = box.folder + "/.library.sqlite"
    let whole = try Data(contentsOf: URL(filePath: path))
    try box.write(Array(whole.prefix(whole.count / 2)), to: Array(".library.sqlite".utf8))
    let ran = try box.run("add glass.txt")
    let words =
      "the library is damaged (\(whole.count / 2) of \(whole.count) bytes are left): it was not changed"
    #expect((ran.status, ran.text) == (1, ""))
    #expect(ran.errorText.hasPrefix("verbatim: \(path): \(words)"))
    let doctor = try box.run("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.errorText.contains("the library is damaged: save what can be read"))
    #expect(!doctor.text.contains("library "))
  }

  @Test func `without a home the library has a place in the data folder`() throws {
    box.environment["VERBATIM_LIBRARY"] = nil
    #expect(try box.run("add glass.txt").status == 0)
    #expect(FileManager.default.fileExists(atPath: box.folder + "/.local/share/verbatim/library.sqlite"))
    box.environment["XDG_DATA_HOME"] = box.folder + "/data"
    #expect(try box.run("add glass.txt").text.contains("added"))
    #expect(FileManager.default.fileExists(atPath: box.folder + "/data/verbatim/library.sqlite"))
    box.environment["XDG_DATA_HOME"] = "relative"
    #expect(try box.run("add glass.txt").text.contains("unchanged"))
  }

  @Test func `a pipe that no one reads ends quietly`() throws {
    try box.write("Long\n\n" + String(repeating: "A sentence of this text. ", count: 20_000), to: "long.txt")
    for arguments in [["show", "long.txt"], ["show", "--json", "long.txt"], ["keys"], ["--help"]] {
      let pipe = try box.pipe()
      let errors = try box.pipe()
      close(pipe.output)
      let spawned = try box.start(
        arguments.map { Array($0.utf8) }, descriptors: [STDIN_FILENO, pipe.input, errors.input])
      close(pipe.input)
      close(errors.input)
      #expect(spawned.wait() == 0, "\(arguments)")
      var byte: UInt8 = 0
      #expect(read(errors.output, &byte, 1) == 0, "\(arguments)")
      close(errors.output)
    }
  }

  @Test func `output that cannot be written is a failure`() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    try #require(full >= 0)
    defer { close(full) }
    let errors = try box.pipe()
    let spawned = try box.start(
      ["keys"].map { Array($0.utf8) }, descriptors: [STDIN_FILENO, full, errors.input])
    close(errors.input)
    #expect(spawned.wait() == 1)
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = read(errors.output, &bytes, bytes.count)
    close(errors.output)
    #expect(
      String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        == "verbatim: standard output: cannot be written: no space left on device\n")
  }
}
