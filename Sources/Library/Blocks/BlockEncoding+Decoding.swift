import Articles
import Foundation

extension BlockEncoding {
  /// What a library stores about the structure of a text.
  struct Structure: Hashable {
    var blocks: [Block] = []
    var spans: [Article.Span] = []
  }

  /// Decodes blocks and spans, or those that an earlier version of the program stored; O(n).
  ///
  /// Stops at the first one that damage has made invalid or that ends beyond the text, and yields those
  /// before it.
  ///
  /// - Parameters:
  ///   - emphasis: what an earlier version stored beside the blocks; not read otherwise.
  ///   - limit: the length of the text in bytes.
  static func structure(_ data: Data, emphasis: Data, limit: Int) -> Structure {
    guard let first = data.first, first >= 0x80 else {
      return Structure(
        blocks: FormerBlockEncoding.blocks(data, limit: limit),
        spans: FormerBlockEncoding.ranges(emphasis, limit: limit).map { Article.Span(.strong, $0) })
    }
    guard first == version else { return Structure() }
    var reader = ByteReader(data.dropFirst())
    guard let count = reader.number(), let end = reader.end(ofNext: count) else { return Structure() }
    return Structure(
      blocks: blocks(&reader, to: end, limit: limit), spans: spans(&reader, from: end, limit: limit))
  }

  private static func blocks(_ reader: inout ByteReader, to end: Int, limit: Int) -> [Block] {
    reader.end = end
    var blocks: [Block] = []
    blocks.reserveCapacity((end - reader.position) / 3)
    var last = 0
    while let head = reader.number(), let range = reader.range(from: last, limit: limit) {
      last = range.upperBound
      var block = Block(form(head >> 2), range: range, isNoise: head & 2 != 0)
      if head & 1 != 0 {
        guard let members = reader.members() else { return blocks }
        for member in members { read(member, of: &reader, into: &block) }
      }
      blocks.append(block)
    }
    return blocks
  }

  private static func spans(_ reader: inout ByteReader, from start: Int, limit: Int) -> [Article.Span] {
    reader.position = start
    reader.end = reader.bytes.count
    var spans: [Article.Span] = []
    var last = 0
    while let head = reader.number(), let range = reader.range(from: last, limit: limit) {
      last = range.lowerBound
      var address = ""
      if head & 1 != 0 {
        guard let members = reader.members() else { return spans }
        for member in members where member.tag == SpanTag.address.rawValue {
          address = reader.text(member)
        }
      }
      // What only a later version knows becomes plain text.
      if let kind = kind(head >> 1, address: address) { spans.append(Article.Span(kind, range)) }
    }
    return spans
  }

  private static func form(_ number: Int) -> Block.Form {
    switch number {
    case 0: .paragraph
    case 1: .heading()
    case 2: .item()
    case 3: .quote
    case 4: .cell(row: 0, column: 0)
    case 5: .preformatted
    case 6: .rule
    default: .other
    }
  }

  private static func kind(_ number: Int, address: String) -> Article.Span.Kind? {
    switch number {
    case 0: .emphasis
    case 1: .strong
    case 2: .code
    case 3: .link(address: address)
    default: nil
    }
  }

  private static func read(_ member: ByteReader.Member, of reader: inout ByteReader, into block: inout Block)
  {
    guard let tag = BlockTag(rawValue: member.tag) else { return }
    switch (tag, block.form) {
    case (.role, _): block.role = UInt8(exactly: reader.number(member)).flatMap(Block.Role.init)
    case (.depth, _): block.depth = reader.number(member)
    case (.speaker, _): block.speaker = reader.text(member)
    case (.time, _): block.time = reader.number(member)
    case (.level, .heading): block.form = .heading(level: reader.number(member))
    case (.marker, .item): block.form = .item(marker: reader.text(member))
    case (.row, .cell(_, let column)): block.form = .cell(row: reader.number(member), column: column)
    case (.column, .cell(let row, _)): block.form = .cell(row: row, column: reader.number(member))
    case (.level, _), (.marker, _), (.row, _), (.column, _): break
    }
  }
}

/// Reads numbers and members, and never beyond the end of its bytes.
private struct ByteReader {
  let bytes: [UInt8]
  /// Where the next number is.
  var position = 0
  /// Where to stop.
  var end: Int

  /// A member of a block or span: its tag, and where its value is.
  struct Member {
    let tag: Int
    let value: Range<Int>
  }

  init(_ data: Data) {
    bytes = Array(data)
    end = bytes.count
  }

  /// Reads a number below 2^56; `nil` at the end, or if the bytes aren't such a number.
  mutating func number() -> Int? {
    var number = 0
    for shift in stride(from: 0, through: 49, by: 7) {
      guard position < end else { return nil }
      let byte = bytes[position]
      position += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  /// Reads a distance and a length; `nil` if the range would end beyond `limit`.
  mutating func range(from origin: Int, limit: Int) -> Range<Int>? {
    guard let gap = number(), let count = number(), origin + gap + count <= limit else { return nil }
    return origin + gap..<origin + gap + count
  }

  /// Returns where the next `count` bytes end; `nil` if there are fewer.
  func end(ofNext count: Int) -> Int? {
    count <= end - position ? position + count : nil
  }

  /// Reads members; `nil` if they don't fit into their number of bytes.
  mutating func members() -> [Member]? {
    guard let count = number(), let last = end(ofNext: count) else { return nil }
    let whole = end
    defer { end = whole }
    end = last
    var members: [Member] = []
    while position < last {
      guard let tag = number(), let count = number(), let close = end(ofNext: count) else { return nil }
      members.append(Member(tag: tag, value: position..<close))
      position = close
    }
    return members
  }

  /// Returns the number that is the value of a member; 0 if it isn't one.
  func number(_ member: Member) -> Int {
    var reader = self
    (reader.position, reader.end) = (member.value.lowerBound, member.value.upperBound)
    return reader.number() ?? 0
  }

  /// Returns the text that is the value of a member.
  func text(_ member: Member) -> String { String(decoding: bytes[member.value], as: UTF8.self) }
}
