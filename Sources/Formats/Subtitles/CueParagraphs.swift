import Articles

/// Makes paragraphs of what is said in cues.
///
/// A paragraph ends when the speaker changes, after a sentence if the paragraph is long enough or a pause
/// follows, and after a long pause.
struct CueParagraphs {
  private var builder: BlockBuilder
  /// Who speaks the paragraph.
  private var voice: String?
  /// When the last cue disappeared, in `milliseconds`.
  private var lastEnd = 0
  /// Whether the next words begin a paragraph in any case.
  private var isClosed = true
  /// Where the paragraph's text begins.
  private var start = 0

  /// How long a pause must be to end a paragraph after a sentence, in `milliseconds`.
  private static let pause = 1500
  /// How long a pause must be to end a paragraph within a sentence, in `milliseconds`.
  private static let longPause = 4000
  /// How long a paragraph must be to end with its sentence, in bytes.
  private static let enough = 240
  /// How long a paragraph must be to end with its cue, in bytes.
  private static let most = 1200

  /// Returns the text of what is said.
  static func text(of lines: [SpokenLine]) -> BlockText {
    var paragraphs = CueParagraphs(builder: BlockBuilder())
    for line in lines { paragraphs.append(line) }
    return paragraphs.builder.finish()
  }

  private init(builder: BlockBuilder) {
    self.builder = builder
  }

  private mutating func append(_ line: SpokenLine) {
    var form = Block.Form.paragraph
    var next = voice
    switch line.change {
    case .stage: return appendStage(line)
    case .label, .tag: next = line.voice
    case .dash:
      next = nil
      form = .item(marker: "–")
    case .arrows: next = nil
    case .none: break
    }
    let isTurn = line.change != .none && line.change != .tag
    if isTurn || isClosed || next != voice || endsParagraph(before: line) {
      begin(Block(form, range: 0..<0, speaker: next, time: line.start))
    } else {
      builder.joint(before: line.parts.first?.words ?? [], isWithinCue: false)
    }
    voice = next
    isClosed = false
    lastEnd = line.end
    for (index, part) in line.parts.enumerated() {
      if index > 0 { builder.joint(before: part.words, isWithinCue: true) }
      builder.append(part)
    }
  }

  private mutating func begin(_ block: Block) {
    builder.begin(block)
    start = builder.utf8.count
  }

  /// Writes what happens as a separate paragraph; the speaker stays the same.
  private mutating func appendStage(_ line: SpokenLine) {
    builder.begin(Block(.paragraph, range: 0..<0, time: line.start))
    for part in line.parts { builder.append(part) }
    isClosed = true
    lastEnd = line.end
  }

  private func endsParagraph(before line: SpokenLine) -> Bool {
    let gap = line.start - lastEnd
    let length = builder.utf8.count - start
    if gap >= Self.longPause || length >= Self.most { return true }
    return builder.endsSentence && (gap >= Self.pause || length >= Self.enough)
  }
}

extension BlockBuilder {
  /// Adds a line with its emphasis.
  fileprivate mutating func append(_ line: CueLine) {
    var offset = 0
    for part in line.emphasis where part.lowerBound >= offset {
      append(line.words[offset..<part.lowerBound])
      openSpan(.emphasis)
      append(line.words[part])
      closeSpan { $0 == .emphasis }
      offset = part.upperBound
    }
    append(line.words[offset...])
  }

  /// Adds a space between two lines, unless their script has none or the first ends within a word.
  fileprivate mutating func joint(before words: [UInt8], isWithinCue: Bool) {
    let tail = Array(utf8.suffix(12))
    let seam = tail + words.prefix(12)
    let endsWithHyphen = tail.last == 0x2D
    let isJoined = seam.span.joinsWithoutBlank(tail.count, before: tail.count)
    if !isJoined || endsWithHyphen && !isWithinCue { append(" ") }
  }

  /// Whether the text so far ends like a sentence.
  fileprivate var endsSentence: Bool {
    var rest = utf8.suffix(12)[...]
    let closing: [[UInt8]] = ["\"", "'", ")", "]", "”", "’", "»", "♪", " "].map { Array($0.utf8) }
    while let mark = closing.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
      rest = rest.dropLast(mark.count)
    }
    let ends: [[UInt8]] = [".", "!", "?", "…", "。", "！", "？"].map { Array($0.utf8) }
    return ends.contains { rest.suffix($0.count).elementsEqual($0) }
  }
}
