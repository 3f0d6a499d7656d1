import Frames

/// The letter that tells an article's speaker from the others on a screen without colours.
struct SpeakerLetter: Hashable {
  /// The letter: `A` for the first to speak, `B` for the second, `?` for an unknown speaker.
  ///
  /// After `Z` come `a` to `z`, then `A` again.
  let text: String

  /// Makes the letter of a speaker, counted from 0 in order of appearance; `nil` if no speaker was found.
  init(_ speaker: Int?) {
    guard let speaker else {
      text = "?"
      return
    }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    text = String(alphabet[speaker % alphabet.count])
  }

  /// How it is painted: fainter than the words, which are the article's.
  static let style = Style.secondary
}

/// What stands in the margin before a line: the letters of those who begin to speak, and the mark of a bookmark.
struct MarginNotes {
  /// The mark; `nil` if no bookmark starts in the line.
  let mark: String?
  /// The letters.
  let letters: [SpeakerLetter]

  /// How far before the text letters begin and a mark stands, so that none is read as a word of the text.
  private static let room = (letters: 4, mark: 2)

  /// Writes them, as close to the text as a narrow margin demands; what does not fit is left out.
  ///
  /// - Parameters:
  ///   - text: the first cell of the text.
  ///   - columns: how many columns the margin has; with less than two nothing is written.
  func paint(into frame: inout Frame, before text: Position, columns: Int) {
    guard columns >= 2 else { return }
    let first = text.column - min(columns, Self.room.letters)
    let shown = letters.prefix(text.column - first - (mark == nil ? 0 : 1))
    for (number, letter) in shown.enumerated() {
      let position = Position(row: text.row, column: first + number)
      frame.write(letter.text, at: position, style: SpeakerLetter.style)
    }
    guard let mark else { return }
    let column = max(text.column - Self.room.mark, first + shown.count)
    frame.write(mark, at: Position(row: text.row, column: column), style: .mark)
  }
}
