import Articles
import Catalogue
import Frames

/// A search of the library and its hits.
struct SearchScreen: EntryScreen, KeepableScreen {
  /// What was typed.
  private(set) var query = ""
  /// What the library found for the query; `nil` until it has answered.
  private(set) var hits: [SearchHit]? { didSet { find() } }
  var cursor = RowCursor()
  private(set) var filter = "" { didSet { find() } }
  /// The hits that match the filter.
  private(set) var shown: [SearchHit] = []
  /// The order of the hits.
  private(set) var order = SearchHits.Order.best
  /// Whether the library searched only the articles added last.
  private var isCut = false
  /// The library's remarks on the query.
  private var remarks = QueryRemarks()

  /// How many hits the library is asked for.
  static let limit = 200

  var context: KeyContext { .search }
  var total: Int { shown.count }
  var soughtWords: SoughtWords? { SoughtWords.search(query).ifAny }
  var readsQueries: Bool { true }
  var explanation: String? { remarks.explanation(of: Query(query, as: .search)) }

  /// The line for the words to search for.
  var line: Prompt { Prompt(.searchLibrary, text: query) }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
  }

  private mutating func find() {
    let narrowing = Query(filter, as: .rows)
    shown = (hits ?? []).filter {
      filter.isEmpty
        || narrowing.matches([$0.snippet, $0.article.fields.title, $0.article.fields.source ?? ""])
    }
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    remarks.take(event)
    if case .hits(query, let found) = event, around.isTop { (hits, isCut) = (found.rows, found.isCut) }
    return []
  }
}

// MARK: - Keys

extension SearchScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .searchLibrary: return [.prompt(line)]
    case .nextOrder: return sort()
    case .bookmarkAll: return bookmarkAll(in: around)
    case .open:
      guard let hit = selectedHit else { return [.say(.nothingSelected)] }
      return [.effect(.open(hit.article.id, .jump(hit.range)))]
    case .openSource:
      guard let hit = selectedHit else { return [.say(.nothingSelected)] }
      return Prompt.asking(toOpen: hit.article.fields.url, link: nil)
    default: return nil
    }
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    if case .export(let arguments) = command { return export(arguments, in: around) }
    guard case .save(let name) = command else { return nil }
    return query.allSatisfy(\.isWhitespace)
      ? [.say(.nothingToSave)] : [.effect(.changeSaved(.save(query, as: name)))]
  }

  func shownStatements(in around: Surroundings) -> ShownStatements? {
    .places(shown.map { StatementPlace($0.article.id, $0.range) })
  }

  private mutating func sort() -> [Outcome] {
    order = order == .best ? .newest : .best
    cursor = RowCursor()
    let said = Outcome.say(.sorted(order == .best ? "best first" : "by date, newest first"))
    return hits == nil ? [said] : [said, .effect(.search(query, order, limit: Self.limit))]
  }

  mutating func hear(_ message: ScreenMessage, in around: Surroundings) {
    if case .selectHit(let row) = message { cursor.select(row) }
  }

  /// Returns the outcomes that open the hit this many rows further on, at its first or last match; `nil` if
  /// there is none.
  func opening(_ count: Int) -> [Outcome]? {
    let row = cursor.selected + count
    guard shown.indices.contains(row) else { return nil }
    let hit = shown[row]
    let purpose = count > 0 ? OpenPurpose.jump(hit.range) : .lastMatch
    return [.tell(.selectHit(row: row)), .pop, .effect(.open(hit.article.id, purpose))]
  }

  private var selectedHit: SearchHit? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome] {
    guard case .searchLibrary = prompt.purpose else {
      if let before = followFilter(prompt, stage) { cursor = before }
      return []
    }
    let text = prompt.editor.text
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch stage {
    case .typed:
      query = text
      filter = ""
      cursor = RowCursor()
      if isBlank { hits = nil }
      return isBlank ? [] : [.effect(.search(text, order, limit: Self.limit))]
    case .accepted:
      if isBlank { return [.pop] }
      return hits?.isEmpty == true ? [.say(.noMatches(text))] : []
    case .cancelled: return hits == nil ? [.pop] : []
    }
  }
}

// MARK: - Painting

extension SearchScreen {
  var hints: [Hint] {
    [
      Hint(.open, "opens the article there"), Hint(.searchLibrary, "searches again"), Hint(.find, "narrows"),
      Hint(.nextOrder, "sorts"),
    ]
  }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    shown.indices.contains(row) ? Entry(shown[row]) : nil
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    var count = hits == nil ? "" : total.counted("article")
    if total == Self.limit { count = "the \(order.rawValue) \(total) articles" }
    if isCut, hits != nil { count += " of those added last" }
    let empty =
      hits == nil
      ? ["Words to find in titles and texts;", "“quoted words” form a phrase."]
      : filter.isEmpty ? ["Nothing found."] : Self.nothing(with: "No hit has these words.")
    paint(titled: "Search", count: count, empty: empty, into: &frame, in: around)
  }
}

extension Entry {
  /// Shows a hit: the line around the words, then the article.
  fileprivate init(_ hit: SearchHit) {
    let fields = hit.article.fields
    let place: [String?] = [fields.title, fields.source, fields.date.map(ArticleFacts.long)]
    words = StyledText(hit.snippet)
    words.add(.match, to: hit.snippetMatches)
    details = StyledText(place.compactMap(\.self).joined(separator: StyledText.dot), .secondary)
  }
}
