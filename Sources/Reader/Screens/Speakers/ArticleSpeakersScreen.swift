import Articles
import Catalogue
import Frames
import Quotations

/// The speakers of an article, those who say most first.
struct ArticleSpeakersScreen: RowScreen {
  /// All speakers of the article; the unattributed statements come last.
  private var speakers: [ArticleSpeaker]
  /// The indices of the speakers that match the filter.
  private var shown: [Int]
  private(set) var filter = ""
  var cursor = RowCursor()

  /// Lists the speakers of an article, with the speaker of the selected quotation selected.
  init(_ pane: ArticlePane) {
    speakers = ArticleSpeaker.speakers(of: pane)
    shown = Array(speakers.indices)
    let speaker = pane.selected.map { pane.statements[$0].speakerNumber }
    cursor.select(speakers.firstIndex { $0.number == speaker } ?? 0)
  }

  var context: KeyContext { .speakers }
  var total: Int { shown.count }
  var hints: [Hint] { SpeakersPainter.hints }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
    find()
  }

  private mutating func find() {
    let narrowing = Query(filter, as: .rows)
    shown = speakers.indices.filter { narrowing.matches([speakers[$0].name]) }
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    switch event {
    case .speaker(let speaker) where around.isTop: return open(speaker, in: around)
    case .opened(let article, .refresh), .stored(let article), .corrected(let article, _):
      guard let pane = around.article, article.id == pane.id else { break }
      speakers = ArticleSpeaker.speakers(of: pane)
      find()
    default: break
    }
    return []
  }

  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    guard command == .open else { return nil }
    guard let speaker = selectedSpeaker else { return [.say(.nothingSelected)] }
    // The library may have more statements by a named speaker.
    if speaker.isPerson { return [.effect(.findSpeaker(speaker.name))] }
    return openQuotations(of: speaker, in: around)
  }

  private var selectedSpeaker: ArticleSpeaker? {
    shown.indices.contains(cursor.selected) ? speakers[shown[cursor.selected]] : nil
  }

  /// Shows what the selected speaker said: in all articles, or in this one if the library lacks the speaker.
  private func open(_ summary: SpeakerSummary?, in around: Surroundings) -> [Outcome] {
    if let summary { return StatementsScreen.opening(.speaker(summary)) }
    return openQuotations(of: selectedSpeaker, in: around)
  }

  private func openQuotations(of speaker: ArticleSpeaker?, in around: Surroundings) -> [Outcome] {
    guard let pane = around.article else { return [] }
    return [.push(QuotationsScreen(pane, scope: .speaker(speaker?.number)))]
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    SpeakersPainter(
      title: "Speakers of the article", count: shown.count { speakers[$0].number != nil },
      nothing: "Nobody is quoted in the library.", around: around
    )
    .paint(self, into: &frame) { row in
      guard shown.indices.contains(row) else { return nil }
      let speaker = speakers[shown[row]]
      let statements = SpeakerLine.column(speaker.statements, "statement")
      return SpeakerLine(
        name: speaker.name, count: statements, statements: statements, style: speaker.colour,
        letter: SpeakerLetter(speaker.number))
    }
  }
}

/// A speaker of an article.
struct ArticleSpeaker: Hashable, Sendable {
  /// The name, or the words that name the speaker.
  var name: String
  /// The number of the speaker in the article; `nil` for unattributed statements.
  var number: Int?
  /// The style of the name: the speaker's colour in the article.
  var colour: Style
  /// Whether the person is known, so that other articles can be searched.
  var isPerson: Bool
  /// The number of statements.
  var statements: Int

  /// Returns the speakers of an article, those with the most statements first and the unattributed last.
  static func speakers(of pane: ArticlePane) -> [ArticleSpeaker] {
    var speakers: [Int?: ArticleSpeaker] = [:]
    for statement in pane.statements {
      let number = statement.speakerNumber
      var speaker =
        speakers[number]
        ?? ArticleSpeaker(
          name: statement.speakerName(in: pane.article.text) ?? "speaker unknown", number: number,
          colour: statement.colourStyle, isPerson: statement.attribution?.person != nil, statements: 0)
      speaker.statements += 1
      speakers[number] = speaker
    }
    return speakers.values.sorted { one, other in
      (one.number == nil ? 1 : 0, -one.statements, one.number ?? 0)
        < (other.number == nil ? 1 : 0, -other.statements, other.number ?? 0)
    }
  }
}
