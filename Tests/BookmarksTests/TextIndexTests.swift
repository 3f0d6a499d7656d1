import TestSupport
import Testing

@testable import Bookmarks

@Suite struct TextIndexTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(
    arguments: [
      ("", "a", []), ("a", "a", [0]), ("aaaa", "aa", [0, 1, 2]), ("abcab", "ab", [0, 3]),
      ("abcab", "b", [1, 4]),
      ("abcab", "abcabc", []), ("abcab", "c", [2]), ("abcab", "x", []), ("ÄÄ", "Ä", [0, 2]),
      ("banana", "ana", [1, 3]),
    ])
  func `every place is found`(text: String, pattern: String, places: [Int]) {
    let text = bytes(text)
    #expect(TextIndex(text).places(of: bytes(pattern)[...], in: text, atMost: 9) == places)
  }

  @Test func `too many places are none`() {
    let text = bytes("aaaa")
    let index = TextIndex(text)
    #expect(index.places(of: [0x61], in: text, atMost: 4) == [0, 1, 2, 3])
    #expect(index.places(of: [0x61], in: text, atMost: 3) == nil)
  }

  /// The suffixes of any text are in order: of few letters or many, repeated, rising or falling.
  @Test(arguments: 0..<30)
  func `suffixes are sorted`(seed: Int) {
    var dice = SplitMix64(UInt64(seed))
    let letters = [1, 2, 3, 26, 255][seed % 5]
    var text = (0..<Int.random(in: 0..<400, using: &dice)).map { _ in
      UInt8(Int.random(in: 0..<letters, using: &dice))
    }
    if seed % 3 == 0 { text += text + text }
    let sorted = text.withUnsafeBufferPointer { SuffixSorting.sorted($0, alphabet: 256) }
    let expected = text.indices.sorted { text[$0...].lexicographicallyPrecedes(text[$1...]) }
    #expect(sorted.map(Int.init) == expected)
  }

  /// The same places are found with an index and without one.
  @Test(arguments: 0..<16)
  func `the index changes nothing`(seed: Int) {
    var dice = SplitMix64(UInt64(seed))
    let words = ["tide", "mole", "ebb", "quay", "“yes”", "— no", "the", "of", "nets,", "Ferry."]
    func text() -> String {
      (0..<Int.random(in: 20..<320, using: &dice)).map { _ in dice.one(of: words) }.joined(separator: " ")
    }
    let (old, new) = (text(), text())
    let all = old + "\n\n" + new
    for former in [nil, old] {
      let scanning = PassageFinder(text: all, former: former)
      let indexed = PassageFinder(text: all, former: former, passages: 100)
      for _ in 0..<20 {
        let start = Int.random(in: 0..<old.utf8.count - 2, using: &dice)
        let anchor = Anchor(of: start..<start + Int.random(in: 1...60, using: &dice), in: old)
        #expect(scanning.attachment(of: anchor) == indexed.attachment(of: anchor))
      }
    }
  }
}
