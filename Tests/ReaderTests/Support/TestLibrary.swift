import Articles
import Bookmarks
import Catalogue
import Quotations

@testable import Reader

/// A library in memory that answers a reader's effects as the real one does.
struct TestLibrary {
  /// The articles, numbered from 1.
  private let articles: [Article]
  private var read: Set<ArticleID> = []
  private var starred: Set<ArticleID> = []
  private var places: [ArticleID: ReadingPlace] = [:]
  private var marks: [ArticleID: [Character: ReadingPlace]] = [:]
  private var removed: Set<ArticleID> = []
  /// The saved queries.
  var saved: [SavedQuery] = []
  /// The bookmarks, oldest first.
  private var bookmarks: [Bookmark] = []
  /// Whether saving bookmarks, notes and tags fails.
  var fails = false
  /// The near-duplicates, each with the article that represents it in the list.
  var copies: [ArticleID: ArticleID] = [:]

  /// Creates a library of these articles.
  init(_ articles: [Article]) { self.articles = articles }

  /// Performs an effect and returns the answer, if it has one.
  mutating func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .rows(let query, let range): return .rows(query, rows(query, range))
    case .finishStoring(let command, let count): return .again(command, count: count)
    case .locate(let id, let query):
      let all = rows(query, 0..<articles.count)
      return all.rows.firstIndex { $0.id == id }.map { .located(id, query, at: $0) }
    case .open(let id, let purpose): return .opened(opened(id), purpose)
    case .noteRead(let id):
      read.insert(id)
      return .changed(summary(id))
    case .toggle(.read, let id):
      read.formSymmetricDifference([id])
      return .toggled(.read, summary(id))
    case .toggle(.star, let id):
      starred.formSymmetricDifference([id])
      return .toggled(.star, summary(id))
    case .savedQueries: return .savedQueries(saved)
    case .changeSaved(.save(let typed, as: let name)):
      saved.append(SavedQuery(name: name, typed: typed))
      return .savedQueries(saved)
    case .changeSaved: return .savedQueries(saved)
    case .savePlace(let id, let place):
      places[id] = place
      return nil
    case .saveMark(let id, let letter, let place):
      marks[id, default: [:]][letter] = place
      return nil
    case .removeArticle(let id):
      removed.insert(id)
      return .removed(summary(id))
    case .statements(let query, let range):
      return .statements(query, (query.isOnce ? once(said(query)) : said(query)).window(range))
    case .speakers(let filter, let range): return .speakers(filter: filter, speakerRows(filter, range))
    case .findSpeaker(let name): return .speaker(speakers.first { $0.name == name })
    case .completeSpeaker(let typed):
      return .completions(of: typed, speakers.map(\.name).filter { Self.hasWords(of: typed, in: [$0]) })
    default: return answerAboutBookmarks(effect)
    }
  }

  /// Returns an article as it is opened.
  func opened(_ id: ArticleID) -> OpenedArticle {
    OpenedArticle(
      id: id, article: articles[Int(id.rawValue) - 1], place: places[id],
      bookmarks: bookmarks.filter { $0.article?.id == id }, marks: marks[id] ?? [:])
  }

  private func summary(_ id: ArticleID) -> ArticleSummary {
    let article = articles[Int(id.rawValue) - 1]
    var row = ArticleSummary(
      id: id, fields: article.fields, added: Timestamp(seconds: 0), isRead: read.contains(id),
      isStarred: starred.contains(id),
      quotationCount: article.quotations?.filter { $0.kind.isSpeech }.count ?? 0,
      bookmarkCount: bookmarks.filter { $0.article?.id == id }.count)
    row.copyOf = copies[id]
    row.copies = copies.values.count { $0 == row.group }
    return row
  }

  private var ids: [ArticleID] { articles.indices.map { ArticleID(Int64($0 + 1)) } }

  private func rows(_ query: ArticleQuery, _ range: Range<Int>) -> RowWindow<ArticleSummary> {
    ids.filter { id in
      if removed.contains(id) { return false }
      if case .articles(let listed) = query.scope, !listed.contains(id) { return false }
      if query.isFolded, let main = copies[id], !query.unfolded.contains(main) { return false }
      let fields = articles[Int(id.rawValue) - 1].fields
      return Self.hasWords(of: query.filter, in: [fields.title, fields.byline, fields.source])
    }
    .map(summary).window(range)
  }

  /// Whether the filter of a list matches texts.
  private static func hasWords(of filter: String, in texts: [String?]) -> Bool {
    Query(filter, as: .list).matches(texts.compactMap(\.self))
  }
}

// MARK: - Statements and speakers

extension TestLibrary {
  /// Returns the statements of a query, in the order of the articles.
  private func said(_ query: StatementQuery) -> [StatementSummary] {
    ids.flatMap { id in
      let article = articles[Int(id.rawValue) - 1]
      return ShownStatement.statements(in: article).map { summary($0, of: article, id) }
    }
    .filter { row in
      let isMeant =
        switch query.whose {
        case .everybody: true
        case .speaker(let id): row.person == speakers[Int(id.rawValue) - 1].name
        case .nobody: row.person == nil
        }
      return isMeant && Self.hasWords(of: query.filter, in: [row.words, row.person, row.mention])
    }
  }

  /// Returns the first of the statements with the same words, and how many they are.
  private func once(_ statements: [StatementSummary]) -> [StatementSummary] {
    var known: [String: Int] = [:]
    var rows: [StatementSummary] = []
    for statement in statements {
      if let index = known[statement.words] {
        rows[index].appearances += 1
      } else {
        known[statement.words] = rows.count
        rows.append(statement)
      }
    }
    return rows
  }

  private func summary(_ statement: ShownStatement, of article: Article, _ id: ArticleID) -> StatementSummary
  {
    let attribution = statement.attribution
    return StatementSummary(
      article: summary(id), range: statement.range, words: statement.words(in: article.text),
      mention: attribution?.mention.map { article.text.words(in: $0) }, person: attribution?.person,
      cue: attribution?.cue.map { article.text.words(in: $0) }, confidence: attribution?.confidence,
      isBookmarked: bookmarks.contains { $0.range == statement.range && $0.article?.id == id })
  }

  /// The speakers, those with the most statements first.
  private var speakers: [SpeakerSummary] {
    var counts: [String: (statements: Int, articles: Set<Int>)] = [:]
    for (index, article) in articles.enumerated() {
      for name in ShownStatement.statements(in: article).compactMap(\.attribution?.person) {
        counts[name, default: (0, [])].statements += 1
        counts[name, default: (0, [])].articles.insert(index)
      }
    }
    return counts.sorted { ($1.value.statements, $0.key) < ($0.value.statements, $1.key) }.enumerated().map {
      SpeakerSummary(
        id: SpeakerID(Int64($0 + 1)), name: $1.key, statements: $1.value.statements,
        articles: $1.value.articles.count)
    }
  }

  private func speakerRows(_ filter: String, _ range: Range<Int>) -> SpeakerRows {
    let unattributed = said(StatementQuery(of: .nobody)).count
    let all =
      speakers.map(SpeakerRow.speaker) + (unattributed == 0 ? [] : [.nobody(statements: unattributed)])
    let fitting = all.filter { Self.hasWords(of: filter, in: [$0.name]) }
    let count = fitting.count { if case .speaker = $0 { true } else { false } }
    return SpeakerRows(fitting.window(range), speakers: count)
  }
}

// MARK: - Bookmarks

extension TestLibrary {
  /// Changes the place of a bookmark.
  mutating func move(_ id: BookmarkID, to attachment: Attachment) {
    change(id) { $0.attachment = attachment }
  }

  private mutating func answerAboutBookmarks(_ effect: Effect) -> Event? {
    switch effect {
    case .addBookmark, .setNote, .setTags: if fails { return .problem("The disk is full") }
    default: break
    }
    switch effect {
    case .bookmarks(let query, let range): return .bookmarks(query, rows(query).window(range))
    case .addBookmark(let draft, let id):
      let bookmark = Bookmark(
        id: BookmarkID(Int64(bookmarks.count + 1)), draft: draft,
        attachment: .attached(draft.anchor.range, now: nil),
        created: Timestamp(seconds: 0), updated: Timestamp(seconds: 0), source: summary(id).fields,
        article: summary(id))
      bookmarks.append(bookmark)
      return .bookmarked(bookmark, summary(id))
    case .bookmarkRows(let rows, let count):
      guard case .places = rows else { return nil }
      var done = BookmarkedRows()
      done.added = count
      return .rowsBookmarked(done)
    case .setNote(let note, let id): return change(id) { $0.draft.note = note }
    case .setTags(let tags, let id): return change(id) { $0.draft.tags = tags }
    case .attachBookmark(let id, let range, _):
      return change(id) { $0.attachment = .attached(range, now: nil) }
    case .removeBookmark(let id):
      guard let index = bookmarks.firstIndex(where: { $0.id == id }) else { return nil }
      let bookmark = bookmarks.remove(at: index)
      return .unbookmarked(bookmark, bookmark.article.map { summary($0.id) })
    case .completeTag(let word, let typed):
      let tags = Set(bookmarks.flatMap(\.draft.tags)).sorted()
      return .completions(of: typed, tags.filter { $0.hasPrefix(word) })
    default: return nil
    }
  }

  @discardableResult
  private mutating func change(_ id: BookmarkID, _ change: (inout Bookmark) -> Void) -> Event? {
    guard let index = bookmarks.firstIndex(where: { $0.id == id }) else { return nil }
    change(&bookmarks[index])
    return .bookmarkChanged(bookmarks[index])
  }

  /// Returns the bookmarks of a query; grouped by tag, a bookmark has a row for each of its tags.
  private func rows(_ query: BookmarkQuery) -> [BookmarkRow] {
    let fitting = bookmarks.filter { Self.hasParts(of: query.filter, $0) }
    func grouped(by groups: (Bookmark) -> [String?]) -> [BookmarkRow] {
      fitting.flatMap { bookmark in groups(bookmark).map { BookmarkRow(bookmark, group: $0) } }
        .sorted { ($0.group ?? "~") < ($1.group ?? "~") }
    }
    return switch query.grouping {
    case .none: fitting.map { BookmarkRow($0) }
    case .article: grouped { [$0.source.title] }
    case .speaker: grouped { [$0.draft.person] }
    case .tag: grouped { $0.draft.tags.isEmpty ? [nil] : $0.draft.tags }
    case .date: grouped { _ in ["2024-05-29"] }
    }
  }

  /// Whether each word of a filter is part of a text of a bookmark, as in the list of bookmarks.
  private static func hasParts(of filter: String, _ bookmark: Bookmark) -> Bool {
    let draft = bookmark.draft
    let texts: [String?] =
      [draft.anchor.exact, draft.person, draft.mention, draft.note, bookmark.source.title]
      + [bookmark.source.byline, bookmark.source.source] + draft.tags.map { "#\($0)" }
    let key = WordFolding.key(texts.compactMap(\.self).joined(separator: "\n"))
    return WordFolding.key(filter).split(separator: " ").allSatisfy(key.contains)
  }
}

extension Array where Element: Hashable & Sendable {
  /// Returns the rows whose numbers are in a range.
  fileprivate func window(_ range: Range<Int>) -> RowWindow<Element> {
    let part = range.clamped(to: 0..<count)
    return RowWindow(total: count, first: part.lowerBound, rows: Array(self[part]))
  }
}
