/// The title of an article: the declared one, the first block that reads like one, or a mail's subject.
struct TitleChoice {
  /// The title's words.
  let title: String
  /// The block that is the title; `nil` if the block stays in the text, as the header of a mail does.
  private(set) var block: Int?
  /// The paper named beside the title.
  let source: String?

  /// The greatest length of a headline, in code points.
  fileprivate static let longest = 250

  /// Chooses the declared title, or else one of the first blocks; `nil` if the text begins without a title.
  init?(of source: SourceArticle) {
    let blocks = source.blocks.prefix(SourceArticle.head)
    let texts = blocks.map { source.titleWords(of: $0) }
    if let declared = source.declared.title.map(Self.oneLine), !declared.isEmpty {
      // A mail doesn't have the name of a paper beside its subject.
      let isSubject = [.mail, .mailbox].contains(source.provenance.format)
      if isSubject {
        self.init(subject: declared)
      } else {
        self.init(declared: declared, paper: source.declared.source)
      }
      let keys = Set([title, declared].map(TitleKey.key(of:))).subtracting([""])
      let candidates = blocks.indices.filter { keys.contains(TitleKey.key(of: texts[$0])) }
      // A letter may consist of only its subject.
      guard source.blocks.count(where: { !$0.isNoise }) > 1 else { return }
      block =
        candidates.first { blocks[$0].kind == .heading } ?? candidates.first { blocks[$0].kind == .paragraph }
    } else {
      self.init(among: source, texts)
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Chooses among the first blocks after a mail's header, if any; `texts` are the words of all first blocks.
  ///
  /// Skips dates, addresses, buttons, the header of a mail and the lines above a press release.
  private init?(among source: SourceArticle, _ texts: [String]) {
    let header = MailHeader.lines(among: texts) ?? 0..<0
    if let subject = texts[header].lazy.compactMap(MailHeader.init).first(where: {
      $0.name == .subject && !$0.value.isEmpty
    }) {
      let title = MailHeader.title(ofSubject: subject.value)
      self.init(headline: ReleaseLines.withoutLabel(title), block: nil)
      return
    }
    var isContact = false
    let candidates = source.blocks.prefix(texts.count).prefix(header.upperBound + SourceArticle.head / 2)
    for (index, block) in candidates.enumerated() where !header.contains(index) {
      let text = texts[index]
      isContact = isContact && source.adjoining.contains(index)
      if let label = FieldLabel(text) {
        guard label.name == .title else { continue }
        self.init(headline: label.value, block: index)
        return
      }
      if let kind = ReleaseLines.kind(of: text), texts.count > index + 1 {
        if case .contact = kind { isContact = true }
        guard case .about = kind else { continue }
      }
      // A transcript may begin with its first turn.
      if block.speaker != nil { return nil }
      if isContact || block.isNoise || block.role != nil || block.kind == .other { continue }
      if FrontMatter.isNoTitle(text) { continue }
      // The name of a paper above the number of its page.
      if index + 1 < texts.count, Outlets.isOutlet(text), ReleaseLines.isPageNumber(texts[index + 1]) {
        continue
      }
      let isOnlyBlock = source.blocks.count == 1
      guard block.kind == .paragraph || block.kind == .heading,
        Self.isHeadline(text, isOnlyBlock: isOnlyBlock)
      else { return nil }
      self.init(headline: text, block: index)
      return
    }
    return nil
  }

  /// Takes a declared title; if the document names its publisher, only that name is cut off.
  private init(declared: String, paper: String?) {
    let (title, name) = PaperName.parts(of: declared)
    let isPaper = paper.map { TitleKey.key(of: $0) == name.map(TitleKey.key(of:)) } ?? true
    (self.title, block, source) = isPaper ? (title, nil, name) : (declared, nil, nil)
  }

  private init(subject: String) {
    (title, block, source) = (ReleaseLines.withoutLabel(subject), nil, nil)
  }

  private init(headline: String, block: Int?) {
    let (title, paper) = PaperName.parts(of: headline)
    (self.title, self.block, source) = (title, block, paper)
  }

  /// Whether words are as short as a headline, and don't end like a paragraph.
  private static func isHeadline(_ text: String, isOnlyBlock: Bool) -> Bool {
    guard text.unicodeScalars.count <= longest, Dateline(text) == nil else {
      return false
    }
    let closing = text.last { !"”\"’'»)".contains($0) }
    let isSentence = closing.map { ".!?…".contains($0) } ?? true
    if isOnlyBlock { return !isSentence && !text.contains { "“”\"«»„".contains($0) } }
    let length = text.unicodeScalars.count
    return !isSentence || length <= 90 || length <= 140 && !beginsWithPlace(text)
  }

  /// Whether a text begins with a place in capitals and a dash, as paragraphs do: `NORDVIK — The mayor …`.
  private static func beginsWithPlace(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 4)
    guard let dash = words.firstIndex(where: { ["—", "–", "--", "-"].contains($0) }), dash > 0 else {
      return false
    }
    return words[..<dash].allSatisfy { $0.count > 2 && $0 == $0.uppercased() }
  }
}

extension SourceArticle {
  /// Returns a block's words; if it is too long for a title, only spaces, which are too long as well.
  fileprivate func titleWords(of block: Block) -> String {
    // A document may be a single line of many megabytes.
    block.range.count <= 4 * TitleChoice.longest
      ? utf8.span.string(in: block.range) : String(repeating: " ", count: TitleChoice.longest + 1)
  }
}
