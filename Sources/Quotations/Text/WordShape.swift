/// Where words end and how they are written.
enum WordShape {
  /// Returns the offset after the word that begins at `start`.
  ///
  /// Apostrophes, hyphens and full stops between letters belong to the word: "don't", "vice-president",
  /// "U.S".
  static func end(of start: Int, in text: SourceText, limit: Int) -> Int {
    var offset = start + text.scalar(at: start).length
    while offset < limit {
      let byte = text.bytes[offset]
      if Byte.isLetter(byte) || Byte.isDigit(byte) || byte == 0x5F {
        offset += 1
      } else if let joint = jointLength(byte, at: offset, from: start, in: text), offset + joint < limit,
        isLetter(at: offset + joint, in: text)
      {
        offset += joint
      } else if byte >= 0x80, case let (value, length) = text.scalar(at: offset), Scalars.isWordPart(value) {
        offset += length
      } else {
        break
      }
    }
    return min(offset, limit)
  }

  /// Returns the length of the sign at an offset if it can join two parts of a word.
  private static func jointLength(_ byte: UInt8, at offset: Int, from start: Int, in text: SourceText) -> Int?
  {
    switch byte {
    case Byte.apostrophe, 0x2D: 1
    // "R&D", "AT&T"
    case 0x26: Byte.isCapital(text[offset - 1]) && Byte.isCapital(text[offset + 1]) ? 1 : nil
    // Only initials are joined by a stop: "U.S", not "end.Next".
    case Byte.stop: isInitial(before: offset, from: start, in: text) ? 1 : nil
    case 0xE2 where text[offset + 1] == 0x80 && (text[offset + 2] == 0x99 || text[offset + 2] == 0x91): 3
    default: nil
    }
  }

  /// Whether a single letter comes before a full stop: "U.S", "D-N.Y".
  private static func isInitial(before stop: Int, from start: Int, in text: SourceText) -> Bool {
    stop == start + 1 || text[stop - 2] == Byte.stop
      || (text[stop - 2] == 0x2D && Byte.isCapital(text[stop - 1]))
  }

  @inline(__always)
  private static func isLetter(at offset: Int, in text: SourceText) -> Bool {
    let byte = text[offset]
    return byte < 0x80
      ? Byte.isLetter(byte) || Byte.isDigit(byte) : Scalars.isWordPart(text.scalar(at: offset).value)
  }

  /// Returns how a word is written.
  static func traits(of word: Range<Int>, in text: SourceText) -> Token.Traits {
    // "al-Assad"
    if hasArabicArticle(word, in: text) { return .capital }
    let first = text.bytes[word.lowerBound]
    guard first < 0x80 ? Byte.isCapital(first) : Scalars.isCapital(text.scalar(at: word.lowerBound).value)
    else {
      return []
    }
    guard word.count > 1 else { return .capital }
    for offset in word where text.bytes[offset] &- 0x61 < 26 { return .capital }
    return [.capital, .allCapitals]
  }

  /// Whether a word is a name after "al-", "el-" and the like in lower case.
  static func hasArabicArticle(_ word: Range<Int>, in text: SourceText) -> Bool {
    let start = word.lowerBound
    guard word.count > 4, text.bytes[start + 2] == UInt8(ascii: "-"), Byte.isCapital(text.bytes[start + 3])
    else { return false }
    switch (Byte.lowercased(text.bytes[start]), text.bytes[start + 1]) {
    case (UInt8(ascii: "a"), UInt8(ascii: "l")), (UInt8(ascii: "e"), UInt8(ascii: "l")): return true
    case (UInt8(ascii: "a"), UInt8(ascii: "d")), (UInt8(ascii: "a"), UInt8(ascii: "s")): return true
    case (UInt8(ascii: "a"), UInt8(ascii: "r")), (UInt8(ascii: "a"), UInt8(ascii: "n")): return true
    default: return false
    }
  }

  /// The offset after the apostrophe of "the workers’", or `nil`.
  static func pluralPossessive(_ word: Range<Int>, in text: SourceText) -> Int? {
    let end = word.upperBound
    guard text[end - 1] | 0x20 == 0x73 else { return nil }
    let after =
      text[end] == Byte.apostrophe
      ? end + 1 : text[end] == 0xE2 && text[end + 1] == 0x80 && text[end + 2] == 0x99 ? end + 3 : nil
    guard let after, text[after] == Byte.space, Byte.isLetter(text[after + 1]) else { return nil }
    return after
  }

  /// Where the pronoun ends in "they’re", "I’m", "we’ve", "he’ll" and "she’d", or `nil`.
  static func contractionStem(_ word: Range<Int>, in text: SourceText) -> Int? {
    let end = word.upperBound
    guard word.count > 2 else { return nil }
    let isLong: Bool
    switch (text[end - 2] | 0x20, text[end - 1] | 0x20) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): isLong = true
    case (_, 0x6D), (_, 0x64): isLong = false
    default: return nil
    }
    let suffix = end - (isLong ? 2 : 1)
    if text[suffix - 1] == Byte.apostrophe { return suffix - 1 }
    let isCurly = suffix - 3 > word.lowerBound && text[suffix - 1] == 0x99 && text[suffix - 2] == 0x80
    return isCurly ? suffix - 3 : nil
  }

  /// Returns the offset after the mark of a possessive word that ends at `end`: after `’s`, or the apostrophe
  /// of "the workers’".
  static func endOfPossessive(_ end: Int, in text: SourceText) -> Int {
    let mark = text[end] == Byte.apostrophe ? end + 1 : end + 3
    return text[mark] | 0x20 == UInt8(ascii: "s") ? mark + 1 : mark
  }

  /// Returns the offset of the pronoun in a French "a-t-elle" or "dit-il", or `nil`.
  static func invertedPronoun(_ word: Range<Int>, in text: SourceText) -> Int? {
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      return word.count > length
        && ending.withUTF8Buffer { bytes in
          bytes.indices.allSatisfy { text[word.upperBound - length + $0] == bytes[$0] }
        }
    }
    if ends("-t-elle") || ends("dit-elle") { return word.upperBound - 4 }
    return ends("-t-il") || ends("dit-il") ? word.upperBound - 2 : nil
  }

  /// Whether a word begins with a capital of Latin-1, Latin Extended-A or Cyrillic: `Ä`, `Č`, `К`.
  static func beginsWithWideCapital(_ word: Range<Int>, in text: SourceText) -> Bool {
    lowercased(text[word.lowerBound], text[word.lowerBound + 1]) != nil
  }

  /// Returns the bytes of a word in lower case, where those are ASCII or have two bytes.
  static func lowercased(_ word: Range<Int>, in text: SourceText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var offset = word.lowerBound
    while offset < word.upperBound {
      if offset + 1 < word.upperBound, let pair = lowercased(text[offset], text[offset + 1]) {
        bytes += [pair.0, pair.1]
        offset += 2
      } else {
        bytes.append(Byte.lowercased(text.bytes[offset]))
        offset += 1
      }
    }
    return bytes
  }

  /// The small letter of a capital that has two bytes in UTF-8, or `nil` for anything else.
  private static func lowercased(_ lead: UInt8, _ trail: UInt8) -> (UInt8, UInt8)? {
    switch (lead, trail) {
    case (0xC3, 0x80...0x9E): (lead, trail | 0x20)
    // Capitals have even numbers up to U+0137 and from U+014A on, odd ones between and from U+0179 on.
    case (0xC4, 0x80...0xB6) where trail & 1 == 0, (0xC5, 0x8A...0xB6) where trail & 1 == 0: (lead, trail + 1)
    case (0xC4, 0xB9...0xBD) where trail & 1 == 1, (0xC5, 0x81...0x87) where trail & 1 == 1,
      (0xC5, 0xB9...0xBD) where trail & 1 == 1:
      (lead, trail + 1)
    case (0xD0, 0x90...0x9F): (lead, trail + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, trail - 0x20)
    case (0xD0, 0x81): (0xD1, 0x91)
    default: nil
    }
  }

  /// Returns where a possessive word ends without its `'s`, or `nil` if it isn't possessive.
  static func possessiveStem(_ word: Range<Int>, in text: SourceText) -> Int? {
    let end = word.upperBound
    guard word.count > 2, text[end - 1] | 0x20 == 0x73 else { return nil }
    if text[end - 2] == Byte.apostrophe { return end - 2 }
    guard word.count > 4, text[end - 2] == 0x99, text[end - 3] == 0x80, text[end - 4] == 0xE2 else {
      return nil
    }
    return end - 4
  }
}
