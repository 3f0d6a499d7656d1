import Frames
import TestSupport
import Testing

@Suite struct GateTests {
  @Test(
    arguments: [
      ("a", "a", 1), ("é", "é", 1), ("e\u{301}", "e\u{301}", 1), ("“", "“", 1), ("語", "語", 2), ("한", "한", 2),
      ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
      ("\u{1F600}", "\u{1F600}", 2),
      // A sign that would be a picture of two columns stays a sign, and the other way round.
      ("❤\u{FE0F}", "❤", 1), ("⚕\u{FE0E}", "⚕\u{FE0E}", 1), ("⌚\u{FE0F}", "⌚\u{FE0F}", 2),
      ("⌚\u{FE0E}", "⌚", 2), ("7\u{FE0F}\u{20E3}", "7\u{20E3}", 1), ("#\u{20E3}", "#\u{20E3}", 1),
      ("हि", "हि", 2), ("क्ष", "क्ष", 2), ("ำ", "ำ", 1), ("น้ำ", "น้ำ", 2),
      // What does not fit is shown by its base.
      ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F468}", 2),
      ("\u{1F469}\u{1F3FF}\u{200D}\u{2696}\u{FE0F}", "\u{1F469}", 2),
      ("\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", "\u{1F3F3}", 1),
      ("\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", "\u{1F3F4}", 2),
      ("\u{1F44D}\u{1F3FD}", "\u{1F44D}", 2),
      // A flag is its letters.
      ("\u{1F1F8}\u{1F1EA}", "SE", 2), ("\u{1F1F0}", "K", 1), ("\u{1F1FA}\u{1F1F3}\u{FE0F}", "UN", 2),
      ("\u{1F1E6}\u{1F1F6}\u{200D}", "AQ", 2),
      // A joiner holds letters of one cluster together, and nothing else.
      ("a\u{200D}", "a", 1), ("\u{1F469}\u{200D}", "\u{1F469}", 2), ("क\u{94D}\u{200D}", "क\u{94D}", 1),
      ("क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष", 2),
      ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}\u{303}\u{304}", 1),
      ("e\u{301}\u{302}\u{303}\u{304}\u{306}", "e", 1),
      // Control characters and what the C library does not know.
      ("\u{0}", "\u{FFFD}", 1), ("\u{1B}", "\u{FFFD}", 1), ("\t", "\u{FFFD}", 1), ("\u{7F}", "\u{FFFD}", 1),
      ("\u{9B}", "\u{FFFD}", 1), ("\r\n", "\u{FFFD}", 1), ("\u{FFFE}", "\u{FFFD}", 1),
      ("\u{378}", "\u{FFFD}", 1),
    ])
  func `a cell holds of a cluster what a terminal can place`(cluster: String, text: String, columns: Int)
    throws
  {
    let cluster = try #require(cluster.count == 1 ? cluster.first : nil)
    let cell = try #require(Gate.cell(for: cluster))
    #expect(Array(cell.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cell.columns == columns)
    #expect(CharacterWidth.columns(of: cluster) == columns)
  }

  @Test(
    arguments: [
      "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}",
      "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{301}", "\u{200D}", "\u{200C}", "\u{FE0F}",
      "\u{E0001}", "\u{1F3FD}", "\u{20E3}",
    ])
  func `Nothing is shown of a cluster without a base`(cluster: Character) {
    #expect(Gate.cell(for: cluster) == nil)
    #expect(CharacterWidth.columns(of: cluster) == 0)
  }

  @Test(
    arguments: [
      ("plain words", "plain words"),
      ("“Yes”, she said", "“Yes”, she said"),
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"),
      ("a\tb\nc\r\nd", "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}d"),
      ("soft\u{AD}hyphen \u{202E}turned\u{202C}", "softhyphen turned"),
      ("\u{301}lone", "lone"), ("\u{200B}\u{301}lone", "lone"),
      ("cafe\u{301}", "cafe\u{301}"),
      ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"),
      ("", ""),
    ])
  func `a line of output`(text: String, passed: String) {
    #expect(Array(Gate.line(text).unicodeScalars) == Array(passed.unicodeScalars))
    #expect(Gate.line(Substring(text)) == Gate.line(text))
  }

  @Test func `Line feeds stay in lines, tabs become spaces, and nothing else differs`() {
    #expect(Gate.lines("one\ttwo\nthree\u{9B}") == "one two\nthree\u{FFFD}")
  }

  @Test func `Invalid bytes show as U+FFFD`() {
    #expect(
      Gate.line(String(decoding: [0x61, 0xFF, 0x62, 0xE2, 0x80], as: UTF8.self)) == "a\u{FFFD}b\u{FFFD}")
  }

  @Test func `text is measured cluster by cluster, however its characters are mixed`() {
    var random = SplitMix64(5)
    for _ in 0..<2000 {
      let text = random.text(count: 8)
      let columns = text.map { CharacterWidth.columns(of: $0) }.reduce(0, +)
      #expect(CharacterWidth.columns(of: text) == columns, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `every character of the first plane is measured among letters as it is by itself`() throws {
    var differing: [UInt32] = []
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))“"
      let columns = text.map { CharacterWidth.columns(of: $0) }.reduce(0, +)
      if CharacterWidth.columns(of: text) != columns { differing.append(value) }
    }
    #expect(differing.isEmpty)
  }
}
