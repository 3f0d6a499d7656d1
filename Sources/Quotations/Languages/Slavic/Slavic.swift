extension TextLanguage {
  /// Polish, Czech, Croatian and Russian.
  static let slavic = TextLanguage(
    variants: [
      Variant(
        code: "pl",
        frequent: """
          i w na z do nie się że to jest o jak po ale za od przez są tak dla już co oraz być a
          który które która
          """, letters: "ą ć ę ł ń ś ź ż"),
      Variant(
        code: "cs",
        frequent: """
          a v na se že je to s z do o i pro za jsou jako ale by si podle by jsem jeho k po který
          která které také
          """, letters: "ě ř ů ž š č ý"),
      Variant(
        code: "hr",
        frequent: """
          i u na je se da za su od s o iz kao koji koje koja nije što ne to bi a ali ili te će smo
          sam rekao kako
          """, letters: "đ ć č š ž"),
      Variant(
        code: "ru",
        frequent: """
          и в на не что с по как это он из к за о от но для а его у мы я они было также
          """, letters: "ы э ё я ю й ж"),
    ], habits: [.ownOrder, .dropsSubject, .withoutArticles, .dialogueDashes],

    lexicon: { SlavicWords.lexicon })
}
