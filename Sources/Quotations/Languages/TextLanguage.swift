/// The language that a text is written in, as far as there are words for it.
enum TextLanguage: Int, CaseIterable {
  /// A language without words of its own, which is read with those of English.
  case unknown
  case english, german, french, spanish, italian, portuguese, dutch
  /// Danish, Norwegian and Swedish.
  case scandinavian
  /// Polish, Czech, Croatian and Russian.
  case slavic

  /// The language's word lists.
  var words: [WordList] {
    switch self {
    case .unknown, .english: WordLists.all
    case .german: GermanWords.all
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

  /// Whether the rules of English hold, because the text is English or nothing better is known.
  var readsAsEnglish: Bool { self == .english || self == .unknown }

  /// Whether every noun has a capital.
  var capitalizesNouns: Bool { self == .german }

  /// Whether nouns are joined to one word whose last part says what it is: `politiewoordvoerder`.
  var compounds: Bool { self == .dutch || self == .german || self == .scandinavian }

  /// The lexicon of the language, filled when it is first needed.
  var lexicon: Lexicon {
    switch self {
    case .unknown, .english: Self.lexiconOfEnglish
    case .german: Self.lexiconOfGerman
    case .french: Self.lexiconOfFrench
    case .spanish: Self.lexiconOfSpanish
    case .italian: Self.lexiconOfItalian
    case .portuguese: Self.lexiconOfPortuguese
    case .dutch: Self.lexiconOfDutch
    case .scandinavian: Self.lexiconOfScandinavian
    case .slavic: Self.lexiconOfSlavic
    }
  }

  private static let lexiconOfEnglish = Lexicon(TextLanguage.english.words)
  private static let lexiconOfGerman = Lexicon(TextLanguage.german.words)
  private static let lexiconOfFrench = Lexicon(TextLanguage.french.words)
  private static let lexiconOfSpanish = Lexicon(TextLanguage.spanish.words)
  private static let lexiconOfItalian = Lexicon(TextLanguage.italian.words)
  private static let lexiconOfPortuguese = Lexicon(TextLanguage.portuguese.words)
  private static let lexiconOfDutch = Lexicon(TextLanguage.dutch.words)
  private static let lexiconOfScandinavian = Lexicon(TextLanguage.scandinavian.words)
  private static let lexiconOfSlavic = Lexicon(TextLanguage.slavic.words)
}
