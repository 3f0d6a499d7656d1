import Articles
import Bookmarks
import Catalogue

/// The words of the quotation, bookmark or passage that keys act on, with their source.
struct ChosenWords {
  /// The words as a bookmark keeps them: exactly those of the document.
  let draft: BookmarkDraft
  /// The fields of the article.
  let source: ArticleFields
  /// The words at the place of a bookmark today; `nil` if they are the same.
  let now: String?

  /// A placeholder for the hash of the text, which is slow to compute and needed only to keep words.
  static let noHash = ""

  /// Takes words of an open article.
  init(_ draft: BookmarkDraft, in article: Article) {
    self.draft = draft
    source = article.fields
    now = nil
  }

  /// Takes the words of a bookmark.
  init(_ bookmark: Bookmark) {
    draft = bookmark.draft
    source = bookmark.fields
    if case .attached(_, let now) = bookmark.attachment { self.now = now } else { now = nil }
  }

  /// The words alone.
  ///
  /// Control characters other than tabs and line feeds are removed, since a shell that they are pasted into
  /// would obey them.
  var words: String { draft.anchor.exact.withoutControls }

  /// The words, then a line with the speaker, the article and the date, then the address.
  ///
  ///     “The glass is falling.”
  ///     — Augustin Tull, in “The Glass Falls at Fairweather”, The Meridian Courier, 29 May 2024
  ///     https://meridian.example/glass
  ///
  /// The address is left out if it is unknown.
  var citation: String {
    var facts = [place]
    if let speaker = draft.speakerName { facts.insert(speaker.onOneExportedLine, at: 0) }
    if let publisher = source.source { facts.append(publisher.onOneExportedLine) }
    if let date = source.date { facts.append(ArticleFacts.long(date)) }
    var lines = [words, "— " + facts.joined(separator: ", ")]
    if let page = WebLink.escaped(source.url) { lines.append(page) }
    return lines.joined(separator: "\n")
  }

  /// The title of the article, in quotation marks unless it already has some.
  private var place: String {
    let title = source.title.onOneExportedLine
    let hasMarks = title.contains { "“”„\"«»".contains($0) }
    return (draft.speakerName == nil ? "" : "in ") + (hasMarks ? title : "“\(title)”")
  }

  /// The address of the page with the place of the words in it; `nil` if the article has no web address.
  var link: String? { TextFragment.link(to: draft.anchor, now: now, on: source.url) }
}
