/// The lines of a mail, which end at LF, CR or CRLF.
struct MailLines: Sequence, IteratorProtocol {
  /// A line: offsets into the bytes.
  struct Line {
    /// Its words, without the line break.
    var words: Range<Int>
    /// Where the next line begins.
    var end: Int
  }

  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  /// Prepares to read the lines of some bytes.
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  mutating func next() -> Line? {
    guard offset < bytes.endIndex else { return nil }
    let start = offset
    while offset < bytes.endIndex, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let words = start..<offset
    if offset < bytes.endIndex {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.endIndex && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    return Line(words: words, end: offset)
  }
}

extension UInt8 {
  /// Whether this is a space or a tab.
  var isMailBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether this is a space, a tab or part of a line break.
  var isMailSpace: Bool { isMailBlank || self == 0x0A || self == 0x0D }

  /// The value of a hexadecimal digit; `nil` for other bytes.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}

extension BidirectionalCollection<UInt8> where SubSequence: BidirectionalCollection<UInt8> {
  /// The bytes without the spaces and line breaks at their ends.
  var trimmingMailSpace: SubSequence {
    var rest = self[...].drop(while: \.isMailSpace)
    while let last = rest.last, last.isMailSpace { rest = rest.dropLast() }
    return rest
  }
}

extension Collection<UInt8> {
  /// The text with ASCII letters in lower case, and invalid bytes repaired.
  var smallText: String { String(decoding: map(\.smallLetter), as: UTF8.self) }
}
