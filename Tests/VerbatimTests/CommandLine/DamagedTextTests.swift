import Foundation
import Testing

/// How damage, deep folders and odd ids are handled on the command line.
@Suite struct DamagedTextTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  @Test func `every command prints UTF-8, and the doctor says what it would do`() throws {
    try box.write(
      "The Slow Tide\n\n“The tide is Ωslow,” said Bela Orm.\n\n“It was ever so,” said Bela Orm.\n",
      to: "a.txt")
    #expect(try box.run("add a.txt").status == 0)
    let path = box.folder + "/.library.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    while let place = bytes.range(of: Data("Ω".utf8)) { bytes.replaceSubrange(place, with: [0xCE, 0x28]) }
    try bytes.write(to: URL(filePath: path))
    for line in [
      "show --json 1", "quotes --json", "speakers --json Bela", "show 1", "search --json tide", "list",
    ] {
      let ran = try box.run(line)
      #expect(ran.status == 0 && String(validating: ran.output, as: UTF8.self) != nil, "\(line)")
    }
    let shown =
      try JSONSerialization.jsonObject(with: Data(box.run("show --json 1").output)) as? [String: Any]
    let scalars = Array((shown?["text"] as? String ?? "").unicodeScalars)
    let said = try JSONSerialization.jsonObject(with: Data(box.run("speakers --json Bela").output))
    for statement in try #require(said as? [[String: Any]]) {
      let (start, end) = (statement["start"] as? Int ?? 0, statement["end"] as? Int ?? 0)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == statement["words"] as? String)
    }
    let doctor = try box.run("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.errorText.contains("the text of article 1 is damaged"))
    #expect(
      doctor.errorText.contains("“verbatim doctor --repair” replaces lost bytes"))
    #expect(try box.run("doctor --repair").status == 0)
    #expect(try box.run("doctor").errorText == "")
  }

  @Test(arguments: [
    #""a\ud800""#, #""\udc00b""#, #""\ud800\ud800""#, #""\ud83d\ude00\ud83d""#, #""\u00e9\ud900é""#,
  ])
  func `half of a surrogate pair in an id comes back`(id: String) throws {
    let ran = try box.run("quotes --ndjson", input: #"{"id":\#(id),"text":"x"}"# + "\n")
    #expect(ran.text == #"{"id":\#(id),"quotes":[],"language":null}"# + "\n")
  }

  @Test func `folders are read at any depth`() throws {
    try box.write(Sample.glass, to: Array(repeating: "d", count: 300).joined(separator: "/") + "/glass.txt")
    let ran = try box.run("add d")
    #expect((ran.status, ran.errorText) == (0, ""))
    #expect(ran.text.contains("The Glass Falls at Fairweather"))
  }

  @Test func `what lies too deep for a path is reported`() throws {
    let name = String(repeating: "n", count: 200)
    let line =
      "mkdir deep; cp glass.txt deep; cd deep; for i in $(seq 25); do mkdir \(name); cd \(name); done; echo x > y.txt"
    try box.write(Sample.glass, to: "glass.txt")
    let made = try Spawned(
      "/bin/sh", ["-c", line].map { Array($0.utf8) }, environment: box.environment, folder: box.folder,
      descriptors: [0, 1, 2])
    #expect(made.wait() == 0)
    defer {
      _ = try? Spawned(
        "/bin/rm", ["-rf", "deep"].map { Array($0.utf8) }, environment: box.environment, folder: box.folder,
        descriptors: [0, 1, 2]
      ).wait()
    }
    let ran = try box.run("add deep")
    #expect(ran.status == 1)
    #expect(ran.text.contains("The Glass Falls at Fairweather"))
    #expect(ran.errorText.contains("cannot be read: file name too long"))
  }

  @Test func `JSON that is nested without end is refused`() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let answer = try box.run("quotes --ndjson", input: #"{"text":"x","more":\#(deep)}"# + "\n")
    #expect(answer.status == 1 && answer.text.contains("nested too deeply"))
    try box.write(deep, to: "deep.json")
    #expect(try box.run("bookmarks import deep.json").errorText.contains("nested too deeply"))
  }
}

extension TerminalTests {
  @Test(arguments: ["text", "markdown", "org", "csv", "bibtex", "json", "w3c"])
  func `an export on a terminal passes the gate`(format: String) throws {
    let terminal = try TerminalSession()
    try terminal.write("A Title\n\n“Pay \u{202E}0001 now,” said Bela Orm.\n", to: "a.txt")
    #expect(try terminal.sandbox.run("add a.txt").status == 0)
    #expect(
      try terminal.sandbox.run(["bookmarks", "add", "--article", "1", "--exact", "“Pay \u{202E}0001 now,”"])
        .status == 0)
    try terminal.open("$V export --format \(format); echo ended")
    try terminal.wait { $0.contains("\nended") }
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("\u{202E}"))
    #expect(String(decoding: terminal.received, as: UTF8.self).contains("0001 now"))
  }
}
