import Articles
import Foundation

/// Blocks and emphasis in a few bytes each, for columns that are read only as a whole.
///
/// Unsigned LEB128 numbers: for each range how far it begins behind the end of the one before it, and its length; for a
/// block before these twice the number of its kind, and one more if it is noise.
enum PackedRanges {
  // The number of a kind is its place here: add at the end only.
  private static let kinds: [Block.Kind] = [
    .other, .paragraph, .heading, .deck, .byline, .dateline, .biography, .item, .credit, .quote,
  ]

  /// Packs blocks in ascending order; overlapping ones are left out.
  static func pack(_ blocks: [Block]) -> Data {
    var packer = Packer()
    for block in blocks where block.range.lowerBound >= packer.end {
      packer.append((kinds.firstIndex(of: block.kind) ?? 0) * 2 + (block.isNoise ? 1 : 0))
      packer.append(block.range)
    }
    return packer.data
  }

  /// Packs ascending, disjoint ranges.
  static func pack(_ ranges: [Range<Int>]) -> Data {
    var packer = Packer()
    for range in ranges where range.lowerBound >= packer.end { packer.append(range) }
    return packer.data
  }

  /// Unpacks blocks; stops at the first that cannot be one or ends beyond `limit`.
  static func blocks(_ data: Data, limit: Int) -> [Block] {
    var unpacker = Unpacker(data: data, limit: limit)
    var blocks: [Block] = []
    while let head = unpacker.number(), let range = unpacker.range() {
      let kind = kinds.indices.contains(head / 2) ? kinds[head / 2] : .other
      blocks.append(Block(kind: kind, range: range, isNoise: head % 2 == 1))
    }
    return blocks
  }

  /// Unpacks ranges; stops at the first that cannot be one or ends beyond `limit`.
  static func ranges(_ data: Data, limit: Int) -> [Range<Int>] {
    var unpacker = Unpacker(data: data, limit: limit)
    var ranges: [Range<Int>] = []
    while let range = unpacker.range() { ranges.append(range) }
    return ranges
  }

  private struct Packer {
    var data = Data()
    var end = 0

    mutating func append(_ number: Int) {
      var rest = UInt64(max(0, number))
      while rest >= 0x80 {
        data.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      data.append(UInt8(rest))
    }

    mutating func append(_ range: Range<Int>) {
      append(range.lowerBound - end)
      append(range.count)
      end = range.upperBound
    }
  }

  private struct Unpacker {
    let bytes: [UInt8]
    let limit: Int
    var position = 0
    var end = 0

    init(data: Data, limit: Int) {
      bytes = Array(data)
      self.limit = limit
    }

    /// The next number; nil at the end, and where it cannot be a position in a text.
    mutating func number() -> Int? {
      var number = 0
      for shift in stride(from: 0, through: 49, by: 7) {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        number |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return number }
      }
      return nil
    }

    mutating func range() -> Range<Int>? {
      guard let gap = number(), let count = number() else { return nil }
      let start = end + gap
      guard start + count <= limit else { return nil }
      end = start + count
      return start..<end
    }
  }
}
