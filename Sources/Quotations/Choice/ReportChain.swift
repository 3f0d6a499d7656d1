/// Remembers whose words a text reports in sentences without a verb of saying, by the subjunctive alone.
///
/// `Lund sagte, die Brücke sei sicher. Sie werde „für immer“ halten.`: the second sentence carries on the report. The
/// chain ends with the first sentence that does neither. Forms that are also conditional (`würde`, `hätte`) carry on a report, but
/// only directly after a sentence that belongs to it.
struct ReportChain {
  private var reporter: Candidate?
  /// The last sentence of the chain.
  private var last = -1
  /// Whether the current sentence carries on the report.
  private var isReport = false

  /// Takes in the next sentence, before its quotations are read.
  mutating func read(_ clauses: Clauses, tokens: [Token], number: Int) {
    isReport =
      holdsVerb(clauses, tokens) { $0.isAny(.subjunctive) }
      || (last == number - 1
        && holdsVerb(clauses, tokens) { $0.classes.isSuperset(of: [.reporting, .auxiliary]) })
    if isReport, last >= number - 2 { last = number }
  }

  private func holdsVerb(_ clauses: Clauses, _ tokens: [Token], _ isForm: (Token) -> Bool) -> Bool {
    clauses.chunks.contains { $0.kind == .verb && tokens[$0.tokens].contains(where: isForm) }
  }

  /// Notes who is said to have spoken in a sentence.
  mutating func note(_ candidate: Candidate?, sentence: Int) {
    guard let candidate, candidate.cue != nil else { return }
    reporter = candidate
    last = sentence
  }

  /// Replaces the candidates that only the clause around a quotation suggests by whoever is reported.
  func carryOn(into candidates: inout [Candidate], sentence: Int) {
    guard isReport, last == sentence, var reporter, !candidates.contains(where: { $0.situation.hasCue })
    else {
      return
    }
    candidates.removeAll { $0.cue == nil && $0.situation.rule == .subject }
    candidates.removeAll { $0.situation == .reported }
    reporter.situation = .reported
    candidates.append(reporter)
  }
}

extension Situation {
  /// Whether words near the quotation attribute it.
  fileprivate var hasCue: Bool {
    switch rule {
    case .cueAfter, .cueBefore, .cueInverted, .accordingTo, .colon: true
    default: false
    }
  }
}
