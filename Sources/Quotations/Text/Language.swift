/// What a text is written in, as far as the rules ask.
enum Language {
  case english
  /// German, where all nouns have capitals.
  case german
  /// Any other language: its words tell nothing.
  case other

  /// A shorter text, or one with fewer words outside quotation marks, is taken for English.
  private static let least = 24

  /// Tells a language by its small words: of English prose every fifth is one, of other languages hardly any.
  init(of tokens: [Token], in language: TextLanguage) {
    guard language == .germanic else {
      self = .english
      return
    }
    var words = 0
    var english = 0
    var german = 0
    for token in tokens where token.isWord {
      words += 1
      if token.isAny(.english) { english += 1 }
      if token.isAny(.german) { german += 1 }
    }
    if german > english {
      self = .german
    } else {
      self = words >= Language.least && english * 16 < words ? .other : .english
    }
  }
}
