/// Finds passages in a text that may have changed since they were saved.
///
/// Make one for a text and use it for all its bookmarks: most of the work is done once.
package struct PassageFinder {
  /// The text in which passages are looked for.
  package let text: String
  /// ``TextHash`` of the text.
  package let textHash: String
  let folded: FoldedText

  /// Prepares a text.
  package init(text: String) {
    self.text = text
    textHash = TextHash.of(text)
    folded = FoldedText(text)
  }

  /// Where a saved passage stands in the text; detached rather than at a place that may be another one.
  ///
  /// In this order, each only where exactly one place fits:
  /// 1. where it stood, if the text is the same;
  /// 2. its words with the saved context on both sides, or, where that is nowhere, on one;
  /// 3. words of which at most one in eight differs, with the saved context on one side at least; and where the exact
  ///    words stand elsewhere too, on both;
  /// 4. its exact words.
  ///
  /// The style of quotation marks and the width of blanks never make a difference, but in step 4 they do. Takes time
  /// linear in the length of the text.
  package func attachment(of anchor: Anchor) -> Attachment {
    if anchor.textHash == textHash, text.words(at: anchor.range) == anchor.exact {
      return .attached(anchor.range, now: nil)
    }
    let context = SavedContext(anchor: anchor, folded: folded)
    let exact = places(of: FoldedText(anchor.exact).trimmed)
    let agreeing = exact.map { (range: $0, sides: context.sides(of: $0)) }.filter { $0.sides > 0 }
    let both = agreeing.filter { $0.sides == 2 }
    if !agreeing.isEmpty {
      let fitting = (both.isEmpty ? agreeing : both).map { folded.source($0.range) }
      return attached(fitting.count == 1 ? fitting.first : fitting.first { $0 == anchor.range }, anchor)
    }
    let changed = changedPlaces(of: anchor, context: context)
    if !changed.isEmpty {
      let surest = changed.filter { context.sides(of: $0) == 2 }
      let fitting = surest.isEmpty && exact.isEmpty ? changed : surest
      return attached(fitting.count == 1 ? fitting.first.map(folded.source) : nil, anchor)
    }
    guard exact.count == 1, let only = exact.first, text.words(at: folded.source(only)) == anchor.exact else {
      return .detached
    }
    return .attached(folded.source(only), now: nil)
  }

  /// Where folded words stand in the text, as ranges of the folded text; only where they cut no character.
  func places(of words: ArraySlice<UInt8>) -> [Range<Int>] {
    folded.places(of: words).map { $0..<$0 + words.count }.filter(cutsNoCharacter)
  }

  /// Whether a range of the folded text begins and ends between characters of the text.
  func cutsNoCharacter(_ range: Range<Int>) -> Bool {
    let source = folded.source(range)
    return text.isCharacterBoundary(source.lowerBound) && text.isCharacterBoundary(source.upperBound)
  }

  private func attached(_ range: Range<Int>?, _ anchor: Anchor) -> Attachment {
    guard let range, let words = text.words(at: range) else { return .detached }
    return .attached(range, now: words == anchor.exact ? nil : words)
  }
}
