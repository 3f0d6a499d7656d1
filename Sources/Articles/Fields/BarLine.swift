/// A line with an author, a date and perhaps other details, separated by bars or dots.
///
/// `29 May 2024 | Jane Doe | Leave a comment`, `Jane Doe • Transport • 29 May 2024`
struct BarLine {
  /// The author.
  let byline: String
  /// The date.
  let date: PublicationDate
  /// The paper, if a part names one.
  private(set) var source: String?

  /// Reads three to six parts of which one is a name and one a date; `nil` for other lines.
  init?(_ line: String) {
    guard line.utf8.count <= 200, line.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    for bar in [" | ", " • ", " · ", " – ", " / "] where line.mayHold(bar) {
      let parts = line.split(separator: bar).map(String.init)
      guard (3...6).contains(parts.count) else { continue }
      var (name, day) = (nil as String?, nil as PublicationDate?)
      for part in parts {
        if day == nil, let date = DateLine(part)?.date {
          day = date
        } else if name == nil, let author = Self.author(part) {
          name = author
        } else if Outlets.isOutlet(part) {
          source = source ?? part
        } else if !Self.isDetail(part) {
          return nil
        }
      }
      guard let name, let day else { return nil }
      (byline, date) = (name, day)
      return
    }
    return nil
  }

  private static func author(_ part: String) -> String? {
    if let labelled = BylineText(part) { return labelled.byline }
    guard let name = NameLine(part), !Outlets.isOutlet(part) else { return nil }
    return name.words.count > 1 ? BylineText("By " + name.text)?.byline : nil
  }

  /// Whether a part is a button, a count, a section or a time: `Leave a comment`, `3 comments`, `4 min read`.
  private static func isDetail(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    if AuthorWords.isCount(part) || DateLine(part) != nil { return true }
    return words.count <= 3 && part.utf8.count <= 40 && !part.contains { ".?!“”\"".contains($0) }
  }
}
