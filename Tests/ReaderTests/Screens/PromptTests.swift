import Articles
import Frames
import Testing

@testable import Reader

/// Typing into the line at the foot of the screen.
@Suite struct PromptTests {
  @Test(arguments: [
    ("abc", "abc", 3), ("abc<Left><Left>x", "axbc", 2), ("abc<BS>", "ab", 2), ("abc<Home><Del>", "bc", 0),
    ("one two<C-w>", "one ", 4), ("one two<C-u>", "", 0), ("one two<Left><Left><Left><C-k>", "one ", 4),
    ("abc<C-a>x<C-e>y", "xabcy", 5), ("e\u{301}<BS>x", "x", 1), ("灯台<Left>x", "灯x台", 2),
    ("abc<C-h>", "ab", 2),
  ])
  func theLineIsEdited(keys: String, text: String, cursor: Int) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":" + keys)
    #expect(sitting.state.prompt?.editor.text == text)
    #expect(sitting.state.prompt?.editor.cursor == cursor)
  }

  @Test func theCursorIsShownWhereOneTypes() throws {
    var sitting = Sitting(reading: Sample.harbour)
    #expect(sitting.state.frame.cursor == nil)
    try sitting.type("/灯台<Left>")
    #expect(sitting.state.frame.cursor == Position(row: 23, column: 3))
    try sitting.type(String(repeating: "x", count: 200))
    #expect(sitting.state.frame.cursor?.column ?? 99 < 80)
  }

  @Test func pastedTextIsTypedAndNeverRun() throws {
    var sitting = Sitting(reading: Sample.harbour)
    sitting.press(.paste("Q\nb"))
    #expect(sitting.status.hasPrefix("Pasted text is not run as keys"))
    #expect(!sitting.effects.contains(.quit))
    try sitting.type("/")
    sitting.press(.paste("old\nlight\u{1B}house"))
    #expect(sitting.state.prompt?.editor.text == "old lighthouse")
    #expect(sitting.painted(.match).joined(separator: " ") == "old lighthouse")
  }

  @Test func backspaceOnAnEmptyLineLeavesIt() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("/a<BS><BS>")
    #expect(sitting.state.context == .article)
  }

  @Test(arguments: [
    ("nonsense", "No command nonsense. There are add, export, help, quit, redo, set, undo"),
    ("add", "Which file or folder?"), ("add 'half", "A quotation mark is open."),
    ("set", "Which one? :set title|byline|"),
    ("set colour red", "There is no colour to set. There are title"),
    ("set width", "A width is a number of columns"), ("set width 3", "A width is a number of columns"),
    ("set width 72 80", "A width is a number of columns"), ("set theme", "The themes are dark, light"),
    ("set theme dark light", "The themes are dark, light"), ("", "Harbour"),
    ("q extra", ":quit takes nothing after it, and here is: extra"),
    ("quit  now  please", ":quit takes nothing after it, and here is: now please"),
    ("help gs", ":help takes nothing after it"), ("undo 3", ":undo takes nothing after it"),
    ("redo! it", ":redo takes nothing after it"),
    ("12 13", ":12 takes nothing after it, and here is: 13"), ("0", "No line 0. Lines are counted from 1"),
    ("-3", "No line -3."), ("3.5", "No line 3.5."), ("99999999999999999999", "No line 99999"),
  ])
  func commandsThatCannotBeRunSayWhy(command: String, answer: String) throws {
    var sitting = Sitting(reading: Sample.harbour, columns: 120)
    try sitting.type(":" + command + "<Enter>")
    #expect(sitting.status.hasPrefix(answer), "\(sitting.status)")
    #expect(!sitting.effects.contains { if case .step = $0 { true } else { $0 == .quit } })
    #expect(sitting.state.context == .article)
  }

  @Test(arguments: ["q", "quit", "q!", "q  "])
  func itIsLeftByAWord(command: String) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":" + command + "<Enter>")
    #expect(sitting.effects.last == .quit)
  }

  @Test func commandsAreRun() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":add one\\ two 'three four' five<Enter>")
    #expect(sitting.effects.last == .add(["one two", "three four", "five"]))
    try sitting.type(":set source The Bell<Enter>")
    #expect(sitting.effects.last == .setField(ArticleID(1), .source, "The Bell"))
    try sitting.type(":set width=40<Enter>")
    #expect(sitting.status.hasPrefix("Text width: 40 columns"))
    try sitting.type(":help<Enter>")
    #expect(sitting.lines[0].hasPrefix("Help: Article"))
    try sitting.type("q:q<Enter>")
    #expect(sitting.effects.last == .quit)
  }

  @Test func tabCompletes() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":s<Tab>")
    #expect(sitting.state.prompt?.editor.text == "set")
    try sitting.type(" <Tab><Tab>")
    #expect(sitting.state.prompt?.editor.text == "set byline")
    try sitting.type("<S-Tab>")
    #expect(sitting.state.prompt?.editor.text == "set title")
    try sitting.type("<C-u>add fo<Tab>")
    #expect(sitting.effects.last == .completePath("add fo"))
    sitting.receive(.completions(of: "add fo", ["folder one/", "fox.txt"]))
    #expect(sitting.state.prompt?.editor.text == "add folder\\ one/")
    try sitting.type("<Tab>")
    #expect(sitting.state.prompt?.editor.text == "add fox.txt")
  }

  @Test func controlCLeavesAPromptStopsAnImportElseTellsOfQ() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("/abc<C-c>")
    #expect(sitting.state.context == .article)
    try sitting.type("<C-c>")
    #expect(sitting.status.hasPrefix("Q quits"))
    try sitting.type("j")
    sitting.receive(.progress("Reading 3 of 9"))
    #expect(sitting.status.hasPrefix("Reading 3 of 9"))
    try sitting.type("<C-c>")
    #expect(sitting.effects.last == .stopWork)
  }

  @Test func aProblemStaysUntilItWasSeen() throws {
    var sitting = Sitting(reading: Sample.harbour)
    sitting.receive(.problem("The disk is full"))
    try sitting.typeAhead("<Tab>j")
    #expect(sitting.status.hasPrefix("The disk is full"))
    #expect(sitting.state.problem == "The disk is full")
    try sitting.type("j")
    #expect(!sitting.status.hasPrefix("The disk is full"))
    #expect(sitting.state.problem == nil)
  }

  @Test func aHintOfItsOwnDoesNotOutlastAKey() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("x")
    sitting.receive(.idle)
    try sitting.typeAhead("jk")
    #expect(!sitting.status.hasPrefix("x does nothing here"))
    #expect(sitting.state.problem == nil)
  }

  @Test func escapeForgetsPendingKeys() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("12g")
    #expect(sitting.status.hasPrefix("12g"))
    try sitting.type("<Esc>")
    #expect(sitting.state.pending.isEmpty)
    #expect(sitting.state.context == .article)
    try sitting.type("g!")
    #expect(sitting.status.hasPrefix("g! does nothing here. ? shows the keys"))
  }
}

/// Searching the library, and help.
@Suite struct SearchAndHelpTests {
  @Test func theLibraryIsSearchedWhileTyping() throws {
    var sitting = Sitting([Sample.harbour])
    try sitting.type("Slight")
    #expect(sitting.effects.last == .search("light", limit: 200))
    let text = Sample.harbour.text
    let found = try #require(text.range(of: "lighthouse"))
    let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let row = ArticleSummary(id: ArticleID(1), fields: Sample.harbour.fields, added: Timestamp(seconds: 0))
    let hit = SearchHit(
      article: row, snippet: "to keep the old lighthouse, after", snippetMatches: [16..<21],
      range: offset..<offset + 5, score: 1)
    sitting.receive(.hits(query: "light", [hit]))
    #expect(sitting.lines[1] == "  to keep the old lighthouse, after")
    #expect(sitting.painted(.match) == ["light"])
    try sitting.type("<Enter><Enter>")
    #expect(sitting.painted([.match, .currentMatch]) == ["lighthouse"])
    try sitting.type("<Esc>q")
    #expect(sitting.lines[0].hasPrefix("Search"))
    try sitting.type("q")
    #expect(sitting.state.context == .list)
  }

  @Test func anAnswerToWhatWasTypedBeforeIsIgnored() throws {
    var sitting = Sitting([Sample.harbour])
    try sitting.type("Sab")
    sitting.receive(.hits(query: "a", []))
    #expect(!sitting.lines.contains("  Nothing found."))
    sitting.receive(.hits(query: "ab", []))
    #expect(sitting.lines.contains("  Nothing found."))
  }

  @Test(arguments: KeyContext.allCases.filter { $0 != .prompt && $0 != .help })
  func helpShowsEveryKeyOfItsScreen(context: KeyContext) {
    let help = HelpState(context: context, keymap: Keymap())
    for binding in Keymap.defaultBindings where binding.contexts.contains(context) {
      #expect(help.rows.contains(.key(binding.keyText, binding.summary)))
    }
  }

  @Test func helpIsPaged() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("?")
    let first = sitting.lines
    try sitting.type("<Space>")
    #expect(sitting.lines[1] == first[22])
    try sitting.type("G")
    #expect(sitting.status.hasSuffix("100%"))
    try sitting.type("gg")
    #expect(sitting.lines == first)
    try sitting.type("j")
    #expect(sitting.lines[1] == first[2])
  }

  @Test func helpNarrows() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("?/bookmarks")
    #expect(
      sitting.lines.prefix(4) == [
        "Help: “bookmarks”                                            / narrows, q closes",
        "Quotations and bookmarks", "  B                  the bookmarks", "",
      ])
    #expect(sitting.painted(.key) == ["B"])
    try sitting.type("<Esc>q")
    #expect(sitting.state.context == .article)
  }

  @Test func noKeyMeansTwoThings() {
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
  /// The first place of other text; the standard library alone has no such search for strings.
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}
