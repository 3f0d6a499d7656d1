import Articles
import Frames

extension ReaderState {
  /// Paints the speakers: a line each, the name and how much they say.
  func paint(_ state: SpeakersState, into frame: inout Frame) {
    let name = state.libraryRows == nil ? "Speakers of the article" : "Speakers of the library"
    let left = state.filter.isEmpty ? name : "\(name): “\(state.filter)”"
    let isKnown = state.libraryRows.map { $0.window != nil } ?? true
    let right = isKnown ? Self.count(state.speakerCount, "speaker") : ""
    if geometry.headingRows > 0 {
      Heading(left: left, right: right).paint(into: &frame, region: geometry.content)
    }
    let view = state.view(in: geometry.rows)
    for (line, index) in view.rows(from: state.cursor.top, total: state.total).enumerated() {
      let row = geometry.headingRows + line
      if let speaker = state.row(index) { paint(speaker, row: row, into: &frame) }
      if index == state.cursor.selected {
        frame.addStyle(.selected, in: Region(row: row, column: 0, columns: size.columns, rows: 1))
        frame.focus = Position(row: row, column: speakersMargin)
      }
    }
    guard state.total == 0, isKnown, geometry.headingRows + 1 < geometry.content.size.rows else { return }
    frame.write(
      state.filter.isEmpty
        ? "Nobody is quoted in the library." : "No speaker has these words. Esc shows all.",
      at: Position(row: geometry.headingRows + 1, column: 2), columns: size.columns - 2, style: .secondary)
  }

  private var speakersMargin: Int { size.columns >= 24 ? 2 : 0 }

  private func paint(_ speaker: SpeakersState.Row, row: Int, into frame: inout Frame) {
    let margin = speakersMargin
    // Not so wide that the eye loses its row between the name and the count.
    let width = min(76, size.columns - 2 * margin)
    let count = width >= CharacterWidth.columns(of: speaker.count) + 16 ? speaker.count : speaker.statements
    let countWidth = CharacterWidth.columns(of: count)
    let showsCount = width >= countWidth + 16
    let name = Position(row: row, column: margin)
    if lettersSpeakers, let letter = speaker.letter {
      MarginNotes(mark: nil, letters: [letter]).paint(into: &frame, before: name, columns: margin)
    }
    frame.writeClipped(
      speaker.name, at: name, columns: showsCount ? width - countWidth - 2 : width, style: speaker.style)
    guard showsCount else { return }
    frame.write(
      count, at: Position(row: row, column: margin + width - countWidth), style: .secondary)
  }
}

extension SpeakersState {
  /// A speaker as a line of the screen.
  struct Row {
    let name: String
    /// How much they say, and in how many articles.
    let count: String
    /// How much they say, where there is no room for more.
    let statements: String
    let style: Style
    /// The letter of a speaker of an article.
    var letter: SpeakerLetter?
  }

  /// A speaker by the number of the row; nil where it is not at hand.
  func row(_ index: Int) -> Row? {
    switch source {
    case .article(let entries, let shown):
      guard shown.indices.contains(index) else { return nil }
      let entry = entries[shown[index]]
      let statements = Self.column(entry.statements, "statement")
      return Row(
        name: entry.name, count: statements, statements: statements, style: entry.colour,
        letter: SpeakerLetter(entry.speaker))
    case .library(let rows):
      guard let row = rows.window?[index] else { return nil }
      let statements = Self.column(row.statements, "statement")
      switch row {
      case .speaker(let speaker):
        let articles = Self.column(speaker.articles, "article")
        return Row(
          name: row.name, count: "\(statements) in\(articles)", statements: statements,
          style: SpeakerColour.style(of: row.name))
      case .nobody:
        // Under the statements of the others; how many articles these stand in would take long to count.
        let blanks = String(repeating: " ", count: " in".count + Self.column(1, "article").count)
        return Row(name: row.name, count: statements + blanks, statements: statements, style: .unattributed)
      }
    }
  }

  /// A count whose digits and words stand under those of other rows.
  private static func column(_ number: Int, _ what: String) -> String {
    let digits = String(number)
    let blanks = String(repeating: " ", count: max(1, 4 - digits.utf8.count))
    return "\(blanks)\(digits) \(what)\(number == 1 ? " " : "s")"
  }
}
