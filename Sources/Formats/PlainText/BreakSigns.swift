import Articles

/// What a line break reveals of its origin: a hard wrap, or an author who ended the line.
///
/// Kept small, since a list of words has millions of line breaks.
struct BreakSigns {
  /// Whether the lines on both sides can be one paragraph.
  enum Possibility {
    /// A blank line, a mark, an indent or a gap separates them.
    case never
    /// The width and the words decide.
    case open
    /// As `open`, but only a full line continues.
    ///
    /// The next line begins like a list item or is bold, or the line is the first of the document and may be
    /// its headline.
    case ifFull
    /// A soft hyphen, an opening mark or the indent of a list item joins them.
    case always
  }

  /// How the next line begins, after opening marks.
  enum Start {
    case small, capital
    /// A capital, as in all longer words of both lines: lines of a title, or titles.
    case title
    /// A digit, a mark, or a letter of a script without capitals.
    case neutral
  }

  /// How the line ends.
  enum Ending {
    /// A word of up to three letters without a mark; wraps leave many of these, authors few.
    case shortWord
    /// A longer word without a mark.
    case word
    /// A comma or another mark within a sentence.
    case mark
    /// A full stop or the like, with or without closing marks.
    case sentence
  }

  /// Whether the lines can be one paragraph.
  var possibility: Possibility
  var start = Start.neutral
  var ending = Ending.word
  /// Whether the line is one word, which no wrap could have shortened.
  var isOneWord = false
  /// Whether the break is within a script without spaces, where a wrap fills the line.
  var isUnspaced = false
  /// Whether the line is a quotation of mail (`> `).
  var isQuote = false
  /// The column at which the line ends.
  var columns: UInt16 = 0
  /// How far the line is indented, in columns.
  var indent: UInt16 = 0
  /// The columns of the space with which the next line would be joined: 0 or 1.
  var blank: UInt16 = 1
  /// The columns of the next line's first word, which didn't fit if the line was wrapped.
  var word: UInt16 = 0

  /// The widths at which a greedy wrap breaks here: the line fits, but not with the next word.
  var widths: Range<Int> { Int(columns)..<Int(columns) + Int(blank) + Int(word) }

  /// Whether the break follows from wrapping at `width` columns.
  func fits(_ width: Int) -> Bool {
    widths.contains(width) || isOneWord && Int(columns) > width
  }

  /// Whether the line ends a sentence and the next one begins like another.
  var separatesSentences: Bool { ending == .sentence && start != .small }

  /// Whether the next line continues in the middle of a sentence.
  var isMidSentence: Bool { ending != .sentence && start == .small }
}

extension BreakSigns {
  /// The greatest width of a wrap; longer lines are paragraphs.
  static let widest: UInt16 = 132

  /// Reads the break between two lines.
  ///
  /// - Parameters:
  ///   - itemIndent: how far the list item that the line belongs to is indented; `nil` outside an item.
  ///   - isLoneItem: whether `next` is the only line like a list item between two blank lines.
  ///   - isHeading: whether `next` is all bold, and no sentence continues after it.
  ///   - justified: the lines that were padded with spaces.
  init(
    between line: SourceLine, and next: SourceLine, itemIndent: UInt16?, isLoneItem: Bool, isHeading: Bool,
    justified: JustifiedText, in bytes: Span<UInt8>
  ) {
    possibility = Self.possibility(
      between: line, and: next, itemIndent: itemIndent, isLoneItem: isLoneItem, in: bytes)
    if possibility == .open,
      [line, next].contains(where: { bytes.isRow($0) && !justified.contains($0, in: bytes) })
    {
      possibility = .never
    }
    guard possibility != .never else { return }
    let words = (line: line.start..<line.end, next: next.start..<next.end)
    columns = line.columns
    indent = line.indent
    isQuote = line.mark == .quote
    isOneWord = !bytes.hasBlank(in: words.line)
    blank = bytes.joinsWithoutBlank(line.end, before: next.start) ? 0 : 1
    // Scripts without spaces break after any letter, but a closing mark stays with the letter before it.
    isUnspaced =
      blank == 0
      && (bytes.scalar(at: next.start).value.isUnspaced || bytes.scalar(before: line.end)?.isUnspaced == true)
    word = isUnspaced ? 4 : UInt16(clamping: bytes.columnsOfWord(in: words.next))
    let mark = next.mark == .item ? bytes.endOfItemMark(in: words.next) : next.start
    start = bytes.startOfWords(in: bytes.trimmingBlanks(mark..<next.end))
    if start == .capital, bytes.isTitle(words.line), bytes.isTitle(words.next) { start = .title }
    ending = bytes.ending(of: words.line)
    guard possibility != .always else { return }
    let followsHeading = bytes.isBold(line) && start != .small
    let isNewTurn = bytes.beginsWithLabel(words.next) || next.mark == .item || isHeading
    if followsHeading || ending == .sentence && isNewTurn {
      possibility = .never
    } else if next.mark == .item, isMidSentence {
      // "… than last year" and "- and the mayor": a dash or a plus of the sentence.
      possibility = .open
    } else if isHeading {
      possibility = .ifFull
    }
  }

  private static func possibility(
    between line: SourceLine, and next: SourceLine, itemIndent: UInt16?, isLoneItem: Bool,
    in bytes: Span<UInt8>
  ) -> Possibility {
    guard !next.followsBlank, line.mark.runsOn || line.mark == .item else { return .never }
    if next.mark == .item {
      return isLoneItem && line.mark == .text && line.columns <= widest ? .ifFull : .never
    }
    guard next.mark.runsOn, (line.mark == .quote) == (next.mark == .quote) else { return .never }
    if next.mark == .quote, bytes.quoteDepth(of: line) != bytes.quoteDepth(of: next) { return .never }
    if let itemIndent, next.indent > itemIndent { return .always }
    if bytes.endsWithSoftHyphen(line.end), bytes.isLetter(at: next.start) { return .always }
    if line.columns <= widest, bytes.endsWithOpeningMark(line.start..<line.end) { return .always }
    guard line.columns <= widest, Int(next.indent) <= Int(itemIndent ?? line.indent) + 1 else {
      return .never
    }
    return .open
  }
}

extension SourceLine.Mark {
  /// Whether lines of this kind can continue on the next line.
  fileprivate var runsOn: Bool { self == .text || self == .quote }
}
