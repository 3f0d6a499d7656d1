/// A language that the finder has words for, or several that are read with one set of words.
///
/// Each has a folder here with its words and a value of this type, which says how it is recognised and what
/// its habits are. ``all`` lists them; no other code names a language.
final class TextLanguage: Sendable {
  /// Every language; of several with equal evidence, the first is chosen.
  static let all: [TextLanguage] = [
    .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .scandinavian, .slavic, .catalan,
  ]

  /// One of the languages that share a set of words.
  struct Variant: Sendable {
    /// Its tag (BCP 47).
    var code: String
    /// Its most frequent small words, by which it is recognised.
    var frequent: StaticString
    /// Letters that few other languages have, separated by spaces: each word that contains one counts as a
    /// small word.
    var letters: StaticString = ""
  }

  /// How a language differs from English, as far as the rules need to know.
  struct Habits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Its words and word order differ from English, so unlisted words aren't guessed to be English verbs.
    static let ownOrder = Habits(rawValue: 1 << 0)
    /// A small word before a vowel is joined to the next word: `l’homme`, `dell’anno`.
    static let elision = Habits(rawValue: 1 << 1)
    /// A pronoun after its verb is joined to it: `dit-il`.
    static let joinedPronouns = Habits(rawValue: 1 << 2)
    /// Nouns are joined into one word, and the last part says what it is: `politiewoordvoerder`.
    static let compounds = Habits(rawValue: 1 << 3)
    /// Every noun has a capital.
    static let capitalNouns = Habits(rawValue: 1 << 4)
    /// Adverbs end in -ment.
    static let adverbsInMent = Habits(rawValue: 1 << 5)
    /// Adverbs end in -mente.
    static let adverbsInMente = Habits(rawValue: 1 << 6)
    /// A verb of saying may lack its subject, as in `«…», dijo`.
    static let dropsSubject = Habits(rawValue: 1 << 8)
    /// Noun phrases have no articles.
    static let withoutArticles = Habits(rawValue: 1 << 9)
    /// Speech may begin with a dash instead of a quotation mark.
    static let dialogueDashes = Habits(rawValue: 1 << 10)
    /// The language is unknown; words in quotation marks are judged by their form.
    static let unknown = Habits(rawValue: 1 << 7)
  }

  /// A language that isn't recognised, and is read as English.
  static let unknown = TextLanguage(variants: [], habits: .unknown, lexicon: { WordLists.lexicon })

  let variants: [Variant]
  let habits: Habits
  /// Endings, separated by spaces, that hardly any word but a finite verb has: `ó` in `llegó`.
  let verbEndings: StaticString
  private let makeLexicon: @Sendable () -> Lexicon

  /// Describes a language; `lexicon` is called when a text needs it.
  init(
    variants: [Variant], habits: Habits, verbEndings: StaticString = "",
    lexicon: @escaping @Sendable () -> Lexicon
  ) {
    self.variants = variants
    self.habits = habits
    self.verbEndings = verbEndings
    makeLexicon = lexicon
  }

  /// The words of the language.
  var lexicon: Lexicon { makeLexicon() }

  /// Returns the language with a tag such as `de` or `pt-BR`, and its own tag; `nil` if there are no words
  /// for it.
  static func language(tagged tag: String) -> (language: TextLanguage, code: String)? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let code = primary == "no" ? "nb" : primary
    return all.first { $0.variants.contains { $0.code == code } }.map { ($0, code) }
  }
}
