import Articles

/// Reads Word documents (Office Open XML, ECMA-376).
///
/// The text is the final version: with insertions, without deletions or comments, and with the results of
/// fields.
enum Docx: FormatReader {
  static let format = DocumentFormat.docx

  static func recognises(_ sample: DocumentSample) -> Bool {
    ZipSignature(sample)?.office == .docx
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let package = try OfficePackage(document, nested: nested) { path in
      path.hasSuffix(".xml") || path.hasSuffix(".rels")
    }
    let main = mainPart(of: package)
    guard let tree = package.xml(main), let root = tree.root, root.local == "document" else { throw .damaged }
    let parts = DocxParts(package, main: main)
    var body = DocxBody(parts)
    body.read(root)
    body.readNotes()
    let title = body.text.titleBlock
    let text = body.finish()
    guard !text.blocks.isEmpty else { throw .empty }
    var provenance = Provenance(format: .docx, language: parts.styles.language)
    var declared = OfficeProperties.declared(package.xml("docProps/core.xml")?.root, &provenance)
    StyledFields(in: text, title: title).replace(in: &declared, &provenance.origins)
    return [
      SourceArticle(
        declared: declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans, provenance: provenance)
    ]
  }

  /// Returns the part with the text, as the package's relationships name it.
  private static func mainPart(of package: OfficePackage) -> String {
    let relations = package.xml("_rels/.rels")?.root
    let main = relations?.elements.first { $0.attribute("Type")?.hasSuffix("/officeDocument") == true }
    return main?.attribute("Target").flatMap { OfficePackage.path(of: $0, from: "") } ?? "word/document.xml"
  }
}

/// What the text of a Word document refers to.
struct DocxParts {
  let styles: DocxStyles
  let numbering: DocxNumbering
  /// The notes by their kind and number: `footnote 2`.
  let notes: [String: XMLElement]
  /// The addresses of links by their ids, for each part.
  let links: [String: String]

  /// Reads the parts around the main one.
  init(_ package: OfficePackage, main: String) {
    let folders = main.split(separator: "/")
    let folder = folders.dropLast().joined(separator: "/")
    let prefix = folder.isEmpty ? "" : folder + "/"
    let relations = package.xml(prefix + "_rels/" + (folders.last ?? "") + ".rels")?.root
    func part(_ kind: String, _ usual: String) -> XMLTree? {
      let target = relations?.elements.first { $0.attribute("Type")?.hasSuffix("/" + kind) == true }
      return package.xml(
        target?.attribute("Target").flatMap { OfficePackage.path(of: $0, from: main) } ?? prefix + usual)
    }
    styles = DocxStyles(part("styles", "styles.xml"))
    numbering = DocxNumbering(part("numbering", "numbering.xml"))
    var notes: [String: XMLElement] = [:]
    for kind in ["footnote", "endnote"] {
      guard let root = part(kind + "s", kind + "s.xml")?.root else { continue }
      for note in root.elements where note.local == kind {
        guard let id = note.attribute("id"),
          note.attribute("type") == nil || note.attribute("type") == "normal"
        else { continue }
        notes[kind + " " + id] = note
      }
    }
    self.notes = notes
    var links: [String: String] = [:]
    for relation in relations.map({ Array($0.elements) }) ?? [] {
      guard let id = relation.attribute("Id"), let target = relation.attribute("Target"),
        relation.attribute("Type")?.hasSuffix("/hyperlink") == true, OfficeText.isAddress(target)
      else { continue }
      links[id] = target
    }
    self.links = links
  }
}
