import Articles

extension OfficeText {
  /// Assigns speakers to the paragraphs that are styled as block quotations.
  ///
  /// A line that begins with a dash and is a name ends a quotation; O(n) in the number of blocks.
  mutating func nameSpeakers() {
    var start = 0
    while start < builder.blocks.count {
      guard builder.blocks[start].form == .quote else {
        start += 1
        continue
      }
      let quote = quotation(from: start)
      if let (name, end) = builder.speakerWithin(quote) ?? builder.speakerBelow(quote) {
        builder.nameSpeaker(name, of: quote.lowerBound..<end)
      }
      start = quote.upperBound
    }
  }

  /// Returns the blocks of the quotation that begins at an index, up to the line that names its speaker.
  private func quotation(from start: Int) -> Range<Int> {
    var end = start
    while end < builder.blocks.count, builder.blocks[end].form == .quote {
      end += 1
      if builder.nameAfterDash(end - 1) != nil { break }
    }
    return start..<end
  }
}
