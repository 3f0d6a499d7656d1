import Articles
import Catalogue
import Library
import Proof
import Quotations

/// What a draft is compared with: an article of the library, or a file that the user named.
enum CheckedAgainst {
  case stored(StoredArticle)
  case file(LoadedArticle)

  var article: Article {
    switch self {
    case .stored(let stored): stored.article
    case .file(let file): file.article
    }
  }

  /// The article in the form that JSON and lists use.
  var named: NamedArticle {
    switch self {
    case .stored(let stored): .stored(stored)
    case .file(let file): .loaded(file)
    }
  }

  /// When it was published, for sorting; files without a date come last.
  var order: String {
    switch self {
    case .stored(let stored): stored.article.fields.date?.iso8601 ?? stored.summary.added.iso8601
    case .file(let file): file.article.fields.date?.iso8601 ?? "9999"
    }
  }
}

/// Compares the quotations of drafts with the library and with files.
///
/// Every source is read once, when the first quotation needs it.
struct DraftCheck {
  private let library: LibraryStore?
  private var checker = QuotationChecker()
  private(set) var sources: [CheckedAgainst] = [] {
    didSet { orders += sources[orders.count...].map(\.order) }
  }
  private var orders: [String] = []
  private var stored: [ArticleID: Int] = [:]
  private var reach = WordReach()
  /// The numbers of the files with which every quotation is compared.
  private var files: [Int] = []
  /// Articles that aren't compared: the open one, and those that resemble it.
  var ignored: Set<ArticleID> = []

  /// The maximum number of articles of the library that a quotation is compared with.
  private static let mostArticles = 24
  /// The maximum number of statements of the library whose words are examined for a quotation.
  private static let mostStatements = 192

  /// Prepares to compare drafts with a library, in which a user may have merged names.
  init(library: LibraryStore?) throws(LibraryError) {
    self.library = library
    let merges = try library?.merges() ?? []
    guard !merges.isEmpty else { return }
    var people: [String: String] = [:]
    for merge in merges { people[SpeakerKey(merge.name)?.key ?? ""] = merge.person }
    let known = people
    checker.personNamed = { name in ProofPerson(name, key: SpeakerKey(name).flatMap { known[$0.key] }) }
  }

  /// Adds a file that records what was said.
  mutating func add(_ file: LoadedArticle) {
    files.append(checker.add(file.article, isRecord: true))
    sources.append(.file(file))
    // The first line of notes is read as their title, and may also be something that was said.
    var title = file
    title.article = Article(
      fields: file.article.fields, text: file.article.fields.title, blocks: [], quotations: [])
    files.append(checker.add(title.article, isRecord: true))
    sources.append(.file(title))
  }

  /// Whether there is nothing to compare with.
  var isEmpty: Bool { files.isEmpty && library == nil }

  /// Returns the quotations of a draft with their verdicts, in order.
  mutating func check(_ article: Article) throws(LibraryError) -> [CheckedQuotation] {
    var checked: [CheckedQuotation] = []
    for quotation in DraftQuotation.all(in: article) { checked.append(try check(quotation, in: article)) }
    let accepted = try library?.accepted(among: checked.map(\.draft.text)) ?? []
    for index in accepted { checked[index].isAccepted = true }
    return checked
  }

  private mutating func check(_ quotation: DraftQuotation, in article: Article) throws(LibraryError)
    -> CheckedQuotation
  {
    let judge = checker.judge(of: quotation, in: article)
    var matches = checker.matches(of: judge, among: files)
    if let library {
      let said = try articles(saying: quotation, judge, in: library)
      matches += checker.matches(of: judge, among: try numbers(of: said, in: library))
      if !checked(quotation, matches).verdict.isFine {
        // The words may occur somewhere outside quotation marks.
        let written = try library.articles(writing: quotation.text, limit: 8, known: &reach)
        let more = written.filter { !said.contains($0) }
        matches += checker.matches(of: judge, among: try numbers(of: more, in: library))
      }
    }
    return checked(quotation, matches)
  }

  private func checked(_ quotation: DraftQuotation, _ matches: [CheckedQuotation.Match]) -> CheckedQuotation {
    CheckedQuotation(quotation, matches: matches) { first, second in
      orders[first] == orders[second] ? first < second : orders[first] < orders[second]
    }
  }

  /// Returns the articles whose statements may have a quotation's words, the likeliest first.
  private mutating func articles(
    saying quotation: DraftQuotation, _ judge: ProofJudge, in library: LibraryStore
  ) throws(LibraryError) -> [ArticleID] {
    let records = try library.statementRecords(
      saying: quotation.text, speaker: quotation.attribution?.person, limit: Self.mostStatements)
    var articles: [ArticleID] = []
    var said: [ArticleID: [SaidWords]] = [:]
    for record in records where !ignored.contains(record.article) {
      if said[record.article] == nil { articles.append(record.article) }
      said[record.article, default: []].append(
        SaidWords(words: record.words, person: record.person, start: record.range.lowerBound))
    }
    let likely = checker.mayHold(articles.map { said[$0] ?? [] }, what: judge, limit: Self.mostArticles)
    return likely.map { articles[$0] }
  }

  /// Returns the numbers of articles among the sources; reads those that are new.
  private mutating func numbers(of articles: [ArticleID], in library: LibraryStore)
    throws(LibraryError) -> [Int]
  {
    let wanted = articles.filter { !ignored.contains($0) }
    for article in try library.comparedArticles(wanted.filter { stored[$0] == nil }) {
      let article = article.withQuotations
      stored[article.summary.id] = checker.add(article.article, isRecord: false)
      sources.append(.stored(article))
    }
    return wanted.compactMap { stored[$0] }
  }

  /// Returns who says the words of a match.
  func voice(of match: CheckedQuotation.Match) -> ProofVoice? { checker.voice(of: match) }
}
