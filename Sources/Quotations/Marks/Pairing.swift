/// Pairs quotation marks into quoted texts.
///
/// Marks inside an open quotation are nested and belong to it. A quotation never extends past its paragraph;
/// if it isn't closed there, it ends with the paragraph, and the next one continues it if it begins with an
/// opening mark or its first mark is a closing one. One pass over the marks, with a bounded look ahead.
struct Pairing {
  private let text: SourceText
  private let marks: [Mark]
  private var open: [Mark] = []
  private var quotedTexts: [QuotedText] = []
  /// The quotation that the last paragraph left open.
  private var unfinished: Mark.Glyph?

  /// Returns the quoted texts of a text in double marks, outermost only, in order.
  static func quotedTexts(of marks: [Mark], in text: SourceText) -> [QuotedText] {
    var pairing = Pairing(text: text, marks: marks.filter { $0.glyph.family != .single })
    pairing.run()
    return pairing.quotedTexts
  }

  private init(text: SourceText, marks: [Mark]) {
    self.text = text
    self.marks = marks
  }

  private mutating func run() {
    var previousEnd = 0
    for index in marks.indices {
      let mark = marks[index]
      if mark.glyph == .lineBreak {
        endParagraph(from: previousEnd, to: mark.start)
        previousEnd = mark.end
      } else if open.isEmpty {
        begin(index, paragraph: previousEnd)
      } else {
        proceed(index)
      }
    }
    endParagraph(from: previousEnd, to: text.limit)
  }

  /// Reads a mark while no quotation is open.
  private mutating func begin(_ index: Int, paragraph: Int) {
    let mark = marks[index]
    let isFirst = Scan.isBlank(text, paragraph..<mark.start)
    if let glyph = unfinished, !isFirst, mark.mayClose, mark.glyph.closes(glyph), glyph.matches(mark.glyph) {
      closeCarried(mark, glyph, paragraph: paragraph)
    } else if mark.mayOpen, !(mark.mayClose && isStray(index)), !isBullet(index) {
      open = [mark]
      if !isFirst || unfinished.map({ $0.family != mark.glyph.family }) ?? true { unfinished = nil }
    }
    if open.isEmpty { unfinished = nil }
  }

  /// Adds the words from a paragraph's start to a closing mark, after a paragraph that was left open.
  private mutating func closeCarried(_ mark: Mark, _ glyph: Mark.Glyph, paragraph: Int) {
    let start = Scan.skipBlank(text, from: paragraph, to: mark.start)
    quotedTexts.append(
      QuotedText(
        range: start..<mark.end, interior: start..<mark.start, glyph: glyph, isClosed: true,
        continuesPrevious: true))
  }

  /// Whether `»` before a space is a bullet: no quotation continues here, and the next mark doesn't close
  /// one.
  private func isBullet(_ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.glyph == .rightGuillemet || mark.glyph == .rightAngle,
      Scalars.isBlank(text.scalar(at: mark.end).value), unfinished?.family != mark.glyph.family
    else { return false }
    guard index + 1 < marks.count else { return true }
    return marks[index + 1].glyph.family != mark.glyph.family || marks[index + 1].glyph == mark.glyph
      || !marks[index + 1].mayClose
  }

  /// Whether a straight mark that may open or close stands alone: a sign for inches or a mark without its
  /// partner.
  private func isStray(_ index: Int) -> Bool {
    let mark = marks[index]
    if mark.followsDigit, mark.glyph == .straight { return true }
    guard index + 1 < marks.count else { return true }
    return marks[index + 1].glyph == .lineBreak
  }

  /// Reads a mark while a quotation is open.
  private mutating func proceed(_ index: Int) {
    let mark = marks[index]
    if mark.mayClose, let depth = depthClosed(by: mark) {
      if depth == 0 { close(with: mark) } else { open.removeLast(open.count - depth) }
    } else if mark.mayOpen {
      if opensAnew(index) {
        cutOff(at: mark.start)
        open = [mark]
      } else if open.count < 8 {
        open.append(mark)
      }
    }
  }

  /// Returns which of the open marks a mark closes: the innermost of the same style, or else the innermost
  /// that it can close.
  private func depthClosed(by mark: Mark) -> Int? {
    open.lastIndex { $0.glyph.matches(mark.glyph) && mark.glyph.closes($0.glyph) }
      ?? open.lastIndex { mark.glyph.closes($0.glyph) }
  }

  /// Whether an opening mark inside an open quotation starts a new one, because the open one lost its closing
  /// mark.
  ///
  /// It is nested if the next two marks of its family both close.
  private func opensAnew(_ index: Int) -> Bool {
    let mark = marks[index]
    guard open.count == 1, open[0].glyph.matches(mark.glyph) || open[0].glyph == mark.glyph else {
      return false
    }
    if mark.mayClose { return false }
    var closings = 0
    for next in marks[(index + 1)...].prefix(4) where next.glyph.family == mark.glyph.family {
      guard next.mayClose, !next.mayOpen || next.glyph == .straight else { return true }
      closings += 1
      if closings == 2 { return false }
    }
    return true
  }

  private mutating func close(with mark: Mark) {
    append(until: mark.start, end: mark.end, isClosed: true)
  }

  /// Ends the open quotation, which has no closing mark, before `limit`.
  private mutating func cutOff(at limit: Int) {
    let end = Scan.dropBlank(text, from: open[0].end, to: limit)
    append(until: end, end: end, isClosed: false)
  }

  private mutating func append(until interiorEnd: Int, end: Int, isClosed: Bool) {
    let mark = open[0]
    open = []
    let carriesOn = unfinished != nil
    unfinished = isClosed ? nil : mark.glyph
    guard Scan.hasWords(text, mark.end..<interiorEnd) else { return }
    if !isClosed, isDitto(mark) {
      unfinished = nil
      return
    }
    quotedTexts.append(
      QuotedText(
        range: mark.start..<end, interior: mark.end..<interiorEnd, glyph: mark.glyph, isClosed: isClosed,
        continuesPrevious: carriesOn))
  }

  /// `„ 2 M.`: whether a low mark in a table repeats the word above it.
  private func isDitto(_ mark: Mark) -> Bool {
    guard mark.glyph == .low else { return false }
    let next = text.scalar(at: mark.end).value
    return Scalars.isBlank(next) || Byte.isDigit(text[mark.end])
  }

  private mutating func endParagraph(from start: Int, to limit: Int) {
    guard let first = open.first else {
      if unfinished != nil, quotedTexts.last.map({ $0.range.upperBound <= start }) ?? true,
        Scan.hasWords(text, start..<limit)
      {
        unfinished = nil
      }
      return
    }
    // A straight mark after a digit that may close doesn't open a quotation up to the paragraph's end.
    if first.glyph == .straight, first.mayClose, first.followsDigit { open = [] } else { cutOff(at: limit) }
  }
}
