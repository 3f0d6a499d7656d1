/// Chooses among candidates, and says how likely the choice is right, by adding up the weights of their
/// features.
///
/// A conditional logit: the chance of a candidate is two to the power of its weights, as a share of those of
/// all candidates. One candidate is "no speaker": the speaker isn't listed, or no one spoke.
struct Ranker {
  private let evidence: Evidence
  private let weights: [Int8]
  /// Whether the table was learnt with these features; until it is, the order of belief decides.
  let isLearnt: Bool
  /// The value of one bit in the table of weights.
  private static let bit = 16

  /// Makes a ranker that finds the features of candidates as `evidence` does.
  init(evidence: Evidence, weights: [Int8] = Ranker.learnt) {
    self.evidence = evidence
    self.weights = weights
    isLearnt = weights.count == (Situation.allCases.count + 1) * Evidence.columns
  }

  /// Returns the likeliest candidate with its ``Candidate/chance``.
  func best(of candidates: [Candidate], for choice: Choice, after last: Choice?, spoken: Set<NameKey>)
    -> Candidate?
  {
    guard !candidates.isEmpty else { return nil }
    guard isLearnt else { return candidates.min { $0.situation.rawValue < $1.situation.rawValue } }
    var scores: [Int] = []
    scores.reserveCapacity(candidates.count)
    var best = 0
    for index in candidates.indices {
      let row = candidates[index].situation.rawValue
      var score = 0
      evidence.visit(index, of: candidates, for: choice, after: last, spoken: spoken) {
        score += weight($0, row)
      }
      scores.append(score)
      if score > scores[best] { best = index }
    }
    var nobody = 0
    _ = evidence.visit(choice, after: last) { nobody += weight($0, Situation.allCases.count) }
    var right = 0.0
    var sum = Ranker.power(nobody - scores[best])
    for (candidate, score) in zip(candidates, scores) {
      let power = Ranker.power(score - scores[best])
      sum += power
      if candidate.mention.head == candidates[best].mention.head { right += power }
    }
    var chosen = likeliest(alike: candidates[best], candidates)
    chosen.chance = right / sum
    return chosen
  }

  /// Returns, among candidates with the same words, the one with the situation that is believed first.
  private func likeliest(alike best: Candidate, _ candidates: [Candidate]) -> Candidate {
    var first = best
    for candidate in candidates
    where candidate.mention.head == best.mention.head && candidate.mention.form == best.mention.form
      && candidate.situation.rawValue < first.situation.rawValue
    {
      first = candidate
    }
    return first
  }

  @inline(__always)
  private func weight(_ column: Int, _ row: Int) -> Int {
    Int(weights[row * Evidence.columns + column])
  }

  /// Returns two to the power of a score; a parabola gives the fraction, within one part in three hundred.
  ///
  /// It uses whole numbers as far as possible: rounding a `Double` down would need the C mathematics library,
  /// which is linked only on request.
  static func power(_ score: Int) -> Double {
    let clamped = max(min(score, 8_000), -8_000)
    let part = Double(clamped & (bit - 1)) / Double(bit)
    let fraction = 1 + part * (0.6563 + part * 0.3437)
    return Double(sign: .plus, exponent: clamped >> bit.trailingZeroBitCount, significand: fraction)
  }
}
