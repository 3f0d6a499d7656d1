/// Finds passages in a text that may have changed since they were saved.
///
/// Make one for a text and use it for all its bookmarks: most of the work is done once.
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
  ///   - textHash: ``TextHash`` of the text, where it is known.
  ///   - former: the text that it replaces, where that is known: passages are then told from others like them.
  package init(text: String, textHash: String? = nil, former: String? = nil) {
    self.text = text
    self.textHash = textHash ?? TextHash.of(text)
    folded = FoldedText(text)
    self.former = former.map { Former(text: $0, folded: FoldedText($0)) }
  }

  /// Where a saved passage stands in the text; detached rather than at a place that may be another one.
  ///
  /// In this order, each only where one place is clearly best:
  /// 1. where it stood, if the text is the same;
  /// 2. its words, with the saved context on one side at least, or a part of it that cannot be chance;
  /// 3. words of which half are the passage's, with context on both sides; or of which at most one in eight differs,
  ///    with the whole context on one;
  /// 4. its words alone, if there are enough of them and they stand only once.
  ///
  /// The style of quotation marks and dashes and the width of blanks never make a difference. Where the former text is
  /// known, a place is not taken if it goes on from another place of that text rather than from the passage's. Takes
  /// time linear in the length of the texts.
  ///
  /// - Parameter place: where the passage stood in the former text, in UTF-8 offsets, if that is not where the anchor
  ///   says.
  package func attachment(of anchor: Anchor, lastAt place: Range<Int>? = nil) -> Attachment {
    if anchor.textHash == textHash, text.words(at: anchor.range) == anchor.exact {
      return .attached(anchor.range, now: nil)
    }
    let formerly = formerPlace(of: anchor, lastAt: place)
    let words = formerly?.words ?? FoldedText(anchor.exact).trimmed
    let context = SavedContext(
      prefix: formerly?.prefix ?? FoldedText(anchor.prefix).bytes[...],
      suffix: formerly?.suffix ?? FoldedText(anchor.suffix).bytes[...], folded: folded)
    let goesOn = { (range: Range<Int>) in formerly?.goesOn(at: range, in: folded) ?? true }
    let same = samePlaces(of: words, context)
    let exact = likeliest(same, context).filter { goesOn($0.range) }
    let passage = FoldedText(String(decoding: words, as: UTF8.self))
    let passageWords = passage.words(from: 0, count: .max)
    // Where all agrees there is nothing better to be found.
    let isCertain = exact.contains { $0.weight == PassagePlace.mostWeight }
    let found = isCertain ? [] : changedPlaces(of: passage, words: passageWords, context: context)
    let changed = found.filter { place in
      !same.contains { $0.clamped(to: place.range) == $0 } && goesOn(place.range)
    }
    let weight = PassageWeight(
      words, words: passageWords.count, isAlone: anchor.prefix.isEmpty && anchor.suffix.isEmpty)
    return attached(
      PlaceChoice(exact: exact, changed: Array(changed), isUnique: same.count == 1, words: weight).best,
      anchor)
  }

  /// As many places are looked at more closely.
  private static let mostPlaces = 8
  /// Words that stand in more places than this are looked for where their context stands, and nowhere else.
  private static let manyPlaces = 512

  /// Where the passage's words stand, cutting no character and no word.
  private func samePlaces(of words: ArraySlice<UInt8>, _ context: SavedContext) -> [Range<Int>] {
    var places = folded.places(of: words).map { $0..<$0 + words.count }
    if places.count > Self.manyPlaces {
      let starts = Set(context.starts)
      let ends = Set(context.ends)
      places.removeAll { !starts.contains($0.lowerBound) && !ends.contains($0.upperBound) }
    }
    return places.filter { cutsNoCharacter($0) && isWhole($0, like: context) }
  }

  /// The places with the passage's words whose surroundings agree most.
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

  /// Where folded words stand in the text, as ranges of the folded text; only where they cut no character.
  func places(of words: ArraySlice<UInt8>) -> [Range<Int>] {
    folded.places(of: words).map { $0..<$0 + words.count }.filter(cutsNoCharacter)
  }

  /// Whether a range of the folded text begins and ends between characters of the text.
  func cutsNoCharacter(_ range: Range<Int>) -> Bool {
    let source = folded.source(range)
    return text.isCharacterBoundary(source.lowerBound) && text.isCharacterBoundary(source.upperBound)
  }

  /// Whether a place cuts no word but where the passage did when it was saved.
  private func isWhole(_ range: Range<Int>, like context: SavedContext) -> Bool {
    (context.beginsInWord || !folded.cutsWord(at: range.lowerBound))
      && (context.endsInWord || !folded.cutsWord(at: range.upperBound))
  }

  private func attached(_ place: PassagePlace?, _ anchor: Anchor) -> Attachment {
    guard let range = place.map({ folded.source($0.range) }), let words = text.words(at: range) else {
      return .detached
    }
    return .attached(range, now: words == anchor.exact ? nil : words)
  }
}
