import Articles
import Catalogue
import Frames

/// The quotations of the open article compared with the rest of the library, word by word, the worst first.
struct CheckScreen: LoadedRowScreen {
  /// The article.
  let id: ArticleID
  /// The quotations; `nil` until they have been compared.
  var rows = LoadedRows<CheckRow>()

  /// Checks an article of the library.
  init(_ id: ArticleID) { self.id = id }

  var context: KeyContext { .check }

  func missing(in around: Surroundings) -> [Effect] { rows.all == nil ? [.check(id)] : [] }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows { rows.all = nil }
    switch event {
    case .checked(id, let found): rows.all = found
    case .accepted(id, let range, let isAccepted):
      rows.all = rows.all?.map { row in
        var row = row
        if row.range == range { row.isAccepted = isAccepted }
        return row
      }
    default: break
    }
    return []
  }
}

// MARK: - Keys

extension CheckScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    guard [.open, .openSource, .acceptFinding].contains(command) else { return nil }
    guard let row = rows.selected else { return [.say(.nothingSelected)] }
    switch command {
    case .openSource: return Prompt.asking(toOpen: row.source?.fields.url, link: nil)
    case .acceptFinding: return [.effect(.accept(id, row.range))]
    default:
      guard let statement = around.article?.spokenParts.part(at: row.range)?.statement else {
        return [.popToArticle]
      }
      return [.popToArticle, .tell(.goTo(statement: statement, foundBy: nil))]
    }
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    command == .accept ? act(.acceptFinding, in: around) : nil
  }
}

// MARK: - Painting

extension CheckScreen {
  var hints: [Hint] {
    [Hint(.open, "goes there"), Hint(.acceptFinding, "accepts it"), Hint(.find, "narrows")]
  }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    rows.shown.indices.contains(row) ? Entry(rows.shown[row]) : nil
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let findings = (rows.all ?? []).count { !$0.isFine }
    let count = "\(findings) of \(total.counted("quotation")) to look at"
    let empty =
      filter.isEmpty
      ? ["Nobody is quoted in this article."] : Self.nothing(with: "No quotation has these words.")
    paint(
      titled: "Was it said like this?", count: rows.all == nil ? "" : count,
      empty: rows.all == nil ? [] : empty,
      into: &frame,
      in: around)
  }
}

extension CheckRow {
  /// The verdict as shown.
  var label: String { isAccepted ? "\(verdict), accepted" : verdict }
}

extension Entry {
  /// Shows a checked quotation: its words, those of the source, then the verdict and the source.
  fileprivate init(_ row: CheckRow) {
    words = StyledText(pieces: row.words)
    beside = StyledText(pieces: row.sourceWords)
    if !beside.isEmpty { under = StyledText(pieces: row.sourceWords, after: "there: ") }
    sign = CheckSign(row)
    details = StyledText()
    details.append(row.label, row.isFine ? .secondary : .problem)
    let fields = row.source?.fields
    let facts = [
      row.speaker, row.otherSpeaker.map { "said by \($0)" }, fields?.title, fields?.source,
      fields?.date.map(ArticleFacts.long),
    ]
    for fact in facts.compactMap(\.self) { details.append(StyledText.dot + fact, .secondary) }
  }
}

extension CheckRow: SoughtRow {
  var soughtTexts: [String] {
    [words.map(\.text).joined(), sourceWords.map(\.text).joined(), label, speaker ?? ""]
  }
}
