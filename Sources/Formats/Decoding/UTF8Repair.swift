/// How much of some bytes is valid UTF-8, and how much is not.
struct UTF8Damage {
  /// How many valid sequences of two to four bytes there are.
  private(set) var whole = 0
  /// How many bytes above ASCII are in no valid sequence.
  private(set) var broken = 0

  /// Counts the sequences in `bytes`.
  init(of bytes: [UInt8]) {
    let bytes = bytes.span
    var offset = 0
    while offset < bytes.count {
      let width = bytes.widthOfSequence(at: offset)
      if width > 1 {
        whole += 1
      } else if bytes[offset] >= 0x80 {
        broken += 1
      }
      offset += max(width, 1)
    }
  }

  /// Whether the bytes are more likely in another encoding than damaged UTF-8.
  var isLargerThanSense: Bool { broken > whole }
}

/// Repairs text that is UTF-8 except for a few bytes.
enum UTF8Repair {
  /// Windows-1252 quotation marks, dashes and ellipsis: what pasting leaves in text of another encoding.
  private static let typographic: Set<UInt8> = [0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97]

  /// Returns the repaired text, and how many stretches were broken.
  ///
  /// Each broken stretch becomes one U+FFFD, but a Windows-1252 mark among ASCII becomes that mark.
  static func repaired(_ source: [UInt8]) -> (utf8: [UInt8], undecodable: Int) {
    var utf8: [UInt8] = []
    var undecodable = 0
    var stretchEnd = -1
    utf8.reserveCapacity(source.count)
    let bytes = source.span
    var offset = 0
    while offset < bytes.count {
      let width = bytes.widthOfSequence(at: offset)
      if width > 0 {
        for index in offset..<offset + width { utf8.append(bytes[index]) }
        offset += width
        continue
      }
      let stands =
        (offset == 0 || bytes[offset - 1] < 0x80) && (offset + 1 == bytes.count || bytes[offset + 1] < 0x80)
      let isMark = stands && typographic.contains(bytes[offset])
      let scalar = isMark ? Windows1252.scalar(of: bytes[offset]) : "\u{FFFD}"
      if isMark || stretchEnd != offset {
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if !isMark { undecodable += 1 }
      }
      offset += 1
      // Continuation bytes after a broken lead byte belong to it.
      if isMark { continue }
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      stretchEnd = offset
    }
    return (utf8, undecodable)
  }
}

extension Span<UInt8> {
  /// Returns the width of the valid UTF-8 sequence at `offset`, or 0 if there is none (Unicode, table 3-7).
  fileprivate func widthOfSequence(at offset: Int) -> Int {
    let lead = self[offset]
    let second: ClosedRange<UInt8>
    let width: Int
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (width, second) = (2, 0x80...0xBF)
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (width, second) = (3, 0x80...0xBF)
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (width, second) = (4, 0x80...0xBF)
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + width <= count, second.contains(self[offset + 1]) else { return 0 }
    for index in offset + 2..<offset + width where self[index] & 0xC0 != 0x80 { return 0 }
    return width
  }
}
