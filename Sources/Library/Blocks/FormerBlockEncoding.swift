import Articles
import Foundation

/// How libraries up to the tenth version stored blocks and bold text; articles keep this form until they
/// change.
///
/// Unsigned LEB128 numbers: for each range its distance from the end of the one before, and its length. For a
/// block these are preceded by twice the number of its kind, plus one if it is noise.
enum FormerBlockEncoding {
  /// The kinds by their numbers.
  static let kinds: [Block.Kind] = [
    .other, .paragraph, .heading, .deck, .byline, .dateline, .biography, .item, .credit, .quote,
  ]

  /// Decodes blocks; stops at the first that is invalid or ends beyond `limit`.
  static func blocks(_ data: Data, limit: Int) -> [Block] {
    var reader = Reader(data, limit: limit)
    var blocks: [Block] = []
    while let head = reader.number(), let range = reader.range() {
      let kind = kinds.indices.contains(head / 2) ? kinds[head / 2] : .other
      blocks.append(Block(kind: kind, range: range, isNoise: head % 2 == 1))
    }
    return blocks
  }

  /// Decodes ranges; stops at the first that is invalid or ends beyond `limit`.
  static func ranges(_ data: Data, limit: Int) -> [Range<Int>] {
    var reader = Reader(data, limit: limit)
    var ranges: [Range<Int>] = []
    while let range = reader.range() { ranges.append(range) }
    return ranges
  }

  private struct Reader {
    let bytes: [UInt8]
    let limit: Int
    var position = 0
    var end = 0

    init(_ data: Data, limit: Int) {
      bytes = Array(data)
      self.limit = limit
    }

    /// Reads a number below 2^56; `nil` at the end, or if the bytes aren't such a number.
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
