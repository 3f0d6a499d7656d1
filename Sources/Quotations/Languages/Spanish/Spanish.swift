extension TextLanguage {
  /// Spanish.
  static let spanish = TextLanguage(
    variants: [
      Variant(
        code: "es",
        frequent: """
          el la los las de que y en una un por con para del se su no es al como lo más pero sus le
          ha o este sí ya dijo fue está son ser a
          """, letters: "ñ")
    ], habits: [.adverbsInMente, .ownOrder, .dropsSubject, .dialogueDashes], verbEndings: "ó aron ieron",
    lexicon: { SpanishWords.lexicon })
}
