import Articles
import Frames

/// A part of the reading pane that is laid out alone: words, their style, their indent.
struct ArticleUnit: Hashable, Sendable {
  /// Which part this is.
  var key: UnitKey
  /// Where its words come from.
  var words: Words
  /// The style of its words, unless something else changes it.
  var style: Style
  /// The indent of every line, in `columns`.
  var indent = 0
  /// The additional indent of the lines after the first, in `columns`.
  var hanging = 0
  /// What is painted beside its words.
  var lead = UnitLead()
  /// The cells of a row whose cells are side by side on its one line; empty for other units.
  var cells: [Cell] = []
  /// Whether its lines may be justified and its words divided.
  var isProse = false
  /// Whether the spaces at the beginning of its lines are kept.
  var isCode = false
  /// How many blank lines follow, 0 to 2.
  var gap = 1
  /// Whether the blank line after it shows that reading stopped there.
  var isStop = false
  /// Whether it continues the block of the unit before it, which was too long for one unit.
  var isContinued = false

  /// Where the words of a unit come from.
  enum Words: Hashable, Sendable {
    /// A part of the article's text, in UTF-8 offsets.
    case text(Range<Int>)
    /// Words that aren't in the article's text.
    case own(String)
  }

  /// Returns the units of an article, in the order in which they are shown.
  ///
  /// - Parameters:
  ///   - showsNoise: whether marked noise is shown, or each run of it folded into one line.
  ///   - cutsLongBlocks: whether a very long block becomes several units.
  ///   - spacing: the number of blank lines between paragraphs.
  ///   - columns: how wide a table may be to be shown in columns; 0 for none.
  static func units(
    of article: Article, facts: String, showsNoise: Bool, cutsLongBlocks: Bool = true, spacing: Int = 1,
    columns: Int = 0
  ) -> [ArticleUnit] {
    var units = [ArticleUnit(key: .title, words: .own(article.fields.title), style: .title)]
    if !facts.isEmpty {
      units[0].gap = 0
      units.append(ArticleUnit(key: .facts, words: .own(facts), style: .byline))
    }
    var leads = UnitLeads(article)
    var tables = AlignedTables(article, columns: columns)
    let topLevel = article.blocks.lazy.compactMap(\.shownLevel).min() ?? 1
    var index = 0
    while index < article.blocks.count {
      let block = article.blocks[index]
      if block.isNoise, !showsNoise {
        let end = article.blocks[index...].firstIndex { !$0.isNoise } ?? article.blocks.count
        units.append(fold(from: index, count: end - index))
        index = end
      } else if let cells = tables.row(at: index) {
        if index > 0, isNextRow(article.blocks[index - 1], article.blocks[index]) {
          units[units.count - 1].gap = 0
        }
        units.append(.row(cells, from: index, of: article))
        index += cells.count
      } else {
        if index > 0, isClose(article.blocks[index - 1], block) { units[units.count - 1].gap = 0 }
        var unit = unit(for: block, at: index, in: article.text)
        if let level = block.shownLevel, level > topLevel { unit.style = [.heading, .secondary] }
        unit.lead = leads.lead(of: index)
        unit.indent += unit.lead.width
        if spacing != 1, index > 0, article.blocks[index - 1].isPlainParagraph, block.isPlainParagraph {
          units[units.count - 1].gap = spacing
          // Without blank lines between paragraphs, the first line of each is indented.
          if spacing == 0 { (unit.indent, unit.hanging) = (unit.indent + 2, unit.hanging - 2) }
        }
        units += cutsLongBlocks ? unit.parts(in: article.text) : [unit]
        index += 1
      }
    }
    units[units.count - 1].gap = 0
    return units
  }

  /// Whether there is no blank line between two blocks: items of a list, cells of a row.
  private static func isClose(_ first: Block, _ second: Block) -> Bool {
    switch (first.form, second.form) {
    case (.cell(let row, _), .cell(let next, _)): row == next
    default: first.kind == .item && second.kind == .item
    }
  }

  /// Whether two cells are in different rows of one table, the second below the first.
  private static func isNextRow(_ first: Block, _ second: Block) -> Bool {
    guard case .cell(let row, _) = first.form, case .cell(let next, _) = second.form else { return false }
    return row < next
  }

  private static func fold(from index: Int, count: Int) -> ArticleUnit {
    let parts = count == 1 ? "1 part folded, z shows it" : "\(count) parts folded, z shows them"
    let words = "··· \(parts) ···"
    return ArticleUnit(key: .block(index), words: .own(words), style: .noise)
  }

  private static func unit(for block: Block, at index: Int, in text: String) -> ArticleUnit {
    var unit = ArticleUnit(key: .block(index), words: .text(block.range), style: style(of: block))
    unit.isProse = [.paragraph, .item, .quote, .deck].contains(block.kind)
    switch block.form {
    case .preformatted: unit.isCode = true
    case .item(nil):
      unit.indent = 2
      unit.hanging = markerWidth(of: block.range, in: text)
    case .quote where block.role == nil: unit.indent = block.depth > 0 ? 2 : 4
    default: break
    }
    return unit
  }

  /// Returns the unit, or its parts if it is too long for one.
  private func parts(in text: String) -> [ArticleUnit] {
    guard case .text(let range) = words, range.count > LongBlock.limit else { return [self] }
    var parts = LongBlock.parts(of: range, in: text).map { range in
      var part = self
      part.words = .text(range)
      part.gap = 0
      return part
    }
    for number in parts.indices.dropFirst() {
      parts[number].isContinued = true
      parts[number].indent = indent + hanging
      parts[number].hanging = 0
      parts[number].lead.words = ""
    }
    parts[parts.count - 1].gap = gap
    return parts
  }

  private static func style(of block: Block) -> Style {
    if block.isNoise { return .noise }
    return switch block.kind {
    case .heading: .heading
    case .deck: .deck
    case .byline, .dateline, .biography, .credit, .caption: .byline
    case .paragraph, .item, .quote, .cell, .preformatted, .rule, .other: .plain
    }
  }

  /// Returns the width of a list item's bullet or number with the space after it, to align its lines with its
  /// words.
  private static func markerWidth(of range: Range<Int>, in text: String) -> Int {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let head = text[start...].prefix(6)
    guard let blank = head.firstIndex(where: { $0 == " " || $0 == "\t" }) else { return 0 }
    return CharacterWidth.columns(of: head[..<blank]) + 1
  }
}

extension Block {
  /// The level of a heading that looks like one; `nil` for other blocks, and if the level is unknown.
  fileprivate var shownLevel: Int? {
    guard case .heading(let level) = form, kind == .heading, !isNoise else { return nil }
    return level
  }

  /// Whether it is an ordinary paragraph of the article, without indent.
  fileprivate var isPlainParagraph: Bool { kind == .paragraph && depth == 0 && !isNoise && speaker == nil }
}
