/// Reads the article in a plain text.
enum PlainText {
  /// The article, without its quotations.
  ///
  /// - Parameter name: the title where the text has none.
  /// - Throws: ``IngestionError/empty`` where there is nothing but blanks.
  static func article(in text: TextDecoding.Text, name: String) throws(IngestionError) -> Article {
    let lines = SourceLineReader.lines(of: text.utf8.span, from: text.start)
    guard !lines.isEmpty else { throw .empty }
    let outline = BlockOutline(of: lines, in: text.utf8)
    let choice = TitleChoice(among: outline, of: lines, in: text.utf8)
    var assembly = TextAssembly(capacity: text.utf8.count + lines.count)
    let titleBlock = choice?.block
    for (index, draft) in outline.enumerated() where index != titleBlock {
      assembly.append(draft, of: lines, in: text.utf8)
    }
    var reading = BlockReading(of: assembly, title: choice?.title ?? title(from: name))
    reading.fields.source = reading.fields.source ?? choice?.source
    return Article(
      fields: reading.fields, text: String(decoding: assembly.utf8, as: UTF8.self), blocks: reading.blocks,
      emphasis: assembly.emphasis)
  }

  private static func title(from name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? "Untitled" : words
  }
}
