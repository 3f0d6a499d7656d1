import Articles
import Bookmarks

/// The folded texts that filters of bookmarks search.
enum BookmarkKeys {
  /// Returns all words of a bookmark, folded; each tag has a `#` before it, so that `#sea` finds only tags.
  static func search(_ draft: BookmarkDraft, source: ArticleFields) -> String {
    let parts: [String?] = [
      draft.anchor.exact, draft.mention, draft.person, draft.note,
      draft.tags.map { "#" + $0 }.joined(separator: " "), source.title, source.byline, source.source,
    ]
    return WordFolding.key(parts.compactMap { $0 }.joined(separator: "\n")).column
  }

  /// Returns the names of a bookmark's speaker, each as ``speaker(_:)`` writes it.
  static func speakers(_ draft: BookmarkDraft) -> String {
    let names: [String?] = [draft.person, draft.mention]
    return names.compactMap { $0 }.map(speaker).joined()
  }

  /// Returns a speaker's name, folded, between two characters that no folded name contains, so that only
  /// whole names match.
  static func speaker(_ name: String) -> String { "\n" + WordFolding.key(name).column + "\t" }
}
