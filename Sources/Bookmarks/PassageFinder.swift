/// Finds passages in a text that may have changed since they were saved.
///
/// Create one for a text and use it for all its bookmarks, since most of the work is done only once.
package struct PassageFinder {
  /// The text in which passages are looked for.
  package let text: String
  /// ``TextHash`` of the text.
  package let textHash: String
  let folded: FoldedText
  private let former: Former?

  /// The text before it changed.
  private struct Former {
    let text: String
    let folded: FoldedText
  }

  /// Prepares a text.
  ///
  /// - Parameters:
  ///   - textHash: ``TextHash`` of the text, if it is known.
  ///   - former: the text that it replaces, if known; it distinguishes passages from similar ones.
  ///   - passages: how many passages will be looked for. If they are many, the texts are indexed first, so
  ///     that all of them together take time linear in the texts and the passages.
  package init(text: String, textHash: String? = nil, former: String? = nil, passages: Int = 1) {
    self.text = text
    self.textHash = textHash ?? TextHash.of(text)
    let isIndexed = passages >= Self.manyPassages
    func fold(_ text: String) -> FoldedText {
      var folded = FoldedText(text)
      if isIndexed { folded.makeIndex() }
      return folded
    }
    folded = fold(text)
    self.former = former.map { Former(text: $0, folded: fold($0)) }
  }

  /// Indexing a text costs about as much as searching it for this many passages.
  private static let manyPassages = 16

  /// Returns where a saved passage is in the text; it is detached rather than attached to a wrong place.
  ///
  /// The following are tried in this order; each counts only if one place is clearly best:
  /// 1. where it was, if the text is the same; or, for an anchor from another program, where its words occur
  ///    with all the context that it has, even if that is short or on one side only;
  /// 2. its words, with the saved context on at least one side, or a part of it that cannot be chance;
  /// 3. words of which half are the passage's, with context on both sides; or all but one in eight, with the
  ///    whole context on one side;
  /// 4. its words alone, if there are enough of them and they occur only once.
  ///
  /// The style of quotation marks and dashes and the width of spaces never make a difference. If the former
  /// text is known, a place is not taken if it continues another place of that text rather than the
  /// passage's. Takes O(n) in the length of the texts, or O(log n) if they are indexed.
  ///
  /// - Parameter place: where the passage was in the former text, in UTF-8 offsets, if not where the anchor
  ///   says.
  package func attachment(of anchor: Anchor, lastAt place: Range<Int>? = nil) -> Attachment {
    if anchor.textHash == textHash, text.words(at: anchor.range) == anchor.exact {
      return .attached(anchor.range, now: nil)
    }
    let formerly = formerPlace(of: anchor, lastAt: place)
    let words = formerly?.words ?? FoldedText(anchor.exact).trimmed
    // An anchor that Verbatim made has the hash of its text.
    let isForeign = formerly == nil && anchor.textHash.isEmpty
    let context = SavedContext(
      prefix: formerly?.prefix ?? FoldedText(anchor.prefix).bytes[...],
      suffix: formerly?.suffix ?? FoldedText(anchor.suffix).bytes[...], isComplete: !isForeign, folded: folded
    )
    let continues = { (range: Range<Int>) in formerly?.continues(at: range, in: folded) ?? true }
    let same = samePlaces(of: words, context)
    if isForeign, let place = onlyPlace(same, context) { return attached(place, anchor) }
    let exact = likeliest(same, context).filter { continues($0.range) }
    let passage = FoldedText(String(decoding: words, as: UTF8.self))
    let passageWords = passage.words(from: 0, count: .max)
    // If everything agrees, nothing better can be found.
    let isCertain = exact.contains { $0.weight == PassagePlace.mostWeight }
    let found = isCertain ? [] : changedPlaces(of: passage, words: passageWords, context: context)
    let changed = found.filter { place in
      !same.contains { $0.clamped(to: place.range) == $0 } && continues(place.range)
    }
    let weight = PassageWeight(
      words, words: passageWords.count, isAlone: anchor.prefix.isEmpty && anchor.suffix.isEmpty)
    return attached(
      PlaceChoice(exact: exact, changed: Array(changed), isUnique: same.count == 1, words: weight).best?
        .range,
      anchor)
  }

  /// Returns the place with all of the context around it, if there is only one.
  private func onlyPlace(_ places: [Range<Int>], _ context: SavedContext) -> Range<Int>? {
    let found = places.filter(context.isAll)
    return found.count == 1 ? found.first : nil
  }

  /// The maximum number of places that are examined closely.
  private static let mostPlaces = 8
  /// Words found in more places than this are looked for only where their context is found.
  private static let manyPlaces = 512

  /// Returns where the passage's words occur without cutting a character or a word.
  private func samePlaces(of words: ArraySlice<UInt8>, _ context: SavedContext) -> [Range<Int>] {
    let starts = folded.places(of: words, atMost: Self.manyPlaces) ?? startsInContext(of: words, context)
    return starts.map { $0..<$0 + words.count }.filter { cutsNoCharacter($0) && isWhole($0, like: context) }
  }

  /// Returns where the words occur directly after or before their context.
  private func startsInContext(of words: ArraySlice<UInt8>, _ context: SavedContext) -> [Int] {
    let starts = Set(context.starts + context.ends.map { $0 - words.count })
    return starts.filter { $0 >= 0 && folded.bytes[$0...].starts(with: words) }.sorted()
  }

  /// Returns the places with the passage's words whose surroundings agree most.
  private func likeliest(_ ranges: [Range<Int>], _ context: SavedContext) -> some Sequence<PassagePlace> {
    ranges.map { range in
      PassagePlace(
        range: range, difference: 0, before: context.agreement(before: range.lowerBound),
        after: context.agreement(after: range.upperBound))
    }.sorted { ($0.weight, $0.agreeing) > ($1.weight, $1.agreeing) }.prefix(Self.mostPlaces)
  }

  private func formerPlace(of anchor: Anchor, lastAt place: Range<Int>?) -> FormerPlace? {
    guard let former else { return nil }
    if let place, former.text.words(at: place) != nil { return FormerPlace(place, in: former.folded) }
    guard former.text.words(at: anchor.range) == anchor.exact else { return nil }
    let there = Anchor(of: anchor.range, in: former.text, textHash: anchor.textHash)
    return there == anchor ? FormerPlace(anchor.range, in: former.folded) : nil
  }

  /// Returns the places of folded words, as ranges of the folded text, that cut no character.
  func places(of words: ArraySlice<UInt8>) -> [Range<Int>] {
    folded.places(of: words).map { $0..<$0 + words.count }.filter(cutsNoCharacter)
  }

  /// Whether a range of the folded text begins and ends between characters of the text.
  func cutsNoCharacter(_ range: Range<Int>) -> Bool {
    let source = folded.source(range)
    return text.isCharacterBoundary(source.lowerBound) && text.isCharacterBoundary(source.upperBound)
  }

  /// Returns whether a place cuts words only where the saved passage did.
  private func isWhole(_ range: Range<Int>, like context: SavedContext) -> Bool {
    (context.beginsInWord || !folded.cutsWord(at: range.lowerBound))
      && (context.endsInWord || !folded.cutsWord(at: range.upperBound))
  }

  private func attached(_ place: Range<Int>?, _ anchor: Anchor) -> Attachment {
    guard let range = place.map(folded.source), let words = text.words(at: range) else {
      return .detached
    }
    return .attached(range, now: words == anchor.exact ? nil : words)
  }
}
