import Articles

/// Distinguishes lines that were broken to fit a width from lines that are paragraphs.
///
/// The breaks of a whole document reveal at which columns it was wrapped, if it was (``WrapWidth``). The
/// lines between two blank ones are judged by their own breaks and the document's (``WrapEvidence``): an
/// address or a poem in a wrapped text keeps its lines, and a wrapped letter in an article is joined.
struct LineWrapping {
  /// Whether each line continues on the next one.
  private var continues: [Bool]

  private let justified: JustifiedText
  private let sentences: SentenceRate

  /// How many lines at either end of a document may be complete, such as a date.
  private static let window = 16

  /// Reads the line breaks of a document; O(n).
  ///
  /// - Parameter completeness: what a line near the ends of the document is by its words, such as a date.
  init(of lines: [SourceLine], in bytes: Span<UInt8>, completeness: (Range<Int>) -> FrontMatter.Completeness)
  {
    continues = [Bool](repeating: false, count: lines.count)
    justified = JustifiedText(of: lines, in: bytes)
    sentences = SentenceRate(of: lines, in: bytes)
    var signs = Self.signs(of: lines, justified: justified, in: bytes)
    Self.keepApart(lines, completeness, &signs)
    let runs = Self.runs(of: signs)
    let long = lines.count { $0.columns > BreakSigns.widest }
    for isQuote in [false, true] {
      let group = runs.filter { signs[$0.lowerBound].isQuote == isQuote }
      let document = WrapModel(of: group, in: signs, sentences: sentences)
      for run in group { judge(run, in: signs, document: document, longLines: long) }
    }
    for index in signs.indices where signs[index].possibility == .always { continues[index] = true }
  }

  /// Whether a line was padded with spaces to end where the others do.
  func isPadded(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    justified.contains(line, in: bytes)
  }

  /// Whether the line with this number continues on the next one.
  subscript(line: Int) -> Bool { continues[line] }

  /// Joins the lines of a run if it was wrapped like the document, or differently.
  private mutating func judge(_ run: Range<Int>, in signs: [BreakSigns], document: WrapModel?, longLines: Int)
  {
    guard let document else { return }
    // The evidence of the rest of the document counts like one or two breaks of the run, or more if the run
    // is as strict.
    let isStrict = document.isStrict && document.width.explains(run, in: signs)
    let evidence = document.evidence - 0.5 * Double(min(longLines, 8))
    let prior = min(isStrict ? 7 : 3, max(-3, evidence))
    var width = document.width
    let own = WrapEvidence(of: [run], in: signs, at: width, sentences: sentences, isEstimate: false)
      .total
    if prior <= 0 || own + prior <= 0 {
      guard run.count > 3, let model = WrapModel(of: [run], in: signs, sentences: sentences),
        model.evidence + min(0, prior) > 1
      else { return }
      width = model.width
    }
    for index in run { continues[index] = width.joins(index, in: signs) }
  }
}

extension LineWrapping {
  private static func signs(of lines: [SourceLine], justified: JustifiedText, in bytes: Span<UInt8>)
    -> [BreakSigns]
  {
    var signs: [BreakSigns] = []
    signs.reserveCapacity(lines.count)
    var itemIndent: UInt16?
    for (index, next) in lines.enumerated().dropFirst() {
      let line = lines[index - 1]
      if line.mark == .item, signs.last?.possibility ?? .never == .never {
        itemIndent = line.indent
      }
      if line.followsBlank, line.mark != .item { itemIndent = nil }
      let sign = BreakSigns(
        between: line, and: next, itemIndent: itemIndent, isLoneItem: isLoneItem(index, in: lines),
        isHeading: isHeading(index, in: lines, of: bytes), justified: justified, in: bytes)
      if sign.possibility == .never { itemIndent = nil }
      signs.append(sign)
    }
    if signs.first?.possibility == .open, signs[0].start != .small, lines[0].mark == .text {
      signs[0].possibility = .ifFull
    }
    return signs
  }

  /// Whether a line is all bold, and no sentence continues after it.
  private static func isHeading(_ index: Int, in lines: [SourceLine], of bytes: Span<UInt8>) -> Bool {
    guard bytes.isBold(lines[index]) else { return false }
    guard index + 1 < lines.count, !lines[index + 1].followsBlank else { return true }
    return bytes.startOfWords(in: lines[index + 1].start..<lines[index + 1].end) != .small
  }

  /// Whether a line is like a list item and no neighbour is: a wrap moved a number or a dash to its start.
  private static func isLoneItem(_ index: Int, in lines: [SourceLine]) -> Bool {
    guard lines[index].mark == .item else { return false }
    let before = lines[..<index].suffix(24).reversed()
    let after = lines[(index + 1)...].prefix(24).prefix { !$0.followsBlank }
    if after.contains(where: { $0.mark == .item }) { return false }
    for line in before {
      if line.mark == .item { return false }
      if line.followsBlank { break }
    }
    return true
  }

  /// Separates lines near a document's ends that are complete by their words, and joins folded header lines.
  private static func keepApart(
    _ lines: [SourceLine], _ completeness: (Range<Int>) -> FrontMatter.Completeness,
    _ signs: inout [BreakSigns]
  ) {
    for index in Set(signs.indices.prefix(window)).union(signs.indices.suffix(window)) {
      let (line, next) = (lines[index], lines[index + 1])
      let possibility = signs[index].possibility
      if next.indent > 0, line.indent == 0, !next.followsBlank, index < window,
        completeness(line.start..<line.end) == .mailHeader
      {
        signs[index].possibility = .always
        continue
      }
      guard possibility == .open || possibility == .ifFull, signs[index].start != .small,
        next.end - next.start > 1
      else { continue }
      // A last line alone may be the rest of a byline: "By Ada Quill, Great" and "Nordvik".
      let isLast = index + 1 == signs.count || signs[index + 1].possibility == .never
      if completeness(next.start..<next.end) != .open
        || !isLast && completeness(line.start..<line.end) != .open
      {
        signs[index].possibility = .never
      }
    }
  }

  /// Returns the runs of breaks at which lines can be joined.
  private static func runs(of signs: [BreakSigns]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in signs.indices {
      if signs[index].possibility == .never {
        if let first = start { runs.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { runs.append(first..<signs.count) }
    return runs
  }
}
