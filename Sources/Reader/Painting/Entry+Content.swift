import Articles
import Bookmarks
import Frames

extension Entry {
  /// A bookmark: its words, then who said them and where.
  init(_ bookmark: Bookmark) {
    let draft = bookmark.draft
    var details: [String?] = [draft.person ?? draft.speaker, bookmark.source.title]
    details.append(bookmark.source.source)
    details.append(bookmark.source.date.map(ArticleFacts.long))
    if case .detached = bookmark.attachment { details.insert("not found in the article any more", at: 0) }
    self.init(
      words: bookmark.words, style: .quotation,
      details: details.compactMap(\.self).joined(separator: " · "),
      note: ([draft.note ?? ""] + draft.tags.map { "#\($0)" }).filter { !$0.isEmpty }.joined(separator: " "),
      isBookmarked: true)
  }

  /// A hit of a search: the line around the words, then the article.
  init(_ hit: SearchHit) {
    let fields = hit.article.fields
    let details: [String?] = [fields.title, fields.source, fields.date.map(ArticleFacts.long)]
    self.init(
      words: hit.snippet, style: .plain, matches: hit.snippetMatches,
      details: details.compactMap(\.self).joined(separator: " · "), isBookmarked: false)
  }
}
