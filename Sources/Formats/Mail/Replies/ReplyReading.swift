import Articles

/// Separates the sender's words from what a mail repeats of other mails, and from what programs add.
///
/// Quotations of earlier mail are noise and keep the name of their writer; so are the lines around them,
/// signatures after `-- ` and the footers of lists. What is forwarded stays.
struct ReplyReading {
  private var text: MailText
  private let isReply: Bool
  private let isForward: Bool

  /// Takes the text of a mail.
  init(_ text: MailText, isReply: Bool, isForward: Bool) {
    (self.text, self.isReply, self.isForward) = (text, isReply, isForward)
  }

  /// Returns the text with the noise marked; O(n).
  mutating func read() -> MailText {
    for part in text.parts where part.kind != .header {
      var reading = PartReading(
        blocks: text.blocks, range: part.range, isPlain: part.kind == .plain, isReply: isReply,
        isForward: isForward)
      swap(&reading.text, &text.utf8)
      reading.read()
      swap(&reading.text, &text.utf8)
      text.blocks.replaceSubrange(part.range, with: reading.blocks[part.range])
    }
    markFooter()
    keepLoneQuotations()
    return text
  }

  /// Keeps the quotations of a mail that has nothing else: they are why it is read.
  private mutating func keepLoneQuotations() {
    guard text.blocks.allSatisfy(\.isNoise) else { return }
    for index in text.blocks.indices where text.blocks[index].form == .quote {
      text.blocks[index].isNoise = false
    }
  }

  // MARK: Footers

  /// How many blocks at the end may be the footer of a list.
  private static let window = 12

  /// Marks what a mailing list's program adds.
  ///
  /// That is everything from a rule on if words of lists follow it, or the last blocks with such words.
  private mutating func markFooter() {
    guard let part = text.parts.last(where: { $0.kind != .header }) else { return }
    let end = text.blocks.indices.suffix(Self.window).filter {
      part.range.contains($0) || $0 > part.range.upperBound
    }
    var start: Int?
    var hasWords = false
    for index in end.reversed() {
      let block = text.blocks[index]
      guard block.range.count <= 600 else { break }
      let line = text.utf8.span.string(in: block.range)
      if FooterWords.isRule(line) {
        if hasWords { start = index }
        break
      }
      if FooterWords.isAboutList(line) {
        hasWords = true
        if end.last == index || start == index + 1 { start = index }
      } else if FooterWords.isFromDevice(line), end.last == index {
        start = index
      }
    }
    guard let start else { return }
    for index in start..<text.blocks.count {
      text.blocks[index].isNoise = true
      if text.blocks[index].form == .paragraph { text.blocks[index].form = .other }
    }
  }
}
