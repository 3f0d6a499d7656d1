extension TextLanguage {
  /// Catalan.
  static let catalan = TextLanguage(
    variants: [
      Variant(
        code: "ca",
        frequent: """
          el la els les de i que a en un una per amb del dels al als no és s es d l ha més però seu seva com ho va van són
          aquest aquesta també ja hi molt perquè pel sobre entre han fer dir està tot
          """)
    ], habits: [.elision, .adverbsInMent, .ownOrder, .dropsSubject, .dialogueDashes],
    verbEndings: "aren iren",
    lexicon: { CatalanWords.lexicon })
}
