/// The words before and after a saved passage, to be compared with those around a place in a text.
struct SavedContext {
  /// What came before the passage, folded, without spaces at its ends.
  let prefix: ArraySlice<UInt8>
  /// What came after the passage, folded, without spaces at its ends.
  let suffix: ArraySlice<UInt8>
  /// Whether the passage may have begun within a word when it was saved.
  let beginsInWord: Bool
  /// Whether the passage may have ended within a word.
  let endsInWord: Bool
  /// Whether an empty side means that the text began or ended there; otherwise it means nothing.
  private let isComplete: Bool
  private let folded: FoldedText

  /// A context that occurs in more places than this is not distinctive.
  private static let mostPlaces = 8

  /// - Parameters:
  ///   - prefix: the folded text before the passage, as far as it is known.
  ///   - suffix: the folded text after it, as far as it is known.
  ///   - isComplete: whether a side is short only because the text began or ended there, as in Verbatim's own
  ///     anchors. Other programs keep as much context as they like, and may leave out a side.
  ///   - folded: the text in which places are compared.
  init(prefix: ArraySlice<UInt8>, suffix: ArraySlice<UInt8>, isComplete: Bool, folded: FoldedText) {
    beginsInWord = prefix.last.map(FoldedText.isLetter) ?? false
    endsInWord = suffix.first.map(FoldedText.isLetter) ?? false
    self.prefix = prefix.trimmed
    self.suffix = suffix.trimmed
    self.isComplete = isComplete
    self.folded = folded
  }

  private var knowsBefore: Bool { isComplete || !prefix.isEmpty }
  private var knowsAfter: Bool { isComplete || !suffix.isEmpty }

  /// Whether all of a context that may be short surrounds a place, and there is any.
  func isAll(around place: Range<Int>) -> Bool {
    guard !prefix.isEmpty || !suffix.isEmpty else { return false }
    return (prefix.isEmpty || agreement(before: place.lowerBound).isAll)
      && (suffix.isEmpty || agreement(after: place.upperBound).isAll)
  }

  /// Returns how the text before a place agrees with the context.
  func agreement(before position: Int) -> Agreement {
    guard knowsBefore else { return Agreement() }
    return Agreement(of: prefix, before: prefix.endIndex, with: folded.bytes[...], before: position)
  }

  /// Returns how the text after a place agrees with the context.
  func agreement(after position: Int) -> Agreement {
    guard knowsAfter else { return Agreement() }
    return Agreement(of: suffix, after: suffix.startIndex, with: folded.bytes[...], after: position)
  }

  /// Where a passage with this context before it could begin, in the folded text.
  var starts: [Int] {
    guard knowsBefore else { return [] }
    guard prefix.count >= Agreement.telling else {
      return [folded.skippingBlank(after: folded.skippingBlank(after: 0) + prefix.count)].filter {
        $0 < folded.bytes.count && agreement(before: $0).weight > 0
      }
    }
    return places { prefix.suffix($0) }.map { folded.skippingBlank(after: $0.upperBound) }
  }

  /// Where a passage with this context after it could end, in the folded text.
  var ends: [Int] {
    guard knowsAfter else { return [] }
    guard suffix.count >= Agreement.telling else {
      let last = folded.skippingBlank(before: folded.bytes.count)
      return [folded.skippingBlank(before: max(0, last - suffix.count))].filter {
        $0 > 0 && agreement(after: $0).weight > 0
      }
    }
    return places { suffix.prefix($0) }.map { folded.skippingBlank(before: $0.lowerBound) }
  }

  /// Returns where the context occurs: the part next to the passage, and more of it if that isn't enough.
  private func places(_ part: (Int) -> ArraySlice<UInt8>) -> [Range<Int>] {
    for length in [Agreement.telling + 4, 2 * Agreement.whole, .max] {
      let words = part(length)
      if let places = folded.places(of: words, atMost: Self.mostPlaces) {
        return places.map { $0..<$0 + words.count }
      }
    }
    return []
  }
}

extension ArraySlice<UInt8> {
  /// The slice without a space at either end.
  var trimmed: Self {
    var slice = self
    if slice.first == 0x20 { slice.removeFirst() }
    if slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}

extension FoldedText {
  /// Returns the position before a space that may precede a position.
  func skippingBlank(before position: Int) -> Int {
    position > 0 && position <= bytes.count && bytes[position - 1] == 0x20 ? position - 1 : position
  }

  /// Returns the position after a space that may be at a position.
  func skippingBlank(after position: Int) -> Int {
    position < bytes.count && bytes[position] == 0x20 ? position + 1 : position
  }
}
