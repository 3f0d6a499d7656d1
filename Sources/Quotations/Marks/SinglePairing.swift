/// Pairs single marks into quoted texts and distinguishes them from apostrophes.
///
/// A closing mark follows a stop or a word that needs no apostrophe; ``Elision`` says which words may need
/// one. One pass.
struct SinglePairing {
  private let text: SourceText
  private let elision: Elision
  /// Whether `’` may open: only in a text that never opens with `‘`.
  private let opensWithRight: Bool
  private var open: Mark?
  /// Whether the open mark comes before a word that has lost its beginning, and so closes only after a stop:
  /// `‘Twas a good night,’ he said`.
  private var isTentative = false
  /// A mark that closes unless a better one comes, since it could as well be an apostrophe.
  private var doubtful: Mark?
  private var quotedTexts: [QuotedText] = []

  /// Returns the quoted texts in single marks that are outside all `doubles`, or around them.
  static func quotedTexts(of marks: [Mark], around doubles: [QuotedText], in text: SourceText) -> [QuotedText]
  {
    var pairing = SinglePairing(marks, in: text)
    var next = 0
    for mark in marks {
      while next < doubles.count, doubles[next].range.upperBound <= mark.start { next += 1 }
      if next < doubles.count, doubles[next].range.contains(mark.start) { continue }
      pairing.read(mark)
    }
    pairing.end()
    return pairing.quotedTexts
  }

  private init(_ marks: [Mark], in text: SourceText) {
    self.text = text
    elision = Elision(text: text)
    opensWithRight = !marks.contains { $0.glyph == .leftSingle && $0.mayOpen }
  }

  private mutating func read(_ mark: Mark) {
    if mark.glyph == .lineBreak { return end() }
    guard mark.glyph.family == .single else { return }
    if let opening = open, mark.mayClose, mark.glyph.closes(opening.glyph) {
      switch elision.doubt(atEnd: mark) {
      case .none where isTentative && !elision.isAfterStop(mark): break
      case .none: close(opening, with: mark)
      case .apostrophe: break
      case .maybe: doubtful = better(doubtful, mark)
      }
    } else if mark.mayOpen {
      begin(with: mark)
    }
  }

  private mutating func begin(with mark: Mark) {
    if elision.isElision(atStart: mark) {
      guard open == nil, elision.beginsSentence(mark) else { return }
      isTentative = true
    } else if (mark.glyph != .rightSingle || opensWithRight)
      && open.map({ !carriesOn($0, over: mark) }) ?? true
    {
      end()
    } else {
      return
    }
    open = mark
  }

  /// Whether a straight mark inside an open quotation replaces letters: `'I saw 'im leave,'`.
  ///
  /// The open quotation begins with a capital, and the mark comes before a word in lower case.
  private func carriesOn(_ opening: Mark, over mark: Mark) -> Bool {
    guard doubtful == nil, opening.glyph == .apostrophe, mark.glyph == .apostrophe,
      Scalars.isCapital(text.scalar(at: opening.end).value), !Byte.isCapital(text[mark.end]),
      text[mark.start - 1] == Byte.space
    else { return false }
    return Byte.isLetter(text[mark.start - 2]) && Byte.isLetter(text[mark.end])
  }

  /// Returns the first of two doubtful marks, but prefers a mark before a stop or at a line's end to one
  /// before a space.
  private func better(_ first: Mark?, _ second: Mark) -> Mark {
    guard let first else { return second }
    func stands(_ mark: Mark) -> Bool {
      mark.end >= text.limit || text[mark.end] == Byte.lineFeed
        || !Scalars.isBlank(text.scalar(at: mark.end).value)
    }
    return stands(second) && !stands(first) ? second : first
  }

  /// Ends a paragraph, or a quotation before another: a doubtful mark closes; without one nothing is quoted.
  private mutating func end() {
    if let opening = open, let mark = doubtful, !isTentative { close(opening, with: mark) }
    open = nil
    doubtful = nil
    isTentative = false
  }

  private mutating func close(_ opening: Mark, with mark: Mark) {
    open = nil
    doubtful = nil
    isTentative = false
    guard Scan.hasWords(text, opening.end..<mark.start) else { return }
    quotedTexts.append(
      QuotedText(
        range: opening.start..<mark.end, interior: opening.end..<mark.start, glyph: opening.glyph,
        isClosed: true, continuesPrevious: false))
  }
}
