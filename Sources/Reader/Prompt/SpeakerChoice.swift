import Articles
import Bookmarks
import Quotations

/// What is typed to say who said some words: a name, or one of the answers that are no name.
struct SpeakerChoice: Hashable, Sendable {
  /// The article.
  let article: ArticleID
  /// The words.
  let anchor: Anchor
  /// How many statements the words touch.
  let statements: Int
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
    statements = pane.statements.count { statement in statement.parts.contains { $0.range.overlaps(range) } }
    var counts: [String: Int] = [:]
    for name in pane.statements.compactMap(\.attribution?.person) { counts[name, default: 0] += 1 }
    names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The name that is meant by one as typed: that of somebody in the article where the case or all but the last word may
  /// differ, and only one fits; else the name as typed.
  func name(for typed: String) -> String {
    let folded = typed.lowercased()
    if let same = names.first(where: { $0.lowercased() == folded }) { return same }
    let fitting = names.filter { $0.lowercased().split(separator: " ").last.map(String.init) == folded }
    return fitting.count == 1 ? fitting[0] : typed
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
