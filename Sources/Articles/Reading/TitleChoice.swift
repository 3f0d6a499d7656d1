/// The title of a document: its first line that is one, or the subject of a mail.
struct TitleChoice {
  /// The title's words.
  let title: String
  /// The block that is the title; `nil` if the block stays in the text, as the header of a mail does.
  let block: Int?
  /// The paper whose name stands beside the title.
  let source: String?

  /// The block of one of these is the title, if one of them is.
  private static let window = 12
  /// No headline is longer, in code points.
  private static let longest = 250

  /// Chooses among the first blocks; `nil` if the text begins without a title.
  ///
  /// It passes over dates, addresses, buttons, the header of a mail and the lines above a press release.
  init?(among outline: BlockOutline, of lines: [SourceLine], in source: [UInt8]) {
    let drafts = Array(outline.prefix(Self.window * 2))
    let texts = drafts.map { Self.words(of: $0, of: lines, in: source) }
    let header = MailHeader.lines(among: texts) ?? 0..<0
    if let subject = texts[header].lazy.compactMap(MailHeader.init).first(where: {
      $0.name == .subject && !$0.value.isEmpty
    }) {
      self.init(headline: MailHeader.title(ofSubject: subject.value), block: nil)
      return
    }
    var isContact = false
    for (index, draft) in drafts.prefix(header.upperBound + Self.window).enumerated()
    where !header.contains(index) {
      let text = texts[index]
      isContact = isContact && !lines[draft.lines.lowerBound].followsBlank
      if let label = FieldLabel(text) {
        guard label.name == .title else { continue }
        self.init(headline: label.value, block: index)
        return
      }
      if let kind = ReleaseLines.kind(of: text), drafts.count > index + 1 {
        if case .contact = kind { isContact = true }
        guard case .about = kind else { continue }
      }
      if isContact || draft.kind == .other || FrontMatter.isNoTitle(text) { continue }
      let isOnlyBlock = drafts.count == 1
      guard draft.kind == .paragraph || draft.kind == .heading,
        Self.isHeadline(text, isOnlyBlock: isOnlyBlock)
      else { return nil }
      self.init(headline: text, block: index)
      return
    }
    return nil
  }

  private init(headline: String, block: Int?) {
    let (title, paper) = PaperName.parts(of: headline)
    (self.title, self.block, source) = (title, block, paper)
  }

  private static func words(of draft: DraftBlock, of lines: [SourceLine], in source: [UInt8]) -> String {
    var assembly = TextAssembly(capacity: 256)
    // A document may be one line of many megabytes.
    guard lines[draft.lines.upperBound - 1].end - lines[draft.lines.lowerBound].start <= 4 * longest else {
      return String(repeating: " ", count: longest + 1)
    }
    assembly.append(draft, of: lines, in: source)
    return String(decoding: assembly.utf8, as: UTF8.self)
  }

  /// Whether words are as short as a headline, and do not end like a paragraph.
  private static func isHeadline(_ text: String, isOnlyBlock: Bool) -> Bool {
    guard text.unicodeScalars.count <= longest, Dateline(text) == nil else {
      return false
    }
    let closing = text.last { !"”\"’'»)".contains($0) }
    let isSentence = closing.map { ".!?…".contains($0) } ?? true
    let isQuoting = text.contains { "“”\"«»„".contains($0) }
    if isOnlyBlock { return !isSentence && !isQuoting }
    let length = text.unicodeScalars.count
    return !isSentence || length <= 90 || length <= 140 && !beginsWithPlace(text)
  }

  /// Whether a text begins as a first paragraph does, with a place in capitals and a dash: `NORDVIK — The mayor …`.
  private static func beginsWithPlace(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 4)
    guard let dash = words.firstIndex(where: { ["—", "–", "--", "-"].contains($0) }), dash > 0 else {
      return false
    }
    return words[..<dash].allSatisfy { $0.count > 2 && $0 == $0.uppercased() }
  }
}
