import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Typing into the line at the bottom of the screen.
@Suite struct PromptTests {
  @Test(arguments: [
    ("abc", "abc", 3), ("abc<Left><Left>x", "axbc", 2), ("abc<BS>", "ab", 2), ("abc<Home><Del>", "bc", 0),
    ("one two<C-w>", "one ", 4), ("one two<C-u>", "", 0), ("one two<Left><Left><Left><C-k>", "one ", 4),
    ("abc<C-a>x<C-e>y", "xabcy", 5), ("e\u{301}<BS>x", "x", 1), ("灯台<Left>x", "灯x台", 2),
    ("abc<C-h>", "ab", 2),
  ])
  func `keys edit the line`(keys: String, text: String, cursor: Int) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(":" + keys)
    #expect(reader.state.prompt?.editor.text == text)
    #expect(reader.state.prompt?.editor.cursor == cursor)
  }

  @Test func `the cursor is visible while typing`() throws {
    var reader = TestReader(reading: Sample.harbour)
    #expect(reader.state.frame.cursor == nil)
    try reader.type("/灯台<Left>")
    #expect(reader.state.frame.cursor == Position(row: 23, column: 3))
    try reader.type(String(repeating: "x", count: 200))
    #expect(reader.state.frame.cursor?.column ?? 99 < 80)
  }

  @Test func `a long line is searched by its beginning first`() throws {
    let words = String(repeating: "lamp ", count: 40)
    var reader = TestReader(reading: Sample.article("Lamps", [words + "lit"]))
    try reader.type("/")
    reader.press(.paste(words))
    #expect(!reader.painted(.match).isEmpty)
    reader.press(.paste("zz"))
    #expect(reader.painted(.match).isEmpty)
    try reader.type("<BS><BS>")
    #expect(!reader.painted(.match).isEmpty)
  }

  @Test func `moving in a line leaves what follows it alone`() throws {
    let before = Prompt(.searchLibrary, text: "mole")
    var line = before
    let reaction = line.run(
      .leftCharacter, history: History(), offers: Prompt.Offers(commands: [], themes: []))
    #expect(line.editor.cursor == 3)
    #expect(reaction.stage == nil)
  }

  @Test func `pasted text is typed and never run as keys`() throws {
    var reader = TestReader(reading: Sample.harbour)
    reader.press(.paste("Q\nb"))
    #expect(reader.status.hasPrefix("Pasted text is not run as keys"))
    #expect(!reader.effects.contains(.quit))
    try reader.type("/")
    reader.press(.paste("old\nlight\u{1B}house"))
    #expect(reader.state.prompt?.editor.text == "old lighthouse")
    #expect(reader.painted(.match).joined(separator: " ") == "old lighthouse")
  }

  @Test func `Backspace on an empty line closes it`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing("/a<BS><BS>")
    #expect(reader.state.context == .article)
  }

  @Test(arguments: [
    ("nonsense", "There is no command :nonsense. Tab after : lists all"),
    ("add", "Which file or folder?"), ("add 'half", "A quotation mark is open."),
    ("set", "Which one? Tab after :set lists"),
    ("set colour red", "There is no colour to set. Tab after :set"),
    ("set! title Ebb", "An article keeps its title anyway: :set title, without the !"),
    ("set width", "width = 72 · The greatest"), ("set width 3", "width is a number from 24 to 200"),
    ("set width 72 80", "width is a number from 24 to 200"), ("set theme", "theme = \"auto\""),
    ("set theme dark light", "theme is auto, dark, light"), ("", "Tab next quotation"),
    ("q extra", ":quit takes no arguments: extra"),
    ("quit  now  please", ":quit takes no arguments: now please"),
    ("help gs", ":help takes no arguments"), ("undo 3", ":undo takes no arguments"),
    ("redo! it", ":redo takes no arguments"),
    ("12 13", ":12 takes no arguments: 13"), ("0", "0 isn’t a line. Lines are counted from 1"),
    ("-3", "-3 isn’t a line."), ("3.5", "3.5 isn’t a line."),
    ("99999999999999999999", "99999999999999999999 isn’t"),
  ])
  func `a wrong command says why`(command: String, answer: String) throws {
    let reader = try TestReader(reading: Sample.harbour, columns: 120).typing(":" + command + "<Enter>")
    #expect(reader.status.hasPrefix(answer), "\(reader.status)")
    #expect(!reader.effects.contains { if case .step = $0 { true } else { $0 == .quit } })
    #expect(reader.state.context == .article)
  }

  @Test(arguments: ["q", "quit", "q!", "q  "])
  func `:quit quits`(command: String) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(":" + command + "<Enter>")
    #expect(reader.effects.last == .quit)
  }

  @Test func `commands are run`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(":add one\\ two 'three four' five<Enter>")
    #expect(reader.effects.last == .add(["one two", "three four", "five"]))
    try reader.type(":set source The Bell<Enter>")
    #expect(reader.effects.last == .setField(ArticleID(1), .source, "The Bell"))
    try reader.type(":set width=40<Enter>")
    #expect(reader.status.hasPrefix("Text width: 40 columns"))
    try reader.type(":help<Enter>")
    #expect(reader.lines[0].hasPrefix("Help: Article"))
    try reader.type("q:q<Enter>")
    #expect(reader.effects.last == .quit)
  }

  @Test func `Tab completes`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(":se<Tab>")
    #expect(reader.state.prompt?.editor.text == "set")
    try reader.type(" <Tab><Tab>")
    #expect(reader.state.prompt?.editor.text == "set byline")
    try reader.type("<S-Tab>")
    #expect(reader.state.prompt?.editor.text == "set title")
    try reader.type("<C-u>add fo<Tab>")
    #expect(reader.effects.last == .completePath("add fo"))
    reader.receive(.completions(of: "add fo", ["folder one/", "fox.txt"]))
    #expect(reader.state.prompt?.editor.text == "add folder\\ one/")
    try reader.type("<Tab>")
    #expect(reader.state.prompt?.editor.text == "add fox.txt")
  }

  @Test func `^C closes a prompt, stops an import or shows how to quit`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("/abc<C-c>")
    #expect(reader.state.context == .article)
    try reader.type("<C-c>")
    #expect(reader.status.hasPrefix("Q quits"))
    try reader.type("j")
    reader.receive(.progress("Reading 3 of 9"))
    #expect(reader.status.hasPrefix("Reading 3 of 9"))
    try reader.type("<C-c>")
    #expect(reader.effects.last == .stopWork)
  }

  @Test func `a problem stays until it has been shown`() throws {
    var reader = TestReader(reading: Sample.harbour)
    reader.receive(.problem("The disk is full"))
    try reader.typeAhead("<Tab>j")
    #expect(reader.status.hasPrefix("The disk is full"))
    #expect(reader.state.problem == "The disk is full")
    try reader.type("j")
    #expect(!reader.status.hasPrefix("The disk is full"))
    #expect(reader.state.problem == nil)
  }

  @Test func `a message about a key does not outlast the next key`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("x")
    reader.receive(.idle)
    try reader.typeAhead("jk")
    #expect(!reader.status.hasPrefix("x does nothing here"))
    #expect(reader.state.problem == nil)
  }

  @Test func `Esc forgets pending keys`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("12g")
    #expect(reader.status.hasPrefix("12g"))
    try reader.type("<Esc>")
    #expect(reader.state.pending.isEmpty)
    #expect(reader.state.context == .article)
    try reader.type("g!")
    #expect(reader.status.hasPrefix("g! does nothing here. ? shows the keys"))
  }
}

/// The search of the library, and help.
@Suite struct SearchAndHelpTests {
  @Test func `the library is searched as the words are typed`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("Slight")
    #expect(reader.effects.last == .search("light", .best, limit: 200))
    let text = Sample.harbour.text
    let found = try #require(text.range(of: "lighthouse"))
    let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let row = ArticleSummary(id: ArticleID(1), fields: Sample.harbour.fields, added: Timestamp(seconds: 0))
    let hit = SearchHit(
      article: row, snippet: "to keep the old lighthouse, after", snippetMatches: [16..<21],
      range: offset..<offset + 5, score: 1)
    reader.receive(.hits(query: "light", [hit]))
    #expect(reader.lines[1] == "  to keep the old lighthouse, after")
    #expect(reader.painted(.match) == ["light"])
    try reader.type("<Enter><Enter>")
    #expect(reader.painted([.match, .currentMatch]) == ["lighthouse"])
    try reader.type("<Esc>q")
    #expect(reader.lines[0].hasPrefix("Search"))
    try reader.type("q")
    #expect(reader.state.context == .list)
  }

  @Test func `hits for an older query are ignored`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("Sab")
    reader.receive(.hits(query: "a", []))
    #expect(!reader.lines.contains("  Nothing found."))
    reader.receive(.hits(query: "ab", []))
    #expect(reader.lines.contains("  Nothing found."))
  }

  @Test(arguments: KeyContext.allCases.filter { $0 != .prompt && $0 != .help })
  func `help shows every key of its screen`(context: KeyContext) {
    let help = HelpScreen(for: context, keymap: Keymap())
    for binding in Keymap.defaultBindings where binding.contexts.contains(context) {
      #expect(help.rows.contains(.key(binding.keyText, binding.summary)))
    }
  }

  @Test func `help is paged`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("?")
    let first = reader.lines
    try reader.type("<Space>")
    #expect(reader.lines[1] == first[22])
    try reader.type("G")
    #expect(reader.status.hasSuffix("100%"))
    try reader.type("gg")
    #expect(reader.lines == first)
    try reader.type("j")
    #expect(reader.lines[1] == first[2])
  }

  @Test func `/ narrows help`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("?/bookmarks")
    #expect(
      reader.lines.prefix(4) == [
        "Help: “bookmarks”                                            / narrows, q closes",
        "Quotations and bookmarks", "  B                  the bookmarks", "",
      ])
    #expect(reader.painted(.key).first == "B")
    try reader.type("<Esc>q")
    #expect(reader.state.context == .article)
  }

  @Test func `no key has two meanings`() {
    for context in KeyContext.allCases {
      let keys = Keymap.defaultBindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(context)")
      for key in keys where !key.hasPrefix("<") {
        #expect(!keys.contains { $0 != key && $0.hasPrefix(key) }, "\(key)")
      }
    }
  }
}

extension String {
  /// Returns the first range of another text.
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}
