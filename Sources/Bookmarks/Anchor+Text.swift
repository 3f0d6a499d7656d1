extension Anchor {
  /// How many characters of context are kept on either side.
  private static let contextLength = 32

  /// The anchor of a passage: its words, and up to 32 characters before and after it.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into `text`; moved outwards to whole characters, and into the text.
  ///   - textHash: ``TextHash`` of `text`, where it is known.
  package init(of range: Range<Int>, in text: String, textHash: String? = nil) {
    let range = range.clamped(to: 0..<text.utf8.count)
    let start = text.index(text.characterStart(range.lowerBound))
    let end = text.index(text.characterEnd(range.upperBound))
    let before =
      text.index(start, offsetBy: -Self.contextLength, limitedBy: text.startIndex) ?? text.startIndex
    let after = text.index(end, offsetBy: Self.contextLength, limitedBy: text.endIndex) ?? text.endIndex
    self.init(
      exact: String(text[start..<end]), prefix: String(text[before..<start]),
      suffix: String(text[end..<after]),
      range: text.offset(start)..<text.offset(end), textHash: textHash ?? TextHash.of(text))
  }

  /// Where the passage stands in `text` today, by the rules of ``PassageFinder/attachment(of:)``.
  ///
  /// - Parameter hash: ``TextHash`` of `text`.
  package func attachment(in text: String, hash: String) -> Attachment {
    if hash == textHash, text.words(at: range) == exact { return .attached(range, now: nil) }
    return PassageFinder(text: text).attachment(of: self)
  }
}
