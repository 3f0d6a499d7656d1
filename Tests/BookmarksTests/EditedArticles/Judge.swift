/// What a person sees who has followed every word of a passage through the edits.
struct Judge {
  /// What is right for the passage.
  enum Answer: Equatable {
    /// It is there: not finding it is a miss.
    case stands(Place)
    /// It may be said to be there; a careful person would not be sure.
    case uncertain(Place)
    /// Nothing of it is left.
    case gone
  }

  /// A place in the text, in UTF-8 offsets; marks at its ends may be included or not.
  struct Place: Equatable {
    /// From the first word to the last.
    let words: Range<Int>
    /// Between the adjacent words.
    let room: Range<Int>

    /// Whether a range has all these words and no others.
    func fits(_ range: Range<Int>) -> Bool {
      room.lowerBound <= range.lowerBound && range.lowerBound <= words.lowerBound
        && words.upperBound <= range.upperBound && range.upperBound <= room.upperBound
    }
  }

  let old: [Token]
  let new: [Token]
  /// For each token of the edited article, how many words precede it.
  private let ranks: [Int: Int]
  let places: [Int: Range<Int>]
  private let end: Int

  /// How many bytes of words suffice to identify a place.
  static let telling = 14

  /// - Parameters:
  ///   - places: where each token is in the edited text, from ``InventedArticle/written()``.
  ///   - end: the length of that text.
  init(from old: InventedArticle, to new: InventedArticle, places: [Int: Range<Int>], end: Int) {
    self.old = old.tokens.filter { $0.word != nil }
    self.new = new.tokens.filter { $0.word != nil }
    self.places = places
    self.end = end
    var ranks: [Int: Int] = [:]
    var count = 0
    for token in new.tokens {
      ranks[token.id] = count
      if token.word != nil { count += 1 }
    }
    self.ranks = ranks
  }

  /// Returns what is right for the passage with these numbers; `nil` if it has no words.
  func answer(on passage: [Int]) -> Answer? {
    guard let (before, words, after) = parts(passage) else { return nil }
    let kept = passage.compactMap { ranks[$0] }
    guard let range = range(of: passage), let first = kept.first, let last = kept.last else { return .gone }
    let here = place(range)
    let sides = (
      agreement(before.reversed(), new[..<range.lowerBound].reversed(), asTokens: true),
      agreement(after, new[range.upperBound...], asTokens: true)
    )
    let others = copies(of: words, except: range, before: before, after: after)
    let isSure = first <= last && isSure(words, became: new[range], sides: sides, copies: others)
    return isSure ? .stands(here) : .uncertain(here)
  }

  /// Returns the words before a passage, its own words, and those after it.
  func parts(_ passage: [Int]) -> (ArraySlice<Token>, ArraySlice<Token>, ArraySlice<Token>)? {
    let ids = Set(passage)
    guard let first = old.firstIndex(where: { ids.contains($0.id) }),
      let last = old.lastIndex(where: { ids.contains($0.id) })
    else { return nil }
    return (old[..<first], old[first...last], old[(last + 1)...])
  }

  /// Returns the new article's words from the first to the last that is left of a passage; `nil` if none is.
  func range(of passage: [Int]) -> Range<Int>? {
    let ids = Set(passage)
    let words = new.indices.filter { ids.contains(new[$0].id) }
    guard let first = words.first, let last = words.last else { return nil }
    // A mark that is left may be further out than the words.
    let all = passage.compactMap { ranks[$0] }
    return min(first, all.min() ?? first)..<max(last + 1, min(all.max() ?? 0, new.count))
  }

  private func isSure(
    _ old: ArraySlice<Token>, became new: ArraySlice<Token>, sides: (before: Int, after: Int),
    copies: [Copy]
  ) -> Bool {
    let strong = (sides.before >= Self.telling ? 1 : 0) + (sides.after >= Self.telling ? 1 : 0)
    let likest = copies.map(\.strength).max()
    if old.map(\.word) == new.map(\.word) {
      // A word or two may occur anywhere: they are certain only between what was on either side.
      guard strong >= (old.count > 2 ? 1 : 2) || likest == nil && isTelling(old) else { return false }
      return strong > likest ?? 0 || likest == nil
    }
    let same = Set(old).map { ($0.id, $0.word) }.filter { id, word in
      new.contains { $0.id == id && $0.word == word }
    }.count
    let isInOrder =
      new.filter { token in old.contains { $0.id == token.id } }.map(\.id)
      == old.filter { token in new.contains { $0.id == token.id } }.map(\.id)
    guard likest == nil, isInOrder, same >= 2, same * 2 >= new.count else { return false }
    let differing = max(old.count, new.count) - same
    if strong == 2 { return same * 2 >= max(old.count, new.count) }
    return strong == 1 && differing * 8 <= old.count
  }

  /// Whether words are enough to be recognised without their surroundings.
  private func isTelling(_ words: ArraySlice<Token>) -> Bool {
    words.count >= 6 && words.reduce(0) { $0 + $1.text.utf8.count } >= 24
  }

  /// The same words at another place.
  struct Copy {
    let range: Range<Int>
    let before: Int
    let after: Int

    var strength: Int { (before >= Judge.telling ? 1 : 0) + (after >= Judge.telling ? 1 : 0) }
  }

  func copies(
    of words: ArraySlice<Token>, except here: Range<Int>, before: ArraySlice<Token>, after: ArraySlice<Token>
  ) -> [Copy] {
    let pattern = words.map(\.word)
    return new.indices.compactMap { start in
      let range = start..<start + pattern.count
      guard range.upperBound <= new.count, !range.overlaps(here), new[start].word == pattern.first,
        new[range].map(\.word) == pattern
      else { return nil }
      return Copy(
        range: range,
        before: agreement(before.reversed(), new[..<start].reversed(), asTokens: false),
        after: agreement(after, new[range.upperBound...], asTokens: false))
    }
  }

  /// Returns how many bytes of words agree outwards from the passage, up to 32; all if both texts end there.
  func agreement(
    _ old: some Collection<Token>, _ new: some Collection<Token>, asTokens: Bool
  ) -> Int {
    var bytes = 0
    var count = 0
    for (one, other) in zip(old, new) {
      guard one.word == other.word, !asTokens || one.id == other.id else { return bytes }
      bytes += one.text.utf8.count + 1
      count += 1
      if bytes >= 32 { return 32 }
    }
    return count == old.count && count == new.count ? 32 : bytes
  }

  func place(_ range: Range<Int>) -> Place {
    let first = places[new[range.lowerBound].id]?.lowerBound ?? 0
    let last = places[new[range.upperBound - 1].id]?.upperBound ?? 0
    let before = range.lowerBound > 0 ? places[new[range.lowerBound - 1].id]?.upperBound : 0
    let after = range.upperBound < new.count ? places[new[range.upperBound].id]?.lowerBound : end
    return Place(words: first..<max(first, last), room: (before ?? 0)..<max(before ?? 0, after ?? end))
  }
}
