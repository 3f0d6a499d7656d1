import Quotations
import TestSupport
import Testing

@Suite
struct PropertyTests {
  private static let finder = QuotationFinder()
  private static let pieces: [String] = [
    "“", "”", "\"", "''", "'", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "『", "』", "《", "》", "``", "`",
    "＂",
    " ", " ", " ", "\n", "\r\n", "\n\n", "\r", "\u{2028}", "\u{A0}", ".", ",", ":", ";", "—", "-", "(", ")",
    "?", "!", "…",
    "said", "Mao", "Ada Lund", "he", "who", "which", "according to", "and", "the mayor", "in", "of", "6",
    "2\"",
    "called", "saying", "that", "Mr.", "U.S.", "é", "\u{301}", "\u{200D}", "\u{FE0F}", "👩‍🚀", "🇳🇴", "\u{600}",
    "क्षि", "known as", "’n’", "Ada Lund, baker", "— Ada Lund", "ß", "中", "\u{0}", "’s", "'s", "so-called",
    "film", "Lund’s",
  ]

  private static func text(_ seed: Int) -> String {
    var dice = SplitMix64(UInt64(seed))
    return (0..<Int.random(in: 0...120, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
      .joined()
  }

  @Test func `ranges ascend, are disjoint, stand on grapheme boundaries, and hold what belongs to them`() {
    for seed in 0..<1500 {
      let text = PropertyTests.text(seed)
      check(text, PropertyTests.finder.quotations(in: text))
    }
  }

  @Test func `nothing is found in skipped parts`() {
    for seed in 0..<500 {
      let text = PropertyTests.text(seed)
      var dice = SplitMix64(UInt64(seed))
      let start = text.indices.randomElement(using: &dice) ?? text.startIndex
      let end = text[start...].indices.randomElement(using: &dice) ?? start
      let part = text[..<start].utf8.count..<text[..<end].utf8.count
      let found = PropertyTests.finder.quotations(in: text, skipping: [part])
      check(text, found)
      #expect(found.allSatisfy { part.isEmpty || !$0.range.overlaps(part) })
    }
  }

  @Test func `skipped parts that cut words, or lie outside the text, do no harm`() {
    for seed in 0..<500 {
      let text = PropertyTests.text(seed)
      var dice = SplitMix64(UInt64(seed))
      let start = Int.random(in: -5...200, using: &dice)
      let found = PropertyTests.finder.quotations(in: text, skipping: [start..<(start + 33)])
      #expect(found.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.utf8.count })
    }
  }

  @Test func `random bytes do no harm`() {
    var dice = SplitMix64(7)
    for _ in 0..<500 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let text = String(decoding: bytes, as: UTF8.self)
      check(text, PropertyTests.finder.quotations(in: text))
    }
  }

  @Test func `the same text gives the same quotations`() {
    for seed in 0..<100 {
      let text = PropertyTests.text(seed)
      #expect(PropertyTests.finder.quotations(in: text) == QuotationFinder().quotations(in: text))
    }
  }

  @Test func `statements count up from 0 without gaps`() {
    for seed in 0..<500 {
      var last = -1
      for quotation in PropertyTests.finder.quotations(in: PropertyTests.text(seed)) {
        #expect(quotation.statement == last || quotation.statement == last + 1)
        last = quotation.statement
      }
    }
  }

  private func check(_ text: String, _ found: [Quotation]) {
    var boundaries = Set<Int>([0])
    var offset = 0
    for character in text {
      offset += character.utf8.count
      boundaries.insert(offset)
    }
    var end = 0
    for quotation in found {
      #expect(quotation.range.lowerBound >= end, "\(text.debugDescription)")
      #expect(quotation.range.contains(quotation.interior.lowerBound))
      #expect(quotation.interior.upperBound <= quotation.range.upperBound)
      var places = [quotation.range.lowerBound, quotation.range.upperBound]
      places += [quotation.interior.lowerBound, quotation.interior.upperBound]
      if let attribution = quotation.attribution {
        #expect((0...1).contains(attribution.confidence))
        #expect((attribution.person == nil) == (attribution.personConfidence == nil))
        #expect((0...1).contains(attribution.leastConfidence))
        let speaker = attribution.mention ?? 0..<0
        #expect(!speaker.isEmpty && speaker.upperBound <= offset)
        places += [speaker.lowerBound, speaker.upperBound]
      }
      #expect(boundaries.isSuperset(of: places), "\(text.debugDescription)")
      end = quotation.range.upperBound
    }
  }
}
