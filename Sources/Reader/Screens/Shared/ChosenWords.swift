import Articles
import Bookmarks

/// Words that somebody wants to take away, with what is told of them: the quotation, bookmark or passage that keys act
/// on.
struct ChosenWords {
  /// The words as a bookmark holds them: exactly the document's.
  let draft: BookmarkDraft
  /// What is told of the article.
  let source: ArticleFields
  /// The words that stand at their place today, where they differ.
  let now: String?

  /// Words of an open article.
  init(_ draft: BookmarkDraft, in article: Article) {
    self.draft = draft
    source = article.fields
    now = nil
  }

  /// Words that are kept.
  init(_ bookmark: Bookmark) {
    draft = bookmark.draft
    source = bookmark.fields
    if case .attached(_, let now) = bookmark.attachment { self.now = now } else { now = nil }
  }

  /// The words alone.
  ///
  /// What another program is to paste holds no control characters but tabs and line feeds: a shell would obey them.
  var words: String { draft.anchor.exact.withoutControls }

  /// The words, and under them who said them, where and when, and the page.
  ///
  ///     “The glass is falling.”
  ///     — Augustin Tull, in “The Glass Falls at Fairweather”, The Meridian Courier, 29 May 2024
  ///     https://meridian.example/glass
  ///
  /// A line that nothing is known for is left out.
  var citation: String {
    var facts = [place]
    if let speaker = draft.speakerName { facts.insert(speaker.onOneExportedLine, at: 0) }
    if let publisher = source.source { facts.append(publisher.onOneExportedLine) }
    if let date = source.date { facts.append(ArticleFacts.long(date)) }
    var lines = [words, "— " + facts.joined(separator: ", ")]
    if let page = WebLink.escaped(source.url) { lines.append(page) }
    return lines.joined(separator: "\n")
  }

  /// The article by its title, in quotation marks where it has none itself.
  private var place: String {
    let title = source.title.onOneExportedLine
    let hasMarks = title.contains { "“”„\"«»".contains($0) }
    return (draft.speakerName == nil ? "" : "in ") + (hasMarks ? title : "“\(title)”")
  }

  /// The page's address with the place of the words in it; nil where it has no address of the web.
  var link: String? { TextFragment.link(to: draft.anchor, now: now, on: source.url) }
}
