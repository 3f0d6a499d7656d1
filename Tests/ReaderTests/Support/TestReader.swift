import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

@testable import Reader

/// A reader at work without a library or a terminal: keys go in, frames come out, effects are answered from memory.
struct TestReader {
  /// The reader.
  private(set) var state: ReaderState
  /// Every effect that was asked for, in order.
  private(set) var effects: [Effect] = []
  /// The articles of the library, by number from 1.
  private var articles: [Article]
  private var read: Set<ArticleID> = []
  private var starred: Set<ArticleID> = []
  private var places: [ArticleID: ReadingPlace] = [:]
  private var kept: [Bookmark] = []
  private var removed: Set<ArticleID> = []

  /// Opens the list of a library.
  init(_ articles: [Article], columns: Int = 80, rows: Int = 24) {
    self.articles = articles
    state = ReaderState(size: Size(columns: columns, rows: rows))
    perform(state.start())
  }

  /// Opens an article from its path.
  init(reading article: Article, columns: Int = 80, rows: Int = 24, isStored: Bool = true) {
    articles = [article]
    state = ReaderState(
      size: Size(columns: columns, rows: rows), reading: OpenedArticle(id: nil, article: article))
    perform(state.start())
    if isStored { receive(.stored(opened(ArticleID(1)))) }
  }

  /// Types keys, in key notation.
  mutating func type(_ notation: String) throws {
    for key in try KeyNotation.keys(in: notation) {
      state.wasShown()
      perform(state.press(key))
    }
  }

  /// Types keys ahead: no frame is shown between them.
  mutating func typeAhead(_ notation: String) throws {
    for key in try KeyNotation.keys(in: notation) { perform(state.press(key)) }
  }

  /// Presses a key that notation has no way to write.
  mutating func press(_ key: Key) { perform(state.press(key)) }

  /// Changes where a bookmark stands today, as a re-import does.
  mutating func move(_ id: Int64, to attachment: Attachment) {
    guard let index = kept.firstIndex(where: { $0.id == BookmarkID(id) }) else { return }
    kept[index].attachment = attachment
    receive(.libraryChanged)
  }

  /// Gives news from outside.
  mutating func receive(_ event: Event) { perform(state.receive(event)) }

  /// The screen as text, trailing blanks cut.
  var lines: [String] { state.frame.lines }

  /// The status line.
  var status: String { lines.last ?? "" }

  /// The words painted in styles that have all these roles, in reading order, rows joined by a blank.
  func painted(_ style: Style) -> [String] {
    let frame = state.frame
    return frame.runs.filter { $0.style.isSuperset(of: style) }.map { run in
      frame[row: run.position.row][...].dropFirst(run.position.column).prefix(run.columns).map(\.cluster)
        .joined()
    }
  }

  private mutating func perform(_ asked: [Effect]) {
    for effect in asked {
      effects.append(effect)
      if let event = answer(effect) { perform(state.receive(event)) }
    }
  }

  /// Whether the library refuses to keep anything.
  var fails = false

  private mutating func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .addBookmark, .setNote, .setTags: if fails { return .problem("The disk is full") }
    default: break
    }
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
    case .savePlace(let id, let place):
      places[id] = place
      return nil
    case .addBookmark(let draft, let id):
      let bookmark = self.bookmark(draft, id)
      kept.append(bookmark)
      return .bookmarked(bookmark, summary(id))
    case .setNote(let note, let id): return change(id) { $0.note = note }
    case .setTags(let tags, let id): return change(id) { $0.tags = tags }
    case .removeBookmark(let id):
      guard let index = kept.firstIndex(where: { $0.id == id }) else { return nil }
      let bookmark = kept.remove(at: index)
      return .unbookmarked(bookmark, bookmark.article.map { summary($0.id) })
    case .bookmarks(let query, let range): return .bookmarks(query, Self.window(of: rows(query), range))
    case .attachBookmark(let id, let range, _):
      guard let index = kept.firstIndex(where: { $0.id == id }) else { return nil }
      kept[index].attachment = .attached(range, now: nil)
      return .bookmarkChanged(kept[index])
    case .statements(let query, let range):
      return .statements(query, Self.window(of: said(query), range))
    case .speakers(let filter, let range):
      let nobody = said(StatementQuery(of: .nobody)).count
      let all = speakers.map(SpeakerRow.speaker) + (nobody == 0 ? [] : [.nobody(statements: nobody)])
      let fitting = all.filter { Query(filter, as: .rows).matches([$0.name]) }
      let count = fitting.count { if case .speaker = $0 { true } else { false } }
      return .speakers(filter: filter, SpeakerRows(Self.window(of: fitting, range), speakers: count))
    case .findSpeaker(let name): return .speaker(speakers.first { $0.name == name })
    case .removeArticle(let id):
      removed.insert(id)
      return .removed(summary(id))
    case .completeSpeaker(let typed):
      return .completions(of: typed, speakers.map(\.name).filter { $0.contains(typed) })
    case .completeTag(let word, let typed):
      let tags = Set(kept.flatMap(\.draft.tags)).sorted()
      return .completions(of: typed, tags.filter { $0.hasPrefix(word) })
    default: return nil
    }
  }

  /// The bookmarks of a query; by tag each stands under each of its own.
  private func rows(_ query: BookmarkQuery) -> [BookmarkRow] {
    let fitting = kept.filter { query.filter.isEmpty || $0.draft.anchor.exact.contains(query.filter) }
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

  /// Everything that is said in the library, as it stands in it.
  private func said(_ query: StatementQuery) -> [StatementSummary] {
    let narrowing = Query(query.filter, as: .rows)
    func isMeant(_ row: StatementSummary) -> Bool {
      switch query.whose {
      case .everybody: true
      case .speaker(let id): row.person == speakers[Int(id.rawValue) - 1].name
      case .nobody: row.person == nil
      }
    }
    return articles.enumerated().flatMap { index, article in
      ShownStatement.statements(in: article).map { statement in
        let attribution = statement.attribution
        return StatementSummary(
          article: summary(ArticleID(Int64(index + 1))), range: statement.range,
          words: statement.words(in: article.text),
          mention: attribution?.mention.map { article.text.words(in: $0) }, person: attribution?.person,
          cue: attribution?.cue.map { article.text.words(in: $0) }, confidence: attribution?.confidence,
          isBookmarked: kept.contains {
            $0.range == statement.range && $0.article?.id.rawValue == Int64(index + 1)
          })
      }
    }
    .filter { row in
      isMeant(row)
        && narrowing.matches([row.words, row.person, row.mention].compactMap(\.self))
    }
  }

  /// Who speaks in the library, those first who say most.
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

  private func bookmark(_ draft: BookmarkDraft, _ id: ArticleID) -> Bookmark {
    Bookmark(
      id: BookmarkID(Int64(kept.count + 1)), draft: draft,
      attachment: .attached(draft.anchor.range, now: nil),
      created: Timestamp(seconds: 0), updated: Timestamp(seconds: 0), source: summary(id).fields,
      article: summary(id))
  }

  private mutating func change(_ id: BookmarkID, _ change: (inout BookmarkDraft) -> Void) -> Event? {
    guard let index = kept.firstIndex(where: { $0.id == id }) else { return nil }
    change(&kept[index].draft)
    return .bookmarkChanged(kept[index])
  }

  private func summary(_ id: ArticleID) -> ArticleSummary {
    let article = articles[Int(id.rawValue) - 1]
    return ArticleSummary(
      id: id, fields: article.fields, added: Timestamp(seconds: 0), isRead: read.contains(id),
      isStarred: starred.contains(id),
      quotationCount: article.quotations?.filter { $0.kind.isSpeech }.count ?? 0,
      bookmarkCount: kept.filter { $0.article?.id == id }.count)
  }

  private func opened(_ id: ArticleID) -> OpenedArticle {
    OpenedArticle(
      id: id, article: articles[Int(id.rawValue) - 1], place: places[id],
      bookmarks: kept.filter { $0.article?.id == id })
  }

  private func rows(_ query: ArticleQuery, _ range: Range<Int>) -> RowWindow<ArticleSummary> {
    let narrowing = Query(query.filter, as: .rows)
    let fitting = articles.indices.filter { index in
      if removed.contains(ArticleID(Int64(index + 1))) { return false }
      if case .articles(let ids) = query.scope, !ids.contains(ArticleID(Int64(index + 1))) { return false }
      return narrowing.matches([articles[index].fields.title])
    }
    let window = Self.window(of: fitting, range)
    return RowWindow(
      total: window.total, first: window.first, rows: window.rows.map { summary(ArticleID(Int64($0 + 1))) })
  }

  private static func window<Row>(of rows: [Row], _ range: Range<Int>) -> RowWindow<Row> {
    let part = range.clamped(to: 0..<rows.count)
    return RowWindow(total: rows.count, first: part.lowerBound, rows: Array(rows[part]))
  }
}
