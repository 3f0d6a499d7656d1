import Articles

/// Reads OpenDocument texts (OASIS OpenDocument 1.3).
///
/// The text is the final version: without deletions and comments, with notes at the end.
enum OpenDocument: FormatReader {
  static let format = DocumentFormat.odt

  static func recognises(_ sample: DocumentSample) -> Bool {
    ZipSignature(sample)?.office == .odt || isFlat(sample)
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    guard document.bytes.starts(with: "PK".utf8) else { return [try flatArticle(in: document)] }
    let needed: Set<String> = ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
    let package = try OfficePackage(document, nested: nested) { path in
      needed.contains(path) || path.hasSuffix("/content.xml")
    }
    if isEncrypted(package) { throw .encrypted }
    guard let root = package.xml("content.xml")?.root else { throw .damaged }
    let styles = OpenDocumentStyles([package.xml("styles.xml")?.root, root].compactMap(\.self))
    let properties = package.xml("meta.xml")?.root?.first("meta")
    let article = try article(in: root, styles, properties, Provenance(format: .odt)) { reference in
      OfficePackage.path(of: reference + "/content.xml", from: "content.xml").flatMap {
        package.xml($0)?.root
      }
    }
    return [article]
  }

  private static func article(
    in root: XMLElement, _ styles: OpenDocumentStyles, _ properties: XMLElement?, _ provenance: Provenance,
    object: @escaping (String) -> XMLElement?
  ) throws(IngestionError) -> SourceArticle {
    guard let body = root.first("body")?.first("text") else { throw .damaged }
    var reader = OpenDocumentBody(styles, object: object)
    reader.read(body)
    reader.readNotes()
    let title = reader.text.titleBlock
    let text = reader.finish()
    guard !text.blocks.isEmpty else { throw .empty }
    var provenance = provenance
    var declared = OfficeProperties.declared(properties, &provenance)
    StyledFields(in: text, title: title).replace(in: &declared, &provenance.origins)
    return SourceArticle(
      declared: declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans, provenance: provenance)
  }

  // MARK: One file

  /// Whether it is a text in a single XML file, without an archive around it.
  private static func isFlat(_ sample: DocumentSample) -> Bool {
    guard sample.begins(with: "<?xml") || sample.begins(with: "<office:document") else { return false }
    return sample.fileExtension == "fodt"
      || sample.start.firstRange(of: Array("application/vnd.oasis.opendocument.text".utf8)) != nil
  }

  private static func flatArticle(in document: Document) throws(IngestionError) -> SourceArticle {
    let text = try TextDecoding.text(of: document)
    guard let root = XMLTree.read(text.utf8[text.start...]).root, root.local == "document" else {
      throw .damaged
    }
    let provenance = Provenance(format: .odt, encoding: text.encoding, undecodable: text.undecodable)
    return try article(in: root, OpenDocumentStyles([root]), root.first("meta"), provenance) { _ in nil }
  }

  private static func isEncrypted(_ package: OfficePackage) -> Bool {
    let manifest = package.xml("META-INF/manifest.xml")?.root
    let content = manifest?.elements.first { $0.attribute("full-path") == "content.xml" }
    return content?.first("encryption-data") != nil
  }
}
