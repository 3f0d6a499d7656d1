/// Finds the names that a transcript writes inside the marks, in capitals and before a colon.
///
/// `“LUND: It is safe.”`
enum SpeakerLabels {
  /// How many bytes of a quoted text are examined.
  private static let reach = 48

  /// Notes the label of each quoted text that begins with one; a single label in a text is a word like any
  /// other.
  static func note(in quotedTexts: inout [QuotedText], of text: SourceText) {
    let labels = quotedTexts.map { label(of: $0, in: text) }
    guard labels.count(where: { $0 != nil }) > 1 else { return }
    for (index, label) in labels.enumerated() where label != nil {
      quotedTexts[index].label = label
      quotedTexts[index].continuesPrevious = false
    }
  }

  /// Returns the name at the start of a quoted text: capitals, with stops, hyphens and spaces between them,
  /// and then a colon.
  private static func label(of quoted: QuotedText, in text: SourceText) -> Range<Int>? {
    let start = quoted.interior.lowerBound
    let limit = min(quoted.interior.upperBound, start + reach)
    var offset = start
    var capitals = 0
    while offset < limit {
      let (value, length) = text.scalar(at: offset)
      if value == 0x3A {
        let isApart = offset + 1 < limit && Scalars.isBlank(text.scalar(at: offset + 1).value)
        return capitals > 2 && isApart ? start..<offset : nil
      }
      if Scalars.isCapital(value) {
        capitals += 1
      } else if capitals == 0 || ![0x20, 0x2D, 0x2E, 0x27, 0x2019].contains(value) {
        return nil
      }
      offset += length
    }
    return nil
  }
}
