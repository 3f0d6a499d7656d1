/// What was chosen for a quoted text: who said it, and where the quoted text stands.
struct Choice {
  /// Which quoted text.
  var quoted: Int
  /// Which token the quoted text is.
  var token: Int
  /// The number of its sentence and of its paragraph in the text.
  var sentence: Int
  var paragraph: Int
  /// The chunk it is in its sentence, 0 for the first.
  var place: Int
  /// Whether nothing but this quoted text, and others like it, stands in its sentence.
  var standsAlone: Bool
  /// Who said it, or nil.
  var candidate: Candidate?
  /// Whether nothing but quotations stands beside the name of who said it: `“…” — Ada Lund`.
  var isSigned = false

  /// Whether it stands in one of several paragraphs that hold nothing but quotations.
  var isTalk = false

  /// Gives it the speaker who signs it.
  mutating func sign(_ candidate: Candidate) {
    self.candidate = candidate
    isSigned = true
  }
}
