import Articles

extension BookmarkExport {
  /// Returns bookmarks as Markdown (CommonMark), with a heading for each article in order of appearance.
  ///
  /// Each bookmark is a block quotation with its source, a block id that stays the same, note and tags.
  /// Nothing in an article, a title or a note is taken for markup.
  package static func markdown(_ bookmarks: [Bookmark]) -> String {
    grouped(bookmarks).map { group in
      let title = group.first.map(\.fields.title) ?? ""
      return (["## \(MarkdownText.line(title))"] + group.map(\.markdown)).joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension Bookmark {
  fileprivate var markdown: String {
    var parts = [MarkdownText.quote(draft.anchor.exact) + "\n>\n> " + attributionLine, "^" + blockID]
    if let missingPlace { parts.append(missingPlace.sentence) }
    if let now = attachment.now { parts.append("The article has now:\n\n" + MarkdownText.quote(now)) }
    if let note = draft.note, !note.isEmpty { parts.append("Note: " + MarkdownText.lines(note)) }
    if !draft.tags.isEmpty {
      parts.append("Tags: " + draft.tags.map { MarkdownText.line($0) }.joined(separator: ", "))
    }
    return parts.joined(separator: "\n\n")
  }

  /// The speaker and the source, as in `— Mao Ning, [Title](<https://…>), Newsweek, 2024-05-29`.
  private var attributionLine: String {
    var parts: [String] = []
    if let speakerName { parts.append(MarkdownText.line(speakerName)) }
    let title = MarkdownText.line(fields.title)
    parts.append(TextFragment.link(to: self).map { "[\(title)](<\($0)>)" } ?? title)
    if let source = fields.source { parts.append(MarkdownText.line(source)) }
    if let date = fields.date { parts.append(date.iso8601) }
    return "— " + parts.joined(separator: ", ")
  }
}
