/// Words that belong to the same classes, separated by spaces or line breaks.
///
/// The lists were written by hand for this library, from common knowledge of the languages.
struct WordList {
  /// The words, in lower case.
  let words: StaticString
  /// What each of them can be.
  let classes: WordClass
  /// Which other forms are made from each word.
  var inflection = InflectionKind.none

  /// How the forms of a word are made.
  enum InflectionKind {
    /// The word has no other forms.
    case none
    /// A noun and its regular plural.
    case plural
    /// A plain verb and its three regular forms.
    case verb
    /// A stem with each of these endings, separated by spaces; `-` is the stem alone.
    case endings(StaticString)
  }
}

/// All the words the rules know.
enum WordLists {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  /// Every list, in the order in which the lexicon reads them.
  static var all: [WordList] { verbs + grammar + nouns + names + otherLanguages }
}
