import Articles

/// Reads OpenDocument texts (OASIS OpenDocument 1.3).
///
/// The text is the final version: without deletions and comments, with notes at the end.
enum OpenDocument: FormatReader {
  static let format = DocumentFormat.odt

  static func recognises(_ sample: DocumentSample) -> Bool {
    ZipSignature(sample)?.office == .odt
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let needed: Set<String> = ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]
    let package = try OfficePackage(document, nested: nested) { path in
      needed.contains(path) || path.hasSuffix("/content.xml")
    }
    if isEncrypted(package) { throw .encrypted }
    guard let root = package.xml("content.xml")?.root, let body = root.first("body")?.first("text") else {
      throw .damaged
    }
    let styles = OpenDocumentStyles([package.xml("styles.xml")?.root, root].compactMap(\.self))
    var reader = OpenDocumentBody(styles) { reference in
      OfficePackage.path(of: reference + "/content.xml", from: "content.xml").flatMap {
        package.xml($0)?.root
      }
    }
    reader.read(body)
    reader.readNotes()
    let text = reader.finish()
    guard !text.blocks.isEmpty else { throw .empty }
    var provenance = Provenance(format: .odt)
    let declared = OfficeProperties.declared(package.xml("meta.xml")?.root?.first("meta"), &provenance)
    return [
      SourceArticle(
        declared: declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans, provenance: provenance)
    ]
  }

  private static func isEncrypted(_ package: OfficePackage) -> Bool {
    let manifest = package.xml("META-INF/manifest.xml")?.root
    let content = manifest?.elements.first { $0.attribute("full-path") == "content.xml" }
    return content?.first("encryption-data") != nil
  }
}
