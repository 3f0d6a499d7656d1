import Frames

/// The letter for a speaker of an article on a terminal without colours.
struct SpeakerLetter: Hashable {
  /// The letter: `A` for the first to speak, `B` for the second, `?` for an unattributed quotation.
  ///
  /// After `Z` come `a` to `z`, then `A` again.
  let text: String

  /// Makes the letter of a speaker, counted from 0 in order of appearance; `nil` if unattributed.
  init(_ speaker: Int?) {
    guard let speaker else {
      text = "?"
      return
    }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    text = String(alphabet[speaker % alphabet.count])
  }

  /// The style: fainter than the words of the article.
  static let style = Style.secondary
}

/// The margin before a line: the letters of the speakers whose words begin there, the sign of a checked
/// quotation, and the mark of a bookmark.
struct MarginNotes {
  /// The mark; `nil` if no bookmark starts in the line.
  let mark: String?
  /// The letters.
  let letters: [SpeakerLetter]
  /// The sign; `nil` if no checked quotation starts in the line.
  var sign: CheckSign?

  /// How far before the text the letters and the mark start, in `columns`, so that they aren't read as text.
  private static let room = (letters: 4, mark: 2)

  /// Writes the notes, closer to the text in a narrow margin; what doesn't fit is left out.
  ///
  /// - Parameters:
  ///   - text: the first cell of the text.
  ///   - columns: the width of the margin; nothing is written if it is less than two.
  func paint(into frame: inout Frame, before text: Position, columns: Int) {
    guard columns >= 2 else { return }
    let first = text.column - min(columns, Self.room.letters)
    let taken = (mark == nil ? 0 : 1) + (sign == nil ? 0 : 1)
    let shown = letters.prefix(max(0, text.column - first - taken))
    for (number, letter) in shown.enumerated() {
      let position = Position(row: text.row, column: first + number)
      frame.write(letter.text, at: position, style: SpeakerLetter.style)
    }
    if let sign {
      let position = Position(row: text.row, column: first + shown.count)
      frame.write(sign.text, at: position, columns: 1, style: sign.style)
    }
    guard let mark else { return }
    let column = max(text.column - Self.room.mark, first + shown.count + (sign == nil ? 0 : 1))
    frame.write(mark, at: Position(row: text.row, column: column), style: .mark)
  }
}
