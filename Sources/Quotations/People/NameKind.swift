/// What a run of capitalised words names.
///
/// ``NameClassifier`` decides it.
enum NameKind {
  case person
  /// A name that could be a person's or an organisation's: "Boeing", "Lund".
  case unknown
  case organisation
  case place
  /// What is written, agreed on or held: an act, a prize, a war.
  case work
  /// A post without its holder: "the Secretary of State for Health".
  case office
  /// How a listener is addressed: "Your Honour", "Mr. Speaker".
  case address
  /// What opens a turn, a heading, a caption or a credit: "Q.", "Photo", "Read more".
  case label

  /// Whether "he" or "she" can mean what bears the name.
  var mayBePerson: Bool { self == .person || self == .unknown || self == .office }
  /// Whether "it" or "the company" can mean what bears the name.
  var mayBeBody: Bool { self == .organisation || self == .place || self == .unknown }
}

/// A noun phrase with a name in it, taken apart: "NATO chief" + "Jens Stoltenberg".
struct NameParts {
  /// The tokens before the name: titles, offices, occupations and what belongs to them; all tokens if there
  /// is no name.
  var role: Range<Int>
  /// The tokens of the name alone, or `nil` if the phrase names no one.
  var name: Range<Int>?
  /// What the phrase names, or `nil` for a common noun.
  var kind: NameKind?

  /// Returns a phrase without a name.
  static func nameless(_ phrase: Range<Int>, _ kind: NameKind? = nil) -> NameParts {
    NameParts(role: phrase, name: nil, kind: kind)
  }
}
