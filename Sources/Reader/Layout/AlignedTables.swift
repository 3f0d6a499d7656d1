import Articles
import Frames

/// The tables of an article that fit the pane; each row becomes a unit, with its cells in aligned columns.
///
/// Tables that are too wide, or whose cells have several lines or blocks, are left to ``UnitLeads``, which
/// puts each cell on a separate line.
struct AlignedTables {
  private let article: Article
  /// How many columns a row may have.
  private let width: Int
  /// The blocks of the table that was looked at last.
  private var table = 0..<0
  /// Where the columns of that table begin; empty if it isn't aligned.
  private var starts: [Int: Int] = [:]

  /// The number of spaces between columns: as many as there are bytes between blocks in the text.
  private static let gutter = 2
  /// The indent of a table, in `columns`.
  static let indent = 2

  /// Looks for tables that fit `columns`.
  init(_ article: Article, columns: Int) {
    self.article = article
    width = columns - Self.indent
  }

  /// Returns the cells of the row that begins at a block, if it belongs to an aligned table.
  ///
  /// Blocks must be asked for in order. O(n) in the cells of each table, measured only as far as they fit.
  mutating func row(at index: Int) -> [ArticleUnit.Cell]? {
    guard case .cell(let row, _) = article.blocks[index].form else { return nil }
    if !table.contains(index) { measure(from: index) }
    guard !starts.isEmpty else { return nil }
    return article.blocks[index..<table.upperBound].lazy.map { (block: $0, place: Self.place(of: $0)) }
      .prefix { $0.place?.row == row }
      .map { ArticleUnit.Cell(start: $0.block.range.lowerBound, column: starts[$0.place?.column ?? 0] ?? 0) }
  }

  private static func place(of block: Block) -> (row: Int, column: Int)? {
    if case .cell(let row, let column) = block.form { (row, column) } else { nil }
  }

  private mutating func measure(from start: Int) {
    var widths: [Int: Int] = [:]
    var (end, total, fits) = (start, 0, width > 0)
    var last = (row: -1, column: -1)
    while end < article.blocks.count, let place = Self.place(of: article.blocks[end]), place >= last {
      let isNew = place > last && article.blocks[end].isNoise == article.blocks[start].isNoise
      fits = fits && isNew && total <= width
      if fits, let columns = columns(of: article.blocks[end].range) {
        let known = widths[place.column]
        widths[place.column] = max(known ?? 0, columns)
        total += max(0, columns - (known ?? 0)) + (known == nil && widths.count > 1 ? Self.gutter : 0)
      } else {
        fits = false
      }
      last = place
      end += 1
    }
    table = start..<end
    starts = fits && total <= width && widths.count > 1 ? Self.starts(of: widths) : [:]
  }

  /// Returns the width of a cell in `columns`; `nil` if it has several lines or can't fit.
  private func columns(of range: Range<Int>) -> Int? {
    guard range.count <= 4 * width, let words = article.text.slice(range),
      !words.utf8.contains(where: { $0 < 0x20 })
    else { return nil }
    return CharacterWidth.columns(of: words)
  }

  private static func starts(of widths: [Int: Int]) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var next = 0
    for (column, width) in widths.sorted(by: { $0.key < $1.key }) {
      starts[column] = next
      next += width + gutter
    }
    return starts
  }
}

extension ArticleUnit {
  /// A cell of a row whose cells are side by side.
  struct Cell: Hashable, Sendable {
    /// Where its words begin, in `UTF-8 offsets` into the article's text.
    var start: Int
    /// Its distance from the left edge of the table, in `columns`.
    var column: Int
  }

  /// Returns the unit for a row of a table; `block` is the number of its first cell.
  static func row(_ cells: [Cell], from block: Int, of article: Article) -> ArticleUnit {
    let last = article.blocks[block + cells.count - 1].range.upperBound
    var unit = ArticleUnit(
      key: .block(block), words: .text(article.blocks[block].range.lowerBound..<last),
      style: article.blocks[block].isNoise ? .noise : .plain)
    // A row may lack its first cells.
    let first = cells.first?.column ?? 0
    unit.indent = AlignedTables.indent + first
    unit.cells = cells.map { Cell(start: $0.start, column: $0.column - first) }
    return unit
  }

  /// The number of the last block shown in the unit, or -1 for the title and notes.
  var lastBlock: Int {
    if case .block(let first) = key { first + max(1, cells.count) - 1 } else { -1 }
  }

  /// Whether the unit shows a block: its own, or another cell of its row.
  func shows(_ block: Int) -> Bool {
    guard case .block(let first) = key else { return false }
    return (first..<first + max(1, cells.count)).contains(block)
  }
}
