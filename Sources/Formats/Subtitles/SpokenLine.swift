import Articles

/// What a voice says within a cue: one or more of its lines, joined.
struct SpokenLine {
  /// When the cue appears and disappears, in `milliseconds`.
  var start: Int
  var end: Int
  /// The lines, without signs of a change.
  var parts: [CueLine]
  /// What marks a change of speaker, or that the words aren't speech.
  var change: Change
  /// The speaker as the text or a tag names them.
  var voice: String?

  /// How a line begins.
  enum Change: Equatable {
    /// The voice continues.
    case none
    /// `- ` without a name.
    case dash
    /// `>>` without a name.
    case arrows
    /// `>> NAME:` or `NAME:`; the name stays in the text.
    case label
    /// `<v Name>`, or words outside all voices.
    case tag
    /// `[music]`, `(applause)`
    case stage
  }
}

/// Determines who speaks the lines of cues.
struct SpokenLines {
  /// Labels that occur more than once, by their keys.
  private var counts: [String: Int] = [:]
  /// Whether nearly all letters are capitals, so that capitals don't mark a label.
  private let isAllCapitals: Bool
  private let hasVoices: Bool

  /// Returns what is said in some cues.
  static func lines(of cues: [ShownCue]) -> [SpokenLine] {
    let reader = SpokenLines(cues)
    return cues.flatMap(reader.lines)
  }

  private init(_ cues: [ShownCue]) {
    hasVoices = cues.contains { $0.lines.contains { $0.voice != nil } }
    var (capitals, small) = (0, 0)
    for cue in cues {
      for line in cue.lines {
        for byte in line.words {
          if (0x41...0x5A).contains(byte) { capitals += 1 }
          if (0x61...0x7A).contains(byte) { small += 1 }
        }
        let span = line.words.span
        if let label = TurnLabel(in: span, 0..<span.count) { counts[label.key, default: 0] += 1 }
      }
    }
    isAllCapitals = capitals > 2 * small
  }

  private func lines(of cue: ShownCue) -> [SpokenLine] {
    var found: [SpokenLine] = []
    let dashes = cue.lines.count { CueDash(in: $0.words) != nil }
    for line in cue.lines {
      let (change, rest) = change(at: line, dashes: dashes)
      if change == .none || change == .tag, let last = found.last, last.change != .stage,
        last.parts.last?.voice == line.voice
      {
        found[found.count - 1].parts.append(rest)
      } else {
        found.append(
          SpokenLine(start: cue.start, end: cue.end, parts: [rest], change: change, voice: line.voice))
        if case .label = change { found[found.count - 1].voice = label(of: rest, isMarked: true) }
      }
    }
    return found
  }

  /// Returns how a line begins, and the line without that sign.
  private func change(at line: CueLine, dashes: Int) -> (SpokenLine.Change, CueLine) {
    if StageLine.isStage(line.words.span, 0..<line.words.count) { return (.stage, line) }
    if let arrows = arrows(in: line.words) {
      let rest = line.cut(to: arrows..<line.words.count)
      return (label(of: rest, isMarked: true) == nil ? .arrows : .label, rest)
    }
    if let dash = CueDash(in: line.words), !dash.isLong || dashes > 1 {
      let rest = line.cut(to: dash.end..<line.words.count)
      if label(of: rest, isMarked: false) != nil { return (.label, rest) }
      return (hasVoices ? .none : .dash, rest)
    }
    if line.voice == nil, label(of: line, isMarked: false) != nil { return (.label, line) }
    return (hasVoices ? .tag : .none, line)
  }

  /// Returns the name in the label at the start of a line; `isMarked` if a sign marks a change of speaker.
  private func label(of line: CueLine, isMarked: Bool) -> String? {
    let span = line.words.span
    guard let label = TurnLabel(in: span, 0..<span.count) else { return nil }
    let isRepeated = counts[label.key, default: 0] > 1
    switch label.form {
    case .letter: guard isMarked || isRepeated else { return nil }
    case .capitals: guard isMarked || !isAllCapitals || isRepeated else { return nil }
    case .titled: break
    case .fullName, .word: guard isMarked || isRepeated else { return nil }
    }
    return span.string(in: label.name)
  }

  /// Returns where the text begins after `>>`.
  private func arrows(in words: [UInt8]) -> Int? {
    var count = words.prefix { $0 == UInt8(ascii: ">") }.count
    // `»`
    if words.starts(with: [0xC2, 0xBB]) { count = 2 }
    guard (2...3).contains(count) else { return nil }
    while count < words.count, words[count] == 0x20 || words[count] == 0x09 { count += 1 }
    return count < words.count ? count : nil
  }
}

/// The dash before a line of dialogue.
struct CueDash {
  /// Where the words begin.
  let end: Int
  /// Whether it may equally well continue a sentence: `—`, `–`.
  let isLong: Bool

  /// Reads the dash at the start of a line; `nil` if there is none with words after it.
  init?(in words: [UInt8]) {
    let span = words.span
    guard !words.isEmpty else { return nil }
    let (value, width) = span.scalar(at: 0)
    guard value == 0x2D || (0x2010...0x2014).contains(value) else { return nil }
    isLong = value > 0x2012
    var offset = width
    while offset < words.count, words[offset] == 0x20 { offset += 1 }
    guard offset < words.count else { return nil }
    let next = span.scalar(at: offset).value
    guard next != 0x2D, offset > width || !(0x30...0x39).contains(next) else { return nil }
    end = offset
  }
}
