/// A text with marks in it, `He said ⟦“yes”⟧.`: the text without them, and the UTF-8 offsets of what they enclose.
struct MarkedText {
  var text = ""
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
  }

  /// The words enclosed first.
  var words: String? { ranges.first.flatMap { String(text.utf8.dropFirst($0.lowerBound).prefix($0.count)) } }
}
