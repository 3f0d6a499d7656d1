import Frames
import Testing

@Suite struct KeyNotationTests {
  @Test(
    arguments: [
      ("gg", [Key.character("g"), .character("g")]), ("", []),
      ("5j<Enter>", [.character("5"), .character("j"), .enter]),
      ("<esc><TAB><s-tab><bs><Del><CR>", [.escape, .tab, .backTab, .backspace, .delete, .enter]),
      ("/a b<Space>", [.character("/"), .character("a"), .character(" "), .character("b"), .character(" ")]),
      ("<lt>><F1><F12>", [.character("<"), .character(">"), .function(1), .function(12)]),
      ("<C-d><c-F><C-]><C-Space>", [.control("d"), .control("f"), .control("]"), .control("@")]),
      ("<C-i><C-m><C-j><C-[><C-h>", [.tab, .enter, .enter, .escape, .backspace]),
      ("<Resize 40x12>é", [.resize(Size(columns: 40, rows: 12)), .character("é")]),
      (
        "<Click 3,10><WheelUp>",
        [.mouse(.click, Position(row: 3, column: 10)), .mouse(.wheelUp, Position(row: 0, column: 0))]
      ),
      ("<Paste>a b<lt>c<Enter><Up><EndPaste>q", [.paste("a b<c\n"), .character("q")]),
    ] as [(String, [Key])])
  func `keys are read as written`(notation: String, keys: [Key]) throws {
    #expect(try KeyNotation.keys(in: notation) == keys)
  }

  @Test(
    arguments: [
      ("a<Foo>", KeyNotationError.unknownName("Foo")), ("<>", .unknownName("")), ("<F0>", .unknownName("F0")),
      ("<F64>", .unknownName("F64")), ("<F+1>", .unknownName("F+1")), ("<C-dd>", .unknownName("C-dd")),
      ("<C-é>", .unknownName("C-é")), ("<Resize 40>", .unknownName("Resize 40")),
      ("<Resize -1x3>", .unknownName("Resize -1x3")), ("<Click 3>", .unknownName("Click 3")),
      ("<EndPaste>", .unknownName("EndPaste")), ("<Paste>x", .unclosed("<Paste>")),
      ("j<Ent", .unclosed("<Ent")),
    ] as [(String, KeyNotationError)])
  func `what cannot be read is named`(notation: String, error: KeyNotationError) {
    #expect(throws: error) { try KeyNotation.keys(in: notation) }
  }

  @Test(
    arguments: [
      Key.character("a"), .character("<"), .character(">"), .character(" "), .character("日"),
      .character("e\u{301}"), .control("d"), .control("@"), .control("\\"), .enter, .escape, .tab, .backTab,
      .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(1),
      .function(63), .paste(""), .paste("two words\n\t<b>é"), .mouse(.click, Position(row: 2, column: 7)),
      .mouse(.doubleClick, Position(row: 0, column: 0)), .mouse(.wheelUp, Position(row: 1, column: 1)),
      .mouse(.wheelDown, Position(row: 1, column: 1)), .resize(Size(columns: 80, rows: 24)),
    ])
  func `a key that is written is read again as the same key`(key: Key) throws {
    #expect(try KeyNotation.keys(in: key.description) == [key])
  }
}
