import Articles

extension BookmarkExport {
  /// Returns bookmarks as Org: a heading for each article, with one below for each bookmark.
  ///
  /// A bookmark's `CUSTOM_ID` stays the same.
  package static func org(_ bookmarks: [Bookmark]) -> String {
    let groups = grouped(bookmarks).map { group in
      (group.prefix(1).map(\.fields.orgHeading) + group.map(\.org)).joined(separator: "\n")
    }
    // Nothing in the words is to be converted to special characters, superscripts or subscripts.
    let options = "#+OPTIONS: ^:nil -:nil ':nil\n"
    return groups.isEmpty ? "" : ([options] + groups).joined(separator: "\n")
  }
}

extension ArticleFields {
  fileprivate var orgHeading: String {
    let properties = [
      Org.property("AUTHOR", byline), Org.property("SOURCE", source),
      Org.property("URL", WebLink.escaped(url)), Org.property("DATE", date?.iso8601),
    ].compactMap(\.self)
    let drawer = properties.isEmpty ? [] : [":PROPERTIES:"] + properties + [":END:"]
    return (["* " + Org.line(title)] + drawer).joined(separator: "\n") + "\n"
  }
}

extension Bookmark {
  fileprivate var org: String {
    let tags = draft.tags.map(Org.tag)
    let heading =
      "** " + Org.line(speakerName ?? "Passage") + (tags.isEmpty ? "" : " :\(tags.joined(separator: ":")):")
    let drawer = [
      ":PROPERTIES:", ":CUSTOM_ID: \(blockID)", Org.property("CREATED", created.iso8601), ":END:",
    ].compactMap(\.self).joined(separator: "\n")
    var parts = [heading + "\n" + drawer, Self.quotation(draft.anchor.exact), attribution]
    if let missingPlace { parts.append(missingPlace.sentence) }
    if let now = attachment.now { parts.append("The article has now:\n\n" + Self.quotation(now)) }
    if let note = draft.note, !note.isEmpty { parts.append("Note: " + Org.lines(note)) }
    if tags != draft.tags {
      parts.append("Tags: " + draft.tags.map(Org.line).joined(separator: ", "))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func quotation(_ words: String) -> String {
    "#+begin_quote\n" + Org.lines(words) + "\n#+end_quote"
  }

  /// Where the words are, as in `— [[https://…][Title]], Newsweek, 2024-05-29`.
  private var attribution: String {
    let title = TextFragment.link(to: self).map { Org.link($0, fields.title) } ?? Org.line(fields.title)
    let parts = [title, fields.source.map(Org.line), fields.date?.iso8601]
    return "— " + parts.compactMap(\.self).joined(separator: ", ")
  }
}
