import Articles
import Foundation
import TestSupport
import Testing

@testable import Library

/// What an article said before its document changed.
@Suite struct ReadingsTests {
  @Test func `a delta makes the older text of the newer one`() {
    var random = SplitMix64(7)
    for _ in 0..<40 {
      let older = (0..<random.below(900)).map { _ in UInt8(97 + random.below(4)) }
      var newer = older
      for _ in 0..<random.below(6) where !newer.isEmpty {
        let place = random.below(newer.count)
        newer.replaceSubrange(place..<min(newer.count, place + random.below(20)), with: Array("edited".utf8))
      }
      let delta = TextDelta.delta(of: older, from: newer)
      #expect(TextDelta.apply(delta, to: newer) == older)
    }
  }

  @Test func `a small edit takes few bytes`() {
    let older = Array(
      String(repeating: "The harbour is open, and nobody has seen the ferry since. ", count: 80).utf8)
    var newer = older
    newer.replaceSubrange(2_000..<2_010, with: Array("closed".utf8))
    #expect(TextDelta.delta(of: older, from: newer).count < 64)
  }

  @Test func `the blocks of a former text are those it had`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var texts: [String] = []
    for reading in 0..<5 {
      let paragraphs = (0..<30).map {
        "Paragraph \($0) of the harbour log" + ($0 == reading * 5 ? ", changed." : ".")
      }
      texts.append(paragraphs.joined(separator: "\n\n"))
      var (blocks, start): ([Block], Int) = ([], 0)
      for paragraph in paragraphs {
        blocks.append(Block(.paragraph, range: start..<start + paragraph.utf8.count))
        start += paragraph.utf8.count + 2
      }
      let article = Article(
        fields: ArticleFields(title: "Log"), text: texts[reading], blocks: blocks, quotations: [])
      _ = try store.add(new(article, path: "/log"), now: Timestamp(seconds: Int64(reading)))
    }
    let readings = try #require(try store.readings(of: ArticleID(1)))
    #expect(readings.map(\.article.text) == texts.reversed())
    for reading in readings {
      let lengths = reading.article.blocks.map(\.range.count)
      #expect(lengths == reading.article.text.components(separatedBy: "\n\n").map(\.utf8.count))
    }
    let kept = try store.formerTextSize()
    #expect(kept.count == 4 && kept.bytes < texts[0].utf8.count / 5)
  }

  @Test func `blocks are not made of others than those they came from`() {
    let older = Data((0..<90).map { UInt8($0 % 7) } + [9, 9])
    let newer = Data((0..<90).map { UInt8($0 % 7) } + [8])
    let delta = StructureDelta.delta(of: older, from: newer)
    #expect(delta.count < 20)
    #expect(StructureDelta.apply(delta, to: newer) == older)
    #expect(StructureDelta.apply(delta, to: newer.dropFirst()).isEmpty)
    #expect(StructureDelta.paragraphs(of: "One.\n\nTwo.").map(\.range) == [0..<4, 6..<10])
  }

  @Test func `a damaged delta makes nothing`() {
    let delta = TextDelta.delta(of: Array("one text that is long enough".utf8), from: [])
    #expect(TextDelta.apply(delta.dropLast(), to: []) == nil)
    #expect(TextDelta.apply(Data([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]), to: []) == nil)
    #expect(TextDelta.apply(Data([0x21, 0x05]), to: [1, 2, 3]) == nil)
  }
}
