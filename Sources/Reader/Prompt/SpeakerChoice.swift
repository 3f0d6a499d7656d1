import Articles
import Bookmarks
import Catalogue
import Quotations

/// The question of who said some words, answered with a name or one of three other answers.
struct SpeakerChoice: Hashable, Sendable {
  /// The article.
  let article: ArticleID
  /// The words.
  let anchor: Anchor
  /// The number of statements that the words touch.
  let statements: Int
  /// The speakers of the article, those who say most first.
  let names: [String]

  /// The answer that restores what the finder found.
  static let asFound = "as found"
  /// The answer for an unknown speaker.
  static let nobody = "nobody"
  /// The answer for words that nobody said.
  static let notSpeech = "not speech"

  /// Prepares to ask about a range of an article's text, in `UTF-8 offsets`.
  init(article: ArticleID, range: Range<Int>, in pane: ArticlePane) {
    self.article = article
    anchor = Anchor(of: range, in: pane.article.text, textHash: pane.textHash)
    statements = pane.statements.count { statement in statement.parts.contains { $0.range.overlaps(range) } }
    var counts: [String: Int] = [:]
    for name in pane.statements.compactMap(\.attribution?.person) { counts[name, default: 0] += 1 }
    names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Returns the article's speaker with the typed name or last name, ignoring case, or else the typed name.
  func name(for typed: String) -> String {
    let folded = typed.lowercased()
    if let same = names.first(where: { $0.lowercased() == folded }) { return same }
    let fitting = names.filter { $0.lowercased().split(separator: " ").last.map(String.init) == folded }
    return fitting.count == 1 ? fitting[0] : typed
  }

  /// Returns the completions of a line: names of the article with a word that begins like this, then the
  /// other answers.
  func offers(for typed: String) -> [String] {
    let answers = [Self.nobody, Self.notSpeech, Self.asFound]
    guard !typed.isEmpty else { return names + answers }
    let folded = typed.lowercased()
    let fitting = names.filter { name in
      let words = name.lowercased()
      return words.hasPrefix(folded) || words.split(separator: " ").contains { $0.hasPrefix(folded) }
    }
    return fitting + answers.filter { $0.hasPrefix(folded) }
  }
}
