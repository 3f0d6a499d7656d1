import Articles

/// Links that lead to words on a page: text directives such as `#:~:text=the%20glass,is%20falling`.
///
/// By the WICG's "Scroll to Text Fragment"; the form of a directive is `[prefix-,]start[,end][,-suffix]`.
package enum TextFragment {
  /// Words of more code points than this are identified by their beginning and end.
  private static let longest = 200
  /// Words of fewer code points than this may occur several times; their context shows which place is meant.
  private static let telling = 40
  /// How many words of a long passage's beginning or end are given.
  private static let words = 6

  /// Returns a page's address with the place of a bookmark's words; `nil` if it has no web address.
  static func link(to bookmark: Bookmark) -> String? {
    link(to: bookmark.draft.anchor, now: bookmark.attachment.now, on: bookmark.fields.url)
  }

  /// Returns an address with the place of words; `nil` if it isn't a web address.
  ///
  /// - Parameter now: the words that are at the place now, if they differ from the anchor's.
  package static func link(to anchor: Anchor, now: String? = nil, on url: String?) -> String? {
    guard let page = WebLink.escaped(url) else { return nil }
    let base = page.firstRange(of: ":~:").map { String(page[..<$0.lowerBound]) } ?? page
    let directive =
      if let now { directive(now) } else {
        directive(anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix)
      }
    guard !directive.isEmpty else { return page }
    return base + (base.contains("#") ? "" : "#") + ":~:text=" + directive
  }

  /// Returns what follows `text=`; empty if there are no words.
  static func directive(_ exact: String, prefix: String = "", suffix: String = "") -> String {
    let lines = exact.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    guard let first = lines.first, let last = lines.last else { return "" }
    if lines.count == 1, first.unicodeScalars.count <= longest {
      let isTelling = first.unicodeScalars.count >= telling
      let before = isTelling ? nil : contextBefore(prefix)
      let after = isTelling ? nil : contextAfter(suffix)
      return (before.map { encoded($0) + "-," } ?? "") + encoded(first)
        + (after.map { ",-" + encoded($0) } ?? "")
    }
    return encoded(beginning(of: first)) + "," + encoded(end(of: last))
  }

  /// Returns the first words of a line; never all of a line that is long.
  private static func beginning(of line: Substring) -> Substring {
    let first = line.split(separator: " ", maxSplits: words).prefix(words).last
    let head = line[..<(first?.endIndex ?? line.endIndex)]
    return head.unicodeScalars.count > longest / 2 ? head.prefix(telling) : head
  }

  /// Returns the last words of a line.
  private static func end(of line: Substring) -> Substring {
    let parts = line.split(separator: " ").suffix(words)
    let tail = line[(parts.first?.startIndex ?? line.startIndex)...]
    return tail.unicodeScalars.count > longest / 2 ? tail.suffix(telling) : tail
  }

  /// Returns the whole words at the end of a saved prefix, without one that may be cut and so not be found.
  private static func contextBefore(_ prefix: String) -> Substring? {
    let line = prefix.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    let isWhole = line.startIndex != prefix.startIndex || prefix.count < 32
    guard !isWhole else { return line.trimmed.nonempty }
    return line.firstIndex(of: " ").flatMap { line[$0...].trimmed.nonempty }
  }

  /// Returns the whole words at the beginning of a saved suffix.
  private static func contextAfter(_ suffix: String) -> Substring? {
    let line = suffix.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
    let isWhole = line.endIndex != suffix.endIndex || suffix.count < 32
    guard !isWhole else { return line.trimmed.nonempty }
    return line.lastIndex(of: " ").flatMap { line[..<$0].trimmed.nonempty }
  }

  /// Returns text percent-encoded, including `-`, `,` and `&`, which separate the parts of the directive.
  private static func encoded(_ text: Substring) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += WebLink.percent(byte)
      }
    }
    return result
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  fileprivate var nonempty: Substring? { isEmpty ? nil : self }
}
