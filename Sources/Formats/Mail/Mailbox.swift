import Articles

/// Reads mailboxes: mbox in its variants, each message an article.
enum Mailbox: FormatReader {
  static let format = DocumentFormat.mailbox

  static func recognises(_ sample: DocumentSample) -> Bool {
    MailRecognition(of: sample).isMailbox(named: sample.fileExtension)
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    var articles: [SourceArticle] = []
    var parts: Set<String> = []
    for message in MailboxMessages(of: document.bytes[document.mailStart...]) {
      let bytes = MailboxMessages.unescaped(message)
      let part = part(of: bytes[...])
      // The same message twice is one article; two different messages with one identifier are two.
      let unique = part.name + "#" + part.hash
      guard parts.insert(unique).inserted else { continue }
      let name = parts.insert(part.name).inserted ? part.name : unique
      var article = Mail.article(in: bytes[...], of: document, format: .mailbox)
      article.part = name
      articles.append(article)
    }
    guard !articles.isEmpty else { throw .empty }
    return articles
  }

  /// Returns what identifies a message: its Message-ID, or else its content.
  private static func part(of bytes: ArraySlice<UInt8>) -> (name: String, hash: String) {
    // FNV-1a (Fowler, Noll and Vo): the same on every run.
    let hash = bytes.trimmingMailSpace.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    let value = HeaderFields(of: bytes).value(of: "message-id") ?? []
    let inner = value.drop { $0 != 0x3C }.dropFirst().prefix { $0 != 0x3E }
    let identifier = (inner.isEmpty ? value[...] : inner).trimmingMailSpace.prefix(500)
    return (identifier.isEmpty ? digits : String(decoding: identifier, as: UTF8.self), digits)
  }
}
