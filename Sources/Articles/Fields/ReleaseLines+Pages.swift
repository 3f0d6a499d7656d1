/// Lines that hold the number of a page.
extension ReleaseLines {
  /// Whether a line is `Page 1 of 2`, `Seite 1 von 2`, `p. 2/3` or the like.
  static func isPageNumber(_ line: String) -> Bool {
    let words = line.lowercased().split { $0.isWhitespace || "-–—/|.".contains($0) }
    guard let first = words.first,
      ["page", "seite", "página", "pagina", "pg", "p"].contains(first),
      words.count <= 4
    else { return false }
    let isNumber: (Substring) -> Bool = { $0.allSatisfy(\.isNumber) }
    return words.count > (first.utf8.count > 2 ? 1 : 2)
      && words.dropFirst().allSatisfy {
        isNumber($0) || ["of", "von", "sur", "de", "di", "van"].contains($0)
      }
      && isNumber(words[1])
  }

  /// Whether a line is only the number of a page and how many there are: `2/3`, `[2/3]`.
  ///
  /// Both have one digit: `9/11` is a day.
  static func isPageOfPages(_ line: String) -> Bool {
    guard line.utf8.count <= 8 else { return false }
    let signs = Array(line.utf8.filter { $0 != 0x20 && !"[]()".utf8.contains($0) })
    guard signs.count == 3, signs[1] == UInt8(ascii: "/") else { return false }
    return (0x31...0x39).contains(signs[0]) && (signs[0]...0x39).contains(signs[2])
  }

  /// Whether a line is only the number of a page between dashes: `- 2 -`.
  static func isFolio(_ line: String) -> Bool {
    guard line.utf8.count <= 12, let first = line.first, let last = line.last,
      "-–—".contains(first),
      "-–—".contains(last)
    else { return false }
    let number = line.dropFirst().dropLast().filter { !$0.isWhitespace }
    return (1...3).contains(number.count) && number != "30"
      && number.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
