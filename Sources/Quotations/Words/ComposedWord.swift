/// Words with letters separate from their marks (Unicode NFD), as macOS writes them.
enum ComposedWord {
  /// Returns the word in lower case, with each letter and mark composed; `nil` if no mark follows a letter of
  /// the lists.
  static func bytes(of word: Range<Int>, in text: SourceText) -> [UInt8]? {
    guard word.contains(where: { text.bytes[$0] == 0xCC }) else { return nil }
    var bytes: [UInt8] = []
    var offset = word.lowerBound
    while offset < word.upperBound {
      let byte = Byte.lowercased(text.bytes[offset])
      if offset + 2 < word.upperBound, text.bytes[offset + 1] == 0xCC,
        let letter = letter(byte, mark: text.bytes[offset + 2])
      {
        bytes += [0xC3, letter]
        offset += 3
      } else {
        bytes.append(byte)
        offset += 1
      }
    }
    return bytes
  }

  /// Returns the second byte of a Latin-1 letter in UTF-8, composed of its base and the second byte of its
  /// mark (U+0300 onwards).
  private static func letter(_ base: UInt8, mark: UInt8) -> UInt8? {
    guard let place = marks.firstIndex(of: mark), let row = letters.first(where: { $0.base == base }) else {
      return nil
    }
    return row.composed[place] == 0 ? nil : row.composed[place]
  }

  /// Grave, acute, circumflex, tilde, diaeresis, ring, cedilla.
  private static let marks: [UInt8] = [0x80, 0x81, 0x82, 0x83, 0x88, 0x8A, 0xA7]
  private static let letters: [(base: UInt8, composed: [UInt8])] = [
    (UInt8(ascii: "a"), [0xA0, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0]),
    (UInt8(ascii: "c"), [0, 0, 0, 0, 0, 0, 0xA7]),
    (UInt8(ascii: "e"), [0xA8, 0xA9, 0xAA, 0, 0xAB, 0, 0]),
    (UInt8(ascii: "i"), [0xAC, 0xAD, 0xAE, 0, 0xAF, 0, 0]),
    (UInt8(ascii: "n"), [0, 0, 0, 0xB1, 0, 0, 0]),
    (UInt8(ascii: "o"), [0xB2, 0xB3, 0xB4, 0xB5, 0xB6, 0, 0]),
    (UInt8(ascii: "u"), [0xB9, 0xBA, 0xBB, 0, 0xBC, 0, 0]),
    (UInt8(ascii: "y"), [0, 0xBD, 0, 0, 0xBF, 0, 0]),
  ]
}
