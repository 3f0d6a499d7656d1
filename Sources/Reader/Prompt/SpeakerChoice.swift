import Articles
import Bookmarks
import Quotations

/// What is typed to say who said some words: a name, or one of the answers that are no name.
struct SpeakerChoice: Hashable, Sendable {
  /// The article.
  let article: ArticleID
  /// The words.
  let anchor: Anchor
  /// The people of the article, those that speak most first.
  let names: [String]

  /// What the finder says is to count again.
  static let asFound = "as found"
  /// Somebody said it, and nobody knows who.
  static let nobody = "nobody"
  /// It is no speech.
  static let notSpeech = "not speech"

  /// Prepares to ask about a range of an article's text, in UTF-8 offsets.
  init(article: ArticleID, range: Range<Int>, in pane: ArticlePane) {
    self.article = article
    anchor = Anchor(of: range, in: pane.article.text)
    var counts: [String: Int] = [:]
    for name in pane.statements.compactMap(\.attribution?.person) { counts[name, default: 0] += 1 }
    names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// What may be meant by the beginning of a line: names of the article one of whose words begins so, then the answers
  /// that are no names.
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
