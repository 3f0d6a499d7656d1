/// What was chosen for a quoted text: who said it, and where the quoted text is.
struct Choice {
  /// Which quoted text.
  var quoted: Int
  /// Which token the quoted text is.
  var token: Int
  /// The number of its sentence and of its paragraph in the text.
  var sentence: Int
  var paragraph: Int
  /// The index of its chunk in the sentence.
  var place: Int
  /// Whether its sentence holds nothing but quoted texts.
  var standsAlone: Bool
  /// Who said it, or `nil`.
  var candidate: Candidate?
  /// Whether the name of the speaker has only quotations beside it: `“…” — Ada Lund`.
  var isSigned = false

  /// Whether it is in one of several paragraphs that hold nothing but quotations, or a verb of saying without
  /// a subject follows.
  var isTalk = false

  /// Attributes it to the speaker who signs it.
  mutating func sign(_ candidate: Candidate) {
    self.candidate = candidate
    isSigned = true
  }
}
