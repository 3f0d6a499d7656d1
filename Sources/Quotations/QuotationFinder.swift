/// Finds the quotations in a text and names their speakers.
///
/// ```swift
/// let text = "“We are more than ready,” Stoltenberg said."
/// for quotation in QuotationFinder().quotations(in: text) {
///   print(quotation.range, quotation.attribution?.person ?? "speaker unknown")
/// }
/// ```
///
/// Finding is deterministic, takes time linear in the length of the text, and needs nothing but the text.
public struct QuotationFinder: Sendable {
  private let lexicon = Lexicon()

  /// Makes a finder.
  public init() {}

  /// The quotations in `text`, in the order in which they stand.
  ///
  /// - Parameters:
  ///   - text: any text; paragraphs are parted by line breaks.
  ///   - skipped: parts of the text that hold no quotations and name no speakers (UTF-8 offsets, ascending, disjoint).
  ///   - context: words outside the text that may name people in it, such as its title.
  /// - Returns: all kinds, ``Quotation/Kind/scare`` and ``Quotation/Kind/title`` included; ranges are
  ///   UTF-8 offsets into `text` on grapheme boundaries, ascending and disjoint.
  public func quotations(in text: String, skipping skipped: [Range<Int>] = [], context: [String] = [])
    -> [Quotation]
  {
    let source = SourceText(text, skipping: skipped)
    let marks = MarkScanner.marks(in: source)
    let passages = Pairing.passages(of: marks, in: source)
    let shapes = passages.map { PassageShape($0, in: source, lexicon: lexicon) }
    let tokens = Tokenizer.tokens(of: source, passages: passages, lexicon: lexicon)
    let sentences = SentenceSplitter.sentences(of: tokens, passages: shapes, in: source)
    var chunker = Chunker(text: source, tokens: tokens)
    var chooser = Chooser(tokens: tokens, shapes: shapes)
    for (number, sentence) in sentences.enumerated() {
      chooser.read(Clauses(chunker.chunks(of: sentence)), of: sentence, number: number)
    }
    let judge = KindJudge(tokens: tokens, shapes: shapes)
    let reader = MentionReader(tokens: tokens)
    return chooser.choices.map { choice in
      let passage = passages[choice.passage]
      let attribution = choice.candidate.map { candidate in
        Attribution(
          speaker: reader.range(of: candidate.mention), person: nil,
          cue: candidate.cue.map { tokens[$0.lowerBound].start..<tokens[$0.upperBound - 1].end },
          confidence: candidate.situation.accuracy, rule: candidate.situation.rule)
      }
      return Quotation(
        range: passage.range, interior: passage.interior, kind: judge.kind(of: choice, glyph: passage.glyph),
        statement: choice.passage,
        attribution: attribution)
    }
  }
}
