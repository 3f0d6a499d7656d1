/// How many words of a draft a text has in the same order: the longest common subsequence, 64 words at a time.
///
/// Bit-parallel (Hyyrö 2004, “Bit-parallel LCS-length computation revisited”): O(n) in the length of the text
/// for up to 64 words of the draft.
struct WordsInOrder {
  /// How many words of a draft are compared at most.
  static let most = 64

  /// The words of the draft that may match, as bits by their numbers.
  private var places: [Int32: UInt64] = [:]
  /// How many words may be other words, or two: every text is assumed to have them.
  private var free = 0
  /// How many words of the draft are compared, not counting the reporter's own.
  private let count: Int

  init(_ draft: [ProofWord], variants: WordVariants) {
    let halves = Set(variants.halves.map(\.whole))
    let own = draft.indices.filter { !draft[$0].traits.contains(.bracketed) }.prefix(Self.most)
    count = own.count
    for (place, index) in own.enumerated() {
      let number = draft[index].number
      let isJoined = variants.joined[index] >= 0 || index > 0 && variants.joined[index - 1] >= 0
      if isJoined || halves.contains(number) || variants.isAmbiguous(number) {
        free += 1
      } else {
        places[number, default: 0] |= 1 << UInt64(place)
      }
    }
  }

  /// Returns the share of the draft's words that a text may have in the draft's order.
  func share(in text: [ProofWord]) -> Double {
    var row = UInt64.max
    for word in text {
      let common = row & (places[word.number] ?? 0)
      row = (row &+ common) | (row &- common)
    }
    return Double(min((~row).nonzeroBitCount + free, count)) / Double(max(count, 1))
  }
}
