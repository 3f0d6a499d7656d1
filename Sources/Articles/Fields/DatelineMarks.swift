/// The marks that separate the parts of a dateline: brackets, slashes and dashes.
enum DatelineMarks {
  /// How many brackets of a dateline are tried, since a country's may precede the agency's.
  private static let mostBrackets = 3

  /// Returns the first brackets or slashes that may contain a name: `(Reuters)`, `/PRNewswire/`.
  static func brackets(in head: Substring) -> [(open: Substring.Index, close: Substring.Index)] {
    var pairs: [(open: Substring.Index, close: Substring.Index)] = []
    guard head.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/") }) else { return [] }
    var open = head.startIndex
    while pairs.count < mostBrackets, let next = head[open...].firstIndex(where: { $0 == "(" || $0 == "/" }) {
      let before = next == head.startIndex ? " " : head[head.index(before: next)]
      open = head.index(after: next)
      // This excludes the slash of `Berlin/Hamburg`.
      let isApart = before.isWhitespace || isDash(before) || open < head.endIndex && head[open].isWhitespace
      guard head[next] == "(" || isApart else { continue }
      let sign: Character = head[next] == "(" ? ")" : "/"
      guard let close = head[open...].firstIndex(of: sign) else { break }
      pairs.append((next, close))
      if sign == ")" { open = head.index(after: close) }
    }
    return pairs
  }

  /// Returns the first dash between words: `—`, ` – `, ` - `, `.- ` or `--`.
  static func dash(in head: Substring) -> Substring.Index? {
    let scalars = head.unicodeScalars
    return scalars.indices.first { index in
      let sign = scalars[index]
      guard sign == "—" || sign == "–" || sign == "-" else { return false }
      if sign == "—" { return true }
      let next = scalars.index(after: index)
      let follower = next < scalars.endIndex ? scalars[next] : " "
      if sign == "-", follower == "-" { return true }
      guard index > scalars.startIndex, follower.properties.isWhitespace else { return false }
      let before = scalars[scalars.index(before: index)]
      return before.properties.isWhitespace || before == "."
    }
  }

  /// Returns where a part that ends at a dash or a slash ends, without the spaces before it.
  static func end(of part: Substring) -> Substring.Index? {
    let head = part.prefix(40)
    let slash = head.firstIndex(of: "/")
    let ends = [slash, dash(in: head)].compactMap { $0 }
    guard let end = ends.min(), let last = head[..<end].lastIndex(where: { !$0.isWhitespace }) else {
      return nil
    }
    return head.index(after: last)
  }

  static func isDash(_ sign: Character) -> Bool { "-–—_".contains(sign) }

  /// Returns a text without the spaces, dashes and stops at its start.
  static func dropping(_ text: Substring) -> Substring {
    text.drop { isDash($0) || $0 == ":" || $0 == "/" || $0 == "." || $0.isWhitespace }
  }

  /// Whether what follows a dateline's brackets separates it from the text, or begins a sentence.
  static func isClosed(_ rest: Substring, byCapital: Bool) -> Bool {
    guard let next = rest.first(where: { !$0.isWhitespace }) else { return true }
    if isDash(next) || next == ":" || next == "." || next == "/" { return true }
    return byCapital && (next.isUppercase || next.isNumber || "“”„«»\"‘'".contains(next))
  }
}

extension Span<UInt8> {
  /// Whether a text has a mark that can end a dateline; O(n).
  ///
  /// Such a mark is a dash between words, or a bracket or a slash after a space.
  var mayHoldDateline: Bool {
    for index in indices {
      switch self[index] {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: "/"): if mayBeBlank(before: index) || mayBeBlank(at: index + 1) { return true }
      case UInt8(ascii: "-"):
        if index + 1 < count, self[index + 1] == UInt8(ascii: "-") { return true }
        if mayBeBlank(before: index), mayBeBlank(at: index + 1) { return true }
      case 0xE2 where index + 2 < count && self[index + 1] == 0x80:
        // U+2014 and U+2013
        if self[index + 2] == 0x94 { return true }
        if self[index + 2] == 0x93, mayBeBlank(before: index), mayBeBlank(at: index + 3) { return true }
      default: break
      }
    }
    return false
  }

  private func mayBeBlank(before index: Int) -> Bool {
    // A slash may follow a dash, and a dash a full stop.
    index == 0 || [UInt8(ascii: "-"), UInt8(ascii: ".")].contains(self[index - 1])
      || mayBeBlank(at: index - 1)
  }

  private func mayBeBlank(at index: Int) -> Bool {
    index >= count || self[index] <= 0x20 || self[index] >= 0x80
  }
}
