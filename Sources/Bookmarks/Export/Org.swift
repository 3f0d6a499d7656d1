/// Text escaped so that Org mode takes it literally.
///
/// Org has no escape for most of its syntax; its manual advises a zero width space (U+200B) between the
/// characters that would be syntax. One goes before and one after whatever could begin something, and nowhere
/// else.
enum Org {
  private static let gap = "\u{200B}"

  /// Returns text on one line, as in a heading.
  static func line(_ text: String) -> String {
    let line = text.onOneExportedLine
    let keywords = ["TODO", "DONE", "COMMENT", "["]
    let isKeyword = keywords.contains { line.hasPrefix($0) }
    let words = escaped(line)
    return isKeyword && words.unicodeScalars.first != "\u{200B}" ? gap + words : words
  }

  /// Returns text of several lines: each line stays one, and blank lines separate paragraphs.
  static func lines(_ text: String) -> String {
    let lines = text.withoutControls.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      escaped(line.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " "))
    }
    var result = ""
    for (index, line) in lines.enumerated() {
      result += line
      guard index + 1 < lines.count else { break }
      // Two backslashes keep a line break within a paragraph.
      result += line.isEmpty || lines[index + 1].isEmpty ? "\n" : "\\\\\n"
    }
    return result
  }

  /// Returns the value of a property: one line that is never empty.
  static func property(_ name: String, _ value: String?) -> String? {
    guard let value = value?.onOneExportedLine, !value.isEmpty else { return nil }
    return ":\(name): \(value)"
  }

  /// Returns a tag for a heading, made of letters, digits, `_` and `@`.
  static func tag(_ tag: String) -> String {
    String(tag.map { $0.isLetter || $0.isNumber || $0 == "@" ? $0 : "_" })
  }

  /// Returns an address with a description.
  static func link(_ address: String, _ description: String) -> String {
    let address = address.replacing("[", with: "%5B").replacing("]", with: "%5D")
    // A bracket would end the description, whatever comes before it.
    let words = description.onOneExportedLine.map { $0 == "[" ? "(" : $0 == "]" ? ")" : String($0) }.joined()
    return "[[\(address)][\(escaped(words))]]"
  }

  private static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var result = beginsSyntax(scalars) ? gap : ""
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "$": result += "\\dollar{}"
      case "*", "/", "=", "~", "+", "_", "^", "\\", "[", "<", "{", "@", "#", "%", ":", "|":
        let isSyntax = couldBegin(scalar, after: previous, before: next)
        if isSyntax, result.unicodeScalars.last != "\u{200B}" { result += gap }
        result.unicodeScalars.append(scalar)
        if isSyntax { result += gap }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns whether a character could begin markup at its place in a line.
  private static func couldBegin(
    _ sign: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard let next, next != " " else { return sign == "\\" }
    switch sign {
    case "*", "/", "=", "~", "+":
      // Emphasis begins after a space or punctuation, never in a word.
      return previous?.properties.isAlphabetic != true && previous?.properties.numericType == nil
    case ":":
      // `https:` and `shell:` make links, `:tag:` makes tags.
      return previous == nil || previous == " " || previous == ":"
        || previous?.properties.isAlphabetic == true
    case "#", "%", "|": return previous == sign
    default: return true
    }
  }

  /// Whether a line would be something other than part of a paragraph.
  private static func beginsSyntax(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first else { return false }
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    if digits > 0, line.count > digits { return line[digits] == "." || line[digits] == ")" }
    if ["*", "#", ":", "|", "-", "+", "\\", "%", "["].contains(first) { return true }
    return ["CLOCK:", "DEADLINE:", "SCHEDULED:", "CLOSED:"].contains { line.starts(with: $0.unicodeScalars) }
  }
}
