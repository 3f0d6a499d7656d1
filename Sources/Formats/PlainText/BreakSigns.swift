import Articles

/// What a line break shows of its origin: a hard wrap, or an author who ended the line.
///
/// Small, since a list of words has millions of line breaks.
struct BreakSigns {
  /// Whether the lines on both sides can be one paragraph.
  enum Possibility {
    /// A blank line, a mark, an indent or a gap separates them.
    case never
    /// The width and the words decide.
    case open
    /// As `open`, but only a full line goes on: the next line begins like a list item or is bold, or the line is the
    /// first of the document and may be its headline.
    case ifFull
    /// A soft hyphen or the indent of a list item joins them.
    case always
  }

  /// How the next line begins, after opening marks.
  enum Start {
    case small, capital
    /// A capital, as all longer words of both lines have: lines of a title, or titles.
    case title
    /// A digit, a sign, or a letter of a script without capitals.
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
    /// A full stop or its like, with closing marks or without.
    case sentence
  }

  /// Whether the lines can be one paragraph.
  var possibility: Possibility
  var start = Start.neutral
  var ending = Ending.word
  /// Whether the line is one word, which no wrapping could have made shorter.
  var isOneWord = false
  /// Whether the line is a quotation of mail (`> `).
  var isQuote = false
  /// The column at which the line ends.
  var columns: UInt16 = 0
  /// How far the line is indented, in columns.
  var indent: UInt16 = 0
  /// The columns of the blank that would join the next line: 0 or 1.
  var blank: UInt16 = 1
  /// The columns of the next line's first word, which did not fit if the line was wrapped.
  var word: UInt16 = 0

  /// The widths at which a greedy wrap breaks here: at least the line itself, but not with the next word.
  var widths: Range<Int> { Int(columns)..<Int(columns) + Int(blank) + Int(word) }

  /// Whether the break follows from wrapping at `width` columns.
  func fits(_ width: Int) -> Bool {
    widths.contains(width) || isOneWord && Int(columns) > width
  }

  /// Whether the line ends a sentence and the next one begins like another.
  var separatesSentences: Bool { ending == .sentence && start != .small }

  /// Whether the next line goes on in the middle of a sentence.
  var isMidSentence: Bool { ending != .sentence && start == .small }
}

extension BreakSigns {
  /// No wrap is wider; longer lines are paragraphs.
  static let widest: UInt16 = 132

  /// Reads the break between two lines.
  ///
  /// - Parameters:
  ///   - itemIndent: how far the list item is indented to which the line belongs; `nil` outside an item.
  ///   - isLoneItem: whether `next` is the only line like an item between two blank lines.
  ///   - isHeading: whether `next` is all bold, and no sentence goes on after it.
  init(
    between line: SourceLine, and next: SourceLine, itemIndent: UInt16?, isLoneItem: Bool, isHeading: Bool,
    in bytes: Span<UInt8>
  ) {
    possibility = Self.possibility(
      between: line, and: next, itemIndent: itemIndent, isLoneItem: isLoneItem, in: bytes)
    guard possibility != .never else { return }
    let words = (line: line.start..<line.end, next: next.start..<next.end)
    columns = line.columns
    indent = line.indent
    isQuote = line.mark == .quote
    isOneWord = !bytes.hasBlank(in: words.line)
    blank = bytes.joinsWithoutBlank(line.end, before: next.start) ? 0 : 1
    // Scripts without blanks break after any letter, but a closing mark comes along.
    let isUnspaced = blank == 0 && bytes.scalar(at: next.start).value.isUnspaced
    word = isUnspaced ? 2 : UInt16(clamping: bytes.columnsOfWord(in: words.next))
    start = bytes.startOfWords(in: words.next)
    if start == .capital, bytes.isTitle(words.line), bytes.isTitle(words.next) { start = .title }
    ending = bytes.ending(of: words.line)
    guard possibility != .always else { return }
    let followsHeading = bytes.isBold(line) && start != .small
    let isNewTurn = bytes.beginsWithLabel(words.next) || next.mark == .item || isHeading
    if followsHeading || ending == .sentence && isNewTurn {
      possibility = .never
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
    guard line.columns <= widest, Int(next.indent) <= Int(itemIndent ?? line.indent) + 1 else {
      return .never
    }
    return bytes.isRow(line) || bytes.isRow(next) ? .never : .open
  }
}

extension SourceLine.Mark {
  /// Whether lines of this kind can run on in the next line.
  fileprivate var runsOn: Bool { self == .text || self == .quote }
}
