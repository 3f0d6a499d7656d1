/// The title that words typed as a name begin with: “Dr Wren”, “Prime Minister Wren”, “Captain Wren”.
///
/// A user who types one means the person, under whatever title the article has.
///
/// ```swift
/// NameTitle(of: ["dr", "okonjo", "iweala"]).count  // 1
/// NameTitle(of: ["mayor", "of", "brisk"]).count    // 0: the office isn't the title of a person
/// NameTitle(of: ["general", "motors"]).count       // 0
/// ```
package struct NameTitle: Hashable, Sendable {
  /// How many of the words are the title; 0 if they don't name a person under a title.
  package let count: Int
  /// Whether the word after it is the last of the person's name, as after a rank: “Captain Wren” isn't Wren Tamm.
  let precedesFamilyName: Bool

  /// The most words of a title.
  private static let most = 4

  /// Looks for a title; O(1) in the number of words.
  ///
  /// - Parameter words: the words of a name, folded, without full stops.
  package init(of words: [String]) {
    let before = words.dropLast().prefix(Self.most)
    var end = before.lastIndex(where: Self.titles.contains).map { $0 + 1 } ?? 0
    let isTitle = end > 0
    while end < before.endIndex, Self.ranks.contains(words[end]), isTitle || Self.isPersonal(words[end]) {
      end += 1
    }
    let isName =
      end < words.count && Self.canBeginName(words[end])
      && !words[end...].contains(where: Self.bodies.contains)
    count = isName ? end : 0
    precedesFamilyName = isName && !isTitle && words.count == end + 1
  }

  /// Whether a rank is one that a name without a given name follows: not that of a king.
  private static func isPersonal(_ rank: String) -> Bool { !givenNameRanks.contains(rank) }

  private static func canBeginName(_ word: String) -> Bool {
    !notNames.contains(word) && !titles.contains(word) && !suffixes.contains(word)
  }

  /// Words after a title with which no name begins: “Mayor of Brisk”, “Secretary General”.
  private static let notNames: Set<String> = ["of", "for", "and", "to", "in", "general"]
  /// Ranks before a given name, and those that are part of another title.
  private static let givenNameRanks: Set<String> = [
    "king", "queen", "prince", "princess", "pope", "father", "sister", "brother", "vice", "deputy", "chief",
    "attorney",
  ]
  /// Words before a name that are never part of it.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sen", "senator", "rep",
    "representative", "gov", "governor", "gen", "lt", "sgt", "sergeant", "col", "capt", "maj", "cmdr", "adm",
    "hon", "rev", "reverend", "president", "minister", "premier", "chancellor", "secretary", "ambassador",
    "congressman", "congresswoman", "chairman", "chairwoman", "chairperson", "spokesman", "spokeswoman",
    "spokesperson", "mayor", "sheriff", "director", "commissioner", "speaker", "sir", "dame", "madame",
    "monsieur", "herr", "frau", "señor", "senor", "ayatollah", "sheikh", "archbishop",
  ]
  /// Titles that may also be part of a name.
  static let ranks: Set<String> = [
    "general", "major", "colonel", "captain", "lieutenant", "admiral", "king", "queen", "prince", "princess",
    "lord", "lady", "judge", "justice", "bishop", "cardinal", "father", "sister", "brother", "chief", "pope",
    "detective", "officer", "vice", "deputy", "attorney",
  ]
  /// Words after a name that aren't part of it.
  static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe",
  ]
  /// Words of a name that show that it isn't a human being's.
  static let bodies: Set<String> = [
    "motors", "electric", "mills", "dynamics", "company", "corporation", "corp", "inc", "ltd", "group",
    "county", "party", "university", "college", "ministry", "department", "center", "centre", "council",
    "committee", "office", "league", "assembly", "hospital", "bank", "association", "institute", "court",
  ]
}
