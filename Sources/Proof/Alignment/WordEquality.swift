/// Says which words of two wordings count as the same.
struct WordEquality {
  private let draft: [Int32]
  private let source: [Int32]
  /// What an ending that was taken off may stand for: `'s` is “is” or “has”.
  private let ambiguous: [Int32: Set<Int32>]
  /// Pairs of neighbours in the draft as one word, by the index of the first; -1 if no word is like that.
  private let joined: [Int32]
  /// Words of the draft that are two words of the source, by these.
  private let halves: [Pair: Int32]

  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  init(_ draft: [ProofWord], _ source: [ProofWord], numbers: WordNumbers) {
    (self.draft, self.source) = (draft.map(\.number), source.map(\.number))
    var ambiguous: [Int32: Set<Int32>] = [:]
    for (short, meanings) in Contractions.ambiguous {
      guard let number = numbers.known(Array(short.utf8)) else { continue }
      ambiguous[number] = Set(meanings.compactMap { numbers.known(Array($0.utf8)) })
    }
    self.ambiguous = ambiguous
    joined = draft.indices.map { index in
      guard index + 1 < draft.count else { return -1 }
      let letters = numbers.letters(draft[index].number) + numbers.letters(draft[index + 1].number)
      return letters.count < 5 ? -1 : numbers.known(Spelling.canonical(letters)) ?? -1
    }
    var halves: [Pair: Int32] = [:]
    for number in Set(self.draft) {
      let letters = numbers.letters(number)
      guard (5...32).contains(letters.count) else { continue }
      for end in 2..<letters.count - 1 {
        guard let first = numbers.known(Array(letters[..<end])),
          let second = numbers.known(Array(letters[end...]))
        else { continue }
        halves[Pair(first: first, second: second)] = number
      }
    }
    self.halves = halves
  }

  /// Whether the words at two indices are the same.
  func same(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (draft[first], source[second])
    if one == other { return true }
    return ambiguous[one]?.contains(other) == true || ambiguous[other]?.contains(one) == true
  }

  /// Whether two words of the draft, from an index on, are one of the source: “home grown”, “homegrown”.
  func isSplitInDraft(_ first: Int, _ second: Int) -> Bool {
    joined[first] >= 0 && joined[first] == source[second]
  }

  /// Whether one word of the draft is two of the source, from an index on.
  func isSplitInSource(_ first: Int, _ second: Int) -> Bool {
    guard !halves.isEmpty, second + 1 < source.count else { return false }
    return halves[Pair(first: source[second], second: source[second + 1])] == draft[first]
  }
}
