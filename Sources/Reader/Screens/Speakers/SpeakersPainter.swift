import Frames

/// Paints speakers: a row for each, with the name and the number of statements.
struct SpeakersPainter {
  /// The title of the rows; the words that narrow them are added.
  let title: String
  /// The number of speakers; `nil` while it is unknown.
  let count: Int?
  /// The text shown if there is no speaker at all.
  let nothing: String
  let around: Surroundings

  /// The most useful keys for the status line.
  static let hints = [Hint(.open, "shows what they said"), Hint(.find, "narrows")]

  private var size: Size { around.geometry.size }
  private var headingRows: Int { around.geometry.headingRows }
  private var margin: Int { size.columns >= 24 ? 2 : 0 }

  /// Paints the rows in view.
  ///
  /// - Parameter line: returns the row with a number; `nil` if it is not loaded.
  func paint(_ screen: some RowScreen, into frame: inout Frame, line: (Int) -> SpeakerLine?) {
    if headingRows > 0 {
      let left = screen.filter.isEmpty ? title : "\(title): “\(screen.filter)”"
      Heading(left: left, right: count?.counted("speaker") ?? "")
        .paint(into: &frame, region: around.geometry.content)
    }
    let rows = screen.view(in: around.geometry.rows).rows(from: screen.cursor.top, total: screen.total)
    for (number, index) in rows.enumerated() {
      let row = headingRows + number
      if let line = line(index) { paint(line, row: row, into: &frame) }
      if index == screen.cursor.selected {
        frame.addStyle(.selected, in: Region(row: row, column: 0, columns: size.columns, rows: 1))
        frame.focus = Position(row: row, column: margin)
      }
    }
    if screen.total == 0, count != nil { paintNothing(isNarrowed: !screen.filter.isEmpty, into: &frame) }
  }

  private func paintNothing(isNarrowed: Bool, into frame: inout Frame) {
    guard headingRows + 1 < around.geometry.content.size.rows else { return }
    frame.write(
      isNarrowed ? "No speaker has these words. Esc shows all." : nothing,
      at: Position(row: headingRows + 1, column: 2), columns: size.columns - 2, style: .secondary)
  }

  private func paint(_ speaker: SpeakerLine, row: Int, into frame: inout Frame) {
    // A wider row would lead the eye astray between the name and the count.
    let width = min(76, size.columns - 2 * margin)
    let count = width >= CharacterWidth.columns(of: speaker.count) + 16 ? speaker.count : speaker.statements
    let countWidth = CharacterWidth.columns(of: count)
    let showsCount = width >= countWidth + 16
    let name = Position(row: row, column: margin)
    if around.lettersSpeakers, let letter = speaker.letter {
      MarginNotes(mark: nil, letters: [letter]).paint(into: &frame, before: name, columns: margin)
    }
    let room = showsCount ? width - countWidth - 2 : width
    frame.writeClipped(speaker.name, at: name, columns: room, style: speaker.style)
    let own = CharacterWidth.columns(of: speaker.name)
    if !speaker.others.isEmpty, room > own + 8 {
      frame.writeClipped(
        ", also " + speaker.others.joined(separator: ", "),
        at: Position(row: row, column: margin + own), columns: room - own, style: .secondary)
    }
    guard showsCount else { return }
    frame.write(
      count, at: Position(row: row, column: margin + width - countWidth), style: .secondary)
  }
}

/// A speaker as a row of a screen.
struct SpeakerLine {
  let name: String
  /// The number of statements, and of articles.
  let count: String
  /// The number of statements, for a screen without room for more.
  let statements: String
  let style: Style
  /// The names that the user has merged into this one.
  var others: [String] = []
  /// The letter of a speaker of an article.
  var letter: SpeakerLetter?

  /// Returns a count whose digits and words are aligned with those of other rows.
  static func column(_ number: Int, _ what: String) -> String {
    let digits = String(number)
    let blanks = String(repeating: " ", count: max(1, 4 - digits.utf8.count))
    return "\(blanks)\(digits) \(what)\(number == 1 ? " " : "s")"
  }
}
