/// Where a candidate stands to its quotation: finer than the public rules, each with its measured accuracy.
///
/// The figures are the share of right speakers among the quotations that a situation decided, measured on the
/// training part of PolNeAR (Newell and others, LREC 2018).
enum Situation: CaseIterable {
  /// `“…,” Mao said`
  case afterDirect
  /// `“…,” said Mao`
  case afterInverted
  /// `“…” for both countries, Mao said`
  case afterSentence
  /// `“…,” according to Mao`
  case accordingAfter
  /// `According to Mao, “…”`
  case accordingBefore
  /// `Mao said: “…”`, `Mao said, “…”`
  case cueTouching
  /// `Mao said that “…”`, `Mao called it “…”`
  case cueNear
  /// `Mao said that the plan of the council was “…”`
  case cueFar
  /// `Mao said she felt “…”`
  case cueGoverning
  /// `Mao left, saying “…”`
  case participle
  /// `Mao, who said “…”`
  case relative
  /// `Mao: “…”`
  case colon
  /// `“…,” Mao said, “…”`
  case secondHalf
  /// A quotation that the end of a paragraph or a missing mark cut off
  case carriedOn
  /// `“…,” Mao said. “…”`
  case nextSentence
  /// `Mao said “…” and “…”`
  case shared
  /// `Mao was moved by “…”`
  case subject
  /// `Mao shook his head. “…”`
  case subjectBefore
  /// `Mao denied it.` and a paragraph `“…”`
  case reported
  /// `“…”` in a paragraph of its own
  case floating
  /// Words in quotation marks amid a paragraph in which somebody spoke.
  case remembered

  /// The public rule.
  var rule: Attribution.Rule {
    switch self {
    case .afterDirect, .afterSentence: .cueAfter
    case .afterInverted: .cueInverted
    case .accordingAfter, .accordingBefore: .accordingTo
    case .cueTouching, .cueNear, .cueFar, .cueGoverning, .participle, .relative: .cueBefore
    case .colon: .colon
    case .carriedOn, .secondHalf, .nextSentence, .shared: .continued
    case .subject, .subjectBefore, .reported: .subject
    case .floating, .remembered: .floating
    }
  }

  /// How often a speaker found so is right, from 0 to 1.
  var accuracy: Double {
    switch self {
    case .afterDirect: 0.99
    case .afterInverted: 0.97
    case .afterSentence: 0.9
    case .accordingAfter: 0.9
    case .accordingBefore: 0.88
    case .cueTouching: 0.95
    case .cueNear: 0.87
    case .cueFar: 0.7
    case .cueGoverning: 0.951
    case .participle: 0.8
    case .relative: 0.75
    case .colon: 0.85
    case .carriedOn: 0.966
    case .secondHalf: 0.965
    case .nextSentence: 0.94
    case .shared: 0.82
    case .subject: 0.5
    case .subjectBefore: 0.6
    case .reported: 0.62
    case .floating: 0.48
    case .remembered: 0.4
    }
  }
}
