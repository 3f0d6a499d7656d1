/// A way in which some lines may have been wrapped.
struct WrapModel {
  /// The columns at which they were wrapped.
  var width: WrapWidth
  /// How likely it is (``WrapEvidence/total``).
  var evidence: Double

  /// Whether the width explains nearly all breaks.
  ///
  /// The document then has no lines that are paragraphs without blank lines between them.
  var isStrict: Bool

  /// Finds the likelier way: wrapped once or twice; `nil` if no width fits.
  init?(of runs: [Range<Int>], in signs: [BreakSigns], sentences: SentenceRate) {
    func weight(at width: WrapWidth) -> Double {
      WrapEvidence(of: runs, in: signs, at: width, sentences: sentences, isEstimate: true).total
    }
    guard let once = WrapWidth(of: runs, in: signs) else { return nil }
    (width, evidence) = (once, weight(at: once))
    if let twice = once.wrappedBefore(runs, in: signs) {
      let evidenceOfTwice = weight(at: twice)
      if evidenceOfTwice > evidence { (width, evidence) = (twice, evidenceOfTwice) }
    }
    let breaks = runs.joined().lazy.filter { signs[$0].possibility == .open }
    var (count, explained) = (0, 0)
    for index in breaks {
      count += 1
      if width.explains(index, in: signs) { explained += 1 }
    }
    isStrict = count >= 8 && explained * 20 >= count * 19
  }
}

extension WrapWidth {
  /// Whether all breaks of a run follow from the wrap.
  func explains(_ run: Range<Int>, in signs: [BreakSigns]) -> Bool {
    run.allSatisfy { explains($0, in: signs) }
  }

  /// Whether a break follows from the last wrap or an earlier one.
  func explains(_ index: Int, in signs: [BreakSigns]) -> Bool {
    fits(signs[index]) || fitsOuter(index, in: signs)
  }

  /// Whether a line of a wrapped run continues on the next one.
  func joins(_ index: Int, in signs: [BreakSigns]) -> Bool {
    let sign = signs[index]
    if sign.possibility == .never { return false }
    if explains(index, in: signs) { return true }
    // In Chinese and Japanese a number makes a line shorter, but only a mark ends a sentence.
    if sign.isUnspaced, sign.possibility == .open, sign.ending != .sentence,
      inner <= Int(sign.columns) * 2
    {
      return true
    }
    if sign.possibility == .ifFull {
      return sign.start == .small || sign.widths.overlaps(inner..<most + 1)
    }
    if isNear(sign) || inner * 3 <= Int(sign.columns) * 4 && sign.columns <= inner {
      return !sign.separatesSentences
    }
    return sign.isMidSentence && (outer != nil || inner <= Int(sign.columns) * 2)
  }
}
