import Testing

@testable import Bookmarks

@Suite struct FoldedTextTests {
  @Test(
    arguments: [
      ("“a”", "\"a\""), ("«a» „b‟", "\"a\" \"b\""), ("it’s ‘a’", "it's 'a'"),
      ("a \t\r\n\u{A0}\u{2009} b", "a b"),
      ("co\u{AD}op\u{200B}\u{2060}", "coop"), ("é 中 👍", "é 中 👍"),
      ("a — b", "a-b"), ("a–b", "a-b"), ("a -- b", "a-b"), ("a\u{2212} b", "a-b"), ("a-b", "a-b"),
      ("a…", "a..."),
      ("", ""), ("\u{3000}x\u{FEFF}", " x"),
    ])
  func `typography is evened out`(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test func `every byte knows where it comes from`() {
    let text = "a “é”\u{A0}\u{A0} b"
    let folded = FoldedText(text)
    // The opening mark, é, the closing mark, the run of spaces, and b.
    #expect(folded.source(2..<3) == 2..<5)
    #expect(folded.source(3..<5) == 5..<7)
    #expect(folded.source(5..<6) == 7..<10)
    #expect(folded.source(2..<6) == 2..<10)
    #expect(folded.source(7..<8) == 15..<16)
    // Both of two hyphens; a dash with spaces around it, without the spaces.
    #expect(FoldedText("a--b").source(1..<2) == 1..<3)
    #expect(FoldedText("a — b").source(1..<2) == 2..<5)
    #expect(FoldedText("a…").source(1..<4) == 1..<4)
  }

  @Test(
    arguments: [
      ("abcabcab", "abcab", [0, 3]), ("aaaa", "aa", [0, 1, 2]), ("abab", "b", [1, 3]), ("ab", "abc", []),
      ("ab", "", []),
      ("aabaabaaab", "aabaaab", [3]),
    ])
  func `all places are found`(text: String, pattern: String, places: [Int]) {
    #expect(FoldedText(text).places(of: Array(pattern.utf8)[...]) == places)
  }
}

@Suite struct WordAlignmentTests {
  @Test(
    arguments: [
      ([1, 2, 3], [1, 2, 3], 0, [3: 0]), ([1, 2, 3], [1, 9, 3, 4], 1, [3: 1]),
      ([1, 2, 3], [1, 3], 1, [2: 1]),
      ([1, 2], [1, 9, 2], 1, [1: 1, 2: 1, 3: 1]), ([1, 2, 3], [7, 8, 9], 2, [:]), ([1], [], 0, [:]),
    ])
  func `words put in left out and replaced count`(passage: [Int], text: [Int], limit: Int, fits: [Int: Int]) {
    let found = WordAlignment.fits(of: passage, at: text, limit: limit)
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.length, $0.difference) }) == fits)
  }
}
