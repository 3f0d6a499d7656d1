import Articles
import Frames

/// The lines of an article in a pane of some width, made when they are needed.
///
/// A line is found by its unit and its number in the unit. A step costs no more than the units it passes, and
/// no unit is long (``LongBlock``), so a text of ten megabytes opens as fast as one of ten lines.
struct ArticleLayout: Sendable {
  /// The text that the units' ranges refer to.
  private let text: String

  /// The article's text.
  var articleText: String { text }
  /// What is shown, in order; never empty.
  let units: [ArticleUnit]
  /// How many columns a line may have.
  let columns: Int
  /// Divides words at the ends of lines; `nil` if none are divided.
  let hyphenator: Hyphenator?
  /// The lines of the units that were needed last.
  private var cache: [Int: [Range<Int>]] = [:]

  /// Lays out units of `text` in lines of `columns`.
  init(text: String, units: [ArticleUnit], columns: Int, hyphenator: Hyphenator? = nil) {
    self.hyphenator = hyphenator
    self.text = text
    self.units = units
    self.columns = max(1, columns)
  }

  /// A line of the pane: the number of its unit, and of the line in it.
  ///
  /// After the words of most units comes a blank line.
  struct LinePlace: Hashable, Comparable, Sendable {
    var unit: Int
    var line: Int

    static func < (first: Self, second: Self) -> Bool {
      (first.unit, first.line) < (second.unit, second.line)
    }
  }

  /// The first line.
  static let start = LinePlace(unit: 0, line: 0)

  /// Returns the lines of a unit, as UTF-8 ranges into its words, without the blank one after them.
  func lines(ofUnit index: Int) -> [Range<Int>] {
    if let lines = cache[index] { return lines }
    let unit = units[index]
    if !unit.cells.isEmpty, case .text(let range) = unit.words { return [range] }
    let width = columns - unit.indent
    return switch unit.words {
    case .text(let range):
      LineBreaker.lines(
        of: text, in: range, columns: width, hanging: unit.hanging,
        hyphenator: unit.isProse ? hyphenator : nil, keepsIndents: unit.isCode)
    case .own(let words):
      LineBreaker.lines(of: words, in: 0..<words.utf8.count, columns: width, hanging: unit.hanging)
    }
  }

  /// Returns how many lines a unit takes, including the blank one after it, if there is one.
  func height(ofUnit index: Int) -> Int { lines(ofUnit: index).count + units[index].gap }

  /// Keeps the lines of the units around a line, so that neither a frame nor the next key breaks them again;
  /// also those at the end, which limit every move.
  mutating func remember(from place: LinePlace, rows: Int) {
    if cache.count > 512 { cache = [:] }
    remember(units.indices[place.unit...], rows: rows + place.line)
    remember(units.indices.reversed(), rows: rows)
  }

  /// Keeps the lines of the unit that shows an offset into the article's text, and of its neighbours.
  mutating func remember(around offset: Int, blocks: [Block]) {
    guard let block = Self.block(holding: offset, in: blocks) else { return }
    if cache.count > 512 { cache = [:] }
    let unit = unitIndex(of: TextPosition(unit: .block(block), offset: offset))
    for index in max(0, unit - 1)...min(units.count - 1, unit + 1) where cache[index] == nil {
      cache[index] = lines(ofUnit: index)
    }
  }

  private mutating func remember(_ indices: some Sequence<Int>, rows: Int) {
    var remaining = rows
    for index in indices where remaining > 0 {
      let lines = lines(ofUnit: index)
      cache[index] = lines
      remaining -= lines.count + units[index].gap
    }
  }

  /// Returns the length of a unit's words in bytes of UTF-8.
  func length(ofUnit index: Int) -> Int {
    switch units[index].words {
    case .text(let range): range.count
    case .own(let words): words.utf8.count
    }
  }

  /// Returns the words that a unit's ranges refer to.
  func source(ofUnit index: Int) -> String {
    if case .own(let words) = units[index].words { words } else { text }
  }
}

// MARK: - Lines and positions

extension ArticleLayout {
  /// Returns the line that shows a position; if its unit is folded away, the line that is shown instead.
  func place(of position: TextPosition) -> LinePlace {
    let index = unitIndex(of: position)
    guard units[index].key == position.unit, case let lines = lines(ofUnit: index), !isFold(index) else {
      return LinePlace(unit: index, line: 0)
    }
    if position.isGap, units[index].gap > 0 {
      return LinePlace(unit: index, line: lines.count - 1 + min(position.gapLine, units[index].gap))
    }
    return LinePlace(unit: index, line: Self.line(holding: position.offset, in: lines))
  }

  /// Returns the position of a line's first byte.
  func position(of place: LinePlace) -> TextPosition {
    let lines = lines(ofUnit: place.unit)
    if place.line >= lines.count {
      // An offset within the last line: the next unit may begin where it ends.
      let end = lines.last.map { max($0.lowerBound, $0.upperBound - 1) } ?? 0
      return TextPosition(unit: units[place.unit].key, offset: end, gapLine: place.line - lines.count + 1)
    }
    return TextPosition(unit: units[place.unit].key, offset: lines[place.line].lowerBound)
  }

  /// Returns the place of a UTF-8 offset into the article's text.
  func place(ofOffset offset: Int, blocks: [Block]) -> LinePlace {
    guard let block = Self.block(holding: offset, in: blocks) else { return Self.start }
    return place(of: TextPosition(unit: .block(block), offset: offset))
  }

  /// Returns the block that holds a UTF-8 offset, or the last one before it; `nil` before the first.
  static func block(holding offset: Int, in blocks: [Block]) -> Int? {
    let after = blocks.partitionPoint { $0.range.lowerBound > offset }
    return after == 0 ? nil : after - 1
  }

  /// Whether a unit stands for folded noise.
  func isFold(_ index: Int) -> Bool {
    guard case .block = units[index].key, case .own = units[index].words else { return false }
    return true
  }

  /// Whether a line says that reading stopped there.
  func isStop(_ place: LinePlace) -> Bool {
    units[place.unit].isStop && place.line == lines(ofUnit: place.unit).count
  }

  private func unitIndex(of position: TextPosition) -> Int {
    max(0, units.partitionPoint { Self.starts($0, after: position) } - 1)
  }

  private static func starts(_ unit: ArticleUnit, after position: TextPosition) -> Bool {
    guard unit.key == position.unit else { return unit.key > position.unit }
    guard unit.isContinued, case .text(let range) = unit.words else { return false }
    return range.lowerBound > position.offset
  }

  private static func line(holding offset: Int, in lines: [Range<Int>]) -> Int {
    max(0, lines.partitionPoint { $0.lowerBound > offset } - 1)
  }
}
