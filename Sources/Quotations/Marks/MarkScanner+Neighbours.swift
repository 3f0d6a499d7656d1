/// Says what each mark may do, judging by its neighbours.
extension MarkScanner {
  /// What is next to a mark, apart from marks that touch it.
  private enum Side {
    case paragraph, blank, opening, stop, word, digit
  }

  /// Fills in what each mark may do; marks that touch one another share their neighbours.
  ///
  /// A line break is a neighbour but doesn't share its own: the mark after it begins a line, whatever ended
  /// the line before.
  static func judge(_ marks: inout [Mark], in text: SourceText) {
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
    case .lineBreak, .dash: break
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
