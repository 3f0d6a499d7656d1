import Articles

/// What the beginning of a zip archive says about its content.
struct ZipSignature {
  /// Which office format it is; `nil` for other archives and unsupported office documents.
  private(set) var office: DocumentFormat?
  /// Whether it is an archive of files rather than an office document.
  private(set) var isArchive = false

  /// Reads the sample; `nil` if it isn't a zip archive.
  init?(_ sample: DocumentSample) {
    guard sample.bytes.starts(with: "PK\u{3}\u{4}".utf8) else { return nil }
    let bytes = Array(sample.bytes)
    switch BinaryFormat.name(of: bytes) {
    case "a Word document"?: office = .docx
    case "an EPUB book"?: office = .epub
    case "an OpenDocument file"?:
      if Self.isText(bytes) { office = .odt }
    case "an Office document"?: office = sample.fileExtension == "docx" ? .docx : nil
    case "a zip archive"?: isArchive = true
    default: break
    }
    guard isArchive else { return }
    // Some programs don't put the type first; then the extension decides.
    if let named = ["docx": DocumentFormat.docx, "odt": .odt, "ott": .odt, "epub": .epub][
      sample.fileExtension]
    {
      (office, isArchive) = (named, false)
    }
  }

  /// Whether an OpenDocument type is text or a text template.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let type = bytes.dropFirst(30 + "mimetypeapplication/vnd.oasis.opendocument.".utf8.count)
    return type.starts(with: "text".utf8)
  }
}
