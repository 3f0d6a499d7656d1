/// Finds the quotation marks and line breaks of a text and says what each may do, judging by its neighbours.
enum MarkScanner {
  /// The marks of a text in order; one pass over its bytes.
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

  /// The mark that begins at an offset, with its length in bytes.
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
  /// and an apostrophe, since no two marks close in the line.
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

  // MARK: Neighbours

  /// What is next to a mark, apart from marks that touch it.
  private enum Side {
    case paragraph, blank, opening, stop, word, digit
  }

  /// Fills in what each mark may do; marks that touch one another share their neighbours.
  ///
  /// A line break is a neighbour and shares none: the mark after it begins a line, whatever ended the line
  /// before.
  private static func judge(_ marks: inout [Mark], in text: SourceText) {
    var first = 0
    while first < marks.count {
      var last = first
      while marks[first].glyph != .lineBreak, last + 1 < marks.count,
        marks[last + 1].start == marks[last].end, marks[last + 1].glyph != .lineBreak
      {
        last += 1
      }
      let left = side(text, before: marks[first].start)
      let right = side(text, after: marks[last].end)
      for index in first...last { judge(&marks[index], left, right, in: text) }
      first = last + 1
    }
    marks.removeAll { $0.glyph != .lineBreak && splitsGrapheme($0, in: text) }
  }

  private static func endsLine(_ mark: Mark, in text: SourceText) -> Bool {
    mark.end >= text.limit || text[mark.end] == Byte.lineFeed || text[mark.end] == Byte.carriageReturn
  }

  private static func judge(_ mark: inout Mark, _ left: Side, _ right: Side, in text: SourceText) {
    mark.followsDigit = left == .digit
    let isLeftBlank = left == .paragraph || left == .blank
    let opens = (isLeftBlank || left == .opening) && right != .blank
    let closes = !isLeftBlank && left != .opening && right != .word && right != .digit
    switch mark.glyph {
    case .lineBreak: break
    case .leftCorner, .leftWhiteCorner, .leftTitle: mark.mayOpen = true
    case .rightCorner, .rightWhiteCorner, .rightTitle: mark.mayClose = true
    case .low, .backticks, .lowSingle: mark.mayOpen = true
    case .leftGuillemet, .rightGuillemet, .leftAngle, .rightAngle:
      // A space separates French marks from their words, so only their form shows what they do.
      let isLeft = mark.glyph == .leftGuillemet || mark.glyph == .leftAngle
      let opens = opens && right != .stop
      mark.mayOpen = opens || (!closes && isLeft)
      mark.mayClose = closes || (!opens && !isLeft)
      // `» Text. «` on a line by itself
      if left == .paragraph { mark.mayOpen = true }
      if isLeft, isLeftBlank, left != .paragraph, endsLine(mark, in: text) {
        mark.mayOpen = false
        mark.mayClose = true
      }
    case .leftCurly, .leftSingle:
      mark.mayClose = closes && right != .opening
      mark.mayOpen = !mark.mayClose
    case .rightCurly:
      mark.mayOpen = (opens && right != .stop) || left == .paragraph
      mark.mayClose = !mark.mayOpen
    case .straight, .apostrophes:
      mark.mayOpen = opens || !closes
      mark.mayClose = closes || !opens
    case .apostrophe, .rightSingle:
      mark.mayOpen = opens && right != .stop
      mark.mayClose = closes
    }
  }

  private static func side(_ text: SourceText, before offset: Int) -> Side {
    guard offset > 0 else { return .paragraph }
    let value = text.scalar(before: offset).value
    switch value {
    case 0x0A, 0x0D, 0x2028, 0x2029: return .paragraph
    default: return side(value, openings: true)
    }
  }

  private static func side(_ text: SourceText, after offset: Int) -> Side {
    offset >= text.count ? .blank : side(text.scalar(at: offset).value, openings: false)
  }

  private static func side(_ value: UInt32, openings: Bool) -> Side {
    if Scalars.isBlank(value) { return .blank }
    switch value {
    case 0x30...0x39: return .digit
    case 0x28, 0x5B, 0x7B: return .opening
    case 0x2D, 0x2F, 0x3D, 0x2013, 0x2014, 0x2015: return openings ? .opening : .stop
    case 0x41...0x5A, 0x61...0x7A, 0x24, 0x23, 0x40, 0x26: return .word
    case 0..<0x80: return .stop
    default: return Scalars.isWordPart(value) ? .word : .stop
    }
  }

  /// Whether a combining mark is attached to the mark, so that it isn't a grapheme by itself.
  private static func splitsGrapheme(_ mark: Mark, in text: SourceText) -> Bool {
    (mark.end < text.count && Scalars.extendsGrapheme(text.scalar(at: mark.end).value))
      || (mark.start > 0 && Scalars.prependsGrapheme(text.scalar(before: mark.start).value))
  }
}
