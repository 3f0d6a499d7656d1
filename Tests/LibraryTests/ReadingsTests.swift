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

  @Test func `a damaged delta makes nothing`() {
    let delta = TextDelta.delta(of: Array("one text that is long enough".utf8), from: [])
    #expect(TextDelta.apply(delta.dropLast(), to: []) == nil)
    #expect(TextDelta.apply(Data([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]), to: []) == nil)
    #expect(TextDelta.apply(Data([0x21, 0x05]), to: [1, 2, 3]) == nil)
  }
}
