import Articles

/// Reads archives and compressed files: each member is a document itself.
enum Archive: FormatReader {
  static let format = DocumentFormat.archive

  static func recognises(_ sample: DocumentSample) -> Bool { ArchiveSignature(sample) != nil }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let budget = nested.budget ?? UnpackingBudget(size: document.bytes.count)
    guard let inner = nested.inner else { throw .tooDeep }
    switch ArchiveSignature(DocumentSample(of: document)) {
    case .zip?: return try members(of: document, as: .zip, inner, budget)
    case .tar?: return try members(of: document, as: .tar, inner, budget)
    case .compressed?:
      if holdsTar(document.bytes) { return try members(of: document, as: .tar, inner, budget) }
      return try unpacked(document, inner, budget)
    case nil: throw .damaged
    }
  }

  /// Whether a compressed file holds a tar archive, judging by its first block.
  private static func holdsTar(_ bytes: [UInt8]) -> Bool {
    let budget = UnpackingBudget(size: 0)
    guard let file = Unpacker(bytes, as: .compressed, budget: budget), (try? file.next()) != nil,
      let head = try? file.data(limit: 512)
    else { return false }
    return ArchiveSignature.isTar(head[...])
  }

  /// Returns the articles of a compressed file of one document; its parts are those of the document.
  private static func unpacked(
    _ document: Document, _ inner: DocumentFormats, _ budget: UnpackingBudget
  ) throws(IngestionError) -> [SourceArticle] {
    guard let file = Unpacker(document.bytes, as: .compressed, budget: budget), try file.next() != nil else {
      throw .damaged
    }
    var unpacked = document
    unpacked.format = nil
    unpacked.bytes = try file.data()
    // libarchive passes on unchanged what no filter recognises: the head of the file is damaged.
    if unpacked.bytes == document.bytes { throw .damaged }
    unpacked.fileName = document.fileName.map { $0.withoutExtension }
    unpacked.mediaType = nil
    unpacked.name = document.name.hasExtension ? document.name.withoutExtension : document.name
    var articles = try inner.articles(in: unpacked)
    for index in articles.indices { articles[index].name = articles[index].name ?? unpacked.name }
    return articles
  }

  private static func members(
    of document: Document, as kind: Unpacker.Kind, _ inner: DocumentFormats, _ budget: UnpackingBudget
  ) throws(IngestionError) -> [SourceArticle] {
    guard let archive = Unpacker(document.bytes, as: kind, budget: budget) else { throw .damaged }
    var reading = MemberReading(document, inner, budget)
    var isFirst = true
    do throws(IngestionError) {
      while let member = try archive.next() {
        isFirst = false
        try reading.read(member, of: archive)
      }
    } catch {
      // What precedes the damage is still read.
      if isFirst || reading.articles.isEmpty { throw error }
      budget.leaveOut(error)
    }
    guard !reading.articles.isEmpty else { throw reading.firstError ?? .empty }
    return reading.articles
  }
}

/// Reads the members of an archive one after another.
private struct MemberReading {
  private(set) var articles: [SourceArticle] = []
  /// Why the first unreadable member can't be read.
  private(set) var firstError: IngestionError?
  private let document: Document
  private let inner: DocumentFormats
  private let budget: UnpackingBudget

  init(_ document: Document, _ inner: DocumentFormats, _ budget: UnpackingBudget) {
    (self.document, self.inner, self.budget) = (document, inner, budget)
  }

  /// Reads a member, or counts why it can't be read.
  ///
  /// - Throws: ``IngestionError`` if the rest of the archive can't be read either.
  mutating func read(_ member: Unpacker.Member, of archive: Unpacker) throws(IngestionError) {
    guard member.isFile, MemberName.isMeant(member.path) else { return }
    if member.isEncrypted { return leaveOut(.encrypted) }
    let bytes = try archive.data()
    let name = MemberName.last(of: member.path)
    var part = Document(bytes: bytes, name: name.withoutExtension, fileName: name)
    part.encoding = document.encoding
    do throws(IngestionError) {
      for var article in try inner.articles(in: part) {
        article.name = article.name ?? part.name
        article.part = article.part.map { member.path + "#" + $0 } ?? member.path
        articles.append(article)
      }
    } catch {
      leaveOut(error)
    }
  }

  private mutating func leaveOut(_ error: IngestionError) {
    firstError = firstError ?? error
    budget.leaveOut(error)
  }
}
