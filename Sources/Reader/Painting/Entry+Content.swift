import Articles
import Bookmarks
import Catalogue
import Frames

extension Entry {
  /// A bookmark: its words, then who said them and where.
  init(_ bookmark: Bookmark) {
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
    note = StyledText((draft.note ?? "").shownWords, .note)
    let tags = draft.tags.map { "#\($0)" }.joined(separator: " ")
    note.append(note.isEmpty || tags.isEmpty ? tags : " " + tags, .secondary)
  }

  /// What somebody said in some article: the words, then who, and where; how it is known the article tells.
  ///
  /// - Parameter namesSpeaker: false where all are one speaker's, and only what is told of each one differs.
  init(_ statement: StatementSummary, namesSpeaker: Bool) {
    let fields = statement.article.fields
    let attribution = AttributionLine(statement)
    let date = fields.date.map(ArticleFacts.long)
    let place = [fields.title, fields.source]
    words = StyledText(statement.words)
    details = StyledText()
    isBookmarked = statement.isBookmarked
    if namesSpeaker {
      details.append(attribution.shownName, attribution.person, then: place + [date])
    } else if attribution.isDoubtful {
      details.append(attribution.text, attribution.person, then: [date] + place)
    } else {
      let all = [date, attribution.cue] + place
      details.append(all.compactMap(\.self).joined(separator: StyledText.dot), .secondary)
    }
  }

  /// A statement of the open article: the words, then who said them and how that is known.
  init(_ statement: QuotationsState.Entry) {
    words = StyledText(statement.words)
    details = StyledText(statement.attribution.shownName, statement.colour)
    let rest = statement.attribution.text.dropFirst(statement.attribution.shownName.count)
    details.append(String(rest).replacing(" · ", with: StyledText.dot), .secondary)
    isBookmarked = statement.isBookmarked
  }

  /// A hit of a search: the line around the words, then the article.
  init(_ hit: SearchHit) {
    let fields = hit.article.fields
    let place: [String?] = [fields.title, fields.source, fields.date.map(ArticleFacts.long)]
    words = StyledText(hit.snippet)
    words.add(.match, to: hit.snippetMatches)
    details = StyledText(place.compactMap(\.self).joined(separator: StyledText.dot), .secondary)
  }
}

extension StyledText {
  /// Adds a speaker in their colour, then what else is told, dots between.
  ///
  /// - Parameters:
  ///   - shown: the speaker as shown; nil where nobody is told of.
  ///   - name: whose colour it is; nil where nobody is known.
  fileprivate mutating func append(_ shown: String?, _ name: String?, then others: [String?]) {
    let rest = others.compactMap(\.self).joined(separator: Self.dot)
    if let shown { append(shown, SpeakerColour.style(of: name)) }
    append(shown == nil || rest.isEmpty ? rest : Self.dot + rest, .secondary)
  }
}

extension String {
  /// The text on one line, every run of blanks and line breaks as one blank; of a text of megabytes no more than fills a
  /// screen.
  var shownWords: String { words(in: 0..<min(utf8.count, 1 << 16)) }
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
