extension Judge {
  /// What a person thinks of a place that was found for a passage.
  enum Opinion {
    /// The passage is there.
    case right
    /// The passage may be said to be there.
    case defensible
    /// Another passage is there, or none.
    case wrong
  }

  /// Returns what a person thinks of a range that was found for a passage.
  ///
  /// - Parameter answer: the ``answer(on:)`` of the passage.
  func opinion(on range: Range<Int>, of passage: [Int], _ answer: Answer) -> Opinion {
    let isNew = !isOfOthers(range, than: passage)
    switch answer {
    case .stands(let place) where place.fits(range),
      .stands(let place) where isNew && place.words.overlaps(range) && isNearlyAll(range, of: passage):
      return .right
    case .stands(let place):
      guard place.words.overlaps(range) else {
        return isNew && isAsLeft(range, of: passage) ? .defensible : .wrong
      }
      let isPart = isDefensible(range, of: passage) && !hasEnds(of: passage)
      return isPart || isNew && isBetween(range, of: passage) ? .defensible : .wrong
    case .uncertain(let place) where place.fits(range): return .defensible
    case .uncertain where isDefensible(range, of: passage): return .defensible
    case .uncertain, .gone:
      let isLikely = isNew && (isNearlyAll(range, of: passage) || isBetween(range, of: passage))
      return isLikely || likenesses(of: passage).contains { $0.fits(range) } ? .defensible : .wrong
    }
  }

  /// Returns where else the words of a passage occur, such that nobody can tell one place from the other.
  private func likenesses(of passage: [Int]) -> [Place] {
    guard let (before, words, after) = parts(passage) else { return [] }
    let others = Set(old.map(\.id)).subtracting(passage)
    let own = range(of: passage)
    let isIntact = own.map { new[$0].map(\.word) == words.map(\.word) } ?? false
    let likeness = own.map { own in
      agreement(before.reversed(), new[..<own.lowerBound].reversed(), asTokens: false)
        + agreement(after, new[own.upperBound...], asTokens: false)
    }
    return copies(of: words, except: 0..<0, before: before, after: after).filter { copy in
      // A copy, while the passage itself has changed: nobody who sees the texts can tell that from a move.
      copy.before + copy.after >= max(likeness ?? 2 * Self.telling, Self.telling)
        || !isIntact && !new[copy.range].allSatisfy { others.contains($0.id) }
    }.map { place($0.range) }
  }

  /// Whether at least two fifths of a range's words are the passage's, and two fifths of these are there.
  private func isDefensible(_ range: Range<Int>, of passage: [Int]) -> Bool {
    let passage = Set(passage)
    let there = words(in: range)
    let own = there.count { passage.contains($0.id) }
    return own * 5 >= max(there.count, old.count { passage.contains($0.id) }) * 2
  }

  /// Whether all words of a range were in the former article, but outside the passage.
  private func isOfOthers(_ range: Range<Int>, than passage: [Int]) -> Bool {
    let others = Set(old.map(\.id)).subtracting(passage)
    return words(in: range).allSatisfy { others.contains($0.id) }
  }

  private func words(in range: Range<Int>) -> [Token] {
    new.filter { places[$0.id].map { range.clamped(to: $0) == $0 } ?? false }
  }

  /// Whether a range has exactly the words that are left of the passage: a copy of them.
  private func isAsLeft(_ range: Range<Int>, of passage: [Int]) -> Bool {
    self.range(of: passage).map { new[$0].map(\.word) } == words(in: range).map(\.word)
  }

  /// Whether a range has nearly all the words of the passage, or what is left of them.
  private func isNearlyAll(_ range: Range<Int>, of passage: [Int]) -> Bool {
    guard let words = parts(passage)?.1 else { return false }
    if isAsLeft(range, of: passage) { return true }
    let there = self.words(in: range).map(\.word)
    let changes = there.difference(from: words.map(\.word))
    return max(changes.insertions.count, changes.removals.count) * 6 <= words.count
  }

  /// Whether a range is between the words that were before the passage and those that were after it.
  private func isBetween(_ range: Range<Int>, of passage: [Int]) -> Bool {
    guard let (before, _, after) = parts(passage) else { return false }
    let ahead = new.filter { places[$0.id].map { $0.upperBound <= range.lowerBound } ?? false }
    let behind = new.filter { places[$0.id].map { $0.lowerBound >= range.upperBound } ?? false }
    return agreement(before.reversed(), ahead.reversed(), asTokens: false) >= Self.telling
      && agreement(after, behind, asTokens: false) >= Self.telling
  }

  /// Whether the first and last words of a passage are left, so that it is plain where it begins and ends.
  private func hasEnds(of passage: [Int]) -> Bool {
    guard let words = parts(passage)?.1, let first = words.first, let last = words.last else { return false }
    return new.contains { $0.id == first.id } && new.contains { $0.id == last.id }
  }
}
