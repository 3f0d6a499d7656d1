/// Weighs the words that only one side of a comparison has.
struct WordWeigher {
  let draft: [ProofWord]
  let source: [ProofWord]
  let numbers: WordNumbers
  let words: LanguageWords
  /// The voices of people other than the passage's speaker.
  let others: Set<Int32>

  /// Returns the weight of words added and left out at one place.
  func weight(added: [Int], removed: [Int]) -> Difference.Weight {
    let (own, gone) = (added.map { letters(draft[$0]) }, removed.map { letters(source[$0]) })
    if own.count(where: words.isNegation) != gone.count(where: words.isNegation) { return .negation }
    let ownContent = own.filter { !isLight($0) }
    let goneContent = gone.filter { !isLight($0) }
    if ownContent.isEmpty, goneContent.isEmpty { return .function }
    guard ownContent.count == goneContent.count else { return .content }
    return zip(ownContent, goneContent).allSatisfy { WordForms.share($0, $1) } ? .function : .content
  }

  /// Whether words under a sign of omission are another person's.
  func areOthers(_ removed: [Int]) -> Bool {
    !others.isEmpty && removed.contains { others.contains(source[$0].voice) }
  }

  private func isLight(_ letters: [UInt8]) -> Bool {
    words.function.contains(letters) || words.isNegation(letters)
  }

  func letters(_ word: ProofWord) -> [UInt8] { numbers.letters(word.number) }
}

/// Finds negations that a sign of omission or a bracket swallows.
struct SwallowedNegations {
  let weigher: WordWeigher

  /// Returns the negations of the source that were left out although other words of their sentences were
  /// kept.
  ///
  /// A negation isn't swallowed if the draft has the same negated words elsewhere: a repetition was cut.
  func indices(in alignment: ProofAlignment) -> [Int] {
    var kept: Set<Int32> = []
    var removed: [Int] = []
    for operation in alignment.operations {
      switch operation {
      case .same(_, let source): kept.formUnion(source.map { weigher.source[$0].sentence })
      case .removed(let index): removed.append(index)
      case .added: break
      }
    }
    return removed.filter { index in
      let word = weigher.source[index]
      return weigher.words.isNegation(weigher.letters(word)) && !word.traits.contains(.bracketed)
        && kept.contains(word.sentence) && !draftNegates(after: index)
    }
  }

  /// Whether the draft has the negation at an index of the source together with the words it negates.
  private func draftNegates(after index: Int) -> Bool {
    let (source, draft) = (weigher.source, weigher.draft)
    var negated: [Int32] = [source[index].number]
    for word in source[(index + 1)...].prefix(4) where word.sentence == source[index].sentence {
      negated.append(word.number)
      if !weigher.words.function.contains(weigher.letters(word)) { break }
    }
    guard negated.count > 1, draft.count >= negated.count else { return false }
    return (0...draft.count - negated.count).contains { start in
      zip(draft[start...], negated).allSatisfy { $0.number == $1 }
    }
  }
}
