/// The words of a text and its pairs of neighbours, as a Bloom filter (Bloom 1970), which may have false
/// positives but no false negatives.
///
/// It allows most texts to be skipped without aligning a draft with them.
struct WordNeighbours: Sendable {
  private var bits: [UInt64]
  private let mask: UInt64

  /// Reads the words of a text; O(n), two bytes per word.
  init(of words: [ProofWord]) {
    var size: UInt64 = 1 << 10
    while size < UInt64(words.count) * 16, size < 1 << 24 { size *= 2 }
    mask = size - 1
    bits = [UInt64](repeating: 0, count: Int(size / 64))
    for word in words { add(Self.key(word.number)) }
    for (word, next) in zip(words, words.dropFirst()) { add(Self.key(word.number, next.number)) }
  }

  /// Whether the text may have a word.
  func has(_ number: Int32) -> Bool { contains(Self.key(number)) }

  /// Whether the text may have two words one after the other.
  func has(_ number: Int32, before next: Int32) -> Bool { contains(Self.key(number, next)) }

  private mutating func add(_ key: UInt64) {
    for place in [key & mask, key >> 32 & mask] { bits[Int(place / 64)] |= 1 << (place % 64) }
  }

  private func contains(_ key: UInt64) -> Bool {
    let (one, other) = (key & mask, key >> 32 & mask)
    return bits[Int(one / 64)] >> (one % 64) & bits[Int(other / 64)] >> (other % 64) & 1 == 1
  }

  private static func key(_ first: Int32, _ second: Int32 = -1) -> UInt64 {
    // The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    var key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    key = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    key = (key ^ key >> 27) &* 0x94D0_49BB_1331_11EB
    return key ^ key >> 31
  }
}

/// An upper bound on how much of a draft can be found in a text, by its words alone.
///
/// No alignment has more matching words, or a longer run of them; ``AlignmentMeasure`` decides by the actual
/// alignment.
struct WordOverlap {
  /// The share of the draft's words that the text may have, not counting the reporter's own.
  private let share: Double
  /// The longest run of words that follow one another in the text.
  private let run: Int
  private let count: Int
  /// How many words the draft has as they are compared.
  private let words: Int

  init(_ draft: QuotedWording, variants: WordVariants, in text: WordNeighbours) {
    let words = draft.words
    var isWritten = words.map { text.has($0.number) }
    // A word that may be another word, or two, is assumed to be in the text and to follow any word.
    var isFree = words.map { word in
      variants.isAmbiguous(word.number)
        || variants.halves.contains { $0.whole == word.number && text.has($0.first, before: $0.second) }
    }
    for index in words.indices where variants.joined[index] >= 0 && text.has(variants.joined[index]) {
      isFree[index] = true
      isFree[index + 1] = true
    }
    for index in words.indices where isFree[index] { isWritten[index] = true }
    var (longest, current) = (0, 0)
    for index in words.indices {
      let follows =
        index > 0
        && (isFree[index] || isFree[index - 1]
          || text.has(words[index - 1].number, before: words[index].number))
      current = isWritten[index] ? (follows ? current + 1 : 1) : 0
      longest = max(longest, current)
    }
    run = longest
    let own = words.indices.filter { !words[$0].traits.contains(.bracketed) }
    share = Double(own.count { isWritten[$0] }) / Double(max(1, own.count))
    count = draft.count
    self.words = words.count
  }

  /// Whether the text may have all of the draft's own words, and these one after the other.
  ///
  /// If it doesn't, the draft changed the words without a sign.
  func mayBeWhole(isInOneRun: Bool) -> Bool { share >= 1 && (!isInOneRun || run >= words) }

  /// Returns whether the draft may be found, as ``AlignmentMeasure/isFound(by:)`` decides.
  ///
  /// - Parameter isSame: whether the passage may be by the same person.
  func mayBeFound(bySame isSame: Bool) -> Bool {
    if count < 3 { return isSame && share >= 1 }
    if run >= 4, share >= (count >= 16 ? 2.0 / 3 : 0.8) - 1e-9 { return true }
    guard isSame else { return false }
    if share * 3 >= 2 - 1e-9, count < 8 || run >= 3 { return true }
    return share >= 0.5 && run >= (count >= 16 ? 3 : 4)
  }
}
