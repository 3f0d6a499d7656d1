/// A line such as `Author: Jane Doe` at the top of a document.
struct FieldLabel {
  /// The field that the line sets.
  let name: FieldName
  /// Its value.
  let value: String

  private static let labels: [String: FieldName] = [
    "title": .title, "headline": .title, "author": .byline, "authors": .byline, "byline": .byline,
    "date": .date, "published": .date, "publication date": .date, "source": .source, "publisher": .source,
    "publication": .source, "url": .url, "link": .url,
  ]

  /// Reads a label, a colon and a value that fits it; `nil` for other lines.
  init?(_ line: String) {
    guard line.utf8.count <= 400, line.utf8.prefix(80).contains(UInt8(ascii: ":")),
      let colon = line.prefix(20).firstIndex(of: ":")
    else { return nil }
    guard let name = Self.labels[line[..<colon].lowercased()] else { return nil }
    let value = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
    let fits =
      switch name {
      case .date: PublicationDate(value) != nil
      case .url: WebAddress.isAddress(value)
      case .source: !value.contains("://")
      case .byline: value.utf8.count <= 100
      case .title: true
      }
    guard fits, !value.isEmpty else { return nil }
    (self.name, self.value) = (name, value)
  }
}

/// What surrounds the title of a document.
package enum FrontMatter {
  /// Whether a line before the title is something else: a date, an address, an author, a button.
  static func isNoTitle(_ line: String) -> Bool {
    if WebAddress.isAddress(line) || DateLine(line) != nil { return true }
    if BylineText(line) != nil || BylineText(afterDateIn: line) != nil { return true }
    let bytes = Array(line.utf8)
    if NoisePhrases.match(bytes.indices, of: bytes.span) != nil { return true }
    return CreditLine(line) != nil
  }

  /// Whether other lines may continue a line before or after the text.
  package enum Completeness {
    /// Part of a text, judging by its words.
    case open
    /// Complete: no other line belongs to it.
    case whole
    /// A header line of mail, which continues on lines that are indented.
    case mailHeader
  }

  /// Returns whether a line is complete, by its words.
  package static func completeness(of line: String) -> Completeness {
    if MailHeader(line) != nil { return .mailHeader }
    guard line.utf8.count <= 200, line.last != "," else { return .open }
    if let label = FieldLabel(line) { return label.name == .title ? .open : .whole }
    if DateLine(line) != nil || BylineText(line) != nil || BylineText(afterDateIn: line) != nil {
      return .whole
    }
    if let kind = ReleaseLines.kind(of: line), case .mark = kind { return .whole }
    return .open
  }
}
