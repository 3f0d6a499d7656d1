/// Marks the turns of a transcript: who says which block.
///
/// It works on the blocks of any format. A block that begins with a label begins a turn; the blocks that
/// follow belong to it up to the next label or heading.
enum TurnMarking {
  /// Sets the speakers of an article's blocks, if it is a transcript and its reader hasn't done so.
  static func mark(_ source: inout SourceArticle) {
    guard !source.blocks.contains(where: { $0.speaker != nil && $0.form != .quote }) else { return }
    var evidence = TurnEvidence()
    for block in source.blocks where mayBeTurn(block) {
      guard let lines = labelledLines(of: block, in: source) else {
        evidence.note(source.utf8.span, block.range)
        continue
      }
      for line in lines { evidence.note(source.utf8.span, line) }
    }
    evidence.decide(isSure: source.provenance.format == .transcript)
    guard evidence.isTranscript else { return }
    source = source.splittingBlocks(at: starts(in: source, by: evidence))
    var speaker: String?
    for index in source.blocks.indices {
      let block = source.blocks[index]
      if mayBeTurn(block), let label = evidence.label(in: source.utf8.span, block.range) {
        speaker = source.utf8.span.string(in: label.name)
        source.blocks[index].speaker = speaker
        if let time = label.time { source.blocks[index].time = time }
      } else if ends(block, in: source) {
        speaker = nil
      } else if !StageLine.isStage(source.utf8.span, block.range) {
        source.blocks[index].speaker = speaker
      }
    }
    if source.provenance.format == .text { source.provenance.format = .transcript }
  }

  private static func mayBeTurn(_ block: Block) -> Bool {
    guard !block.isNoise, block.role == nil else { return false }
    switch block.form {
    case .paragraph, .item, .heading: return true
    case .quote, .cell, .preformatted, .rule, .other: return false
    }
  }

  /// Returns the lines of a paragraph if several have labels, or else `nil`.
  private static func labelledLines(of block: Block, in source: SourceArticle) -> [Range<Int>]? {
    guard block.form == .paragraph, source.utf8[block.range].contains(0x0A) else { return nil }
    let lines = source.utf8[block.range].split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
    let labels = lines.lazy.filter { TurnLabel(in: source.utf8.span, $0) != nil }.prefix(2).count
    return labels > 1 ? lines : nil
  }

  /// Returns where lines after the first in their paragraph begin turns: `UTF-8 offsets`.
  private static func starts(in source: SourceArticle, by evidence: TurnEvidence) -> [Int] {
    source.blocks.lazy.filter(mayBeTurn).flatMap { block in
      (labelledLines(of: block, in: source) ?? []).dropFirst()
        .filter { evidence.label(in: source.utf8.span, $0) != nil }.map(\.lowerBound)
    }
  }

  /// Whether a block without a label ends the turn.
  private static func ends(_ block: Block, in source: SourceArticle) -> Bool {
    switch block.form {
    case .heading, .rule, .other, .cell: return true
    case .paragraph, .item, .quote, .preformatted: break
    }
    return block.isNoise || TurnBreak.isBreak(source.utf8.span, block.range)
  }

  /// Decides about blocks that have a speaker or a time, but also a role or a noise mark.
  ///
  /// A block that begins a turn loses its role and mark; any other block loses its speaker. A block with a
  /// time is part of the recording, so it isn't a line of the site.
  static func settle(_ blocks: inout [Block], in utf8: [UInt8]) {
    for index in blocks.indices where blocks[index].speaker != nil || blocks[index].time != nil {
      guard blocks[index].role != nil || blocks[index].isNoise, blocks[index].form != .quote else { continue }
      if blocks[index].time != nil {
        blocks[index].role = nil
        blocks[index].isNoise = false
        if blocks[index].form == .other { blocks[index].form = .paragraph }
      } else if let label = TurnLabel(in: utf8.span, blocks[index].range)
        ?? TurnLabel(ofPlay: utf8.span, blocks[index].range),
        utf8.span.string(in: label.name) == blocks[index].speaker
      {
        blocks[index].role = nil
        blocks[index].isNoise = false
        if blocks[index].form == .other { blocks[index].form = .paragraph }
      } else {
        blocks[index].speaker = nil
      }
    }
  }
}

/// Lines of a record that end a turn without beginning another.
enum TurnBreak {
  /// Whether a line is the heading of an examination (`BY MR. LUND:`), a column (`Column 123`), a page or a
  /// scene.
  static func isBreak(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let words = bytes.string(in: range).split(whereSeparator: \.isWhitespace)
    guard let first = words.first, let last = words.last else { return true }
    if examiner(in: bytes, range) != nil || isScene(bytes, range) { return true }
    return ["column", "page", "spalte"].contains(first.lowercased()) && words.count == 2
      && last.contains(where: \.isNumber)
  }

  /// Whether a line is the heading of an act or a scene, such as `ACT I`.
  static func isScene(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard (4...60).contains(range.count), bytes[range.lowerBound] & 0xDF >= 0x41 else { return false }
    let first = bytes.string(in: range.prefix(6)).prefix { $0.isLetter }
    return first == "ACT" || first == "SCENE"
  }

  /// Returns who asks the questions after an examination's heading: `MR. LUND` for `BY MR. LUND:`.
  static func examiner(in bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard range.count <= 60 else { return nil }
    let words = bytes.string(in: range).split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words.first == "BY", let last = words.last, last.hasSuffix(":") else { return nil }
    return words.dropFirst().joined(separator: " ").dropLast().description
  }
}
