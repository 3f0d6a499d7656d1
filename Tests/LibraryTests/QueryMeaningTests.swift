import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Random queries of random small libraries: SQL and the indexes of words mean what an evaluator in memory does.
@Suite struct QueryMeaningTests {
  /// An article with all that the library knows of it.
  private struct ArticleRow: QueryRow {
    var stored: StoredArticle
    var statements: [StatementSummary]

    var searchedTexts: [String] { stored.summary.searchedTexts + [stored.article.text] }
    var day: PublicationDate? { stored.summary.day }

    func texts(of field: Query.Field) -> [String] {
      switch field {
      case .text: [stored.article.text]
      case .speaker: statements.compactMap { $0.person ?? $0.mention }
      case .quote: statements.map(\.words)
      case .tag: stored.bookmarks.flatMap(\.draft.tags)
      case .note: stored.bookmarks.compactMap(\.draft.note)
      default: stored.summary.texts(of: field)
      }
    }

    func has(_ mark: Query.Mark) -> Bool { stored.summary.has(mark) }
  }

  /// A statement with its article.
  private struct StatementRow: QueryRow {
    var statement: StatementSummary
    var article: ArticleRow

    var searchedTexts: [String] { [statement.words, statement.person ?? statement.mention ?? ""] }
    var day: PublicationDate? { article.day }
    private var bookmarks: [Bookmark] {
      article.stored.bookmarks.filter { statement.range.contains($0.draft.anchor.range) }
    }

    func texts(of field: Query.Field) -> [String] {
      switch field {
      case .speaker: [statement.person ?? statement.mention].compactMap(\.self)
      case .quote: [statement.words]
      case .tag: bookmarks.flatMap(\.draft.tags)
      case .note: bookmarks.compactMap(\.draft.note)
      default: article.texts(of: field)
      }
    }

    func has(_ mark: Query.Mark) -> Bool {
      switch mark {
      case .bookmarked: !bookmarks.isEmpty
      case .quotations: true
      default: article.has(mark)
      }
    }
  }

  /// A bookmark as its list knows it.
  private struct BookmarkedRow: QueryRow {
    var bookmark: Bookmark
    var article: ArticleRow

    var made: Timestamp? { bookmark.created }
    var searchedTexts: [String] {
      let draft = bookmark.draft
      let parts: [String?] = [
        draft.anchor.exact, draft.mention, draft.person, draft.note,
        draft.tags.map { "#" + $0 }.joined(separator: " "),
      ]
      return [(parts.compactMap(\.self) + article.stored.summary.searchedTexts).joined(separator: "\n")]
    }

    func texts(of field: Query.Field) -> [String] {
      let draft = bookmark.draft
      switch field {
      case .speaker: return [draft.person, draft.mention].compactMap(\.self)
      case .quote, .text: return [draft.anchor.exact]
      case .tag: return draft.tags
      case .note: return [draft.note].compactMap(\.self)
      default: return article.texts(of: field)
      }
    }

    func has(_ mark: Query.Mark) -> Bool {
      switch mark {
      case .bookmarked, .quotations: true
      default: article.has(mark)
      }
    }
  }

  private static let vocabulary = [
    "tide", "tidal", "ebbing", "flood", "sund", "harbour", "pilot", "Åsa", "o’dowd",
  ]
  private static let people = ["Åsa Sund", "Åsa B. Sund", "Fergal O’Dowd", "the pilot", nil]

  private let folder: TemporaryFolder
  private let store: LibraryStore
  private let articles: [ArticleRow]

  init() throws {
    var random = SplitMix64(31)
    let folder = try TemporaryFolder()
    let store = try folder.store()
    (self.folder, self.store) = (folder, store)
    var added: [NewArticle] = []
    for number in 0..<24 {
      func words(_ count: Int) -> String {
        (0..<count).map { _ in random.one(of: Self.vocabulary) }.joined(separator: " ")
      }
      let lines = (0..<random.below(4)).map { _ in
        (person: Self.people[random.below(Self.people.count)], words: words(1 + random.below(3)))
      }
      var article = spoken(
        lines, title: "\(words(2)) \(number)",
        date: number % 3 == 0 ? nil : "2023-1\(number % 3)-0\(1 + number % 9)")
      article.fields.byline = random.once(in: 2) ? "Ida \(random.one(of: Self.vocabulary))" : nil
      article.fields.source =
        random.once(in: 2) ? random.one(of: ["Sund Post", "The Tide", "Flood & Ebbing"]) : nil
      added.append(new(article, path: "/press/\(number % 2)/\(number)"))
    }
    _ = try store.add(contentsOf: added, now: now)
    for (number, new) in added.enumerated() {
      let (id, article) = (ArticleID(Int64(number + 1)), new.article)
      if random.once(in: 3) { try store.toggleStar(id) }
      if random.once(in: 3) { try store.toggleRead(id) }
      for quotation in article.quotations ?? [] where random.once(in: 3) {
        let tags = random.once(in: 2) ? [random.one(of: ["sea", "sea ice", "port"])] : []
        let note = random.once(in: 2) ? "see " + random.one(of: Self.vocabulary) : nil
        let draft = BookmarkDraft(quotation: quotation, in: article, note: note, tags: tags)
        _ = try store.addBookmark(draft, to: id, now: now)
      }
    }
    let statements = try store.statements(StatementQuery(), in: 0..<999).rows
    articles = try store.rows(ArticleQuery(), in: 0..<999).rows.compactMap { row in
      try store.article(row.id).map { stored in
        ArticleRow(stored: stored, statements: statements.filter { $0.article.id == row.id })
      }
    }
  }

  /// Writes a random query.
  private static func query(_ random: inout SplitMix64, depth: Int = 2) -> String {
    let word = random.one(of: vocabulary)
    let other = random.one(of: vocabulary)
    let part: String =
      switch random.below(depth > 0 ? 12 : 9) {
      case 0, 1, 2: word
      case 3: (word.contains("’") ? word : String(word.prefix(3))) + "*"
      case 4: "\"\(word) \(other)\""
      case 5: random.one(of: ["title", "text", "quote", "note"]) + ":" + word
      case 6:
        random.one(of: [
          "source:sund", "source:\"the tide\"", "author:ida", "author:\"ida tidal\"", "tag:sea",
          "tag:\"sea ice\"",
        ])
      case 7:
        random.one(of: [
          "speaker:sund", "speaker:\"Åsa Sund\"", "speaker:o'dowd", "speaker:pilot", "speaker:oli*",
        ])
      case 8:
        random.one(of: [
          "is:starred", "is:read", "is:unread", "is:bookmarked", "has:quotations", "in:press/1",
          "after:2023-11", "before:2024", "on:2024-05",
        ])
      default: "(" + query(&random, depth: depth - 1) + ")"
      }
    let negated = random.once(in: 4) ? "-" + part : part
    guard depth > 0, random.once(in: 2) else { return negated }
    return negated + random.one(of: [" ", " ", " OR "]) + query(&random, depth: depth - 1)
  }

  @Test func `articles of random queries`() throws {
    var random = SplitMix64(32)
    for _ in 0..<60 {
      let typed = Self.query(&random) + " "
      for dialect in [Query.Dialect.list, .search] {
        let query = Query(typed, as: dialect)
        let meant = articles.filter { query.matches($0) }.map(\.stored.summary.id).sorted()
        if dialect == .list {
          let list = ArticleQuery(filter: typed)
          #expect(try store.rows(list, in: 0..<99).rows.map(\.id).sorted() == meant, "\(typed)")
          let quick = try store.rows(list, in: 0..<99, most: 50)
          #expect(quick.rows.map(\.id).sorted() == meant, "quickly: \(typed)")
          #expect(!quick.isCut)
        } else if !query.isEmpty {
          let hits = try store.hits(typed, limit: 99)
          #expect(hits.rows.map(\.article.id).sorted() == meant, "search: \(typed)")
          #expect(hits.total == meant.count && !hits.isCut)
        }
      }
    }
  }

  @Test func `statements of random queries`() throws {
    var random = SplitMix64(33)
    let rows = articles.flatMap { article in
      article.statements.map { StatementRow(statement: $0, article: article) }
    }
    for _ in 0..<60 {
      let typed = Self.query(&random) + " "
      let query = Query(typed, as: .list)
      let meant = rows.filter { query.matches($0) }.map { "\($0.statement.article.id) \($0.statement.range)" }
        .sorted()
      let found = try store.statements(StatementQuery(filter: typed), in: 0..<999)
      #expect(found.rows.map { "\($0.article.id) \($0.range)" }.sorted() == meant, "\(typed)")
      #expect(found.total == meant.count)
      let quick = try store.statements(StatementQuery(filter: typed), in: 0..<999, most: 900)
      #expect(quick == found, "quickly: \(typed)")
    }
  }

  @Test func `bookmarks of random queries`() throws {
    var random = SplitMix64(34)
    let rows = articles.flatMap { article in
      article.stored.bookmarks.map { BookmarkedRow(bookmark: $0, article: article) }
    }
    #expect(rows.count > 5)
    for _ in 0..<60 {
      let typed = Self.query(&random).lowercased().replacing(" or ", with: " OR ") + " "
      let query = Query(typed, as: .rows)
      let meant = rows.filter { query.matches($0) }.map(\.bookmark.id.rawValue).sorted()
      let found = try store.bookmarks(BookmarkQuery(filter: typed)).rows.map(\.id.rawValue).sorted()
      #expect(found == meant, "\(typed)")
    }
  }

  @Test func `one or two letters begin words of titles and names only`() throws {
    let id = try store.add(new(sample("A zygote zz.", title: "Plain")), now: now).id
    #expect(try store.rows(ArticleQuery(filter: "zy"), in: 0..<9).total == 0)
    #expect(try store.rows(ArticleQuery(filter: "zz"), in: 0..<9, most: 9).rows.map(\.id) == [id])
    #expect(try store.rows(ArticleQuery(filter: "zyg"), in: 0..<9).rows.map(\.id) == [id])
    #expect(try store.rows(ArticleQuery(filter: "pl"), in: 0..<9, most: 9).rows.map(\.id).contains(id))
  }

  @Test func `of many articles with a word the list has those added last`() throws {
    let window = try store.rows(ArticleQuery(filter: "tid"), in: 0..<99, most: 3)
    #expect(window.isCut)
    #expect(window.total <= 6)
    let all = try store.rows(ArticleQuery(filter: "tid"), in: 0..<99)
    #expect(all.total > window.total)
    #expect(!all.isCut)
  }

  @Test
  func `of what very many say a narrowed list shows the newest, and leaves out none that it must not show`()
    throws
  {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let articles = (1...6).map { number in
      new(
        spoken([("Åsa Sund", number == 1 ? "ebb" : "tide")], title: "\(number)", date: "2024-05-0\(number)"))
    }
    _ = try store.add(contentsOf: articles, now: now)
    func rows(_ filter: String, most: Int) throws -> (titles: [String], isCut: Bool) {
      let window = try store.rows(ArticleQuery(filter: filter), in: 0..<9, most: most)
      return (window.rows.map(\.fields.title), window.isCut)
    }
    #expect(try rows("quote:tide ", most: 2) == (["6", "5"], true))
    #expect(try rows("speaker:sund ", most: 2) == (["6", "5"], true))
    #expect(try rows("quote:tide ", most: 5) == (["6", "5", "4", "3", "2"], false))
    #expect(try rows("-quote:tide ", most: 2) == (["1"], false))
  }

  @Test func `names that nothing has are said`() throws {
    for (typed, said) in [
      ("source:sond", "no source “sond”"), ("source:sund", nil), ("tide", nil),
      ("source:\"sund pos\" tide", "no source “sund pos”; nearest: Sund Post"),
      ("speaker:\"asa sunt\"", "no speaker “asa sunt”; nearest: Åsa Sund"),
      ("tag:ports", "no tag “ports”; nearest: port"),
    ] {
      #expect(try store.unknownNames(in: Query(typed + " ", as: .search)) == said)
    }
  }

  @Test func `names to complete`() throws {
    #expect(try store.names(of: .source, beginning: "t", limit: 9) == ["The Tide"])
    #expect(try store.names(of: .source, beginning: "", limit: 9).count == 3)
    #expect(try store.names(of: .speaker, beginning: "fer", limit: 9) == ["Fergal O’Dowd"])
    #expect(try store.names(of: .tag, beginning: "p", limit: 9) == ["port"])
    #expect(try store.names(of: .title, beginning: "t", limit: 9) == [])
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
