import Frames
import TestSupport
import Testing

@testable import Reader

/// Breaking text into lines.
@Suite struct LineBreakerTests {
  private func lines(_ text: String, _ columns: Int, hanging: Int = 0) -> [String] {
    LineBreaker.lines(of: text, in: 0..<text.utf8.count, columns: columns, hanging: hanging).map {
      text.slice($0).map(String.init) ?? "?"
    }
  }

  @Test func `lines break at spaces, which are dropped`() {
    #expect(lines("the lamp was lit at six", 10) == ["the lamp", "was lit at", "six"])
    #expect(lines("the  lamp   was", 8) == ["the", "lamp", "was"])
    #expect(lines("one two ", 7) == ["one two"])
    #expect(lines("exactly ten", 7) == ["exactly", "ten"])
  }

  @Test func `an indent that is kept is never a line of its own`() {
    let text = "a\n      lamplight\n  lit"
    let lines = LineBreaker.lines(of: text, in: 0..<text.utf8.count, columns: 10, keepsIndents: true)
    #expect(lines.map { text.slice($0).map(String.init) } == ["a", "      lamp", "light", "  lit"])
  }

  @Test func `text of spaces is one empty line`() {
    #expect(lines("", 10) == [""])
    #expect(lines("   ", 10) == [""])
  }

  @Test func `lines do not break at no-break spaces`() {
    #expect(lines("at 5\u{A0}p.m. sharp", 8) == ["at", "5\u{A0}p.m.", "sharp"])
    #expect(lines("a b\u{202F}c", 4) == ["a", "b\u{202F}c"])
  }

  @Test func `a space with a mark is kept`() {
    #expect(lines("one \u{301} two", 3) == ["one", " \u{301}", "two"])
    #expect(lines("灯 \u{301}灯", 2) == ["灯", " \u{301}", "灯"])
  }

  @Test func `lines break after dashes and hyphens`() {
    #expect(lines("keep—always—the light", 12) == ["keep—always—", "the light"])
    #expect(lines("a well-known lamp", 7) == ["a well-", "known", "lamp"])
    #expect(lines("pages 10–12 of it", 8) == ["pages", "10–12 of", "it"])
    #expect(lines("said — “no”", 7) == ["said —", "“no”"])
    #expect(lines("minus -5 and", 7) == ["minus", "-5 and"])
  }

  @Test func `closing marks stay on the line, opening marks move on`() {
    #expect(lines("light,” he", 7) == ["light,”", "he"])
    #expect(lines("he said (so", 9) == ["he said", "(so"])
    #expect(lines("word—”end", 6) == ["word—”", "end"])
  }

  @Test(arguments: [
    ("il dit : « Oui, demain » et part", 12, ["il dit :", "« Oui,", "demain » et", "part"]),
    ("il dit : « Oui. »", 15, ["il dit :", "« Oui. »"]),
    ("un ‹ mot › de trop", 8, ["un", "‹ mot ›", "de trop"]),
    ("de l’« ami » du roi", 10, ["de", "l’« ami »", "du roi"]),
    ("dit\u{A0}: «\u{202F}Oui\u{202F}» ici", 8, ["dit\u{A0}:", "«\u{202F}Oui\u{202F}»", "ici"]),
    // German marks point the other way and have no spaces inside.
    ("er sagte »Ja« und ging", 10, ["er sagte", "»Ja« und", "ging"]),
    ("»Ja!« »Nein«", 6, ["»Ja!«", "»Nein«"]), ("er rief ›Ja‹ laut", 8, ["er rief", "›Ja‹", "laut"]),
  ])
  func `lines do not break at spaces inside quotation marks`(text: String, columns: Int, expected: [String]) {
    #expect(lines(text, columns) == expected)
  }

  @Test func `wide characters take two columns, and lines break between them`() {
    #expect(lines("灯台は町の光です。", 6) == ["灯台は", "町の光", "です。"])
    #expect(lines("灯台は町「光」", 10) == ["灯台は町", "「光」"])
    #expect(lines("灯台。町", 5) == ["灯", "台。", "町"])
  }

  @Test func `long words break at their joints`() {
    #expect(
      lines("see https://amity.example/harbour/news/2025?id=12 now", 20) == [
        "see", "https://amity.", "example/harbour/", "news/2025?id=12 now",
      ])
    #expect(lines("aaaaaaaaaaaa", 5) == ["aaaaa", "aaaaa", "aa"])
  }

  @Test func `grapheme clusters are never divided`() {
    let accent = "e\u{301}"
    #expect(lines(String(repeating: accent, count: 5), 2) == [accent + accent, accent + accent, accent])
    #expect(lines("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2) == ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"])
    #expect(lines("灯", 1) == ["灯"])
  }

  @Test func `hanging lines are narrower`() {
    #expect(lines("• one two three", 9, hanging: 2) == ["• one two", "three"])
    #expect(lines("• one two threefour", 9, hanging: 4) == ["• one two", "three", "four"])
  }

  @Test func `line feeds end lines`() {
    #expect(lines("one\ntwo\n\nthree", 9) == ["one", "two", "", "three"])
  }

  /// Every cluster other than a space is in one line, in order, and no line is too wide.
  @Test(arguments: 0..<300)
  func `any text is broken without loss or overflow`(seed: UInt64) {
    var random = SplitMix64(seed)
    let alphabet = "ab c-—.,”“（灯。\u{A0}\u{200B}é\n/?👍🏽".map(String.init) + ["e\u{301}", "\u{301}", "\r\n"]
    let text = (0..<random.below(120)).map { _ in alphabet[random.below(alphabet.count)] }.joined()
    let columns = 1 + random.below(14)
    let ranges = LineBreaker.lines(of: text, in: 0..<text.utf8.count, columns: columns)
    var end = 0
    for (range, line) in zip(ranges, lines(text, columns)) {
      #expect(range.lowerBound >= end)
      end = range.upperBound
      #expect(
        CharacterWidth.columns(of: line) <= columns || line.count == 1 || line.first == "\u{301}", "\(line)")
    }
    // Scalars, because a mark at the start of a line would join the end of the previous line.
    func ink(_ text: String) -> String.UnicodeScalarView {
      text.unicodeScalars.filter { !$0.properties.isWhitespace || $0 == "\u{A0}" }
    }
    #expect(String(ink(lines(text, columns).joined())) == String(ink(text)))
  }
}
