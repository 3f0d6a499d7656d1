import Articles
import Bookmarks
import Frames

extension Entry {
  /// A bookmark: its words, then who said them and where.
  init(_ bookmark: Bookmark) {
    let draft = bookmark.draft
    var details: [String?] = [draft.person ?? draft.speaker, bookmark.source.title]
    details.append(bookmark.source.source)
    details.append(bookmark.source.date.map(ArticleFacts.long))
    self.init(
      words: bookmark.words, style: .plain,
      details: details.compactMap(\.self).joined(separator: " · "),
      note: ([(draft.note ?? "").words] + draft.tags.map { "#\($0)" }).filter { !$0.isEmpty }.joined(
        separator: " "),
      isBookmarked: true)
    switch bookmark.attachment {
    case .attached(_, let now):
      guard let now else { return }
      self.now = now.words(in: 0..<now.utf8.count)
      warning = "changed since · "
    case .detached:
      warning = bookmark.article == nil ? "" : "no longer found in the article · "
    }
  }

  /// What somebody said: the words, then who, and where.
  ///
  /// - Parameter namesSpeaker: false where all are one speaker's, and only what is told of each one differs.
  init(_ statement: StatementSummary, namesSpeaker: Bool) {
    let fields = statement.article.fields
    let attribution = AttributionLine(statement)
    let date = fields.date.map(ArticleFacts.long)
    let speaker = namesSpeaker || attribution.isDoubtful ? attribution.text : attribution.cue
    let place = [fields.title, fields.source]
    // Where it stands is what a list is read for; how it is known comes last.
    let details =
      namesSpeaker
      ? [attribution.shownName] + place + [date, attribution.cue] : [date, speaker] + place
    self.init(
      words: statement.words, style: .plain, details: details.compactMap(\.self).joined(separator: " · "),
      isBookmarked: statement.isBookmarked)
  }

  /// A hit of a search: the line around the words, then the article.
  init(_ hit: SearchHit) {
    let fields = hit.article.fields
    let details: [String?] = [fields.title, fields.source, fields.date.map(ArticleFacts.long)]
    self.init(
      words: hit.snippet, style: .plain, matches: hit.snippetMatches,
      details: details.compactMap(\.self).joined(separator: " · "), isBookmarked: false)
  }
}

extension String {
  /// The text on one line, every run of blanks and line breaks as one blank.
  fileprivate var words: String { words(in: 0..<utf8.count) }
}

extension BookmarkRow {
  /// The name of the row's group as it is shown.
  func groupTitle(_ grouping: BookmarkQuery.Grouping) -> String {
    switch grouping {
    case .none: ""
    case .article: group ?? "No title"
    case .speaker: group ?? "Nobody is known to have said it"
    case .tag: group.map { "#\($0)" } ?? "No tag"
    case .date: group.flatMap(PublicationDate.init(iso8601:)).map(ArticleFacts.long) ?? group ?? ""
    }
  }
}
