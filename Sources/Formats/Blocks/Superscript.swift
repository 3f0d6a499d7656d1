/// Words above the line: exponents, ordinals and marks of notes.
enum Superscript {
  /// Longer words are no exponent and no mark, in `bytes`.
  private static let longest = 16

  /// Returns raised words as they look on one line.
  ///
  /// `x²`, `10⁻³` and `e^(−a/b)`, but `1st` and `Mlle`. A number after the mark of a sentence belongs to a note:
  /// `was closed.[1]`.
  ///
  /// - Parameter before: the last bytes before the words.
  static func text(_ words: String, after before: some BidirectionalCollection<UInt8>) -> String {
    guard !words.isEmpty, words.utf8.count <= longest, !words.contains(where: \.isWhitespace) else {
      return words
    }
    let previous = String(decoding: before.suffix(4), as: UTF8.self).last
    let isNumber = words.allSatisfy { $0.isASCII && $0.isNumber || ",–".contains($0) }
    if isNumber, let previous, ".,;:!?…”\"’»。".contains(previous) { return "[" + words + "]" }
    guard words.contains(where: { signs[$0] != nil }) || isExponent(words, after: before) else {
      return words
    }
    let raised = words.map { forms[$0] ?? ($0 == "," ? "," : nil) }
    if raised.allSatisfy({ $0 != nil }) { return String(raised.compactMap(\.self)) }
    return isTerm(words) ? words.count > 1 ? "^(\(words))" : "^" + words : words
  }

  /// Whether a letter is the exponent of a variable: `x` and `n`.
  private static func isExponent(_ words: String, after before: some BidirectionalCollection<UInt8>) -> Bool {
    guard words.count == 1, "nkxti".contains(words), let last = before.last else { return false }
    let isVariable = (0x61...0x7A).contains(last) || last == UInt8(ascii: ")")
    return isVariable && before.dropLast().last.map { $0 <= 0x40 } ?? true
  }

  /// Whether the words calculate something: a digit and one letter, or an operator between them.
  private static func isTerm(_ words: String) -> Bool {
    if words.contains(where: { "+−=/*·".contains($0) }) { return true }
    return words.count(where: \.isLetter) == 1 && words.allSatisfy { $0.isLetter || $0.isNumber }
      && words.first?.isNumber == true
  }

  private static let signs = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼"))
  private static let forms = signs.merging(zip("()ni", "⁽⁾ⁿⁱ")) { first, _ in first }
}
