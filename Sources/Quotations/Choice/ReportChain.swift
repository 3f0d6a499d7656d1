/// Remembers who is reported, by the subjunctive alone, in sentences without a verb of saying.
///
/// `Lund sagte, die Brücke sei sicher. Sie werde „für immer“ halten.`: the second sentence carries on the
/// report. The chain ends when sentences neither carry on the report nor are about the reporter. Forms that
/// are also conditional (`würde`, `hätte`) carry on a report, but only directly after a sentence that belongs
/// to it.
struct ReportChain {
  private var reporter: Candidate?
  /// The last sentence of the chain.
  private var last = -1
  /// Whether the current sentence carries on the report.
  private var isReport = false
  /// Whether it does so by a form that means nothing else.
  private var isSure = false

  /// Reads the next sentence, before its quotations are read.
  ///
  /// A sentence about the reporter doesn't end a report, and neither does a single sentence about anything
  /// else.
  mutating func read(_ clauses: Clauses, tokens: [Token], number: Int, in text: SourceText) {
    isSure = holdsVerb(clauses, tokens) { $0.isAny(.subjunctive) }
    isReport =
      isSure
      || (last == number - 1
        && holdsVerb(clauses, tokens) { $0.classes.isSuperset(of: [.reporting, .auxiliary]) })
    if isReport ? last >= number - 2 : last == number - 1 && isAboutReporter(clauses, tokens, text) {
      last = number
    }
  }

  /// Whether a sentence has the reporter's name as its subject.
  private func isAboutReporter(_ clauses: Clauses, _ tokens: [Token], _ text: SourceText) -> Bool {
    guard let reporter, let subject = clauses.mainSubject, clauses.chunks[subject].isName else {
      return false
    }
    return NameKey(tokens[clauses.chunks[subject].head], in: text)
      == NameKey(tokens[reporter.mention.head], in: text)
  }

  /// Attributes a quotation to the reporter if its sentence surely carries on a report and nothing in it
  /// attributes the words.
  func attribute(_ choice: inout Choice, candidates: [Candidate]) {
    guard isReport, isSure, last == choice.sentence, var reporter,
      !candidates.contains(where: { $0.situation.hasCue })
    else { return }
    if let chosen = choice.candidate, chosen.situation == .reported, chosen.chance > ReportChain.chance {
      return
    }
    reporter.situation = .reported
    reporter.chance = ReportChain.chance
    choice.candidate = reporter
  }

  /// How likely the reporter is right if the verb is in the subjunctive; set by hand.
  private static let chance = 0.7

  private func holdsVerb(_ clauses: Clauses, _ tokens: [Token], _ isForm: (Token) -> Bool) -> Bool {
    clauses.chunks.contains { $0.kind == .verb && tokens[$0.tokens].contains(where: isForm) }
  }

  /// Notes who is said to have spoken in a sentence.
  mutating func note(_ candidate: Candidate?, sentence: Int) {
    guard let candidate, candidate.cue != nil else { return }
    reporter = candidate
    last = sentence
  }

  /// Replaces candidates suggested only by the clause around a quotation with the reporter.
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
