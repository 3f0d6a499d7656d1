/// The words that stood before and after a saved passage, to be compared with a text.
struct SavedContext {
  /// The context before the passage, without blanks at its ends.
  let prefix: ArraySlice<UInt8>
  /// The context after the passage, without blanks at its ends.
  let suffix: ArraySlice<UInt8>
  private let folded: FoldedText

  /// Less than this many bytes of context occur by chance; they agree only at the very beginning or end of the text,
  /// where they stood.
  private static let telling = 12

  init(anchor: Anchor, folded: FoldedText) {
    prefix = FoldedText(anchor.prefix).trimmed
    suffix = FoldedText(anchor.suffix).trimmed
    self.folded = folded
  }

  /// On how many sides of a range of the folded text the context agrees: 0, 1 or 2.
  func sides(of range: Range<Int>) -> Int {
    (agrees(before: range.lowerBound) ? 1 : 0) + (agrees(after: range.upperBound) ? 1 : 0)
  }

  /// Whether the context before the passage stands before `position`.
  func agrees(before position: Int) -> Bool {
    let end = skippingBlank(before: position)
    guard end >= prefix.count, folded.bytes[(end - prefix.count)..<end] == prefix else { return false }
    return prefix.count >= Self.telling || skippingBlank(before: end - prefix.count) == 0
  }

  /// Whether the context after the passage stands after `position`.
  func agrees(after position: Int) -> Bool {
    let start = skippingBlank(after: position)
    let end = start + suffix.count
    guard end <= folded.bytes.count, folded.bytes[start..<end] == suffix else { return false }
    return suffix.count >= Self.telling || skippingBlank(after: end) == folded.bytes.count
  }

  /// Where a passage with this context before it could begin, in the folded text.
  var starts: [Int] {
    if prefix.count < Self.telling {
      let start = skippingBlank(after: skippingBlank(after: 0) + prefix.count)
      return start < folded.bytes.count && agrees(before: start) ? [start] : []
    }
    return folded.places(of: prefix).map { skippingBlank(after: $0 + prefix.count) }
  }

  /// Where a passage with this context after it could end, in the folded text.
  var ends: [Int] {
    if suffix.count < Self.telling {
      let last = skippingBlank(before: folded.bytes.count)
      let end = skippingBlank(before: max(0, last - suffix.count))
      return end > 0 && agrees(after: end) ? [end] : []
    }
    return folded.places(of: suffix).map { skippingBlank(before: $0) }
  }

  private func skippingBlank(before position: Int) -> Int {
    position > 0 && folded.bytes[position - 1] == 0x20 ? position - 1 : position
  }

  private func skippingBlank(after position: Int) -> Int {
    position < folded.bytes.count && folded.bytes[position] == 0x20 ? position + 1 : position
  }
}
