/// Texts with marks in them, so that tests read like examples.
enum Marked {
  /// The text without its ⟦ and ⟧, and what stood between them, in UTF-8 offsets.
  static func read(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return (text, ranges)
  }
}
