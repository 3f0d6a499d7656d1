import Articles
import Foundation
import TestSupport
import Testing

@testable import Library

/// How a library stores the blocks and spans of a text.
@Suite struct BlockEncodingTests {
  private let blocks = [
    Block(.paragraph, range: 0..<10),
    Block(.heading(level: 2), range: 12..<20, depth: 1),
    Block(.heading(), range: 22..<22, isNoise: true),
    Block(.item(marker: "•"), role: .credit, range: 24..<300, depth: 3),
    Block(.item(), range: 302..<305),
    Block(.quote, range: 307..<70_000, speaker: "Ada Holm", time: 3_600_001),
    Block(.cell(row: 2, column: 0), range: 70_002..<70_003),
    Block(.preformatted, range: 70_005..<70_006),
    Block(.rule, role: .caption, range: 70_008..<70_009, isNoise: true),
    Block(.other, role: .byline, range: 70_009..<70_010),
  ]

  private let spans = [
    Article.Span(.link(address: "https://example.org/ä"), 0..<9), Article.Span(.strong, 0..<4),
    Article.Span(.emphasis, 2..<3), Article.Span(.code, 400..<60_000),
  ]

  private func structure(_ data: Data, limit: Int = .max) -> BlockEncoding.Structure {
    BlockEncoding.structure(data, emphasis: Data(), limit: limit)
  }

  @Test func `every form, role and member comes back`() {
    let data = BlockEncoding.data(blocks, spans)
    #expect(structure(data) == BlockEncoding.Structure(blocks: blocks, spans: spans))
    #expect(structure(BlockEncoding.data([], [])) == BlockEncoding.Structure())
    for role in Block.Role.allCases {
      let block = [Block(.paragraph, role: role, range: 0..<1)]
      #expect(structure(BlockEncoding.data(block, [])).blocks == block)
    }
  }

  @Test func `an ordinary block takes three bytes`() {
    let ordinary = (0..<100).map { Block(.paragraph, range: $0 * 102..<$0 * 102 + 100) }
    #expect(BlockEncoding.data(ordinary, []).count <= 100 * 3 + 4)
  }

  @Test func `what overlaps is left out, and what lies beyond the text`() {
    let overlapping = [
      Block(.paragraph, range: 5..<9), Block(.quote, range: 2..<3), Block(.quote, range: 9..<10),
    ]
    #expect(structure(BlockEncoding.data(overlapping, [])).blocks == [overlapping[0], overlapping[2]])
    let data = BlockEncoding.data(blocks, spans)
    #expect(structure(data, limit: 300).blocks == Array(blocks[..<4]))
    #expect(structure(data, limit: 300).spans == Array(spans[..<3]))
  }

  @Test func `members that a later version adds are passed over`() {
    // Version, 13 bytes of blocks: a quote at 0..<5 with the members 99 and depth 2; a span at 1..<3 with member 98.
    let bytes: [UInt8] = [
      0x81, 11, 3 << 2 | 1, 0, 5, 7, 99, 2, 0xAA, 0xBB, 2, 1, 2, 1 << 1 | 1, 1, 2, 3, 98, 1, 7,
    ]
    #expect(
      structure(Data(bytes))
        == BlockEncoding.Structure(
          blocks: [Block(.quote, range: 0..<5, depth: 2)], spans: [Article.Span(.strong, 1..<3)]))
    // Forms and kinds of span, too.
    let unknown: [UInt8] = [0x81, 3, 21 << 2, 0, 5, 9 << 1, 0, 2, 1 << 1, 0, 3]
    #expect(
      structure(Data(unknown))
        == BlockEncoding.Structure(
          blocks: [Block(.other, range: 0..<5)], spans: [Article.Span(.strong, 0..<3)]))
  }

  @Test func `what earlier versions stored is read`() {
    var start = 0
    let blocks = FormerBlockEncoding.kinds.enumerated().map { index, kind in
      let range = start..<start + index * 1000
      start = range.upperBound + 2
      return Block(kind: kind, range: range, isNoise: index % 3 == 0)
    }
    let bold = [0..<1, 5..<9, 300..<44_000, 44_000..<44_001]
    let read = BlockEncoding.structure(
      FormerBlocks.data(blocks), emphasis: FormerBlocks.data(bold), limit: start)
    #expect(read == BlockEncoding.Structure(blocks: blocks, spans: bold.map { Article.Span(.strong, $0) }))
  }

  @Test(arguments: [
    [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0], [1], [0, 0x80, 0x80],
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    [0x81], [0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 1],
  ])
  func `damaged bytes yield nothing`(bytes: [UInt8]) {
    #expect(structure(Data(bytes), limit: 1000) == BlockEncoding.Structure())
    #expect(FormerBlockEncoding.ranges(Data(bytes), limit: 1000) == [])
    #expect(FormerBlockEncoding.blocks(Data(bytes), limit: 1000) == [])
  }

  @Test func `what comes before the damage is read`() {
    let sound = BlockEncoding.data(Array(blocks[..<2]), [])
    #expect(structure(sound.prefix(sound.count - 1)).blocks == [])
    #expect(structure(Data([0x81, 2, 0, 0])).blocks == [])
    #expect(structure(Data([0x81, 5, 0, 0, 4, 0, 2])).blocks == [Block(.paragraph, range: 0..<4)])
    // Members that don't fit.
    #expect(structure(Data([0x81, 7, 0, 0, 4, 1, 2, 3, 9])).blocks == [Block(.paragraph, range: 0..<4)])
  }

  @Test func `any bytes are read, and nothing beyond the text comes of them`() {
    var random = SplitMix64(17)
    let sound = Array(BlockEncoding.data(blocks, spans))
    for round in 0..<20_000 {
      var bytes =
        round % 2 == 0
        ? sound
        : (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      if round % 3 == 0, !bytes.isEmpty { bytes[0] = 0x81 }
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if round % 5 == 0 { bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))) }
      let read = BlockEncoding.structure(Data(bytes), emphasis: Data(bytes), limit: 1000)
      let ranges = read.blocks.map(\.range)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(bytes)")
      #expect((ranges + read.spans.map(\.range)).allSatisfy { $0.upperBound <= 1000 }, "\(bytes)")
      // What was read can be written and read again.
      #expect(structure(BlockEncoding.data(read.blocks, read.spans)) == read, "\(bytes)")
    }
  }
}
