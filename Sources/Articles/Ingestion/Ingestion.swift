import Quotations

/// Turns documents into articles.
package enum Ingestion {
  /// The size in `bytes` up to which a document is read unless the user raises it: 64 MB.
  package static let defaultMaximumBytes = 64 * 1024 * 1024

  /// Returns the articles in a document, in order.
  ///
  /// - Parameters:
  ///   - reader: knows the document's format.
  ///   - findingQuotations: whether to run the finder now; a very long text is shown first.
  /// - Throws: ``IngestionError`` if the document cannot be read.
  package static func articles(
    in document: Document, by reader: any DocumentReader, findingQuotations: Bool = true
  ) throws(IngestionError) -> [Article] {
    var leftOut: [IngestionError: Int] = [:]
    return try articles(in: document, by: reader, findingQuotations: findingQuotations, leavingOut: &leftOut)
  }

  /// Returns the articles in a document, in order, and counts what it leaves out.
  ///
  /// - Parameters:
  ///   - reader: knows the document's format.
  ///   - findingQuotations: whether to run the finder now; a very long text is shown first.
  ///   - leftOut: how many parts of the document, such as members of an archive, could not be read, by reason.
  /// - Throws: ``IngestionError`` if the document cannot be read.
  package static func articles(
    in document: Document, by reader: any DocumentReader, findingQuotations: Bool,
    leavingOut leftOut: inout [IngestionError: Int]
  ) throws(IngestionError) -> [Article] {
    var articles = try reader.articles(in: document, leavingOut: &leftOut).map { Article($0, of: document) }
    if findingQuotations {
      for index in articles.indices { articles[index].findQuotations() }
    }
    return articles
  }
}

extension Article {
  /// Makes an article, without its quotations, from what a reader returned.
  init(_ source: SourceArticle, of document: Document) {
    var source = source
    TurnMarking.mark(&source)
    let reading = BlockReading(of: source, name: source.name ?? document.name)
    self.init(
      fields: reading.fields, text: String(decoding: reading.utf8, as: UTF8.self), blocks: reading.blocks,
      spans: reading.spans, provenance: source.provenance)
    TurnMarking.settle(&blocks, in: reading.utf8)
    fields.url = fields.url ?? document.address
    let parts = [document.part, source.part].compactMap(\.self)
    part = parts.isEmpty ? nil : parts.joined(separator: "#")
  }

  /// Runs the finder over the text without noise and code; the title may name the speakers.
  ///
  /// The turns of a transcript are statements too, with the marked quotations inside them.
  package mutating func findQuotations() {
    let found = withoutCodeAndAddresses(
      QuotationFinder().quotations(in: text, skipping: unquoted, context: [fields.title]))
    guard blocks.contains(where: { $0.speaker != nil }) else {
      quotations = found
      return
    }
    var all = TurnQuotations(found, in: text)
    all.add(quoteBlocks: blocks)
    all.add(turns, context: fields.title)
    quotations = all.ordered
  }

  /// Returns the quotations that aren't in code within a line, nor web addresses; a quotation may contain both.
  private func withoutCodeAndAddresses(_ quotations: [Quotation]) -> [Quotation] {
    let code = spans.filter { $0.kind == .code }.map(\.range)
    guard !code.isEmpty || quotations.contains(where: { isAddress($0.interior) }) else { return quotations }
    var kept: [Quotation] = []
    var numbers: [Int: Int] = [:]
    var place = 0
    for var quotation in quotations {
      while place < code.count, code[place].upperBound < quotation.range.upperBound { place += 1 }
      if place < code.count, code[place].lowerBound <= quotation.range.lowerBound { continue }
      if isAddress(quotation.interior) { continue }
      let number = numbers[quotation.statement] ?? numbers.count
      numbers[quotation.statement] = number
      quotation.statement = number
      kept.append(quotation)
    }
    return kept
  }

  /// Whether the words in a range are a web address and nothing else; `range` in UTF-8 offsets.
  private func isAddress(_ range: Range<Int>) -> Bool {
    guard range.count <= 2000 else { return false }
    let words = text.utf8.span.string(in: range)
    return WebAddress.isAddress(words.hasPrefix("www.") ? "http://" + words : words)
  }

  /// The ranges without quotations: noise, and preformatted blocks, whose marks belong to code.
  ///
  /// `UTF-8 offsets` into the text, ascending and disjoint.
  private var unquoted: [Range<Int>] {
    blocks.lazy.filter { $0.isNoise || $0.kind == .preformatted }.map(\.range)
  }

  /// The ranges of the noise: `UTF-8 offsets` into the text, ascending and disjoint.
  package var noise: [Range<Int>] {
    blocks.lazy.filter(\.isNoise).map(\.range)
  }
}
