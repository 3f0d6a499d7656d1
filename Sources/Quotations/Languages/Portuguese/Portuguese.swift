extension TextLanguage {
  /// Portuguese.
  static let portuguese = TextLanguage(
    variants: [
      Variant(
        code: "pt",
        frequent: """
          o a os as de que e do da em um uma para com por não no na se dos das ao mais como foi
          ele ela eu isso tudo há ter me mas à seu sua é pelo pela disse ou está são
          """, letters: "ã õ ê ç")
    ], habits: [.adverbsInMente, .ownOrder, .dropsSubject, .dialogueDashes], verbEndings: "ou aram eram iram",
    lexicon: { PortugueseWords.lexicon })
}
