extension TextLanguage {
  /// Italian.
  static let italian = TextLanguage(
    variants: [
      Variant(
        code: "it",
        frequent: """
          il la di che e un una per non con del della i gli le sono ha nel è al l si da dei in lo
          alla ma anche dal delle più come d a ho questo o nella ci detto
          """)
    ], habits: [.elision, .adverbsInMente, .ownOrder, .dropsSubject, .dialogueDashes],
    verbEndings: "ò arono erono irono",
    lexicon: { ItalianWords.lexicon })
}
