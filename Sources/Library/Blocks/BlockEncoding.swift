import Articles
import Foundation

/// How a library stores the blocks and spans of a text: in a few bytes each, read only as a whole.
///
/// Numbers are unsigned LEB128. A byte for the version comes first, then the length of the blocks in bytes,
/// the blocks and the spans:
///
/// ```
/// block:   head, gap to the end of the block before, length, [members]
/// span:    head, distance from the start of the span before, length, [members]
/// members: number of bytes, then for each its tag, its number of bytes, and its value: a number or UTF-8
/// ```
///
/// The lowest bit of a head says whether members follow. In a block the next bit says whether it is noise;
/// the rest is the number of the form or kind. A reader skips members whose tags it does not know, so that
/// later versions may add some without another version byte.
enum BlockEncoding {
  /// The first byte; ``FormerBlockEncoding`` never begins with one above 19.
  static let version: UInt8 = 0x81

  /// The tags of a block's members; they never change.
  enum BlockTag: Int {
    case role = 1
    case depth, level, marker, row, column, speaker, time
  }

  /// The tags of a span's members; they never change.
  enum SpanTag: Int {
    case address = 1
  }

  /// Encodes blocks and spans in ascending order, leaving out any block that overlaps the one before; O(n).
  static func data(_ blocks: [Block], _ spans: [Article.Span]) -> Data {
    var body = ByteWriter()
    body.bytes.reserveCapacity(blocks.count * 4)
    var end = 0
    for block in blocks where block.range.lowerBound >= end {
      let members = members(of: block)
      body.append(block.form.number << 2 | (block.isNoise ? 2 : 0) | (members.isEmpty ? 0 : 1))
      body.append(block.range.lowerBound - end)
      body.append(block.range.count)
      if !members.isEmpty { body.append(members) }
      end = block.range.upperBound
    }
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(body.bytes.count + spans.count * 4 + 8)
    writer.bytes.append(version)
    writer.append(body.bytes)
    var start = 0
    for span in spans where span.range.lowerBound >= start {
      let members = members(of: span)
      writer.append(span.kind.number << 1 | (members.isEmpty ? 0 : 1))
      writer.append(span.range.lowerBound - start)
      writer.append(span.range.count)
      if !members.isEmpty { writer.append(members) }
      start = span.range.lowerBound
    }
    return Data(writer.bytes)
  }

  private static func members(of block: Block) -> [UInt8] {
    var writer = ByteWriter()
    if let role = block.role { writer.append(BlockTag.role.rawValue, number: Int(role.rawValue)) }
    if block.depth > 0 { writer.append(BlockTag.depth.rawValue, number: block.depth) }
    switch block.form {
    case .heading(let level): if let level { writer.append(BlockTag.level.rawValue, number: level) }
    case .item(let marker): if let marker { writer.append(BlockTag.marker.rawValue, text: marker) }
    case .cell(let row, let column):
      writer.append(BlockTag.row.rawValue, number: row)
      writer.append(BlockTag.column.rawValue, number: column)
    case .paragraph, .quote, .preformatted, .rule, .other: break
    }
    if let speaker = block.speaker { writer.append(BlockTag.speaker.rawValue, text: speaker) }
    if let time = block.time { writer.append(BlockTag.time.rawValue, number: time) }
    return writer.bytes
  }

  private static func members(of span: Article.Span) -> [UInt8] {
    guard case .link(let address) = span.kind else { return [] }
    var writer = ByteWriter()
    writer.append(SpanTag.address.rawValue, text: address)
    return writer.bytes
  }
}

extension Block.Form {
  /// The number that stands for the form; it never changes.
  fileprivate var number: Int {
    switch self {
    case .paragraph: 0
    case .heading: 1
    case .item: 2
    case .quote: 3
    case .cell: 4
    case .preformatted: 5
    case .rule: 6
    case .other: 7
    }
  }
}

extension Article.Span.Kind {
  /// The number that stands for the kind; it never changes.
  fileprivate var number: Int {
    switch self {
    case .emphasis: 0
    case .strong: 1
    case .code: 2
    case .link: 3
    }
  }
}

/// Bytes as they are written.
private struct ByteWriter {
  var bytes: [UInt8] = []

  /// Appends a number; negative ones count as 0.
  mutating func append(_ number: Int) {
    var rest = UInt64(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends the number of bytes, then the bytes.
  mutating func append(_ content: some Collection<UInt8>) {
    append(content.count)
    bytes.append(contentsOf: content)
  }

  mutating func append(_ tag: Int, number: Int) {
    var value = ByteWriter()
    value.append(number)
    append(tag)
    append(value.bytes)
  }

  mutating func append(_ tag: Int, text: String) {
    append(tag)
    append(text.utf8)
  }
}
