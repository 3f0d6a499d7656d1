import Articles
import TestSupport
import Testing

/// Whatever `/` finds in an article, the library's folding finds, too.
@Suite struct FoldingTests {
  private func words(_ text: String) -> [String] {
    WordFolding.words(of: text).map { String(decoding: $0.letters, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Pa\u{AD}ra\u{AD}graf", ["paragraf"]),
    ("eﬀect ﬁre ﬂow oﬃng waﬄe laﬅ", ["effect", "fire", "flow", "offing", "waffle", "last"]),
    (
      "har\u{200B}bour har\u{200C}bour har\u{200D}bour har\u{2060}bour har\u{FEFF}bour",
      ["harbour", "harbour", "harbour", "harbour", "harbour"]
    ),
    ("ＵＮ　２０２５ Ｆｅｒｒｙ", ["un", "2025", "ferry"]),
    ("sailor's sailor’s sailorʼs sailor＇s", ["sailor", "s", "sailor", "s", "sailor", "s", "sailor", "s"]),
    ("Ångström A\u{30A}ngstro\u{308}m", ["angstrom", "angstrom"]),
    ("Søndre Łódź Đakovo", ["sondre", "lodz", "dakovo"]),
    ("Straße STRASSE STRAẞE", ["strasse", "strasse", "strasse"]), ("Æon œuvre", ["aeon", "oeuvre"]),
    ("İzmir Iğdır", ["izmir", "igdir"]), ("ΛΌΓΟΣ λόγος", ["λογοσ", "λογοσ"]),
    ("Йод и\u{306}од", ["иод", "иод"]),
    ("한국 한국", ["한국", "한국"]), ("أَهْلًا", ["اهلا"]),
    ("हिन्दी", ["हिन्दी"]), ("a\u{20DD}b", ["ab"]), ("\u{301}\u{AD} \u{200D}", []), ("…—–-,.;", []), ("", []),
  ])
  func `words fold`(text: String, folded: [String]) { #expect(words(text) == folded) }

  @Test(arguments: [
    "⟦Pa\u{AD}ra\u{AD}graf⟧ \u{AD}⟦zwei⟧\u{AD}, ⟦Ramo\u{301}n⟧", "⟦oﬃce⟧-⟦ﬂat⟧ “⟦ｔｅａ⟧”",
    "⟦a\u{200B}b⟧\u{200B} ⟦c⟧",
    "\u{301}⟦e\u{301}\u{302}⟧\u{301}",
  ])
  func `places are those of the letters in the text`(marked: String) {
    let example = MarkedText(marked)
    let (text, ranges) = (example.text, example.ranges)
    if marked.hasPrefix("\u{301}") {
      #expect(WordFolding.words(of: text).map(\.place) == [2..<text.utf8.count])
    } else {
      #expect(WordFolding.words(of: text).map(\.place) == ranges)
    }
  }

  @Test func `no disguise of a word changes what it folds to, and all are found by the plain word`() throws {
    var random = Disguise(seed: 7)
    for word in ["harbour", "officer", "flagship", "Pier39", "offline", "stuffing"] {
      for _ in 0..<100 {
        let disguised = random.disguise(word)
        #expect(
          words(disguised) == [word.lowercased()],
          "\(disguised.unicodeScalars.map { String($0.value, radix: 16) })")
        #expect(WordFolding.key(disguised) == word.lowercased())
        #expect(TextPattern(word.lowercased())?.isFound(in: "(\(disguised))") == true)
        #expect(words(words(disguised)[0]) == words(disguised))
      }
    }
  }

  @Test func `every letter folds to what folds to itself`() {
    let wrong = (UInt32(0)..<0x30000).compactMap(Unicode.Scalar.init).filter { scalar in
      let once = words(String(Character(scalar)))
      return once.flatMap(words) != once
    }
    #expect(wrong.isEmpty)
  }
}

/// Writes words with letters that look the same, and with some invisible ones.
private struct Disguise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let ligatures = [
    ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("st", "ﬆ"),
  ]
  private static let unseen: [Unicode.Scalar] = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]

  mutating func disguise(_ word: String) -> String {
    var rest = word[...]
    var result = String.UnicodeScalarView()
    while let letter = rest.first {
      if !result.isEmpty, below(4) == 0 { result.append(Self.unseen[below(Self.unseen.count)]) }
      if let (plain, ligature) = Self.ligatures.first(where: { rest.hasPrefix($0.0) }), below(2) == 0 {
        result += ligature.unicodeScalars
        rest = rest.dropFirst(plain.count)
        continue
      }
      rest.removeFirst()
      for scalar in letter.unicodeScalars {
        result.append(below(4) == 0 ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
      }
      if "aeiou".contains(letter), below(4) == 0 { result.append("\u{301}") }
    }
    return String(result)
  }
}
