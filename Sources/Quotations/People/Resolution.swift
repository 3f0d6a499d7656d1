/// Whom a mention means, and how that was found.
struct Resolution: Hashable {
  /// The name, as fully as the text gives it.
  var name: String
  var route: Route
  /// Whether the same words could equally mean another person: one whom the pronoun fits, or a namesake.
  var isContested = false

  /// How a mention led to a person, surest first.
  enum Route: Int, Hashable, CaseIterable {
    /// The mention has a first and a last name.
    case fullName
    /// "Lund": one name of a person who is named in full elsewhere in the text.
    case lastName
    /// "the NTSB": a body whose long name the text gives.
    case abbreviation
    /// `her partner, Peter Holm`
    case apposition
    /// `Ada Lund, who`
    case relative
    /// A name that the directory doesn't hold, as written.
    case written
    /// "the mayor", "the Secretary of State for Health": the text gave the role to one person.
    case role
    /// "the memo", "her statement": whoever wrote or said it.
    case author
    /// "he", "she"
    case pronoun
    /// "it", "the company"
    case organisation
    /// "the old sailor": whoever is being discussed.
    case epithet
    /// "he" for a name of one word that does nothing but speak, as companies do, too.
    case unproven
  }
}
