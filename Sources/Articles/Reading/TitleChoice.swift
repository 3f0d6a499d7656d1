/// The title of a document: its first line that is one.
struct TitleChoice {
  /// The title's words.
  let title: String
  /// The block that is the title.
  let block: Int

  /// The block of one of these is the title, if one of them is.
  private static let window = 8
  /// No headline is longer, in code points.
  private static let longest = 250

  /// Chooses among the first blocks: passes over dates, addresses and buttons; nil where the text begins without a title.
  init?(among outline: BlockOutline, of lines: [SourceLine], in source: [UInt8]) {
    let drafts = Array(outline.prefix(Self.window + 1))
    for (index, draft) in drafts.prefix(Self.window).enumerated() {
      let text = Self.words(of: draft, of: lines, in: source)
      if let label = FieldLabel(text) {
        guard label.name == .title else { continue }
        (title, block) = (label.value, index)
        return
      }
      if draft.kind == .other || FrontMatter.isNoTitle(text) { continue }
      let isOnlyBlock = drafts.count == 1
      guard draft.kind == .paragraph || draft.kind == .heading, draft.lines.count <= 3,
        Self.isHeadline(text, isOnlyBlock: isOnlyBlock)
      else { return nil }
      (title, block) = (text, index)
      return
    }
    return nil
  }

  private static func words(of draft: DraftBlock, of lines: [SourceLine], in source: [UInt8]) -> String {
    var assembly = TextAssembly(capacity: 256)
    // Enough to know that it is no title: a document may be one line of many megabytes.
    var draft = draft
    draft.lines = draft.lines.prefix(4)
    guard lines[draft.lines.upperBound - 1].end - lines[draft.lines.lowerBound].start <= 4 * longest else {
      return String(repeating: " ", count: longest + 1)
    }
    assembly.append(draft, of: lines, in: source)
    return String(decoding: assembly.utf8, as: UTF8.self)
  }

  /// Whether words are as short as a headline, and do not end like a paragraph.
  private static func isHeadline(_ text: String, isOnlyBlock: Bool) -> Bool {
    guard text.unicodeScalars.count <= longest, CreditLine.agency(ofDateline: text) == nil else {
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
