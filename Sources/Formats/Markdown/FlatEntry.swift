/// A key of front matter and its values.
///
/// Only what front matter has in practice is read: strings, lists of strings, and the names in maps such as
/// `author: {name: Jane Doe}`. Anchors, tags, numbers and deeper structures stay text that is never used.
struct FlatEntry: Equatable {
  /// The key in lower case.
  var key: String
  /// One value, or those of a list.
  var values: [String]
  /// Whether the key is in a table, such as `[params]`.
  var isInTable = false

  /// Reads YAML (1.2, the subset above); `nil` if a line isn't of that form.
  static func yaml(_ lines: [String]) -> [FlatEntry]? {
    var drafts: [Draft] = []
    for line in lines {
      let isInner =
        line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("\t") || line == "-" || line.hasPrefix("- ")
      if line.hasPrefix("#") { continue }
      if isInner {
        if !drafts.isEmpty { drafts[drafts.count - 1].more.append(line) } else if !line.isEmpty { return nil }
      } else if let draft = Draft(line, sign: ":") {
        drafts.append(draft)
      } else if let last = drafts.indices.last, drafts[last].isOpen {
        drafts[last].more.append(line)
      } else {
        return nil
      }
    }
    return drafts.isEmpty
      ? nil : drafts.map { FlatEntry(key: $0.key, values: YAMLValue.strings($0.first, $0.more)) }
  }

  /// Reads TOML (1.0, the subset above); `nil` if a line isn't of that form.
  static func toml(_ lines: [String]) -> [FlatEntry]? {
    var drafts: [Draft] = []
    var table = ""
    for line in lines {
      let line = String(line.drop { $0 == " " || $0 == "\t" })
      if let last = drafts.indices.last, drafts[last].isOpen {
        drafts[last].more.append(line)
      } else if line.hasPrefix("[") {
        table = line.filter { !"[] ".contains($0) }.lowercased()
      } else if line.isEmpty || line.hasPrefix("#") {
        continue
      } else if var draft = Draft(line, sign: "=") {
        if draft.key.hasSuffix(".name") { draft.key.removeLast(5) }
        if draft.key == "name" {
          draft.key = table
        } else if !["", "params", "extra"].contains(table) {
          continue
        }
        draft.isInTable = !table.isEmpty
        drafts.append(draft)
      } else {
        return nil
      }
    }
    return drafts.isEmpty
      ? nil
      : drafts.map {
        FlatEntry(key: $0.key, values: TOMLValue.strings($0.first, $0.more), isInTable: $0.isInTable)
      }
  }
}

/// A key, and the lines of its value.
private struct Draft {
  var key: String
  var first: String
  var more: [String] = []
  var isInTable = false

  /// Reads `key: value` or `key = value`.
  init?(_ line: String, sign: Character) {
    guard let end = line.prefix(64).firstIndex(of: sign) else { return nil }
    let key = line[..<end].filter { $0 != "\"" && $0 != "'" }.lowercased().trimmed
    let rest = line[line.index(after: end)...]
    let isKey = key.first.map { $0.isLetter || $0 == "_" } ?? false
    guard isKey, key.allSatisfy({ $0.isLetter || $0.isNumber || "_-. ".contains($0) }), key.count <= 40 else {
      return nil
    }
    guard sign != ":" || rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    (self.key, first) = (key, rest.trimmed)
  }

  /// Whether a string or list is still open.
  var isOpen: Bool {
    guard more.count < 200 else { return false }
    let text = first + more.joined(separator: "\n")
    for mark in ["\"\"\"", "'''"] where first.hasPrefix(mark) {
      return text.dropFirst(3).firstRange(of: mark) == nil
    }
    if first.hasPrefix("[") { return !text.contains("]") }
    guard let mark = first.first, mark == "\"" || mark == "'" else { return false }
    return !text.dropFirst().contains(mark)
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
