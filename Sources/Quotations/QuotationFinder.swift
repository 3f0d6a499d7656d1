/// Finds the quotations in a text and names their speakers.
///
/// ```swift
/// let text = "“We are more than ready,” Stoltenberg said."
/// for quotation in QuotationFinder().quotations(in: text) {
///   print(quotation.range, quotation.attribution?.person ?? "speaker unknown")
/// }
/// ```
///
/// Finding is deterministic, takes time linear in the length of the text, and needs only the text.
public struct QuotationFinder: Sendable {
  /// Makes a finder.
  public init() {}

  /// Prepares what the first text would have to wait for: the rules' words and the tables for recognising
  /// languages.
  ///
  /// Call it on another thread while a text is still being read.
  package static func prepare() {
    _ = QuotationFinder().quotations(in: "“The tables are ready,” said Ann Brook of the Port Amity council.")
  }

  /// Returns the quotations in `text`, in order.
  ///
  /// - Parameters:
  ///   - text: any text; paragraphs are separated by line breaks.
  ///   - skipped: parts of the text that hold no quotations and name no speakers (UTF-8 offsets, ascending,
  ///     disjoint).
  ///   - context: words outside the text that may name people in it, such as its title.
  ///   - language: the text's language (BCP 47); if `nil`, it is recognised by the words, paragraph by
  ///     paragraph.
  /// - Returns: all kinds, ``Quotation/Kind/scare`` and ``Quotation/Kind/title`` included; ranges are
  ///   UTF-8 offsets into `text` on grapheme boundaries, ascending and disjoint.
  public func quotations(
    in text: String, skipping skipped: [Range<Int>] = [], context: [String] = [], language: String? = nil
  ) -> [Quotation] {
    let source = SourceText(text, skipping: skipped, context: context, language: language)
    if language == nil, case let parts = LanguageParts(source), parts.parts.count > 1 {
      return quotations(in: text, skipping: skipped, context: context, parts: parts)
    }
    return Analysis(source, lexicon: source.language.lexicon).quotations()
  }

  /// Returns the quotations in a text in several languages: each part is read alone, with the others as
  /// context that names people.
  private func quotations(
    in text: String, skipping skipped: [Range<Int>], context: [String], parts: LanguageParts
  ) -> [Quotation] {
    let whole = SourceText(text, skipping: skipped)
    var found: [Quotation] = []
    var statements = 0
    for (number, part) in parts.parts.enumerated() {
      let others = parts.ranges(besides: number)
      let source = SourceText(
        text, skipping: skipped + others, context: context + others.map(whole.string), language: part.code)
      var quotations = Analysis(source, lexicon: source.language.lexicon).quotations()
      for index in quotations.indices { quotations[index].statement += statements }
      statements = quotations.last.map { $0.statement + 1 } ?? statements
      found += quotations
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var numbers: [Int: Int] = [:]
    for index in found.indices {
      let number = numbers[found[index].statement] ?? numbers.count
      numbers[found[index].statement] = number
      found[index].statement = number
    }
    return found
  }

  /// Returns the language (BCP 47) that a text is read in; `nil` if its words don't show it.
  ///
  /// - Parameters:
  ///   - text: any text, of which only the beginning counts.
  ///   - language: the language that the text claims to be in.
  public func language(of text: String, saidToBe language: String? = nil) -> String? {
    SourceText(String(text.unicodeScalars.prefix(16_384)), language: language).code
  }
}
