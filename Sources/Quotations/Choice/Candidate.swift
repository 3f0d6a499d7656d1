/// Somebody who may have said a quotation, and why.
struct Candidate {
  var mention: Mention
  /// The words that attribute, as tokens.
  var cue: Range<Int>?
  var situation: Situation
}
