import Articles
import TestSupport
import Testing

/// What people type, and what it finds: in the texts, ⟦ and ⟧ surround every match.
@Suite struct TextPatternTests {
  @Test(
    arguments: [
      // As typed, and in any case unless a capital is typed.
      ("nato", "⟦NATO⟧ and ⟦Nato⟧ and ⟦nato⟧"),
      ("NATO", "⟦NATO⟧ and Nato and nato"),
      ("Nato", "NATO and ⟦Nato⟧ and nato"),
      ("aa", "⟦aa⟧⟦aa⟧a"),
      // Apostrophes and single marks.
      ("NATO's", "⟦NATO’s⟧ ⟦NATO's⟧ ⟦NATOʼs⟧ ⟦NATO‘s⟧ NATOs"),
      ("NATO’s", "⟦NATO's⟧ strategy"),
      ("'yes'", "He said ⟦‘yes’⟧, ⟦‹yes›⟧."),
      // Double marks.
      (#""yes""#, "⟦“yes”⟧ ⟦„yes“⟧ ⟦«yes»⟧ ⟦\"yes\"⟧ ⟦''yes''⟧ ⟦``yes''⟧ ‘yes’"),
      ("“yes”", "⟦\"yes\"⟧"),
      // Spaces.
      ("to strengthen ties", "⟦to\u{A0}strengthen\u{202F}\u{2009}ties⟧ or ⟦to  strengthen\n  ties⟧"),
      ("to strengthen ties", "to strengthen\n\nties; to\n \nstrengthen ties; to\u{2029}strengthen ties"),
      ("to  strengthen", "⟦to strengthen⟧"),
      ("to strengthen", "⟦to\r\nstrengthen⟧ to\r\n\r\nstrengthen"),
      (" ties", "tossed⟦ \u{A0} ties⟧ neckties\n\nties"),
      ("two words", "twowords"),
      // Hyphens and dashes.
      ("Asia-Pacific", "⟦Asia-Pacific⟧ ⟦Asia‑Pacific⟧ ⟦Asia–Pacific⟧ Asia Pacific"),
      ("word--word", "⟦word--word⟧ ⟦word—word⟧ word-word"),
      ("-5", "⟦−5⟧ ⟦-5⟧"),
      // The ellipsis.
      ("programs...", "⟦programs…⟧ ⟦programs...⟧ programs.."),
      ("programs…", "⟦programs...⟧"),
      ("programs.", "⟦programs.⟧.. programs…"),
      // Diacritics fold unless typed, composed or not.
      ("ramon", "⟦Ramón⟧ ⟦Ramo\u{301}n⟧ ⟦Ramon⟧"),
      ("ramón", "⟦Ramón⟧ ⟦Ramo\u{301}n⟧ Ramon Ramòn"),
      ("ramo\u{301}n", "⟦Ramón⟧ Ramon"),
      ("Ramón", "⟦Ramón⟧ ramón Ramon"),
      ("erdogan", "⟦Erdoğan⟧ ⟦ERDOĞAN⟧"),
      ("yildirim", "⟦Yıldırım⟧"),
      ("istanbul", "⟦İstanbul⟧ ⟦I\u{307}stanbul⟧ ⟦ISTANBUL⟧"),
      ("İstanbul", "⟦İstanbul⟧ ⟦I\u{307}stanbul⟧ Istanbul"),
      ("nguyen", "⟦Nguyễn⟧ ⟦Nguye\u{302}\u{303}n⟧"),
      ("malecki", "⟦Małecki⟧"),
      ("małecki", "⟦Małecki⟧ Malecki"),
      ("soren", "⟦Søren⟧"),
      ("жириновскии", "⟦Жириновский⟧ ⟦ЖИРИНОВСКИЙ⟧"),
      ("жириновский", "⟦Жириновский⟧ ⟦Жириновскии\u{306}⟧ Жириновскии"),
      ("путин", "⟦Путин⟧ ⟦ПУТИН⟧"),
      ("семен", "⟦Семён⟧"),
      ("οδος", "⟦ὁδός⟧ ⟦ΟΔΟΣ⟧"),
      // Letters typed as two.
      ("strasse", "⟦Straße⟧ ⟦Strasse⟧ ⟦STRASSE⟧ ⟦STRAẞE⟧"),
      ("straße", "⟦Straße⟧ ⟦Strasse⟧"),
      ("stras", "⟦Straß⟧e"),
      ("final", "⟦ﬁnal⟧"),
      ("aether", "⟦Æther⟧"),
      // Invisible characters.
      ("security", "⟦secu\u{AD}rity⟧ ⟦se\u{200B}cu\u{2060}rity⟧"),
      ("a b", "⟦a\u{200B} \u{200B}b⟧"),
      ("cooperation", "⟦co\u{AD}\u{AD}operation⟧"),
      // Other scripts and forms.
      ("中国", "⟦中国⟧は"),
      ("nato", "⟦ＮＡＴＯ⟧"),
      ("kelvin", "⟦\u{212A}elvin⟧"),
      ("100%", "⟦100%⟧"),
      ("(cnas)", "⟦(CNAS)⟧"),
    ])
  func `finds`(_ typed: String, marked: String) throws {
    let example = MarkedText(marked)
    let (text, expected) = (example.text, example.ranges)
    let pattern = try #require(TextPattern(typed))
    #expect(pattern.matches(in: text) == expected)
  }

  @Test(arguments: ["", " ", "\u{A0}\n", "\u{200B}", "\u{AD} "])
  func `nothing to find`(_ typed: String) {
    #expect(TextPattern(typed) == nil)
  }

  @Test func `stops at the limit`() throws {
    let pattern = try #require(TextPattern("a"))
    #expect(pattern.matches(in: "banana", limit: 2) == [1..<2, 3..<4])
    #expect(pattern.matches(in: "banana", limit: 0).isEmpty)
  }

  @Test(
    arguments: [
      ("e", "cafe\u{301}"), ("👩", "x 👩‍👩‍👧 y"), ("🇩", "🇫🇷🇩🇪🇩🇪"), ("न", "नि"), ("\u{1112}", "\u{1112}\u{1161}"),
      ("b", "a\u{301}\u{302}b\u{20DD}"), ("\u{1F1EA}", "🇩🇪🇪🇸"), ("x", "\u{600}x"), ("s", "ß"),
    ])
  func `ends on graphemes`(_ typed: String, text: String) throws {
    let matches = try #require(TextPattern(typed)).matches(in: text)
    #expect(!matches.isEmpty)
    for match in matches {
      for offset in [match.lowerBound, match.upperBound] {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        #expect(index == text.endIndex || String.Index(index, within: text) != nil)
      }
    }
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  @Test func `every letter finds itself and its capital`() throws {
    for value in (0xC0...0x24F).lazy.compactMap(Unicode.Scalar.init) where value.properties.isAlphabetic {
      let letter = String(value)
      #expect(try #require(TextPattern(letter)).matches(in: letter) == [0..<letter.utf8.count], "\(letter)")
      let lower = try #require(TextPattern(letter.lowercased()))
      #expect(lower.matches(in: letter) == [0..<letter.utf8.count], "\(letter)")
    }
  }

  @Test func `a text of one kind is read once`() throws {
    // Each of these would take minutes if places were examined again for every place before them.
    let count = 50_000
    for (typed, unit) in [
      (" x", " "), ("a b", "a "), ("🇩🇪x", "🇩🇪"), ("e", "\u{301}"), ("🇩", "🇩🇪"), ("é", "e\u{301}"),
      ("a", "\u{200B}"),
    ] {
      let matches = try #require(TextPattern(typed)).matches(in: String(repeating: unit, count: count))
      #expect(matches.count == (["🇩", "é"].contains(typed) ? count : 0), "\(typed)")
    }
  }

  @Test func `finds what a plain search finds`() throws {
    // Compares with the simplest possible search, on texts of few letters and spaces.
    var random = SplitMix64(11)
    func word(_ count: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: count, using: &random)).map { _ in "aab b’".randomElement(using: &random) ?? "a" }
      )
    }
    for _ in 0..<500 {
      let (text, typed) = (word(0...30), word(1...4))
      guard let pattern = TextPattern(typed) else { continue }
      #expect(pattern.matches(in: text) == plainMatches(of: typed, in: text), "\(typed) in \(text)")
    }
  }

  /// Returns the matches of typed words at every character, taking each run of spaces as one.
  private func plainMatches(of typed: String, in text: String) -> [Range<Int>] {
    let characters = Array(text)
    let wanted = typed.split(separator: " ", omittingEmptySubsequences: false).map(Array.init)
    let words = wanted.enumerated().filter { !$1.isEmpty || $0 == 0 || $0 == wanted.count - 1 }.map(\.element)
    var found: [Range<Int>] = []
    var start = 0
    while start < characters.count {
      if let end = end(of: words, in: characters, from: start) {
        let offsets = [start, end].map { String(characters[..<$0]).utf8.count }
        found.append(offsets[0]..<offsets[1])
        start = end
      } else {
        // A run of spaces that was tried is skipped, as no match may begin within it.
        start += words[0].isEmpty ? max(1, characters[start...].prefix { $0 == " " }.count) : 1
      }
    }
    return found
  }

  private func end(of words: [[Character]], in text: [Character], from start: Int) -> Int? {
    var end = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        let blanks = text[end...].prefix { $0 == " " }.count
        if blanks == 0 { return nil }
        end += blanks
      }
      guard text[end...].starts(with: word) else { return nil }
      end += word.count
    }
    return end
  }
}
