import Articles

/// Reads books (EPUB 2 and 3).
///
/// A book is one article, in which chapters begin with headings. Several articles would swamp a library with
/// dedications, contents and notes, which books keep in separate documents, and a reader wants to continue
/// from one chapter to the next.
enum EPUB: FormatReader {
  static let format = DocumentFormat.epub

  static func recognises(_ sample: DocumentSample) -> Bool {
    ZipSignature(sample)?.office == .epub
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let package = try OfficePackage(document, nested: nested) { path in
      extensions.contains { path.lowercased().hasSuffix($0) }
    }
    guard let path = bookPath(in: package), let root = package.xml(path)?.root else { throw .damaged }
    var provenance = Provenance(format: .epub)
    let declared = OfficeProperties.declared(root.first("metadata"), &provenance)
    let chapters = chapters(of: root, at: path)
    if isEncrypted(chapters, in: package) { throw .encrypted }
    var text = BlockText()
    for chapter in chapters {
      guard let bytes = package.bytes(chapter),
        let decoded = try? TextDecoding.text(of: bytes, named: document.encoding, declared: nil)
      else {
        continue
      }
      provenance.undecodable += decoded.undecodable
      text.append(
        HTMLFragment.text(of: Array(decoded.utf8[decoded.start...]), base: nil, language: provenance.language)
      )
    }
    guard !text.blocks.isEmpty else { throw .empty }
    return [
      SourceArticle(
        declared: declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans, provenance: provenance)
    ]
  }

  private static let extensions = [".xml", ".opf", ".xhtml", ".html", ".htm"]

  /// Returns the path of the document that lists the others.
  private static func bookPath(in package: OfficePackage) -> String? {
    let files = package.xml("META-INF/container.xml")?.root?.first("rootfiles")
    let path = files?.elements.lazy.compactMap { $0.attribute("full-path") }.first
    return path.flatMap { OfficePackage.path(of: $0, from: "") }
  }

  /// Returns the paths of the documents in reading order, without the table of contents.
  private static func chapters(of root: XMLElement, at path: String) -> [String] {
    var items: [String: String] = [:]
    var navigation: Set<String> = []
    for item in root.first("manifest").map({ Array($0.elements) }) ?? [] {
      guard let id = item.attribute("id"), let reference = item.attribute("href") else { continue }
      items[id] = OfficePackage.path(of: reference, from: path)
      if item.attribute("properties")?.split(separator: " ").contains("nav") == true { navigation.insert(id) }
    }
    var seen: Set<String> = []
    let spine = root.first("spine").map { Array($0.elements) } ?? []
    return spine.compactMap { item in
      guard let id = item.attribute("idref"), !navigation.contains(id), let path = items[id],
        seen.insert(path).inserted
      else { return nil }
      return path
    }
  }

  /// Whether the chapters are encrypted; fonts are often obfuscated in books that can be read.
  private static func isEncrypted(_ chapters: [String], in package: OfficePackage) -> Bool {
    guard let root = package.xml("META-INF/encryption.xml")?.root else { return false }
    var isEncrypted = false
    let paths = Set(chapters)
    root.walk { step in
      guard case .start(let element) = step, element.local == "CipherReference",
        let path = element.attribute("URI").flatMap({ OfficePackage.path(of: $0, from: "") })
      else { return }
      if paths.contains(path) { isEncrypted = true }
    }
    return isEncrypted
  }
}

extension BlockText {
  /// Adds a text after this one.
  mutating func append(_ other: BlockText) {
    if other.utf8.isEmpty { return }
    if !utf8.isEmpty { utf8.append(contentsOf: [0x0A, 0x0A]) }
    let offset = utf8.count
    utf8.append(contentsOf: other.utf8)
    for var block in other.blocks {
      block.range = block.range.lowerBound + offset..<block.range.upperBound + offset
      blocks.append(block)
    }
    for span in other.spans {
      spans.append(Article.Span(span.kind, span.range.lowerBound + offset..<span.range.upperBound + offset))
    }
  }
}
