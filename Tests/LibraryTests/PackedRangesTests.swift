import Articles
import Foundation
import Testing

@testable import Library

@Suite struct PackedRangesTests {
  /// What libraries of earlier versions hold.
  private let oldKinds: [Block.Kind] = [
    .heading, .deck, .byline, .dateline, .biography, .paragraph, .item, .credit, .quote, .other,
  ]

  @Test func everyKindOfBlockComesBack() {
    var start = 0
    let blocks = oldKinds.enumerated().map { index, kind in
      let range = start..<start + index * 1000
      start = range.upperBound + 2
      return Block(kind: kind, range: range, isNoise: index % 3 == 0)
    }
    let data = PackedRanges.pack(blocks)
    #expect(PackedRanges.blocks(data, limit: start) == blocks)
    #expect(data.count < blocks.count * 5)
  }

  @Test func whatLiesBeyondTheTextIsLeftOut() {
    let ranges = [0..<1, 5..<9, 300..<70_000, 70_000..<70_001]
    let data = PackedRanges.pack(ranges)
    #expect(PackedRanges.ranges(data, limit: .max) == ranges)
    #expect(PackedRanges.ranges(data, limit: 100) == [0..<1, 5..<9])
    #expect(PackedRanges.pack([5..<9, 2..<3, 9..<10]) == PackedRanges.pack([5..<9, 9..<10]))
  }

  @Test(arguments: [
    [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0], [1], [0, 0x80, 0x80],
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ])
  func damagedBytesAreNoTrouble(bytes: [UInt8]) {
    #expect(PackedRanges.ranges(Data(bytes), limit: 1000) == [])
    #expect(PackedRanges.blocks(Data(bytes), limit: 1000) == [])
  }
}
