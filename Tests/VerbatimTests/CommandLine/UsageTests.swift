import Testing

/// Arguments: what they may be, where they may come, and what is said if they make no sense.
@Suite struct UsageTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  @Test func `version and help go to standard output`() throws {
    let version = try box.run("--version")
    #expect((version.status, version.text, version.errorText) == (0, "0.2.0\n", ""))
    for line in ["--help", "-h", "help", "help list", "list --help", "bookmarks add -h", "bookmarks"] {
      let help = try box.run(line)
      #expect(help.status == 0, "\(line)")
      #expect(help.text.contains("USAGE: verbatim"), "\(line)")
      #expect(help.errorText == "", "\(line)")
    }
  }

  @Test func `help names every command and shows examples`() throws {
    let help = try box.run("--help").text
    for name in ["add", "list", "show", "quotes", "search", "bookmarks", "export", "keys", "play", "doctor"] {
      #expect(help.contains("\n  \(name) "), "\(name)")
      #expect(try box.run([name, "--help"]).text.contains("verbatim \(name)"))
    }
    #expect(help.contains("verbatim article.txt          one article"))
  }

  @Test(arguments: ["", "add", "list", "show", "quotes", "search", "keys", "play", "doctor"])
  func `help is text, without the signs of its source`(name: String) throws {
    #expect(try !box.run("\(name) --help").text.contains("\\"))
  }

  @Test(arguments: [
    ("list --nonsense", "unknown option '--nonsense': “verbatim list --help” shows the usage"),
    ("--nonsense", "unknown option '--nonsense': “verbatim --help” shows the usage"),
    (
      "list --limit x",
      "the value 'x' is invalid for '--limit <n>': “verbatim list --help” shows the usage"
    ),
    ("list --limit=-1", "--limit cannot be less than 0: “verbatim list --help” shows the usage"),
    ("list --limit -3", "--limit cannot be less than 0: “verbatim list --help” shows the usage"),
    ("show --width -3 x", "--width cannot be less than 0: “verbatim show --help” shows the usage"),
    (
      "list --order x",
      "the value 'x' is invalid for '--order <order>': give 'newest', 'title', 'source' or 'quotations'"
    ),
    (
      "export --format x",
      """
      the value 'x' is invalid for '--format <format>': give 'markdown', 'json', 'csv', 'org', 'bibtex', 'w3c' or \
      'text'
      """
    ),
    ("speakers -x", "unknown option '-x': “verbatim speakers --help” shows the usage"),
    ("show -dash.txt", "unknown option '-dash.txt': write it after “--” if it is a name or a word"),
    ("-dash", "unknown option '-dash': write it after “--” if it is a name or a word"),
    (
      "quotes --json --ndjson",
      "--json and --ndjson exclude each other: “verbatim quotes --help” shows the usage"
    ),
    (
      "export",
      """
      give --format, or a file with a known extension, as in --output quotes.md: “verbatim export --help” shows \
      the usage
      """
    ),
    (
      "play --size 80",
      "the value '80' is invalid for '--size <COLSxROWS>': “verbatim play --help” shows the usage"
    ),
    ("play --keys <Nonsense>", "--keys: <Nonsense> isn’t a key; write <lt> for “<”"),
    ("play --keys 5<j", "--keys: “<j” lacks its “>”; write <lt> for “<”"),
    (
      "add --date tomorrow x",
      "--date: “tomorrow” isn’t a date: write it as 2024-05-29 or 29 May 2024"
    ),
    (
      "--max-size none list",
      "the value 'none' is invalid for '--max-size <size>': “verbatim --help” shows the usage"
    ),
    ("lisst", "lisst: no such command, file or folder; did you mean “verbatim list”?"),
  ])
  func `wrong usage is reported on one line and ends with 2`(line: String, words: String) throws {
    let ran = try box.run(line)
    #expect((ran.status, ran.text, ran.errorText) == (2, "", "verbatim: \(words)\n"))
  }

  @Test func `global options come before or after the command`() throws {
    try box.write(Sample.glass, to: "glass.txt")
    let library = box.folder + "/other.sqlite"
    #expect(try box.run(["--library", library, "add", "glass.txt"]).status == 0)
    let before = try box.run(["--library", library, "list"])
    let after = try box.run(["list", "--library", library])
    #expect(before.text == after.text)
    #expect(before.text.contains("The Glass Falls at Fairweather"))
    box.environment["VERBATIM_LIBRARY"] = library
    #expect(try box.run("list").text == before.text)
    #expect(try box.run("--max-size 10 show glass.txt").status == 1)
    #expect(try box.run("show glass.txt --max-size 10").status == 1)
  }

  @Test func `a path with the name of a command or an option is a path`() throws {
    try box.write(Sample.glass, to: "list")
    try box.write(Sample.glass, to: "--json")
    #expect(try box.run("show ./list").text.hasPrefix("The Glass Falls at Fairweather\n"))
    #expect(try box.run("show -- --json").text.hasPrefix("The Glass Falls at Fairweather\n"))
    #expect(try box.run("show list").text.hasPrefix("The Glass Falls at Fairweather\n"))
  }

  @Test(arguments: ["add ", "show ", "quotes ", ""])
  func `a file whose name begins with a dash is not read as options`(command: String) throws {
    for name in ["-dash.txt", "-x"] {
      try box.write(Sample.glass, to: name)
      let ran = try box.run(command + name)
      #expect(
        (ran.status, ran.text, ran.errorText)
          == (2, "", "verbatim: unknown option '\(name)': write ./\(name) for the file of this name\n"))
    }
    #expect(try box.run("show ./-dash.txt").status == 0)
    #expect(try box.run("show -h -- -dash.txt").text.hasPrefix("OVERVIEW"))
  }

  @Test func `a missing file brings what is near to mind`() throws {
    try box.write(Sample.glass, to: "press/glass.txt")
    for (line, near) in [
      ("show press/glas.txt", "press/glass.txt"), ("press/galss.txt", "press/glass.txt"),
      ("quotes press/glass", "press/glass.txt"),
    ] {
      let ran = try box.run(line)
      let path = line.split(separator: " ").last ?? ""
      #expect(
        (ran.status, ran.text, ran.errorText)
          == (1, "", "verbatim: \(path): no such file or folder; did you mean “\(near)”?\n"))
    }
    let far = try box.run("press/nothing-like-it")
    #expect(
      (far.status, far.errorText) == (
        1, "verbatim: press/nothing-like-it: no such file or folder: check the name\n"
      ))
  }

  @Test func `the clock can be fixed, but not to nonsense`() throws {
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
    #expect(try box.run("list --json").text.contains("\"added\":\"2024-06-01T10:00:00Z\""))
    box.environment["VERBATIM_NOW"] = "noon"
    let ran = try box.run("list")
    #expect(ran.status == 2)
    #expect(
      ran.errorText == "verbatim: VERBATIM_NOW: “noon” isn’t a time: write it as 2024-05-29T10:00:00Z\n")
  }

  @Test func `an argument cannot say anything to the terminal`() throws {
    for line in [
      ["\u{1B}]0;x\u{7}"], ["list", "--\u{1B}[31m"], ["show", "a\u{9B}31m\u{202E}"], ["add", "x\ny"],
    ] {
      let ran = try box.run(line)
      #expect(ran.status != 0)
      let inner = ran.errors.dropLast()
      #expect(ran.errors.last == 0x0A)
      #expect(!inner.contains { $0 < 0x20 || $0 == 0x7F }, "\(line)")
      #expect(!ran.errorText.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0 == "\u{202E}" })
    }
  }
}
