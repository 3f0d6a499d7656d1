import CNcurses
import Frames
import TestSupport
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys for bytes that arrive together, followed by nothing.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.take(.byte(byte, alone: bytes.count == 1)) }
    if decoder.patience != nil { decoder.giveUp() }
    #expect(decoder.patience == nil)
    return decoder.takeKeys()
  }

  @Test(
    arguments: [
      ("gG5", [Key.character("g"), .character("G"), .character("5")]),
      (" <", [.character(" "), .character("<")]),
      ("é日", [.character("é"), .character("日")]),
      ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
      ("\u{4}\u{1A}\u{0}\u{1D}", [.control("d"), .control("z"), .control("@"), .control("]")]),
      ("e\u{301}x", [.character("e\u{301}"), .character("x")]),
      ("ab\u{301}", [.character("a"), .character("b\u{301}")]),
      ("日\u{302}本", [.character("日\u{302}"), .character("本")]),
      ("\u{1F468}\u{200D}\u{1F469}", [.character("\u{1F468}\u{200D}\u{1F469}")]),
      ("\u{301}", [.character("\u{301}")]), ("\u{9B}A", [.character("A")]),
    ] as [(String, [Key])])
  func `characters and control characters`(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test func `bytes that aren’t UTF-8 are dropped, and take nothing with them`() {
    #expect(keys([0xFF, 0x61, 0x80, 0x62]) == [.character("a"), .character("b")])
    #expect(keys([0xE2, 0x80, 0x61, 0xC3, 0xC3, 0xA9]) == [.character("a"), .character("é")])
    #expect(keys([0xE2, 0x1B]) == [.escape])
    #expect(keys([0xC3]) == [])
  }

  @Test(
    arguments: [
      ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}[D", [Key.up, .down, .right, .left]),
      ("\u{1B}[H\u{1B}[4~\u{1B}[7~\u{1B}OF", [.home, .end, .home, .end]),
      ("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z\u{1B}OM", [.delete, .pageUp, .pageDown, .backTab, .enter]),
      ("\u{1B}OP\u{1B}[15~\u{1B}[21~\u{1B}[24~", [.function(1), .function(5), .function(10), .function(12)]),
      ("\u{1B}[[A\u{1B}[[Eq", [.function(1), .function(5), .character("q")]),
    ] as [(String, [Key])])
  func `sequences that ncurses does not know`(text: String, expected: [Key]) {
    #expect(keys(text) == expected)
  }

  @Test(
    arguments: [
      "\u{1B}q", "\u{1B}é", "\u{1B}[1;5A", "\u{1B}[99~", "\u{1B}[?62;4c", "\u{1B}[200", "\u{1B}[I",
      "\u{1B}Oq",
      "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[M q!",
      "\u{1B}[<0;3;4M", "\u{1B}[201~", "\u{1B}\u{1B}[A", "\u{1B}\u{1B}[99~", "\u{1B}[9\u{1B}[9~", "\u{1B}[",
    ])
  func `an unknown sequence is swallowed whole`(text: String) {
    #expect(keys(text) == [])
    if !text.hasSuffix("[") && !text.hasSuffix("200") { #expect(keys(text + "j") == [.character("j")]) }
  }

  @Test func `the escape key by itself, twice, and quickly followed by another key`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    var decoder = KeyDecoder()
    decoder.take(.byte(0x1B, alone: true))
    #expect(decoder.takeKeys() == [] && decoder.patience == 0)
    decoder.take(.byte(UInt8(ascii: "j"), alone: true))
    decoder.take(.byte(0x1B, alone: true))
    decoder.take(.known(.up))
    #expect(decoder.takeKeys() == [.escape, .character("j"), .escape, .up])
  }

  @Test func `a key that ncurses knows, by itself and with Alt`() {
    var decoder = KeyDecoder()
    decoder.take(.known(.pageDown))
    decoder.take(.known(nil))
    decoder.take(.byte(0x1B, alone: false))
    decoder.take(.known(.pageUp))
    decoder.take(.byte(0xC3, alone: true))
    decoder.take(.known(.home))
    #expect(decoder.takeKeys() == [.pageDown, .home])
  }

  @Test(
    arguments: [
      ("\u{1B}[200~two words\u{1B}[201~q", [Key.paste("two words"), .character("q")]),
      ("\u{1B}[200~a\r\nb\rc\nd\te\u{1B}[31mf\u{0}\u{7F}\u{9B}\u{1B}[201~", [.paste("a\nb\nc\nd\te[31mf")]),
      ("\u{1B}[200~Qé日\u{1B}[201~", [.paste("Qé日")]),
      ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
      ("j\u{1B}[200~never closed Q", [.character("j"), .paste("never closed Q")]),
    ] as [(String, [Key])])
  func `Pasted text is one key, with line feeds and tabs and no other control characters`(
    text: String, expected: [Key]
  ) {
    #expect(keys(text) == expected)
  }

  @Test func `a key sequence within a paste is none, and a huge paste is cut but ends where it ends`() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~ab".utf8 { decoder.take(.byte(byte, alone: false)) }
    decoder.take(.known(.enter))
    #expect(decoder.patience == 2000)
    for byte in String(repeating: "x", count: 1 << 20).utf8 { decoder.take(.byte(byte, alone: false)) }
    for byte in "\u{1B}[201~q".utf8 { decoder.take(.byte(byte, alone: false)) }
    let keys = decoder.takeKeys()
    #expect(keys.count == 2 && keys.last == .character("q"))
    guard case .paste(let text)? = keys.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 1 << 20 && text.hasPrefix("abx"))
  }

  @Test
  func
    `A long paste can be taken in parts, each as long as all before, which cut no character and no line end`()
  {
    let text = String(repeating: "lines é日\r\n", count: 20_000)
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in "\u{1B}[200~\(text)\u{1B}[201~q".utf8 {
      decoder.take(.byte(byte, alone: false))
      decoder.partPaste()
      keys += decoder.takeKeys()
    }
    let parts = keys.dropLast().map { key in if case .paste(let part) = key { part } else { "" } }
    #expect(keys.last == .character("q"))
    #expect((4...8).contains(parts.count))
    #expect(parts.joined() == text.replacing("\r\n", with: "\n"))
    #expect(parts.allSatisfy { !$0.contains("\u{FFFD}") })
  }

  @Test func `a paste that is shorter is one key, and so is the whole of one that ends with its first part`()
  {
    for count in [5, 1 << 14] {
      var decoder = KeyDecoder()
      let text = String(repeating: "x", count: count)
      var keys: [Key] = []
      for byte in "\u{1B}[200~\(text)\u{1B}[201~".utf8 {
        decoder.take(.byte(byte, alone: false))
        decoder.partPaste()
        keys += decoder.takeKeys()
      }
      let pasted = keys.map { key in if case .paste(let part) = key { part } else { "" } }
      #expect(pasted.joined() == text)
      #expect(!pasted.contains(""))
    }
  }

  @Test func `what looks like the beginning of the end of a paste is text`() {
    #expect(keys("\u{1B}[200~a\u{1B}[201\u{1B}[20x\u{1B}\u{1B}[201~") == [.paste("a[201[20x")])
  }

  @Test func `a paste whose end is lost is ended by a Control-C that is typed, not by one that is pasted`() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~to be\u{3} continued".utf8 { decoder.take(.byte(byte, alone: false)) }
    #expect(decoder.takeKeys() == [])
    decoder.take(.byte(0x03, alone: true))
    for byte in "j".utf8 { decoder.take(.byte(byte, alone: true)) }
    #expect(decoder.takeKeys() == [.paste("to be continued"), .control("c"), .character("j")])
  }

  @Test func `whatever arrives, nothing is held for ever and no control character becomes a character`() {
    var random = SplitMix64(7)
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("\u{1B}[]O~M02;".utf8).randomElement(using: &random) ?? 0
      }
      for case .character(let character) in keys(bytes) {
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      }
    }
  }

  @Test(
    arguments: [
      (KEY_UP, Key.up), (KEY_PPAGE, .pageUp), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace),
      (KEY_DC, .delete),
      (KEY_ENTER, .enter), (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)), (KEY_END, .end),
      (KEY_RESIZE, nil), (KEY_SLEFT, nil), (KEY_MOUSE, nil), (KEY_F0, nil), (0x7FFF, nil),
    ] as [(Int32, Key?)])
  func `the codes of ncurses`(code: Int32, key: Key?) {
    #expect(Key(cursesCode: code) == key)
  }

  @Test func `a second click soon after the first at one place is a double click, a third is a click again`()
  {
    let here = Position(row: 3, column: 4)
    var clicks = ClickCounter()
    #expect(clicks.press(at: here, time: 1000) == .click)
    #expect(clicks.press(at: here, time: 1400) == .doubleClick)
    #expect(clicks.press(at: here, time: 1500) == .click)
    #expect(clicks.press(at: Position(row: 3, column: 5), time: 1600) == .click)
    #expect(clicks.press(at: here, time: 1700) == .click)
    #expect(clicks.press(at: here, time: 2101) == .click)
  }
}
