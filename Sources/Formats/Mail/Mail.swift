import Articles

/// Reads mail.
enum Mail: FormatReader {
  static let format = DocumentFormat.mail

  static func recognises(_ sample: DocumentSample) -> Bool {
    let signs = MailRecognition(of: sample)
    return !signs.isPage(named: sample.fileExtension)
      && signs.isMail(named: sample.fileExtension, mediaType: sample.mediaType)
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    guard !document.bytes[document.mailStart...].isEmpty else { throw .empty }
    let (article, isTooDeep) = read(document.bytes[document.mailStart...], of: document, format: .mail)
    if isTooDeep, article.blocks.isEmpty { throw .tooDeep }
    return [article]
  }

  /// Reads one message; if it has no subject, its title is the document's name.
  static func article(in bytes: ArraySlice<UInt8>, of document: Document, format: DocumentFormat)
    -> SourceArticle
  {
    read(bytes, of: document, format: format).article
  }

  /// Reads one message, and says whether parts of it are nested too deeply to be read.
  private static func read(_ bytes: ArraySlice<UInt8>, of document: Document, format: DocumentFormat)
    -> (article: SourceArticle, isTooDeep: Bool)
  {
    let message = MIMEPart(bytes)
    let fields = MailFields(of: message.header, charset: message.charset)
    var reader = MessageReader(encoding: document.encoding, size: bytes.count)
    let text = reader.text(of: message, fields: fields)
    var declared = fields.declared
    var origins = fields.origins
    if declared.title == nil {
      declared.title = document.name
      origins[.title] = .name
    }
    let article = SourceArticle(
      declared: declared, utf8: text.utf8, blocks: text.blocks, spans: text.spans,
      provenance: Provenance(
        format: format, encoding: reader.encoding ?? "UTF-8", undecodable: reader.undecodable,
        language: fields.language, origins: origins))
    return (article, reader.isTooDeep)
  }
}

extension Document {
  /// Where the mail begins: after a byte order mark and blank lines.
  var mailStart: Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].firstIndex { !$0.isMailSpace } ?? bytes.endIndex
  }
}
