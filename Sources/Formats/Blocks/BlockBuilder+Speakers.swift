import Articles

extension BlockBuilder {
  /// Returns the speaker that the last line of a block quotation names after a dash: `— Ada Brandt, mayor`.
  ///
  /// `end` is the index after the last block that they say.
  func speakerWithin(_ quote: Range<Int>) -> (name: String, end: Int)? {
    let last = quote.upperBound - 1
    guard let name = nameAfterDash(last) else { return nil }
    return (name, quote.count > 1 && isOneLine(last) ? last : last + 1)
  }

  /// Returns the speaker that a paragraph directly after a block quotation names after a dash.
  ///
  /// `end` is the index after the last block that they say.
  func speakerBelow(_ quote: Range<Int>) -> (name: String, end: Int)? {
    let next = quote.upperBound
    guard blocks.indices.contains(next), !blocks[next].isNoise, blocks[next].form == .paragraph,
      isOneLine(next), let name = nameAfterDash(next)
    else { return nil }
    return (name, next)
  }

  /// Names the speaker of the blocks of a quotation, unless they have one.
  mutating func nameSpeaker(_ name: String, of quote: Range<Int>) {
    changeBlocks(quote) { block in
      if block.speaker == nil { block.speaker = name }
    }
  }

  /// Returns the name in the last line of a block, if the line begins with a dash.
  func nameAfterDash(_ index: Int) -> String? {
    lastWords(of: index).split(separator: "\n").last.flatMap { CitedName.afterDash(String($0)) }
  }

  /// Whether a block is one line.
  func isOneLine(_ index: Int) -> Bool { !utf8[blocks[index].range].contains(0x0A) }

  /// Returns the last words of a block; the name of a speaker is at its end.
  func lastWords(of index: Int) -> String {
    let range = blocks[index].range
    return String(
      decoding: utf8[max(range.lowerBound, range.upperBound - 2000)..<range.upperBound], as: UTF8.self)
  }
}
