/// Finds the quotation marks and line breaks of a text.
enum MarkScanner {
  /// Returns the marks of a text in order; one pass over its bytes.
  static func marks(in text: SourceText) -> [Mark] {
    var marks: [Mark] = []
    var offset = 0
    while offset < text.limit {
      guard mayBegin(text.bytes[offset]), let (glyph, length) = glyph(in: text, at: offset) else {
        offset += 1
        continue
      }
      marks.append(
        Mark(
          start: offset, end: offset + length, glyph: glyph, mayOpen: false, mayClose: false,
          followsDigit: false))
      offset += length
    }
    judge(&marks, in: text)
    return marks
  }

  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// Returns the mark that begins at an offset, with its length in bytes.
  private static func glyph(in text: SourceText, at offset: Int) -> (Mark.Glyph, length: Int)? {
    let next = text[offset + 1]
    switch text.bytes[offset] {
    case 0x0A, 0x0D: return (.lineBreak, 1)
    case 0x22: return (.straight, 1)
    case 0x27:
      let isDouble =
        next == 0x27 && !closesNested(in: text, at: offset) && !beginsElision(in: text, at: offset)
      return isDouble ? (.apostrophes, 2) : (.apostrophe, 1)
    case 0x60: return next == 0x60 ? (.backticks, 2) : nil
    case 0xC2: return next == 0xAB ? (.leftGuillemet, 2) : next == 0xBB ? (.rightGuillemet, 2) : nil
    case 0xE2: return general(next, text[offset + 2])
    case 0xE3: return next == 0x80 ? wide(text[offset + 2]) : nil
    case 0xEF: return halfOrFull(next, text[offset + 2])
    default: return nil
    }
  }

  /// Whether the first mark of `'''` after a word closes an inner quotation, and the other two the outer one.
  private static func closesNested(in text: SourceText, at offset: Int) -> Bool {
    guard text[offset + 2] == 0x27, text[offset + 3] != 0x27 else { return false }
    return offset > 0 && !Scalars.isBlank(text.scalar(before: offset).value)
  }

  /// `''Tis late,' he said`: whether two marks before a word that has lost its beginning are a single mark
  /// and an apostrophe, as no pair of marks closes in the line.
  private static func beginsElision(in text: SourceText, at offset: Int) -> Bool {
    guard offset == 0 || Scalars.isBlank(text.scalar(before: offset).value),
      Elision(text: text).isElision(atStart: offset + 2)
    else { return false }
    var end = offset + 2
    while end < text.limit, end - offset < 512, text.bytes[end] != Byte.lineFeed {
      if text.bytes[end] == 0x27, text[end + 1] == 0x27 { return false }
      end += 1
    }
    return true
  }

  private static func general(_ second: UInt8, _ third: UInt8) -> (Mark.Glyph, length: Int)? {
    guard second == 0x80 else { return second == 0x9D ? ornament(third) : nil }
    switch third {
    case 0x98: return (.leftSingle, 3)
    case 0x99: return (.rightSingle, 3)
    case 0x9A: return (.lowSingle, 3)
    case 0x9B: return (.leftSingle, 3)
    case 0x9C, 0x9F: return (.leftCurly, 3)
    case 0x9D: return (.rightCurly, 3)
    case 0x9E: return (.low, 3)
    case 0xA8, 0xA9: return (.lineBreak, 3)
    case 0xB9: return (.leftAngle, 3)
    case 0xBA: return (.rightAngle, 3)
    default: return nil
    }
  }

  /// Heavy marks among the dingbats: `❛❜`, `❝❞`, `❮❯`.
  private static func ornament(_ third: UInt8) -> (Mark.Glyph, length: Int)? {
    switch third {
    case 0x9B: (.leftSingle, 3)
    case 0x9C: (.rightSingle, 3)
    case 0x9D: (.leftCurly, 3)
    case 0x9E: (.rightCurly, 3)
    case 0xAE: (.leftAngle, 3)
    case 0xAF: (.rightAngle, 3)
    default: nil
    }
  }

  /// Full-width straight marks, and half-width corners: `＂`, `｢｣`.
  private static func halfOrFull(_ second: UInt8, _ third: UInt8) -> (Mark.Glyph, length: Int)? {
    switch (second, third) {
    case (0xBC, 0x82): (.straight, 3)
    case (0xBD, 0xA2): (.leftCorner, 3)
    case (0xBD, 0xA3): (.rightCorner, 3)
    default: nil
    }
  }

  private static func wide(_ third: UInt8) -> (Mark.Glyph, length: Int)? {
    switch third {
    case 0x88, 0x8A: (.leftTitle, 3)
    case 0x89, 0x8B: (.rightTitle, 3)
    case 0x9D: (.leftCurly, 3)
    case 0x9E, 0x9F: (.rightCurly, 3)
    case 0x8C: (.leftCorner, 3)
    case 0x8D: (.rightCorner, 3)
    case 0x8E: (.leftWhiteCorner, 3)
    case 0x8F: (.rightWhiteCorner, 3)
    default: nil
    }
  }
}
