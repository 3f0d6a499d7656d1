/// The values of YAML in front matter.
enum YAMLValue {
  /// Returns the strings in a value: the rest of the line after the colon, and the lines below it.
  static func strings(_ first: String, _ more: [String]) -> [String] {
    if first.hasPrefix("|") || first.hasPrefix(">") {
      return nonEmpty([more.map(\.trimmed).joined(separator: " ")])
    }
    let value = withoutComment(first)
    if value.isEmpty { return block(more) }
    let whole = ([value] + more.map(\.trimmed).filter { !$0.isEmpty && !$0.hasPrefix("#") }).joined(
      separator: " ")
    if whole.hasPrefix("[") || whole.hasPrefix("{") { return FlowList.strings(whole) }
    return nonEmpty([QuotedString.content(of: whole)])
  }

  /// Returns the strings of a `- value` list, or the name in a map.
  private static func block(_ lines: [String]) -> [String] {
    var values: [String] = []
    for line in lines {
      let line = withoutComment(line.trimmed)
      let isItem = line == "-" || line.hasPrefix("- ")
      let words = isItem ? line.dropFirst().trimmed : line
      if words.isEmpty || words.hasPrefix("#") { continue }
      if words.hasPrefix("{") {
        values += FlowList.strings(words)
      } else if let name = FlowList.value(ofName: words) {
        values.append(name)
      } else if isItem, !FlowList.isMember(words) {
        values.append(QuotedString.content(of: words))
      } else if !isItem, let last = values.indices.last, !FlowList.isMember(words) {
        values[last] += " " + words
      }
    }
    return nonEmpty(values)
  }

  /// Returns a plain value without a comment, which begins at ` #`.
  private static func withoutComment(_ value: String) -> String {
    if value.hasPrefix("\"") || value.hasPrefix("'") { return value }
    if value.hasPrefix("#") { return "" }
    return value.firstRange(of: " #").map { value[..<$0.lowerBound].trimmed } ?? value
  }

  fileprivate static func nonEmpty(_ values: [String]) -> [String] {
    values.map(\.trimmed).filter { !$0.isEmpty && $0 != "null" && $0 != "~" }
  }
}

/// The values of TOML in front matter.
enum TOMLValue {
  /// Returns the strings in a value: the rest of the line after the equals sign, and the lines below it.
  static func strings(_ first: String, _ more: [String]) -> [String] {
    let whole = ([first] + more).joined(separator: "\n")
    for mark in ["\"\"\"", "'''"] where whole.hasPrefix(mark) {
      let rest = whole.dropFirst(3)
      let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
      return YAMLValue.nonEmpty([String(rest[..<end].replacing("\\\n", with: ""))])
    }
    if whole.hasPrefix("[") || whole.hasPrefix("{") { return FlowList.strings(whole) }
    if whole.hasPrefix("\"") || whole.hasPrefix("'") {
      return YAMLValue.nonEmpty([QuotedString.content(of: whole)])
    }
    return YAMLValue.nonEmpty([whole.prefix { $0 != "#" }.trimmed])
  }
}

/// A string in quotation marks.
enum QuotedString {
  /// Returns the text between the marks, with escapes resolved; other text unchanged.
  static func content(of text: String) -> String {
    guard let mark = text.first, mark == "\"" || mark == "'" else { return text }
    var content = ""
    var rest = text.dropFirst()
    while let next = rest.popFirst() {
      if next == mark {
        guard mark == "'", rest.first == "'" else { return content }
        rest.removeFirst()
        content.append("'")
      } else if next == "\\", mark == "\"" {
        content += escaped(&rest)
      } else {
        content.append(next)
      }
    }
    return content
  }

  /// Returns what an escape means, after its backslash.
  private static func escaped(_ rest: inout Substring) -> String {
    guard let sign = rest.popFirst() else { return "" }
    let digits: [Character: Int] = ["x": 2, "u": 4, "U": 8]
    if let count = digits[sign], let number = UInt32(rest.prefix(count), radix: 16) {
      rest = rest.dropFirst(count)
      return Unicode.Scalar(number).map { String($0) } ?? "\u{FFFD}"
    }
    switch sign {
    case "n", "t", "r", "\n": return " "
    default: return String(sign)
    }
  }
}

/// Lists and maps on one line: `[a, "b"]`, `{name: a}`.
enum FlowList {
  /// Returns the strings in a list, or the name in each of its maps.
  static func strings(_ text: String) -> [String] {
    let isMap = text.hasPrefix("{") || text.contains("{")
    return YAMLValue.nonEmpty(
      parts(of: text).compactMap { part in
        if isMap { return value(ofName: part) }
        return QuotedString.content(of: part)
      })
  }

  /// Returns the value in `name: value` or `name = value`.
  static func value(ofName member: String) -> String? {
    guard member.lowercased().hasPrefix("name") else { return nil }
    let rest = member.dropFirst(4).trimmed
    guard rest.hasPrefix(":") || rest.hasPrefix("=") else { return nil }
    return QuotedString.content(of: rest.dropFirst().trimmed)
  }

  /// Whether a line is a member of a map rather than a string.
  static func isMember(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let isKey = line[..<colon].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isKey && (line.index(after: colon) == line.endIndex || line[line.index(after: colon)] == " ")
  }

  /// Returns the parts between the commas and brackets outside quotation marks.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var mark: Character?
    var isEscaped = false
    for character in text {
      if let open = mark {
        if character == open, !isEscaped { mark = nil }
        isEscaped = character == "\\" && !isEscaped && open == "\""
        part.append(character)
      } else if character == "\"" || character == "'" && part.trimmed.isEmpty {
        mark = character
        part.append(character)
      } else if ",[]{}\n".contains(character) {
        parts.append(part.trimmed)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part.trimmed]).filter { !$0.isEmpty }
  }
}
