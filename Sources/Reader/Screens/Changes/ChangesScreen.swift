import Articles
import Catalogue
import Frames

/// What changed in the open article each time its document was read again, newest first.
struct ChangesScreen: LoadedRowScreen {
  /// The article.
  let id: ArticleID
  /// The changes; `nil` until the library has answered.
  var rows = LoadedRows<ChangeRow>()

  /// Lists the changes of an article.
  init(_ id: ArticleID) { self.id = id }

  var context: KeyContext { .changes }

  func missing(in around: Surroundings) -> [Effect] { rows.all == nil ? [.changes(id)] : [] }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows || event.changedArticle == id { rows.all = nil }
    if case .changes(id, let found) = event { rows.all = found }
    return []
  }
}

// MARK: - Keys

extension ChangesScreen {
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .open: return open()
    case .nextReading: return go(to: rows.shown.indices.first { begins($0) && $0 > cursor.selected })
    case .previousReading: return go(to: rows.shown.indices.last { begins($0) && $0 < cursor.selected })
    default: return nil
    }
  }

  private func open() -> [Outcome] {
    guard let row = rows.selected else { return [.say(.nothingSelected)] }
    return [.popToArticle] + (row.range.map { [.tell(.goToPlace($0))] } ?? [])
  }

  /// Whether a row is the first of its reading.
  private func begins(_ row: Int) -> Bool { row == 0 || rows.shown[row - 1].seen != rows.shown[row].seen }

  private mutating func go(to row: Int?) -> [Outcome] {
    guard let row else { return [.say(.noFurtherReading)] }
    cursor.select(row)
    return []
  }
}

// MARK: - Painting

extension ChangesScreen {
  var hints: [Hint] {
    [Hint(.open, "goes there"), Hint(.nextReading, "an earlier reading"), Hint(.find, "narrows")]
  }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    guard rows.shown.indices.contains(row) else { return nil }
    var entry = Entry(rows.shown[row])
    if isFirst || begins(row) { entry.group = "Read on \(rows.shown[row].seen.shown)" }
    return entry
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let changes = rows.shown.count { $0.kind != .first && $0.kind != .nothing }
    let empty = filter.isEmpty ? [] : Self.nothing(with: "No change has these words.")
    paint(
      titled: "What changed", count: rows.all == nil ? "" : changes.counted("change"),
      empty: rows.all == nil ? [] : empty, into: &frame, in: around)
  }
}

extension Entry {
  /// Shows a change: its words, with additions and deletions marked, then what happened and to whose words.
  fileprivate init(_ row: ChangeRow) {
    words = row.words.isEmpty ? StyledText(row.kind.label) : StyledText(pieces: row.words)
    details = StyledText()
    isBookmarked = row.isBookmarked
    isChanged = row.isBookmarked
    guard !row.words.isEmpty else { return }
    details.append(row.kind.label, row.kind == .added ? .secondary : [.secondary, .problem])
    if let speaker = row.speaker {
      details.append(StyledText.dot, .secondary)
      details.append(speaker, SpeakerColour.style(of: speaker))
    }
    if row.kind == .reassigned || row.formerSpeaker != nil {
      let names = (row.formerSpeaker ?? "nobody", row.speaker == nil ? ", now nobody’s" : "")
      details.append("\(StyledText.dot)before: \(names.0)\(names.1)", .secondary)
    }
    if row.isBookmarked { details.append(StyledText.dot + "these words were bookmarked", .secondary) }
  }
}

extension ChangeRow.Kind {
  /// What happened, in a few words.
  fileprivate var label: String {
    switch self {
    case .added: "quotation added"
    case .removed: "quotation removed"
    case .reworded: "reworded"
    case .reassigned: "another speaker"
    case .title: "title"
    case .text: "text"
    case .nothing: "The same words."
    case .first: "First reading."
    }
  }
}

extension Timestamp {
  /// The moment in words, in UTC: `29 May 2024, 10:00`.
  fileprivate var shown: String {
    let clock = iso8601.split(separator: "T").last?.prefix(5) ?? ""
    return [date.map(ArticleFacts.long), "\(clock) UTC"].compactMap(\.self).joined(separator: ", ")
  }
}

extension ChangeRow: SoughtRow {
  var soughtTexts: [String] {
    [words.map(\.text).joined(), kind.label, speaker ?? "", formerSpeaker ?? ""]
  }
}
