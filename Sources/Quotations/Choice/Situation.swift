/// How a candidate relates to its quotation: finer than the public rules.
///
/// The cases are in the order in which they are believed if nothing else is known: of several reasons for one
/// speaker, the first counts. Each is a row in the ranker's table of weights.
enum Situation: Int, CaseIterable {
  /// `“…,” Mao said`
  case afterDirect
  /// `“…,” said Mao`
  case afterInverted
  /// `“…” — Mao`
  case signature
  /// A quotation that the end of a paragraph or a missing mark cut off
  case carriedOn
  /// `“…,” Mao said, “…”`
  case secondHalf
  /// `Mao said she felt “…”`
  case cueGoverning
  /// `Mao said: “…”`, `Mao said, “…”`
  case cueTouching
  /// `“…,” Mao said. “…”`
  case nextSentence
  /// `“…,” according to Mao`
  case accordingAfter
  /// `According to Mao, “…”`
  case accordingBefore
  /// `Mao said that “…”`, `Mao called it “…”`
  case cueNear
  /// `“…,” Mao said the plan was dead`
  case afterOther
  /// `“…” for both countries, Mao said`
  case afterSentence
  /// `The plan was “…” and would be “…,” Mao said`: for the first of the two
  case afterAnother
  /// `It was called “…” by Mao`
  case agent
  /// `Mao: “…”`
  case colon
  /// `Mao left, saying “…”`
  case participle
  /// `Calling it “…,” Mao left`
  case fronted
  /// `Mao, who said “…”`
  case relative
  /// `Mao said that the plan of the council was “…”`
  case cueFar
  /// `Mao said “…” and “…”`
  case shared
  /// `The answer came from Mao Ning: “…”`
  case colonName
  /// `Mao’s warning that “…”`
  case utterance
  /// `Mao denied it.` and then `“…”`
  case reported
  /// `Mao shook his head. “…”`
  case subjectBefore
  /// `Mao was moved by “…”`
  case subject
  /// `“…”` in a separate paragraph
  case floating
  /// The first name of a sentence in which no verb was found
  case firstName
  /// `The plan was “…”`
  case subjectThing
  /// Words in quotation marks in the middle of a paragraph in which someone spoke
  case remembered
  /// Anyone else whom the sentence names
  case bystander
  /// `“…”` after another speaker's words: whoever spoke before that, since two people take turns
  case turn
  /// `“…” Mao shook his head.`
  case subjectAfter

  /// The public rule.
  var rule: Attribution.Rule {
    switch self {
    case .afterDirect, .afterOther, .afterSentence, .afterAnother, .agent: .cueAfter
    case .afterInverted: .cueInverted
    case .accordingAfter, .accordingBefore: .accordingTo
    case .cueTouching, .cueNear, .cueFar, .cueGoverning, .participle, .fronted, .relative, .utterance:
      .cueBefore
    case .colon, .colonName, .signature: .colon
    case .carriedOn, .secondHalf, .nextSentence, .shared: .continued
    case .subject, .firstName, .subjectThing, .subjectBefore, .subjectAfter, .reported, .bystander:
      .subject
    case .floating, .remembered, .turn: .floating
    }
  }
}
