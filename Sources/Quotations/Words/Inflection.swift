/// The regular forms of English verbs and nouns, made from the plain form.
enum Inflection {
  /// "say" → "says", "carry" → "carries", "stress" → "stresses".
  static func withS(_ word: [UInt8]) -> [UInt8] {
    if endsInConsonantAndY(word) { return Array(word.dropLast()) + "ies".utf8 }
    return endsInHiss(word) ? word + "es".utf8 : word + "s".utf8
  }

  /// "argue" → "argued", "carry" → "carried", "quip" → "quipped".
  static func past(_ word: [UInt8]) -> [UInt8] {
    if word.last == e { return word + "d".utf8 }
    if endsInConsonantAndY(word) { return Array(word.dropLast()) + "ied".utf8 }
    return doubled(word) + "ed".utf8
  }

  /// "argue" → "arguing", "quip" → "quipping".
  static func participle(_ word: [UInt8]) -> [UInt8] {
    let stem =
      word.count > 3 && word.last == e && word[word.count - 2] != e ? Array(word.dropLast()) : doubled(word)
    return stem + "ing".utf8
  }

  private static let e = UInt8(ascii: "e")
  private static let stressedLate = [
    "admit", "refer", "infer", "concur", "demur", "rebut", "regret", "commit", "permit", "forget",
  ]

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func isNeverDoubled(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "h"): true
    default: false
    }
  }

  private static func endsInConsonantAndY(_ word: [UInt8]) -> Bool {
    word.count > 2 && word.last == UInt8(ascii: "y") && !isVowel(word[word.count - 2])
  }

  private static func endsInHiss(_ word: [UInt8]) -> Bool {
    guard word.count > 2, let last = word.last else { return false }
    if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z") { return true }
    guard last == UInt8(ascii: "h") else { return false }
    return word[word.count - 2] == UInt8(ascii: "s") || word[word.count - 2] == UInt8(ascii: "c")
  }

  /// Returns a word with its last consonant doubled, if it is short with one vowel, or one of a few longer
  /// words.
  private static func doubled(_ word: [UInt8]) -> [UInt8] {
    guard let last = word.last, word.count > 2, !isVowel(last), !isNeverDoubled(last),
      isVowel(word[word.count - 2])
    else { return word }
    // The u of "quip" belongs to the q.
    let stem = word.starts(with: "qu".utf8) ? Array(word.dropFirst(2)) : word
    guard stem.count < 3 || !isVowel(stem[stem.count - 3]) else { return word }
    let isShort = stem.count(where: isVowel) == 1
    guard isShort || stressedLate.contains(where: { $0.utf8.elementsEqual(word) }) else { return word }
    return word + [last]
  }
}
