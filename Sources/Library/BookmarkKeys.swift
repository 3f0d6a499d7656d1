import Articles
import Bookmarks

/// What filters of bookmarks look in.
enum BookmarkKeys {
  /// All words of a bookmark, folded; a `#` stands before each tag, so that `#sea` finds the tag alone.
  static func search(_ draft: BookmarkDraft, source: ArticleFields) -> String {
    let parts: [String?] = [
      draft.anchor.exact, draft.mention, draft.person, draft.note,
      draft.tags.map { "#" + $0 }.joined(separator: " "), source.title, source.byline, source.source,
    ]
    return WordFolding.key(parts.compactMap { $0 }.joined(separator: "\n")).column
  }

  /// The names of a bookmark's speaker, each as ``speaker(_:)`` makes it.
  static func speakers(_ draft: BookmarkDraft) -> String {
    let names: [String?] = [draft.person, draft.mention]
    return names.compactMap { $0 }.map(speaker).joined()
  }

  /// A name of a speaker, folded, between two marks that no folded name has in it, so that it is found as a whole.
  static func speaker(_ name: String) -> String { "\n" + WordFolding.key(name).column + "\t" }
}
