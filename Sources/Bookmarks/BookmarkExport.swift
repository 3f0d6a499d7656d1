import Articles
import Quotations

/// Bookmarks as files that other programs read.
package enum BookmarkExport {
  /// Markdown (CommonMark): a heading for each article in the order in which they first come, and for each bookmark
  /// a block quotation with its source, a block id that stays the same, note and tags.
  ///
  /// Nothing that stands in an article, a title or a note is taken for markup.
  package static func markdown(_ bookmarks: [Bookmark]) -> String {
    var groups: [(key: ArticleKey, bookmarks: [Bookmark])] = []
    var numbers: [ArticleKey: Int] = [:]
    for bookmark in bookmarks {
      let key = ArticleKey(bookmark)
      if let number = numbers[key] {
        groups[number].bookmarks.append(bookmark)
      } else {
        numbers[key] = groups.count
        groups.append((key, [bookmark]))
      }
    }
    return groups.map { group in
      let title = group.bookmarks.first.map(\.fields.title) ?? ""
      return (["## \(Markdown.line(title))"] + group.bookmarks.map(\.markdown)).joined(separator: "\n\n")
        + "\n"
    }.joined(separator: "\n")
  }

  /// What bookmarks of one article have in common; where the article left the library, what is known of it.
  private enum ArticleKey: Hashable {
    case article(ArticleID)
    case source(ArticleFields)

    init(_ bookmark: Bookmark) {
      self = bookmark.article.map { .article($0.id) } ?? .source(bookmark.source)
    }
  }
}

extension Bookmark {
  /// What is told of the article: as the library has it today, else as it was when the bookmark was made.
  package var fields: ArticleFields { article?.fields ?? source }

  /// A name that the bookmark has in every export, in every library: `vb-` and twelve hexadecimal digits.
  ///
  /// Made of what never changes in a bookmark: words, context, the article's title and URL when it was made, and when.
  package var blockID: String {
    let anchor = draft.anchor
    let parts = [
      anchor.exact, anchor.prefix, anchor.suffix, source.title, source.url ?? "", String(created.seconds),
    ]
    return "vb-" + TextHash.of(parts.joined(separator: "\u{0}")).prefix(12)
  }

  fileprivate var markdown: String {
    var parts = [Markdown.quote(draft.anchor.exact) + "\n>\n> " + attributionLine, "^" + blockID]
    switch attachment {
    case .attached(_, let now?): parts.append("The article has now:\n\n" + Markdown.quote(now))
    case .attached(_, nil): break
    case .detached: parts.append("These words were not found in the article again.")
    }
    if let note = draft.note, !note.isEmpty { parts.append("Note: " + Markdown.lines(note)) }
    if !draft.tags.isEmpty {
      parts.append("Tags: " + draft.tags.map { Markdown.line($0) }.joined(separator: ", "))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Who said it and where it stands, as in `— Mao Ning, [Title](<https://…>), Newsweek, 2024-05-29`.
  private var attributionLine: String {
    var parts: [String] = []
    if let speaker = draft.person ?? draft.speaker {
      parts.append(Markdown.line(speaker))
    } else if case .quotation(let kind) = draft.kind, kind.isSpeech {
      parts.append("speaker unknown")
    }
    let title = Markdown.line(fields.title)
    parts.append(Markdown.destination(fields.url).map { "[\(title)](<\($0)>)" } ?? title)
    if let source = fields.source { parts.append(Markdown.line(source)) }
    if let date = fields.date { parts.append(date.iso8601) }
    return "— " + parts.joined(separator: ", ")
  }
}
