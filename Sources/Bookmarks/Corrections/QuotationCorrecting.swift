import Quotations

/// Applies corrections to the quotations of a text, one after another.
struct QuotationCorrecting {
  private let text: String
  private var quotations: [Quotation]
  /// A number that no statement has.
  private var free: Int

  init(_ quotations: [Quotation], in text: String) {
    self.quotations = quotations
    self.text = text
    free = (quotations.map(\.statement).max() ?? -1) + 1
  }

  /// The quotations, with statements numbered in the order in which they begin.
  var numbered: [Quotation] {
    var numbers: [Int: Int] = [:]
    return quotations.map { quotation in
      var quotation = quotation
      let number = numbers[quotation.statement] ?? numbers.count
      numbers[quotation.statement] = number
      quotation.statement = number
      return quotation
    }
  }

  /// Applies a correction; nothing changes if its statement doesn't exist.
  mutating func apply(_ correction: PlacedCorrection) {
    let touched = touched(by: correction.range)
    switch correction.ruling {
    case .nobody: change(touched) { $0.attribution = nil }
    case .notSpeech:
      change(touched) {
        $0.kind = .scare
        $0.attribution = nil
      }
    case .speaker(let name):
      let statements = touched.isEmpty ? makeSpeech(of: correction.range) : touched
      for statement in statements { attribute(statement, to: name) }
    }
  }

  /// Returns the statements that a correction is about.
  ///
  /// A range that covers a turn means the turn; words inside it mean the quotations there, if there are any.
  private func touched(by range: Range<Int>) -> Set<Int> {
    let speech = quotations.filter { $0.kind.isSpeech && $0.range.overlaps(range) }
    let turns = speech.filter { $0.kind == .turn }
    let whole = turns.filter { $0.range.clamped(to: range) == $0.range }
    let others = speech.filter { $0.kind != .turn }
    return Set((whole.isEmpty ? (others.isEmpty ? turns : others) : whole).map(\.statement))
  }

  private mutating func change(_ statements: Set<Int>, _ body: (inout Quotation) -> Void) {
    for index in quotations.indices
    where quotations[index].kind.isSpeech && statements.contains(quotations[index].statement) {
      body(&quotations[index])
    }
  }

  /// Attributes all parts of a statement to a speaker.
  private mutating func attribute(_ statement: Int, to name: String) {
    let parts = quotations.filter { $0.kind.isSpeech && $0.statement == statement }
    guard let first = parts.first, let last = parts.last else { return }
    let mention = SpeakerMention(of: name, in: text, outside: quotations.map(\.range))
      .nearest(to: first.range.lowerBound..<last.range.upperBound)
    let former = parts.lazy.compactMap(\.attribution).first
    let cue = former.flatMap { belongs($0, to: mention) ? $0.cue : nil }
    change([statement]) {
      $0.attribution = Attribution(
        mention: mention, person: name, cue: cue, confidence: 1, personConfidence: 1, rule: .corrected)
    }
  }

  /// Whether the cue of a quotation still holds when another person is its speaker.
  ///
  /// It does if the finder had the right words but didn't know whom they mean ("he said"), or if the speaker
  /// is named beside the cue ("Tull told Kwame").
  private func belongs(_ former: Attribution, to mention: Range<Int>?) -> Bool {
    guard let cue = former.cue else { return false }
    if let words = former.mention.flatMap({ text.words(at: $0) }), words.first?.isLowercase == true {
      return true
    }
    guard let mention else { return false }
    let between =
      mention.lowerBound < cue.lowerBound
      ? mention.upperBound..<max(mention.upperBound, cue.lowerBound)
      : cue.upperBound..<max(cue.upperBound, mention.lowerBound)
    guard between.count < 80, let words = text.words(at: between) else { return false }
    return !words.contains { "\n.!?“”„«»\"".contains($0) }
  }

  /// Turns words that aren't speech into speech, and returns the number of their statement.
  private mutating func makeSpeech(of range: Range<Int>) -> Set<Int> {
    let number = free
    free += 1
    if let index = quotations.firstIndex(where: { range.clamped(to: $0.range) == range && !range.isEmpty }) {
      quotations[index].kind = SpokenPassage.kind(of: quotations[index].interior, in: text)
      quotations[index].statement = number
      return [number]
    }
    let parts = SpokenPassage.parts(of: range, in: text)
    guard !parts.isEmpty else { return [] }
    quotations.removeAll { quotation in parts.contains { $0.overlaps(quotation.range) } }
    let place = quotations.firstIndex { $0.range.lowerBound >= range.lowerBound } ?? quotations.endIndex
    let made = parts.map { part in
      let interior = SpokenPassage.interior(of: part, in: text)
      return Quotation(
        range: part, interior: interior, kind: SpokenPassage.kind(of: interior, in: text), statement: number)
    }
    quotations.insert(contentsOf: made, at: place)
    return [number]
  }
}
