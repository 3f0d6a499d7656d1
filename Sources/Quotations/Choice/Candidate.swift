/// Someone who may have said a quotation, and why.
struct Candidate {
  var mention: Mention
  /// The words that attribute, as tokens.
  var cue: Range<Int>?
  var situation: Situation
  /// The part that the mention has in the clause it comes from.
  var stance = Stance.apart

  /// How likely the candidate is right, from 0 to 1; set only for the one that was chosen.
  var chance = 0.0

  /// What part a mention has in its clause.
  enum Stance: Int {
    /// It is the subject of the sentence.
    case main
    /// It is the subject of another verb.
    case subject
    /// It depends on a preposition.
    case oblique
    /// It is none of these, or is in another sentence.
    case apart
  }
}
