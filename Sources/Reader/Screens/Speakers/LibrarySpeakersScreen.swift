import Articles
import Catalogue
import Frames

/// The speakers of the library, those who say most first.
///
/// The last row is for the unattributed statements, if there are any.
struct LibrarySpeakersScreen: WindowedScreen {
  private(set) var filter = ""
  var rows = WindowedRows<SpeakerRow>()
  /// How many of the rows are speakers.
  private var speakers = 0

  /// Lists all speakers.
  init() {}

  var context: KeyContext { .speakers }
  var hints: [Hint] { SpeakersPainter.hints + [Hint(.mergePerson, "merges names")] }

  func load(_ range: Range<Int>) -> Effect { .speakers(filter: filter, range) }

  mutating func narrow(to filter: String) {
    self.filter = filter
    rows.reset()
  }

  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
    if event.changesRows { rows.invalidate() }
    if case .speakers(filter, let loaded) = event, around.isTop {
      speakers = loaded.speakers
      rows.take(loaded.window) { $0.isSame(as: $1) }
    }
    return []
  }

  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? {
    guard command == .open || command == .mergePerson else { return nil }
    guard let speaker = rows.selectedRow else { return noRow }
    if command == .open { return StatementsScreen.opening(speaker) }
    guard case .speaker(let summary) = speaker else { return [.say(.nobodyHasNoName)] }
    return [.say(.whoIsIt), .prompt(Prompt(.person(summary.name)))]
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    guard case .separate(let name) = command else { return nil }
    if let name { return [.effect(.separate([name]))] }
    guard case .speaker(let summary)? = rows.selectedRow, !summary.merged.isEmpty else {
      return [.say(.nothingToSeparate)]
    }
    return [.effect(.separate(summary.merged))]
  }

  // The last row isn't a speaker, and the heading doesn't count it either.
  func statusPlace(isTyping: Bool, in around: Surroundings) -> String {
    isTyping || rows.cursor.selected >= speakers ? "" : "\(rows.cursor.selected + 1) of \(speakers)"
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    SpeakersPainter(
      title: "Speakers of the library", count: rows.window == nil ? nil : speakers,
      nothing: "Nobody is quoted in the library.", around: around
    )
    .paint(self, into: &frame) { rows.window?[$0].map { SpeakerLine($0) } }
  }
}

extension SpeakerRow {
  /// Returns whether two rows are for the same speaker, whatever their counts.
  fileprivate func isSame(as other: SpeakerRow) -> Bool {
    switch (self, other) {
    case (.speaker(let one), .speaker(let other)): one.id == other.id
    case (.nobody, .nobody): true
    default: false
    }
  }
}

extension SpeakerLine {
  /// Shows a row of the library.
  fileprivate init(_ row: SpeakerRow) {
    let statements = Self.column(row.statements, "statement")
    switch row {
    case .speaker(let speaker):
      let articles = Self.column(speaker.articles, "article")
      self.init(
        name: row.name, count: "\(statements) in\(articles)", statements: statements,
        style: SpeakerColour.style(of: row.name))
      others = speaker.merged
    case .nobody:
      // Aligned with the statements of the other rows. Counting the articles would take long.
      let blanks = String(repeating: " ", count: " in".count + Self.column(1, "article").count)
      self.init(
        name: row.name, count: statements + blanks, statements: statements, style: .unattributed)
    }
  }
}
