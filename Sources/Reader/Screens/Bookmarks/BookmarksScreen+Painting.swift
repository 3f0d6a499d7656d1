import Articles
import Bookmarks
import Catalogue
import Frames

extension BookmarksScreen {
  var hints: [Hint] {
    [
      Hint(.open, "goes there"), Hint(.editNote, "note"), Hint(.editTags, "tags"), Hint(.nextOrder, "groups"),
      Hint(.find, "narrows"),
    ]
  }

  func entry(_ index: Int, isFirst: Bool) -> Entry? {
    guard let row = rows.window?[index] else { return nil }
    var entry = Entry(row.bookmark)
    // The title of a group is shown at its first row, and at the top of the screen.
    if query.grouping != .none, isFirst || rows.window?[index - 1]?.group != row.group {
      entry.group = row.groupTitle(query.grouping)
    }
    return entry
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let isLoaded = rows.window != nil
    let empty =
      filter.isEmpty
      ? ["No bookmarks yet.", "", "In an article, Tab selects a quotation", "and b bookmarks it."]
      : Self.nothing(with: "No bookmark has these words.")
    // A bookmark is listed once under each of its tags.
    let what = query.grouping == .tag ? "row" : "bookmark"
    paint(
      titled: "Bookmarks", count: isLoaded ? total.counted(what) : "", empty: isLoaded ? empty : [],
      into: &frame, in: around)
  }
}

extension Entry {
  /// Shows a bookmark: its words, then the speaker and the article.
  fileprivate init(_ bookmark: Bookmark) {
    let draft = bookmark.draft
    words = StyledText(bookmark.words)
    details = StyledText()
    isBookmarked = true
    switch bookmark.attachment {
    case .attached(_, let now):
      if let now {
        self.now = StyledText("now ", .secondary)
        self.now.append(now.shownWords)
        details.append("changed since\(StyledText.dot)", [.secondary, .problem])
        isChanged = true
      }
    case .detached where bookmark.article != nil:
      details.append("no longer found in the article\(StyledText.dot)", [.secondary, .problem])
      isChanged = true
    case .detached: break
    }
    let source = bookmark.source
    let place: [String?] = [source.title, source.source, source.date.map(ArticleFacts.long)]
    details.append(draft.person ?? draft.mention, draft.person, then: place)
    note = StyledText((draft.noteLine(limit: 1 << 16) ?? "").shownWords, .note)
    let tags = draft.tags.map { "#\($0)" }.joined(separator: " ")
    note.append(note.isEmpty || tags.isEmpty ? tags : " " + tags, .secondary)
  }
}

extension BookmarkRow {
  /// Returns the title of the row's group.
  fileprivate func groupTitle(_ grouping: BookmarkQuery.Grouping) -> String {
    switch grouping {
    case .none: ""
    case .article: group ?? "No title"
    case .speaker: group ?? "Speaker unknown"
    case .tag: group.map { "#\($0)" } ?? "No tag"
    case .date: group.flatMap(PublicationDate.init(iso8601:)).map(ArticleFacts.long) ?? group ?? ""
    }
  }
}
