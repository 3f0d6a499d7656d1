/// An agency's note about those who worked on a story.
struct ReportingNote {
  /// Those who reported it; `nil` if the note names only others.
  let byline: String?

  /// Reads `(Reporting by Jane Doe; Editing by John Roe)` and `Additional reporting by Ann Poe`.
  ///
  /// `nil` if the text is anything else.
  init?(_ text: String) {
    guard text.utf8.count <= 400 else { return nil }
    let words = text.drop { $0 == "(" || $0 == "*" || $0.isWhitespace }
    guard let first = words.utf8.first, "aAcCeErRwW".utf8.contains(first) else { return nil }
    let lower = words.lowercased()
    guard let label = Self.labels.first(where: lower.hasPrefix) else { return nil }
    let names = words.dropFirst(label.count).prefix { $0 != ";" && $0 != ")" }
    let authors = BylineText("By" + names)?.byline
    guard authors != nil || lower.contains("editing by") else { return nil }
    byline = label.hasPrefix("reporting") ? authors : nil
  }

  private static let labels = [
    "reporting by", "reporting and writing by", "additional reporting by", "writing by", "editing by",
    "compiled by",
  ]
}
