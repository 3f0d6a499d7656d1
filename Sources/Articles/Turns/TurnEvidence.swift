/// Decides whether a text is a transcript, and which labels begin its turns.
///
/// A news article has a few lines with a colon, and a recipe or a form has many. In a transcript the labels
/// recur, and most of the text comes after them.
package struct TurnEvidence {
  /// The keys of the labels that begin turns with a colon; empty if the text isn't a transcript.
  private(set) var keys: Set<String> = []
  /// The keys of names on separate lines above turns.
  private(set) var loneKeys: Set<String> = []

  private var labels: [Seen] = []
  private var lone: [Seen] = []
  private var units = 0
  private var bytes = 0

  /// An occurrence of a label.
  private struct Seen {
    var key: String
    var form: TurnLabel.Form
    var hasTime: Bool
    /// Whether words after the name explain it: `Ada Lund (Nordvik)`, `ADA LUND, HOST`.
    var isExplained: Bool
    /// The index of its paragraph, and how many bytes of the text precede it.
    var unit: Int
    var bytesBefore: Int
    var speech: Int
  }

  /// At most this many paragraphs or lines are examined: a conversation is recognisable sooner.
  private static let most = 2000

  /// Makes empty evidence.
  package init() {}

  /// Whether the text is a transcript.
  package var isTranscript: Bool { !keys.isEmpty || !loneKeys.isEmpty }

  /// Records a paragraph or a line.
  package mutating func note(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard units < Self.most, let last = range.last else { return }
    if let label = TurnLabel(in: text, range) {
      labels.append(seen(label, range))
    } else if range.count <= 80, !Self.endsSentence(text[last]),
      let label = TurnLabel(in: text, range, isAlone: true)
    {
      lone.append(seen(label, range))
    }
    units += 1
    bytes += range.count
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
    default: false
    }
  }

  private func seen(_ label: TurnLabel, _ range: Range<Int>) -> Seen {
    Seen(
      key: label.key, form: label.form, hasTime: label.time != nil,
      isExplained: label.end > label.name.upperBound,
      unit: units, bytesBefore: bytes,
      speech: range.upperBound - label.speech)
  }

  /// Decides whether the text is a transcript; `isSure` if the user says that it is.
  package mutating func decide(isSure: Bool = false) {
    let colons = Tally(labels)
    if isSure {
      keys = Set(colons.counts.keys)
    } else if isConversation(colons) {
      keys = colons.accepted
    }
    let names = lone.filter { $0.form != .word || $0.hasTime }
    // Names alone on a line may also be headings, captions and bylines.
    let above = Tally(names.filter { name in !names.contains { $0.unit == name.unit + 1 } })
    if !isTranscript, isDialogue(above) { loneKeys = above.repeatedKeys }
    if !isTranscript, above.total > 2, above.isTimed, above.repeated > 1 { loneKeys = Set(above.counts.keys) }
    labels = []
    lone = []
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
    return nil
  }

  /// Whether labels with a colon show a conversation.
  private func isConversation(_ tally: Tally) -> Bool {
    guard let first = tally.seen.first, tally.total > 1 else { return false }
    let stretch = max(1, units - first.unit)
    let share = Double(tally.total) / Double(stretch)
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

  /// Whether names alone on lines name speakers: they recur, and alternate with text.
  private func isDialogue(_ tally: Tally) -> Bool {
    guard let first = tally.seen.first else { return false }
    let share = Double(tally.total) / Double(max(1, units - first.unit))
    return tally.counts.count > 1 && tally.repeated >= 4 && share >= 0.2 && share <= 0.55
      && tally.repeatedKeys.count > 1
  }

  /// The counts of labels.
  private struct Tally {
    var seen: [Seen]
    var counts: [String: Int] = [:]

    init(_ seen: [Seen]) {
      self.seen = seen
      for label in seen { counts[label.key, default: 0] += 1 }
    }

    var total: Int { seen.count }
    /// The number of occurrences of labels that recur.
    var repeated: Int { counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) } }
    var repeatedKeys: Set<String> { Set(counts.filter { $0.value > 1 }.keys) }
    /// How many labels look like names or forms of address.
    var sure: Int { seen.count { $0.form != .word } }
    /// How many labels are in capitals, or letters for questions.
    var surest: Int { seen.count { $0.form == .capitals || $0.form == .letter } }
    /// How many labels explain the name.
    var explained: Int { seen.count { $0.isExplained } }
    var isTimed: Bool { seen.count { $0.hasTime } * 2 > seen.count }
    /// The labels of turns: all except words that occur once while others recur.
    var accepted: Set<String> {
      let words = Set(seen.filter { $0.form == .word && !$0.hasTime && counts[$0.key] == 1 }.map(\.key))
      return Set(counts.keys).subtracting(words)
    }
  }
}
