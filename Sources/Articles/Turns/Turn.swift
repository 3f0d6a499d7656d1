import Quotations

/// All that one speaker says before another does.
struct Turn {
  /// The words, including all paragraphs: `UTF-8 offsets`.
  var range: Range<Int>
  /// The label in the text, in `UTF-8 offsets`; `nil` if the document names the speaker elsewhere.
  var mention: Range<Int>?
  /// The speaker as the label or the document names them.
  var speaker: String
  /// The person's name after an office in the label.
  var bearer: String?
  /// Who asks, if the turn is a question and the examination's heading names the examiner: `MR. LUND`.
  var examiner: String?
}

extension Article {
  /// The turns of a transcript, in order.
  var turns: [Turn] {
    var finder = TurnFinder()
    var text = text
    text.makeContiguousUTF8()
    for block in blocks { finder.read(block, in: text.utf8Span.span) }
    return finder.finish()
  }
}

/// Joins consecutive blocks of one speaker.
private struct TurnFinder {
  private var turns: [Turn] = []
  private var current: Turn?
  /// Whether only the label of the current turn has been read.
  private var isWaiting = false
  /// Who asks the current questions.
  private var examiner: String?

  mutating func read(_ block: Block, in text: Span<UInt8>) {
    guard !block.range.isEmpty, block.range.upperBound <= text.count else { return }
    guard let speaker = block.speaker, !block.isNoise, block.role == nil, block.form != .quote else {
      // A note about what happens doesn't end a turn.
      if !StageLine.isStage(text, block.range) { end() }
      examiner = TurnBreak.examiner(in: text, block.range) ?? examiner
      return
    }
    let label = TurnLabel(naming: speaker, in: text, block.range)
    if label == nil, current?.speaker == speaker { return extend(block.range) }
    end()
    let mention = label?.name
    current = Turn(
      range: (label?.speech ?? block.range.lowerBound)..<block.range.upperBound, mention: mention,
      speaker: speaker, bearer: label?.bearer)
    if ["Q", "Q.", "QUESTION"].contains(speaker.uppercased()) { current?.examiner = examiner }
    isWaiting = current?.range.isEmpty ?? false
  }

  private mutating func extend(_ range: Range<Int>) {
    guard var turn = current else { return }
    turn.range = (isWaiting ? range.lowerBound : turn.range.lowerBound)..<range.upperBound
    isWaiting = false
    current = turn
  }

  private mutating func end() {
    if let turn = current, !isWaiting { turns.append(turn) }
    current = nil
  }

  mutating func finish() -> [Turn] {
    end()
    return turns
  }
}
