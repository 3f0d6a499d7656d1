/// Decides whether a text is a transcript, and which labels begin its turns.
///
/// A news article has a few lines with a colon, and a recipe or a form has many. In a transcript the labels
/// recur, and most of the text comes after them.
package struct TurnEvidence {
  /// The keys of the labels that begin turns with a colon; empty if the text isn't a transcript.
  private(set) var keys: Set<String> = []
  /// The keys of names on separate lines above turns.
  private(set) var loneKeys: Set<String> = []
  /// The keys of names before full stops, in a play.
  private(set) var playKeys: Set<String> = []

  private var labels: [SeenLabel] = []
  private var lone: [SeenLabel] = []
  private var play: [SeenLabel] = []
  /// Whether there are stage directions or the headings of scenes.
  private var isStaged = false
  private var units = 0
  private var bytes = 0

  /// At most this many paragraphs or lines are examined: a conversation is recognisable sooner.
  private static let most = 2000

  /// Makes empty evidence.
  package init() {}

  /// Whether the text is a transcript.
  package var isTranscript: Bool { !keys.isEmpty || !loneKeys.isEmpty || !playKeys.isEmpty }

  /// Records a paragraph or a line.
  package mutating func note(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard units < Self.most, let last = range.last else { return }
    if StageLine.isStage(text, range) {
      isStaged = true
      return
    }
    if let label = TurnLabel(in: text, range) {
      labels.append(seen(label, range, endsSentence: Self.endsSpeech(text[last])))
    } else if range.count <= 80, !Self.endsSentence(text[last]),
      let label = TurnLabel(in: text, range, isAlone: true)
    {
      lone.append(seen(label, range, endsSentence: false))
    }
    notePlay(text, range)
    units += 1
    bytes += range.count
  }

  /// Records what a play has: names before full stops, stage directions, scenes.
  private mutating func notePlay(_ text: Span<UInt8>, _ range: Range<Int>) {
    if let label = TurnLabel(ofPlay: text, range) {
      let opening = label.speech < range.upperBound ? text[label.speech] : 0
      if opening == UInt8(ascii: "[") || opening == UInt8(ascii: "(") { isStaged = true }
      play.append(seen(label, range, endsSentence: true))
    } else if TurnBreak.isScene(text, range) {
      isStaged = true
    }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// Whether speech ends with a byte: a mark that ends sentences, or the last of `”`, `»`, `。` or `…`.
  private static func endsSpeech(_ byte: UInt8) -> Bool {
    endsSentence(byte) || [UInt8(ascii: "\""), UInt8(ascii: ")"), 0x9D, 0xBB, 0x82, 0xA6].contains(byte)
  }

  private func seen(_ label: TurnLabel, _ range: Range<Int>, endsSentence: Bool) -> SeenLabel {
    SeenLabel(
      key: label.key, form: label.form, hasTime: label.time != nil,
      isExplained: label.end > label.name.upperBound,
      unit: units, bytesBefore: bytes,
      speech: range.upperBound - label.speech, endsSentence: endsSentence)
  }

  /// Decides whether the text is a transcript; `isSure` if the user says that it is.
  package mutating func decide(isSure: Bool = false) {
    let colons = TurnTally(labels)
    if isSure {
      keys = Set(colons.counts.keys)
    } else if isConversation(colons) {
      keys = colons.accepted
    }
    let names = lone.filter { $0.form != .word || $0.hasTime }
    // Names alone on a line may also be headings, captions and bylines.
    let above = TurnTally(names.filter { name in !names.contains { $0.unit == name.unit + 1 } })
    if !isTranscript, isDialogue(above) { loneKeys = above.repeatedKeys }
    if !isTranscript, above.total > 2, above.isTimed, above.repeated > 1 { loneKeys = Set(above.counts.keys) }
    let spoken = TurnTally(play)
    if !isTranscript, isPlay(spoken) { playKeys = Set(spoken.counts.keys) }
    (labels, lone, play) = ([], [], [])
  }

  /// Returns the label of a paragraph or a line if it begins a turn.
  package func label(in text: Span<UInt8>, _ range: Range<Int>) -> TurnLabel? {
    if !keys.isEmpty, let label = TurnLabel(in: text, range),
      keys.contains(label.key) || units >= Self.most && label.form != .word
    {
      return label
    }
    if !loneKeys.isEmpty, range.count <= 80, let label = TurnLabel(in: text, range, isAlone: true),
      loneKeys.contains(label.key)
    {
      return label
    }
    if !playKeys.isEmpty, let label = TurnLabel(ofPlay: text, range), playKeys.contains(label.key) {
      return label
    }
    return nil
  }

  /// Whether labels with a colon show a conversation.
  private func isConversation(_ tally: TurnTally) -> Bool {
    guard let first = tally.seen.first, tally.total > 1 else { return false }
    let stretch = max(1, units - first.unit)
    let share = Double(tally.total) / Double(stretch)
    if share >= 0.8, tally.alternates || tally.isExchangeOfShortNames { return true }
    guard 2 * (bytes - first.bytesBefore) >= first.bytesBefore else { return false }
    let length = tally.seen.reduce(0) { $0 + $1.speech } / tally.total
    let names = tally.counts.count
    if tally.sure == 0 {
      // Words such as "Police" or "Monday" may precede a colon.
      return names > 1 && tally.repeated >= 4 && share >= 0.4 || names > 1 && tally.isTimed && share >= 0.3
    }
    if tally.repeated > 1, tally.total > 2 {
      return names > 1 && share >= 0.12 || names == 1 && (share >= 0.3 || tally.isTimed)
    }
    if tally.total == units, names > 1, tally.surest == tally.total { return true }
    return tally.total > 2 && names > 2 && share >= 0.6 && tally.sure == tally.total
      && (length >= 40 || tally.explained > 1)
  }

  /// Whether names before full stops name the people of a play, which has directions or scenes too.
  private func isPlay(_ tally: TurnTally) -> Bool {
    guard isStaged, let first = tally.seen.first, tally.names > 1 else { return false }
    let share = Double(tally.total) / Double(max(1, units - first.unit))
    return tally.repeated > 1 && tally.total > 2 && share >= 0.5 || tally.repeated > 5 && share >= 0.1
  }

  /// Whether names alone on lines name speakers: they recur, and alternate with text.
  private func isDialogue(_ tally: TurnTally) -> Bool {
    guard let first = tally.seen.first else { return false }
    let share = Double(tally.total) / Double(max(1, units - first.unit))
    return tally.counts.count > 1 && tally.repeated >= 4 && share >= 0.2 && share <= 0.55
      && tally.repeatedKeys.count > 1
  }
}
