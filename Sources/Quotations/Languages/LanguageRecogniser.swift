/// Recognises the language of a text by its small words and its letters; O(1), since only the beginning is
/// read.
///
/// Each language has a list of its most frequent function words (compiled for this library, from common
/// knowledge). A word that several languages share counts for each; in a short text, letters that few
/// languages have count as well. Without clear evidence a text is taken for English, whose rules are the most
/// cautious.
struct LanguageRecogniser {
  /// How many words are read.
  private static let sample = 400
  /// How many words a language must lead every other by to be recognised.
  private static let enough = 12

  /// A text of at least this many words is in no known language if fewer than one word in `leastShare` is a
  /// small word of English, or half as many of any other language.
  private static let least = 24
  private static let leastShare = 8

  private static let table = makeTable(of: \.frequent)
  private static let letters = makeTable(of: \.letters)

  /// Returns the language of a text and its tag; no tag if there is no evidence.
  static func language(of bytes: [UInt8]) -> (language: TextLanguage, code: String?) {
    var reader = LanguageRecogniser(bytes, from: 0, to: min(bytes.count, 16_384))
    var withLetters = reader.counts
    while reader.words < sample, let (bits, special) = reader.next() {
      if reader.words < least { count(bits | special, in: &withLetters) }
      if reader.words % 32 == 0, isClear(reader.counts) { break }
    }
    return best(reader.words < least ? withLetters : reader.counts, of: reader.words)
  }

  /// Returns the language of a paragraph if it clearly isn't the text's; reads only a few words if it is.
  ///
  /// A short paragraph, or one that begins with a quotation mark, is never clear.
  static func otherLanguage(
    of paragraph: Range<Int>, in bytes: [UInt8], than main: TextLanguage
  ) -> (language: TextLanguage, code: String)? {
    var reader = LanguageRecogniser(bytes, from: paragraph.lowerBound, to: paragraph.upperBound)
    while reader.words < leastOfParagraph, reader.next() != nil {
      if reader.count(of: main) > 1 { return nil }
    }
    guard reader.words >= leastOfParagraph, isLetter(bytes[paragraph.lowerBound]) else { return nil }
    while reader.words < sampleOfParagraph, reader.next() != nil {}
    let found = best(reader.counts, of: reader.words)
    guard let code = found.code, found.language !== main,
      reader.count(of: found.language) > 2 * reader.count(of: main) + 3
    else { return nil }
    return (found.language, code)
  }

  /// How many words a paragraph must have to be in a language other than the text's, and how many of them are
  /// read.
  private static let leastOfParagraph = 12
  private static let sampleOfParagraph = 60

  // MARK: Reading words

  private let bytes: [UInt8]
  private var offset: Int
  private let limit: Int
  /// How many words were read, and how many of them are small words of each candidate.
  private var words = 0
  private var counts = [Int](repeating: 0, count: candidates.count)

  private init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    offset = start
  }

  /// Returns how many small words of a language were read, by its best variant.
  private func count(of language: TextLanguage) -> Int {
    var most = 0
    for (candidate, count) in zip(LanguageRecogniser.candidates, counts) where candidate.language === language
    {
      most = max(most, count)
    }
    return most
  }

  /// Reads the next word; returns the candidates that have it as a small word, and those that have its
  /// letters.
  private mutating func next() -> (small: UInt64, special: UInt64)? {
    while offset < limit, !LanguageRecogniser.isLetter(bytes[offset]) {
      offset += LanguageRecogniser.signLength(bytes[offset])
    }
    guard offset < limit else { return nil }
    let start = offset
    var hash = LanguageRecogniser.seed
    var special: UInt64 = 0
    while offset < limit, LanguageRecogniser.isLetter(bytes[offset]) {
      hash = LanguageRecogniser.mix(hash, Byte.lowercased(bytes[offset]))
      if bytes[offset] >= 0x80, offset > start {
        let letter = LanguageRecogniser.mix(LanguageRecogniser.seed, bytes[offset - 1])
        special |= LanguageRecogniser.letters[LanguageRecogniser.mix(letter, bytes[offset])] ?? 0
      }
      offset += 1
    }
    words += 1
    let small = offset - start <= 10 ? LanguageRecogniser.table[hash] ?? 0 : 0
    LanguageRecogniser.count(small, in: &counts)
    return (small, special)
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

  /// Returns the candidate with the most words; the first if several have as many.
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

  /// Returns the length of the sign that a byte begins: in the blocks of `«` and `“` hardly any character is
  /// a letter.
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

  /// Returns, for each word or letter of a list, a bit for each candidate that has it.
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
