/// The language that a text is written in, as far as there are words for it.
enum TextLanguage: Int, CaseIterable {
  /// English or German, which share their word lists, and whatever is not recognised.
  case germanic
  case french, spanish, italian, portuguese, dutch
  /// Danish, Norwegian and Swedish.
  case scandinavian
  /// Polish, Czech, Croatian and Russian.
  case slavic

  /// The language's word lists.
  var words: [WordList] {
    switch self {
    case .germanic: WordLists.all
    case .french: FrenchWords.all
    case .spanish: SpanishWords.all
    case .italian: ItalianWords.all
    case .portuguese: PortugueseWords.all
    case .dutch: DutchWords.all
    case .scandinavian: ScandinavianWords.all
    case .slavic: SlavicWords.all
    }
  }

  /// Whether an article or a small word before a vowel is joined to the next word: `l’homme`, `dell’anno`.
  var elides: Bool { self == .french || self == .italian }

  /// Whether nouns are joined to one word whose last part says what it is: `politiewoordvoerder`.
  var compounds: Bool { self == .dutch || self == .scandinavian }

  /// The lexicon of the language, filled when it is first needed.
  var lexicon: Lexicon {
    switch self {
    case .germanic: Self.lexiconOfGermanic
    case .french: Self.lexiconOfFrench
    case .spanish: Self.lexiconOfSpanish
    case .italian: Self.lexiconOfItalian
    case .portuguese: Self.lexiconOfPortuguese
    case .dutch: Self.lexiconOfDutch
    case .scandinavian: Self.lexiconOfScandinavian
    case .slavic: Self.lexiconOfSlavic
    }
  }

  private static let lexiconOfGermanic = Lexicon(TextLanguage.germanic.words)
  private static let lexiconOfFrench = Lexicon(TextLanguage.french.words)
  private static let lexiconOfSpanish = Lexicon(TextLanguage.spanish.words)
  private static let lexiconOfItalian = Lexicon(TextLanguage.italian.words)
  private static let lexiconOfPortuguese = Lexicon(TextLanguage.portuguese.words)
  private static let lexiconOfDutch = Lexicon(TextLanguage.dutch.words)
  private static let lexiconOfScandinavian = Lexicon(TextLanguage.scandinavian.words)
  private static let lexiconOfSlavic = Lexicon(TextLanguage.slavic.words)
}
