/// Recognises the language of a text by its small words and its letters; O(1), since only the beginning is read.
///
/// Each language has a list of its most frequent function words (own counting, from common knowledge). A word that
/// several languages share counts for each; in a short text, letters that few languages have count as well. Without
/// clear evidence a text is taken for English, whose rules are the most cautious.
struct LanguageRecogniser {
  /// How many words are read.
  private static let sample = 400
  /// A lead of this many words over every other language is enough.
  private static let enough = 12

  /// From this many words on, a text is in no known language if fewer than one word in `leastShare` is a small word
  /// of English, and half as many of any other.
  private static let least = 24
  private static let leastShare = 8

  private static let table = makeTable(of: \.frequent)
  private static let letters = makeTable(of: \.letters)

  /// Returns the language of a text and its tag; no tag if there is no evidence.
  static func language(of bytes: [UInt8]) -> (language: TextLanguage, code: String?) {
    var counts = [Int](repeating: 0, count: candidates.count)
    var withLetters = counts
    var words = 0
    var offset = 0
    let limit = min(bytes.count, 16_384)
    while offset < limit, words < sample {
      guard isLetter(bytes[offset]) else {
        offset += signLength(bytes[offset])
        continue
      }
      let start = offset
      var hash = seed
      var special: UInt64 = 0
      while offset < limit, isLetter(bytes[offset]) {
        hash = mix(hash, Byte.lowercased(bytes[offset]))
        if bytes[offset] >= 0x80, offset > start {
          special |= letters[mix(mix(seed, bytes[offset - 1]), bytes[offset])] ?? 0
        }
        offset += 1
      }
      words += 1
      let bits = offset - start <= 10 ? table[hash] ?? 0 : 0
      count(bits, in: &counts)
      if words < least { count(bits | special, in: &withLetters) }
      if words % 32 == 0, isClear(counts) { break }
    }
    return best(words < least ? withLetters : counts, of: words)
  }

  private static func count(_ bits: UInt64, in counts: inout [Int]) {
    var bits = bits
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  /// Whether one language leads all others by enough words; its own variants don't count.
  private static func isClear(_ counts: [Int]) -> Bool {
    var best = 0
    for candidate in candidates.indices where counts[candidate] > counts[best] { best = candidate }
    let language = candidates[best].language
    return candidates.indices.allSatisfy {
      candidates[$0].language === language || counts[best] - counts[$0] >= enough
    }
  }

  /// The candidate with the most words; of several equal ones the first.
  private static func best(_ counts: [Int], of words: Int) -> (language: TextLanguage, code: String?) {
    var best = 0
    for candidate in candidates.indices where counts[candidate] > counts[best] { best = candidate }
    let share = best == 0 ? leastShare : 2 * leastShare
    if words >= least, counts[best] * share < words { return (.unknown, nil) }
    if counts[best] < 2, counts[0] > 0 { best = 0 }
    return (candidates[best].language, counts[best] > 0 ? candidates[best].variant.code : nil)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || byte >= 0x80 && signLength(byte) == 1
  }

  /// The length of the sign that a byte begins: in the blocks of `«` and `“` hardly any character is a letter.
  private static func signLength(_ byte: UInt8) -> Int { byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1 }

  // MARK: The table

  /// A language with one of its variants.
  private struct Candidate {
    var language: TextLanguage
    var variant: TextLanguage.Variant
  }

  private static let candidates = TextLanguage.all.flatMap { language in
    language.variants.map { Candidate(language: language, variant: $0) }
  }

  /// For each word or letter of a list, a bit for each candidate that has it.
  private static func makeTable(of list: (TextLanguage.Variant) -> StaticString) -> [UInt32: UInt64] {
    var table: [UInt32: UInt64] = [:]
    for (number, candidate) in candidates.enumerated() {
      list(candidate.variant).withUTF8Buffer { bytes in
        for word in bytes.split(whereSeparator: { $0 <= Byte.space }) {
          table[word.reduce(seed, mix), default: 0] |= 1 << UInt64(number)
        }
      }
    }
    return table
  }

  // The hash is FNV-1a (Fowler, Noll, Vo).
  private static let seed: UInt32 = 2_166_136_261

  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
