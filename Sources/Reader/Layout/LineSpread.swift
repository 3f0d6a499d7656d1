import Articles
import Frames

/// The spaces added between the words of a line to justify it, or between the cells of a row to align them.
///
/// They are painted, but aren't part of the text: offsets are those of the line without them.
struct LineSpread: Hashable, Sendable {
  /// The offsets after the spaces between words or cells, in `UTF-8 offsets`, ascending.
  private let places: [Int]
  /// The number of added spaces in all.
  private let added: Int
  /// Whether spaces that can't be shared evenly are added on the right, as in every other line.
  private let fromRight: Bool
  /// For the cells of a row, the number of spaces added before each place; empty for words.
  private let sums: [Int]

  /// The maximum number of spaces added between two words; a line that needs more isn't justified.
  private static let widest = 3

  /// Spreads a line; `nil` if it needs no spaces, or too many.
  ///
  /// - Parameters:
  ///   - line: the line, in `UTF-8 offsets` into the text.
  ///   - room: the `columns` left over.
  init?(_ line: Range<Int>, of text: String, room: Int, fromRight: Bool) {
    guard room > 0, let words = text.slice(line)?.utf8 else { return nil }
    var places: [Int] = []
    var isAfterWord = false
    for (offset, byte) in words.enumerated() {
      if byte == 0x20, isAfterWord { places.append(line.lowerBound + offset + 1) }
      isAfterWord = byte != 0x20
    }
    guard !places.isEmpty, room <= Self.widest * places.count else { return nil }
    (self.places, added, self.fromRight, sums) = (places, room, fromRight, [])
  }

  /// Puts the cells of a row into their columns; `nil` if the unit isn't a row of cells.
  ///
  /// The line breaks between cells are shown as spaces, and count as spaces.
  init?(cellsOf unit: ArticleUnit, in text: String) {
    guard let first = unit.cells.first else { return nil }
    var (places, sums): ([Int], [Int]) = ([], [])
    var (start, column) = (first.start, 0)
    for cell in unit.cells {
      column += text.slice(start..<cell.start).map { CharacterWidth.columns(of: $0) } ?? 0
      places.append(cell.start)
      sums.append(max(0, cell.column - column))
      start = cell.start
    }
    (self.places, self.sums, added, fromRight) = (places, sums, sums.last ?? 0, false)
  }

  /// Returns the number of spaces added before an offset.
  func columns(before offset: Int) -> Int {
    let count = places.partitionPoint { $0 > offset }
    if !sums.isEmpty { return count > 0 ? sums[count - 1] : 0 }
    return (added * count + (fromRight ? 0 : places.count - 1)) / places.count
  }

  /// Returns a part of the line with its spaces.
  func words(in range: Range<Int>, of text: String) -> String {
    guard let words = text.slice(range)?.utf8 else { return "" }
    var spread: [UInt8] = []
    var before = columns(before: range.lowerBound)
    for (offset, byte) in words.enumerated() {
      spread.append(byte == 0x0A && !sums.isEmpty ? 0x20 : byte)
      let after = columns(before: range.lowerBound + offset + 1)
      spread += repeatElement(0x20, count: after - before)
      before = after
    }
    return String(decoding: spread, as: UTF8.self)
  }
}

extension ArticleLayout {
  /// Returns the spaces that put the cells of a row into columns, or justify a line if it `justifies`.
  func spread(of place: LinePlace, justifies: Bool) -> LineSpread? {
    LineSpread(cellsOf: units[place.unit], in: articleText) ?? (justifies ? spread(of: place) : nil)
  }

  /// Returns the spaces that justify a line; `nil` if it ends its paragraph or isn't to be justified.
  func spread(of place: LinePlace) -> LineSpread? {
    let (unit, lines) = (units[place.unit], lines(ofUnit: place.unit))
    guard unit.isProse, place.line + 1 < lines.count,
      !endsParagraph(lines[place.line], before: lines[place.line + 1])
    else { return nil }
    let line = lines[place.line]
    let width = columns - unit.indent - (place.line > 0 ? unit.hanging : 0)
    let used = source(ofUnit: place.unit).slice(line).map { CharacterWidth.columns(of: $0) } ?? width
    let room = width - used - (endsInHyphen(place) ? 1 : 0)
    return LineSpread(line, of: source(ofUnit: place.unit), room: room, fromRight: place.line % 2 == 1)
  }

  /// Whether there is a line break in the text between two lines.
  private func endsParagraph(_ line: Range<Int>, before next: Range<Int>) -> Bool {
    let start = min(line.upperBound, next.lowerBound)
    return articleText.slice(start..<next.lowerBound)?.utf8.contains(0x0A) ?? true
  }

  /// Whether a line ends inside a divided word, so that a hyphen is shown after it.
  func endsInHyphen(_ place: LinePlace) -> Bool {
    let (unit, lines) = (units[place.unit], lines(ofUnit: place.unit))
    guard hyphenator != nil, unit.isProse, place.line + 1 < lines.count,
      case let line = lines[place.line], line.upperBound == lines[place.line + 1].lowerBound,
      let words = articleText.slice(line), words.unicodeScalars.last?.properties.isAlphabetic == true,
      let last = words.last, CharacterWidth.columns(of: last) == 1
    else { return false }
    // A word that is too long for a line is cut at its edge, without a hyphen.
    let width = columns - unit.indent - (place.line > 0 ? unit.hanging : 0)
    return CharacterWidth.columns(of: words) < width
  }
}
