import Articles

/// Finds the bare addresses in a text: those without marks around them.
///
/// An address ends before a quotation mark of any form, so that the mark keeps its meaning.
enum BareLinks {
  private static let starts: [[UInt8]] = ["https://", "http://", "www."].map { (start: String) in
    Array(start.utf8)
  }

  /// The greatest length of an address, in `bytes`.
  private static let longest = 2000

  /// Returns the spans of a text with those of its bare addresses, ascending by where they start; O(n).
  ///
  /// Code and links stay unchanged.
  static func added(to text: BlockText) -> [Article.Span] {
    let found = addresses(in: text)
    guard !found.isEmpty else { return text.spans }
    return (text.spans + found).sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private static func addresses(in text: BlockText) -> [Article.Span] {
    let bytes = text.utf8.span
    var taken = text.spans.filter { !$0.kind.isEmphasis }[...]
    var found: [Article.Span] = []
    for block in text.blocks where block.form != .preformatted {
      var offset = block.range.lowerBound
      while offset < block.range.upperBound {
        guard let range = address(at: offset, in: bytes, of: block.range) else {
          offset += 1
          continue
        }
        taken = taken.drop { $0.range.upperBound <= range.lowerBound }
        if taken.first.map({ $0.range.lowerBound >= range.upperBound }) ?? true {
          let words = bytes.string(in: range)
          found.append(
            Article.Span(.link(address: words.hasPrefix("www.") ? "http://" + words : words), range))
        }
        offset = range.upperBound
      }
    }
    return found
  }

  /// Returns the address that begins at an offset, without the punctuation after it (GFM, 6.9).
  private static func address(at start: Int, in text: Span<UInt8>, of block: Range<Int>) -> Range<Int>? {
    guard text[start] == UInt8(ascii: "h") || text[start] == UInt8(ascii: "w"),
      start == block.lowerBound || !text[start - 1].continuesWord,
      let scheme = starts.first(where: { text.begins(with: $0, at: start) })
    else { return nil }
    let host = start + scheme.count
    var end = host
    let limit = min(block.upperBound, start + longest)
    while end < limit, let width = text.widthInAddress(at: end), end + width <= limit { end += width }
    end = text.endOfAddress(host..<end)
    let hasDot = (host..<end).contains { text[$0] == UInt8(ascii: ".") }
    return end > host && (hasDot || scheme.count > 4) ? start..<end : nil
  }
}

extension UInt8 {
  /// Whether this is an ASCII letter or digit.
  fileprivate var continuesWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension Span<UInt8> {
  fileprivate func begins(with words: [UInt8], at start: Int) -> Bool {
    guard start + words.count <= count else { return false }
    for index in words.indices where self[start + index] | 0x20 != words[index] | 0x20 { return false }
    return true
  }

  /// Returns the width of a character in an address; `nil` for spaces, brackets and quotation marks.
  fileprivate func widthInAddress(at offset: Int) -> Int? {
    let byte = self[offset]
    if byte < 0x80 {
      return byte <= 0x20 || [0x22, 0x3C, 0x3E, 0x60].contains(byte) ? nil : 1
    }
    let (scalar, width) = scalar(at: offset)
    switch scalar {
    case 0xA0, 0xAB, 0xBB, 0x2000...0x200B, 0x2018...0x201F, 0x2026, 0x2028...0x202F, 0x2039, 0x203A:
      return nil
    case 0x3000...0x3002, 0x3008...0x3011, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: return nil
    default: return width
    }
  }

  /// Returns where an address ends, before marks that belong to the sentence; O(n).
  ///
  /// These marks are punctuation, and brackets that were opened before the address.
  fileprivate func endOfAddress(_ address: Range<Int>) -> Int {
    var balance = 0
    for offset in address {
      if self[offset] == UInt8(ascii: "(") { balance += 1 }
      if self[offset] == UInt8(ascii: ")") { balance -= 1 }
    }
    var end = address.upperBound
    while end > address.lowerBound {
      switch self[end - 1] {
      case UInt8(ascii: ")"):
        if balance >= 0 { return end }
        balance += 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"),
        UInt8(ascii: "]"):
        break
      default: return end
      }
      end -= 1
    }
    return end
  }
}
