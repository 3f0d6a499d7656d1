import Articles
import Catalogue

extension LibraryChange {
  /// The change as part of a sentence, on one line.
  package var wording: String {
    phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var phrase: String {
    switch self {
    case .bookmarked(let words): "bookmarking \(words)"
    case .bookmarkedRows(let count): "bookmarking \(count.counted("quotation"))"
    case .unbookmarked(let words): "removing the bookmark of \(words)"
    case .noted(let words): "the note on \(words)"
    case .tagged(let words): "the tags of \(words)"
    case .attached(let words): "the new place of \(words)"
    case .bookmarksImported(let count): "the import of \(count == 1 ? "1 bookmark" : "\(count) bookmarks")"
    case .read(true, let title): "marking as read: \(title)"
    case .read(false, let title): "marking as unread: \(title)"
    case .starred(true, let title): "the star of \(title)"
    case .starred(false, let title): "removing the star of \(title)"
    case .articlesRead(true, let count): "marking \(count.counted("article")) as read"
    case .articlesRead(false, let count): "marking \(count.counted("article")) as unread"
    case .articlesStarred(true, let count): "the stars of \(count.counted("article"))"
    case .articlesStarred(false, let count): "removing the stars of \(count.counted("article"))"
    case .articlesRemoved(let count): "removing \(count.counted("article"))"
    case .fieldSet(let field, let title): "the \(field.rawValue) of \(title)"
    case .articleRemoved(let title): "removing \(title)"
    case .articlesAdded(let count, nil): "adding or updating \(count.counted("article"))"
    case .articlesAdded(let count, 0?): "adding \(count.counted("article"))"
    case .articlesAdded(let count, let updated?) where updated >= count:
      "updating \(count.counted("article"))"
    case .articlesAdded(let count, let updated?):
      "adding \((count - updated).counted("article")) and updating \(updated)"
    case .querySaved(let name): "saving the query \(name)"
    case .queryRenamed(let name): "renaming the query \(name)"
    case .queryRemoved(let name): "removing the query \(name)"
    case .corrected(let words): "the correction of \(words)"
    case .merged(let names): "merging \(names)"
    case .separated(let names): "separating \(names)"
    case .mergesImported(let count):
      "the import of \(count.counted("merged name"))"
    case .correctionsImported(let count):
      "the import of \(count == 1 ? "1 correction" : "\(count) corrections")"
    case .correctionRemoved(let words): "removing the correction of \(words)"
    case .accepted(true, let words): "accepting \(words)"
    case .accepted(false, let words): "no longer accepting \(words)"
    }
  }

  /// The message after a change to several articles.
  var report: String {
    switch self {
    case .articlesRead(let isRead, let count):
      "Marked \(count.counted("article")) as \(isRead ? "read" : "unread"). U undoes it"
    case .articlesStarred(true, let count): "Starred \(count.counted("article")). U undoes it"
    case .articlesStarred(false, let count):
      "Removed the stars of \(count.counted("article")). U restores them"
    case .articlesRemoved(let count):
      "Removed \(count.counted("article")); bookmarks stay. U restores them"
    case .merged(let names): "Merged: \(names). U undoes it"
    case .separated(let names): "Separated: \(names). U undoes it"
    default: wording
    }
  }
}
