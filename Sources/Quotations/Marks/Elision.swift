/// Distinguishes apostrophes at the start and end of a word from single quotation marks.
///
/// An apostrophe inside a word is never taken for a mark, since it may neither open nor close.
struct Elision {
  let text: SourceText

  /// How likely a mark after a word is to be an apostrophe.
  enum Doubt {
    /// It closes: nothing is left out at the end of the word.
    case none
    /// It may close: "the workers’", "nothin’", "6’".
    case maybe
    /// It is an apostrophe: "rock ’n’ roll".
    case apostrophe
  }

  /// The longest word that is examined, in bytes.
  private static let reach = 16

  // MARK: At the start of a word

  /// Returns whether a mark before a word replaces letters or digits: "’em", "’tis", "the ’90s".
  func isElision(atStart mark: Mark) -> Bool {
    Byte.isDigit(text[mark.end]) ? isYear(mark) : isElision(atStart: mark.end)
  }

  /// Returns whether the word that begins at an offset has lost its beginning.
  func isElision(atStart start: Int) -> Bool {
    guard start < text.count else { return false }
    let end = WordShape.end(of: start, in: text, limit: min(text.count, start + Elision.reach))
    return Elision.beginnings.contains { equals(start..<end, $0) }
  }

  /// Whether exactly two digits follow, except at the start of a line, where a quotation may begin with a
  /// number.
  private func isYear(_ mark: Mark) -> Bool {
    guard Byte.isDigit(text[mark.end + 1]), !Byte.isDigit(text[mark.end + 2]) else { return false }
    return mark.start > 0 && text[mark.start - 1] != Byte.lineFeed
  }

  /// Returns whether the word after a mark has a capital, so that a quotation may begin with the word:
  /// `‘Tis late,’`.
  func beginsSentence(_ mark: Mark) -> Bool { Byte.isCapital(text[mark.end]) }

  // MARK: At the end of a word

  /// Returns whether a stop or a comma comes before a mark.
  func isAfterStop(_ mark: Mark) -> Bool {
    switch text.scalar(before: mark.start).value {
    case 0x2C, 0x2E, 0x21, 0x3F, 0x2026: true
    default: false
    }
  }

  /// Returns how likely it is that a mark that may close is an apostrophe.
  func doubt(atEnd mark: Mark) -> Doubt {
    if mark.followsDigit { return .maybe }
    var start = mark.start
    while start > 0, mark.start - start < Elision.reach, Byte.isLetter(text[start - 1]) { start -= 1 }
    let word = start..<mark.start
    guard !word.isEmpty else { return .none }
    if equals(word, "n"), isSingleMark(before: start) { return .apostrophe }
    return mayNeedApostrophe(word) ? .maybe : .none
  }

  private func mayNeedApostrophe(_ word: Range<Int>) -> Bool {
    let last = text[word.upperBound - 1] | 0x20
    if last == UInt8(ascii: "s") { return true }
    if last == UInt8(ascii: "n"), text[word.upperBound - 2] | 0x20 == UInt8(ascii: "i"), word.count > 3 {
      // "goin’", but not "again’"
      return text[word.upperBound - 3] | 0x20 != UInt8(ascii: "a")
    }
    return Elision.endings.contains { equals(word, $0) }
  }

  private func isSingleMark(before offset: Int) -> Bool {
    switch text.scalar(before: offset).value {
    case 0x27, 0x2018, 0x2019, 0x201B: true
    default: false
    }
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      buffer.enumerated().allSatisfy { Byte.lowercased(text[range.lowerBound + $0.offset]) == $0.element }
    }
  }

  private static let beginnings: [StaticString] = [
    "em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "nuff", "cuz", "twill", "neath",
    "gainst", "twere", "twould", "tisn't", "tisn’t", "twasn't", "twasn’t", "fraid", "coz", "cos", "cept",
    "tween", "mongst", "pon", "spose", "scuse", "nother",
  ]

  private static let endings: [StaticString] = [
    "o", "ol", "an", "th", "wi", "lil", "mo", "po", "fo", "yo", "ha", "t", "d", "mos", "bes", "tho", "thro",
    "altho", "n", "i", "gi", "wha", "tha", "righ", "nex", "jus", "mornin", "li'l", "li’l",
  ]
}
