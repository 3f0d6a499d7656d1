/// The words of a text on one line, as lists show them.
package enum SpokenWords {
  /// Returns the words at UTF-8 offsets, with every run of spaces and line breaks as one space.
  ///
  /// No-break spaces stay. Empty if the offsets aren't in the text. O(n) in the length of the range.
  package static func line(_ range: Range<Int>, in text: String) -> String {
    var line: [UInt8] = []
    append(range, of: text, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  /// Returns the words of a statement: its parts in order (UTF-8 offsets), each on one line.
  ///
  /// A space separates two parts with only spaces between them in the text; an ellipsis replaces words
  /// between two parts.
  package static func joined(_ parts: [Range<Int>], in text: String) -> String {
    var line: [UInt8] = []
    var end: Int?
    for part in parts {
      if let end {
        let between = end <= part.lowerBound ? Self.line(end..<part.lowerBound, in: text) : ""
        line += between.isEmpty ? " ".utf8 : " … ".utf8
      }
      append(part, of: text, to: &line)
      end = part.upperBound
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Counts the words at UTF-8 offsets, separated by spaces as in ``line(_:in:)``.
  ///
  /// O(n) in the length of the range, without copying.
  package static func count(in range: Range<Int>, of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return 0 }
      let words = UnsafeBufferPointer(rebasing: bytes[range])
      var (count, position, isInWord) = (0, 0, false)
      while position < words.count {
        if beginsNoBlank(words[position]) {
          if !isInWord { count += 1 }
          isInWord = true
          position += 1
          while position < words.count, beginsNoBlank(words[position]) { position += 1 }
        } else {
          let width = blankWidth(in: words, at: position)
          if width == 0, !isInWord { count += 1 }
          isInWord = width == 0
          position += max(1, width)
        }
      }
      return count
    }
  }

  private static func append(_ range: Range<Int>, of text: String, to line: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
      let words = UnsafeBufferPointer(rebasing: bytes[range])
      let start = line.count
      line.reserveCapacity(start + words.count)
      var position = 0
      var isPending = false
      while position < words.count {
        let width = blankWidth(in: words, at: position)
        if width > 0 {
          isPending = line.count > start
          position += width
          continue
        }
        if isPending { line.append(0x20) }
        isPending = false
        line.append(words[position])
        position += 1
      }
    }
  }

  /// Whether a byte certainly doesn't begin a space, like most bytes.
  private static func beginsNoBlank(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0xC2 && byte & 0xFC != 0xE0
  }

  /// Returns how many bytes the space at `position` has; 0 if there is none.
  ///
  /// Spaces are Unicode's White_Space except the no-break spaces.
  private static func blankWidth(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      position + distance < bytes.count ? bytes[position + distance] : 0
    }
    switch bytes[position] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE1: return byte(1) == 0x9A && byte(2) == 0x80 ? 3 : 0
    case 0xE2 where byte(1) == 0x80:
      let last = byte(2)
      return (0x80...0x8A).contains(last) && last != 0x87 || last == 0xA8 || last == 0xA9 ? 3 : 0
    case 0xE2: return byte(1) == 0x81 && byte(2) == 0x9F ? 3 : 0
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
