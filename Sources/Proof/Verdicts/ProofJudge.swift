/// Compares a draft's wording with a source and gives the verdict.
///
/// docs/proof.md has the rules with examples.
package struct ProofJudge: Sendable {
  /// A quotation of a draft.
  package struct Draft: Sendable {
    /// Its words, and the text that they are in.
    package var text: ProofText
    /// Who says it, if the draft says so.
    package var person: ProofPerson?
    /// The language of the draft.
    package var language: ProofLanguage

    /// Creates a draft's quotation.
    package init(text: ProofText, person: ProofPerson?, language: ProofLanguage = .english) {
      (self.text, self.person, self.language) = (text, person, language)
    }
  }

  /// Where to look for the words: in the same person's speech, in anyone's, or in the whole text.
  private enum Scope { case same, anyone, everywhere }

  let draft: Draft

  /// Creates a judge of one quotation.
  package init(_ draft: Draft) { self.draft = draft }

  /// Returns the result of the comparison with a source; `nil` if the source has nothing like the draft's
  /// words.
  ///
  /// O(n) in the length of the source, plus the time and memory that ``ProofAligner`` bounds.
  package func judge(_ source: inout ProofSource, numbers: inout WordNumbers) -> Judgement? {
    var known = KnownVariants(of: draft.text.wording.words, numbers: numbers)
    return judge(&source, numbers: &numbers, known: &known)
  }

  /// Compares as ``judge(_:numbers:)`` does.
  ///
  /// - Parameter known: what was found out about the draft's words, for the next source.
  func judge(_ source: inout ProofSource, numbers: inout WordNumbers, known: inout KnownVariants)
    -> Judgement?
  {
    guard !draft.text.wording.words.isEmpty else { return nil }
    var best: Judgement?
    func take(_ judgement: Judgement?) {
      guard let judgement else { return }
      if best.map({ Self.isBetter(judgement, than: $0) }) ?? true { best = judgement }
    }
    known.update(numbers)
    for text in source.speech where mayHold(text, of: source, known.variants) {
      if draft.person != nil { take(judge(text, of: source, in: .same, known.variants, numbers)) }
      if best?.verdict.isFine != true { take(judge(text, of: source, in: .anyone, known.variants, numbers)) }
    }
    if best?.verdict.isFine == true { return best }
    source.readWhole(numbers: &numbers)
    known.update(numbers)
    if let whole = source.whole, mayHold(whole, of: source, known.variants, outsideMarks: true) {
      let judgement = judge(whole, of: source, in: .everywhere, known.variants, numbers)
      if source.isRecord || judgement?.verdict == .unquoted { take(judgement) }
    }
    return best
  }

  /// Whether one judgement is better than another: first by verdict, then by fewer heavy differences.
  package static func isBetter(_ first: Judgement, than second: Judgement) -> Bool {
    if first.verdict != second.verdict {
      // A slip in a person's own words is likelier than someone else's words.
      let isSlip: (Judgement) -> Bool = { $0.verdict == .altered && !$0.isByOther && $0.weight >= .function }
      if isSlip(first), second.verdict == .misattributed { return true }
      if isSlip(second), first.verdict == .misattributed { return false }
      return first.verdict < second.verdict
    }
    if first.isByOther != second.isByOther { return second.isByOther }
    if first.share != second.share { return first.share > second.share }
    if first.weight != second.weight { return first.weight > second.weight }
    return first.differences.count < second.differences.count
  }

  // MARK: One text

  /// Whether a text may hold the draft's words; most don't, and need no alignment.
  ///
  /// - Parameter outsideMarks: whether words outside quotation marks count, which must be all of the draft's.
  private func mayHold(
    _ text: ProofText, of source: ProofSource, _ variants: WordVariants, outsideMarks: Bool = false
  ) -> Bool {
    guard let neighbours = text.neighbours else { return true }
    let overlap = WordOverlap(draft.text.wording, variants: variants, in: neighbours)
    if outsideMarks, !source.isRecord, !overlap.mayBeWhole(isInOneRun: !text.hasNotes && !hasSigns) {
      return false
    }
    let mayBeSame =
      source.isRecord || source.voices.indices.contains { isSame(Int32($0), in: source) }
    return overlap.mayBeFound(bySame: mayBeSame)
  }

  /// Whether the draft marks an omission between its words, or an insertion.
  private var hasSigns: Bool {
    draft.text.hasNotes
      || draft.text.wording.words.dropFirst().contains { $0.traits.contains(.afterEllipsis) }
  }

  private func judge(
    _ text: ProofText, of source: ProofSource, in scope: Scope, _ variants: WordVariants,
    _ numbers: WordNumbers
  ) -> Judgement? {
    let words = text.wording.words
    let places: [Int]? =
      switch scope {
      case .same: words.indices.filter { isSame(words[$0].voice, in: source) }
      case .anyone, .everywhere: nil
      }
    if places?.isEmpty == true { return nil }
    let found = align(text, at: places, variants)
    guard let voice = mainVoice(of: found, in: words) else { return nil }
    if scope == .anyone, isMixed(found, voice: voice, in: words, source) {
      let own = words.indices.filter { samePerson(words[$0].voice, voice, in: source) }
      return judged(align(text, at: own, variants), text, source, scope, numbers)
    }
    return judged(found, text, source, scope, numbers)
  }

  /// Aligns the draft with some words of a text.
  private func align(_ text: ProofText, at places: [Int]?, _ variants: WordVariants) -> ProofAlignment {
    let (draft, words) = (draft.text.wording.words, text.wording.words)
    guard let places, places.count < words.count else {
      return ProofAligner(draft, on: words, variants: variants).alignment()
    }
    return ProofAligner(draft, on: places.map { words[$0] }, variants: variants).alignment()
      .restored(to: places)
  }

  private func judged(
    _ found: ProofAlignment, _ text: ProofText, _ source: ProofSource, _ scope: Scope, _ numbers: WordNumbers
  ) -> Judgement? {
    let words = text.wording.words
    guard let voice = mainVoice(of: found, in: words) else { return nil }
    let relation = relation(of: voice, in: source)
    let strays = StrayWords(
      draft: draft.text.wording.words, source: words, numbers: numbers,
      words: LanguageWords.of(draft.language))
    let whole = AlignmentMeasure(found, draft: draft.text.wording, source: words)
    let found = strays.removed(from: found)
    let measure = AlignmentMeasure(found, draft: draft.text.wording, source: words)
    guard whole.isFound(by: relation) || measure.isFound(by: relation), let passage = found.passage else {
      return nil
    }
    let weigher = WordWeigher(
      draft: draft.text.wording.words, source: words, numbers: numbers,
      words: LanguageWords.of(draft.language),
      others: others(than: voice, in: source))
    var differences = DifferenceFinder.differences(found, draft: draft.text, source: text, weigher: weigher)
    let swallowed = SwallowedNegations(weigher: weigher).indices(in: found)
    for index in differences.indices
    where swallowed.contains(where: { differences[index].source.contains(words[$0].range.lowerBound) }) {
      (differences[index].weight, differences[index].isMarked) = (.negation, false)
    }
    let isOutside = scope == .everywhere && !source.isRecord
    var verdict = Self.verdict(of: differences)
    let isOther = relation == .other
    if !swallowed.isEmpty { verdict = .altered }
    if verdict != .altered {
      if isOther { verdict = .misattributed } else if isOutside { verdict = .unquoted }
    }
    return Judgement(
      verdict: verdict, differences: differences,
      hasNegation: differences.contains { $0.weight == .negation } || !swallowed.isEmpty,
      source: words[passage.lowerBound].range.lowerBound..<words[passage.upperBound - 1].range.upperBound,
      voice: voice, isByOther: isOther && verdict == .altered, share: whole.share)
  }

  /// Returns the first verdict in the table that applies to some differences, whoever said the words.
  static func verdict(of differences: [Difference]) -> Verdict {
    if differences.contains(where: { !$0.isMarked }) { return .altered }
    if differences.isEmpty { return .exact }
    let isMarked = differences.contains {
      [.ellipsis, .bracket, .added, .removed, .replaced].contains($0.kind)
    }
    return isMarked ? .marked : .typographic
  }
}
