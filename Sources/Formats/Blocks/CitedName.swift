/// The names below quotations.
enum CitedName {
  private static let dashes: Set<Character> = ["—", "–", "―", "-", "‒", "~"]

  /// Returns the name in `— Ada Brandt, mayor`; `nil` if the line doesn't begin with a dash or isn't a name.
  static func afterDash(_ line: String) -> String? {
    let start = line.drop { $0.isWhitespace }
    guard let first = start.first, dashes.contains(first), start.utf8.count <= 200 else { return nil }
    return name(start.drop { dashes.contains($0) || $0.isWhitespace })
  }

  /// Returns the name at the start of what a quotation cites; `nil` if it isn't a person's.
  static func person(_ text: String) -> String? {
    guard text.utf8.count <= 200 else { return nil }
    return name(text[...]).flatMap { $0.split(separator: " ").count > 1 ? $0 : nil }
  }

  /// Returns the words before a comma, a bracket or a line about the name, if they are written like a name.
  private static func name(_ text: Substring) -> String? {
    let end = text.firstIndex { ",(|;:\n".contains($0) } ?? text.endIndex
    let words = text[..<end].split(whereSeparator: \.isWhitespace)
    guard (1...5).contains(words.count), let first = words.first, let last = words.last else { return nil }
    guard isNameWord(first), isNameWord(last) || last.allSatisfy(\.isNumber) else { return nil }
    guard words.dropFirst().dropLast().allSatisfy({ isNameWord($0) || $0.count <= 3 }) else { return nil }
    return words.joined(separator: " ")
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter, !first.isLowercase else { return false }
    return word.allSatisfy { $0.isLetter || ".-’'‑".contains($0) } && !["The", "A", "An"].contains(word)
  }
}
