import Articles

extension BookmarkExport {
  /// Returns bookmarks as BibTeX, an entry for each article.
  ///
  /// An entry's note has the quotations and their speakers, `annote` the user's notes, and `keywords` the
  /// tags. A key is derived from the article's address or, if it has none, from its title, source and date,
  /// and so stays the same; what isn't ASCII is UTF-8.
  package static func bibTeX(_ bookmarks: [Bookmark]) -> String {
    var used: [String: Int] = [:]
    return grouped(bookmarks).compactMap { group in
      guard let first = group.first else { return nil }
      let key = first.source.citationKey
      used[key, default: 0] += 1
      let number = used[key] ?? 1
      return entry(of: group, first.fields, key: number == 1 ? key : "\(key)-\(number)")
    }.joined(separator: "\n")
  }

  private static func entry(of group: [Bookmark], _ fields: ArticleFields, key: String) -> String {
    var lines = ["@misc{\(key)", "  title = {\(BibTeX.value(fields.title))}"]
    if let names = fields.byline.map(BibTeX.names), !names.isEmpty { lines.append("  author = {\(names)}") }
    if let source = fields.source { lines.append("  howpublished = \(BibTeX.value(source))") }
    if let date = fields.date {
      lines.append("  year = {\(date.year)}")
      lines.append("  month = \(months[date.month - 1])")
      lines.append("  date = {\(date.iso8601.prefix(10))}")
    }
    if let page = WebLink.escaped(fields.url) { lines.append("  url = {\(page)}") }
    lines.append("  note = {" + group.map(\.citation).joined(separator: "; ") + "}")
    let notes = group.compactMap(\.draft.note).filter { !$0.isEmpty }
    if !notes.isEmpty { lines.append("  annote = \(BibTeX.value(notes.joined(separator: "\n")))") }
    var seen: Set<String> = []
    let tags = group.flatMap(\.draft.tags).filter { seen.insert($0).inserted }
    if !tags.isEmpty {
      lines.append("  keywords = {" + tags.map(BibTeX.escaped).joined(separator: ", ") + "}")
    }
    return lines.joined(separator: ",\n") + "\n}\n"
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension ArticleFields {
  /// The key by which an article is cited.
  fileprivate var citationKey: String {
    let identity = url ?? [title, source ?? "", date?.iso8601 ?? ""].joined(separator: "\u{0}")
    return "verbatim-" + TextHash.of(identity).prefix(12)
  }
}

extension Bookmark {
  /// The words and who said them, as in `“We will see.” (Mao Ning)`.
  fileprivate var citation: String {
    BibTeX.escaped(draft.anchor.exact) + (speakerName.map { " (\(BibTeX.escaped($0)))" } ?? "")
  }
}
