extension TextLanguage {
  /// French.
  static let french = TextLanguage(
    variants: [
      Variant(
        code: "fr",
        frequent: """
          le la les des et est une un dans que pour pas sur au aux avec ce qui du il elle son de
          en a d l qu n s cette ses leur mais ou par dit nous je plus sont été à ont
          """, letters: "ç ê œ")
    ], habits: [.elision, .joinedPronouns, .adverbsInMent, .ownOrder, .dialogueDashes],
    verbEndings: "aient èrent",
    lexicon: { FrenchWords.lexicon })
}
