/// Says which words of two wordings count as the same.
struct WordEquality {
  private let draft: [Int32]
  private let source: [Int32]
  private let ambiguous: [Int32: Set<Int32>]
  /// For each word of the draft, whether it may be the same as a word with another number.
  private let isAmbiguous: [Bool]
  private let joined: [Int32]
  /// For each word of the source, the draft's word that it forms with the next; -1 if none, and empty if no
  /// two words form one.
  private let halved: [Int32]

  init(_ draft: [ProofWord], _ source: [ProofWord], variants: WordVariants) {
    (self.draft, self.source) = (draft.map(\.number), source.map(\.number))
    ambiguous = variants.ambiguous
    isAmbiguous = draft.map { variants.isAmbiguous($0.number) }
    joined = variants.joined
    let halves = variants.halves
    let wholes: [Int32] =
      halves.isEmpty
      ? []
      : zip(source, source.dropFirst()).map { first, second in
        halves.last { $0.first == first.number && $0.second == second.number }?.whole ?? -1
      }
    halved = wholes.contains { $0 >= 0 } ? wholes : []
  }

  /// Whether the word of the draft at an index may match words with other numbers.
  func hasVariants(_ index: Int) -> Bool {
    isAmbiguous[index] || !halved.isEmpty || index > 0 && joined[index - 1] >= 0
  }

  /// Whether the words at two indices are the same.
  func same(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (draft[first], source[second])
    if one == other { return true }
    guard isAmbiguous[first] else { return false }
    return ambiguous[one]?.contains(other) == true || ambiguous[other]?.contains(one) == true
  }

  /// Whether two words of the draft, starting at an index, are one word of the source: “home grown”,
  /// “homegrown”.
  func isSplitInDraft(_ first: Int, _ second: Int) -> Bool {
    joined[first] >= 0 && joined[first] == source[second]
  }

  /// Whether one word of the draft is two words of the source, starting at an index.
  func isSplitInSource(_ first: Int, _ second: Int) -> Bool {
    second < halved.count && halved[second] == draft[first]
  }
}
