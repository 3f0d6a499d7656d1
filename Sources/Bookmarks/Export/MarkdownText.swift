/// Text escaped so that Markdown takes it literally.
///
/// This covers CommonMark 0.31, and what GitHub and Obsidian read beyond it.
enum MarkdownText {
  /// Returns text on one line: line breaks become spaces.
  static func line(_ text: String) -> String {
    escaped(split(text).joined(separator: " "))
  }

  /// Returns text of several lines inside a paragraph: each line stays one; blank lines separate paragraphs.
  static func lines(_ text: String) -> String {
    joined(split(text).map(escaped))
  }

  /// Returns text as a block quotation.
  static func quote(_ text: String) -> String {
    joined(split(text).map(escaped))
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }
      .joined(separator: "\n")
  }

  /// Returns the trimmed lines of a text: leading spaces could make code, trailing ones a line break.
  private static func split(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      var line = line.unicodeScalars
      while let first = line.first, first == " " || first == "\t" { line.removeFirst() }
      while let last = line.last, last == " " || last == "\t" { line.removeLast() }
      return Substring(line)
    }
  }

  /// Joins lines; a backslash keeps a line break within a paragraph.
  private static func joined(_ lines: [String]) -> String {
    var result = ""
    for (index, line) in lines.enumerated() {
      result += line
      guard index + 1 < lines.count else { break }
      result += line.isEmpty || lines[index + 1].isEmpty ? "\n" : "\\\n"
    }
    return result
  }

  /// Returns a line with a backslash before every character that could be markup in its place.
  ///
  /// A tab becomes a space, and other control characters become U+FFFD.
  private static func escaped(_ line: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    // "1." and "1)" at the beginning of a line make a list.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "$", "^", "#", "{", "}", "@":
        result.append("\\")
        result.append(scalar)
      case "=", "%", ":":
        // `==marked==`, `%%comment%%`, `key:: value`, `https://`; `===` below a line.
        let isMarkup = index == 0 || next == scalar || previous == scalar || next == "/"
        if isMarkup { result.append("\\") }
        result.append(scalar)
      case "+", "-":
        if index == 0 { result.append("\\") }
        result.append(scalar)
      case ".", ")":
        if index == digits && digits > 0 || isWWW(scalars[..<index]) { result.append("\\") }
        result.append(scalar)
      case "\t": result.append(" ")
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a link would begin with "www.", which GitHub turns into one.
  private static func isWWW(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
  }
}
