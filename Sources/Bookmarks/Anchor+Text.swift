import Articles

extension Anchor {
  /// How many characters of context are kept on either side.
  private static let contextLength = 32

  /// Creates the anchor of a passage: its words, and up to 32 characters before and after it.
  ///
  /// O(n) in the length of the passage, and in that of the text if its hash isn't given. A character of more
  /// than 4,096 bytes counts as several (``NearbyClusters``).
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into `text`; moved outwards to whole characters, and into the text.
  ///   - textHash: ``TextHash`` of `text`, if it is known.
  package init(of range: Range<Int>, in text: String, textHash: String? = nil) {
    let range = range.clamped(to: 0..<text.utf8.count)
    let start = text.characterStart(range.lowerBound)
    let end = text.characterEnd(range.upperBound)
    let clusters = NearbyClusters(text)
    let before = clusters.start(of: Self.contextLength, endingAt: start)
    let after = clusters.end(of: Self.contextLength, startingAt: end)
    func words(_ range: Range<Int>) -> String {
      String(text[text.index(range.lowerBound)..<text.index(range.upperBound)])
    }
    self.init(
      exact: words(start..<end), prefix: words(before..<start), suffix: words(end..<after),
      range: start..<end,
      textHash: textHash ?? TextHash.of(text))
  }

  /// Returns where the passage is in `text` now, by the rules of ``PassageFinder/attachment(of:)``.
  ///
  /// - Parameter hash: ``TextHash`` of `text`.
  package func attachment(in text: String, hash: String) -> Attachment {
    if hash == textHash, text.words(at: range) == exact { return .attached(range, now: nil) }
    return PassageFinder(text: text).attachment(of: self)
  }
}
