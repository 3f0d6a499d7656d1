import Articles

/// Reads plain text as one article; a paragraph is one line, or was wrapped into several.
package struct PlainText: DocumentReader {
  /// Makes a reader.
  package init() {}

  /// Returns the article, with its title among the blocks.
  ///
  /// - Throws: ``IngestionError/empty`` if there is nothing but spaces,
  ///   ``IngestionError/binary(format:)`` if the bytes aren't text.
  package func articles(in document: Document) throws(IngestionError) -> [SourceArticle] {
    let text = try TextDecoding.text(of: document)
    let lines = SourceLineReader.lines(of: text.utf8.span, from: text.start)
    guard !lines.isEmpty else { throw .empty }
    var assembly = TextAssembly(capacity: text.utf8.count + lines.count)
    var adjoining: Set<Int> = []
    for (index, draft) in BlockOutline(of: lines, in: text.utf8).enumerated() {
      if index < SourceArticle.head, !lines[draft.lines.lowerBound].followsBlank { adjoining.insert(index) }
      assembly.append(draft, of: lines, in: text.utf8)
    }
    return [
      SourceArticle(
        utf8: assembly.utf8, blocks: assembly.blocks, spans: assembly.spans, adjoining: adjoining,
        provenance: Provenance(encoding: text.encoding, undecodable: text.undecodable))
    ]
  }
}
