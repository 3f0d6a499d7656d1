/// Distinguishes speech from other words in quotation marks by weights of features: a logistic model.
struct KindWeights {
  private let weights = KindWeights.learnt

  /// Whether the words of a choice are more likely speech than not.
  func isSpeech(_ choice: Choice, glyph: Mark.Glyph, _ evidence: KindEvidence) -> Bool {
    var score = 0
    evidence.visit(choice, glyph: glyph) { place in
      score += place < weights.count ? Int(weights[place]) : 0
    }
    return score > 0
  }
}
