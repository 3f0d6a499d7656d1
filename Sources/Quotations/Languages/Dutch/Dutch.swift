extension TextLanguage {
  /// Dutch.
  static let dutch = TextLanguage(
    variants: [
      Variant(
        code: "nl",
        frequent: """
          de het een van en in dat op te zijn met voor niet is aan er ook die als bij om was hij
          maar ze naar door over uit zei nog wordt heeft we hebben of je ik zegt dit zo heel mijn
          deze niets geen
          """)
    ], habits: [.compounds, .ownOrder], lexicon: { DutchWords.lexicon })
}
