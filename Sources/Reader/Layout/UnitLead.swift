import Articles
import Frames

/// What is painted before the words of a unit: quote bars, and on the first line a marker or a name.
///
/// None of it is part of the article's text: it cannot be selected, searched or quoted.
struct UnitLead: Hashable, Sendable {
  /// The number of quote bars before each line.
  var bars = 0
  /// The text before the first line, with a space at its end: `• `, `12. `, `Ada Lund: `; may be empty.
  var words = ""
  /// The width of the space for ``words``, which are aligned to its right, in `columns`.
  var columns = 0

  /// The width of a bar and the space after it, in `columns`.
  static let barColumns = 2
  /// The maximum width of a name or the head of a table, in `columns`.
  static let widest = 24
  /// The depth at which lists and quotes stop being indented further.
  static let deepest = 6

  /// How far the words are moved to the right, in `columns`.
  var width: Int { bars * Self.barColumns + columns }

  /// Returns the beginning of a printed line: bars and spaces unless it is the first.
  func printed(isFirst: Bool) -> String {
    let bars = String(repeating: "│ ", count: bars)
    guard isFirst, !words.isEmpty else { return bars + String(repeating: " ", count: columns) }
    let blanks = max(0, columns - CharacterWidth.columns(of: words))
    return bars + String(repeating: " ", count: blanks) + words
  }
}

/// The leads of an article's blocks; O(n) in their number.
struct UnitLeads {
  private let article: Article
  /// For each item of a list, the width of the markers of its list, in `columns`.
  private var markerColumns: [Int: Int] = [:]
  /// The leads of the cells below the heads of the current table, by column.
  private var heads: [Int: UnitLead] = [:]

  /// Measures the markers of an article's lists.
  init(_ article: Article) {
    self.article = article
    measureMarkers()
  }

  /// Gives each item the width of its list's widest marker; a list is items at one depth, with nothing
  /// shallower between.
  private mutating func measureMarkers() {
    var open: [Int: [Int]] = [:]
    var widest: [Int: Int] = [:]
    func depthsBelow(_ depth: Int) -> [Int] { open.keys.filter { $0 > depth } }
    func close(_ depth: Int, in columns: inout [Int: Int]) {
      for index in open[depth] ?? [] { columns[index] = widest[depth] }
      open[depth] = nil
      widest[depth] = nil
    }
    for (index, block) in article.blocks.enumerated() {
      guard case .item(let marker?) = block.form else {
        if block.depth == 0, !open.isEmpty {
          for depth in depthsBelow(-1) { close(depth, in: &markerColumns) }
        }
        continue
      }
      for depth in depthsBelow(block.depth) { close(depth, in: &markerColumns) }
      open[block.depth, default: []].append(index)
      widest[block.depth] = max(widest[block.depth] ?? 0, CharacterWidth.columns(of: marker))
    }
    for depth in depthsBelow(-1) { close(depth, in: &markerColumns) }
  }

  /// Returns the lead of a block; blocks must be asked for in order.
  mutating func lead(of index: Int) -> UnitLead {
    let block = article.blocks[index]
    switch block.form {
    case .item(let marker?):
      let columns = (markerColumns[index] ?? 0) + 1
      let outer = 2 * max(0, min(block.depth, UnitLead.deepest) - 1)
      return UnitLead(words: marker + " ", columns: outer + 2 + columns)
    case .quote where block.depth > 0:
      var lead = named(index)
      lead.bars = min(block.depth, UnitLead.deepest)
      return lead
    case .cell(let row, let column): return cell(index, row: row, column: column)
    case .paragraph where block.depth > 0:
      return UnitLead(columns: 2 * min(block.depth, UnitLead.deepest) + 2)
    default: return named(index)
    }
  }

  /// Returns the name of a block's speaker, unless it is already shown, or is in the text as a label or below
  /// a quote.
  private func named(_ index: Int) -> UnitLead {
    guard let speaker = article.blocks[index].speaker else { return UnitLead() }
    if index > 0, article.blocks[index - 1].speaker == speaker { return UnitLead() }
    let isInText = (max(0, index - 1)...min(index + 1, article.blocks.count - 1)).contains {
      hasInBeginning(of: $0, speaker)
    }
    return isInText ? UnitLead() : Self.label(speaker)
  }

  /// Returns the first words of a block.
  private func beginning(of index: Int) -> Substring {
    let utf8 = article.text.utf8
    let range = article.blocks[index].range
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return article.text[start..<utf8.index(start, offsetBy: min(200, range.count))]
  }

  /// Whether a name is among the first words of a block.
  ///
  /// Compares bytes: comparing clusters would take most of the time needed to open a long transcript.
  private func hasInBeginning(of index: Int, _ name: String) -> Bool {
    var (words, name) = (beginning(of: index), name)
    return words.withUTF8 { words in
      name.withUTF8 { name in
        guard let first = name.first, name.count <= words.count else { return name.isEmpty }
        return (0...words.count - name.count).contains { start in
          words[start] == first && words[start..<start + name.count].elementsEqual(name)
        }
      }
    }
  }

  /// Returns the lead of a cell: the head of its column, so that a table can be read at any width.
  private mutating func cell(_ index: Int, row: Int, column: Int) -> UnitLead {
    if row == 0 {
      if column == 0 { heads = [:] }
      let head = String(beginning(of: index).prefix(60))
      heads[column] = head.isEmpty ? nil : Self.label(head)
      return UnitLead(columns: 2)
    }
    return heads[column] ?? UnitLead(columns: 2)
  }

  /// Returns the lead for a name before the words, cut if it is too long.
  private static func label(_ name: String) -> UnitLead {
    var words = ""
    var columns = 0
    for cluster in name.prefix(while: { $0 != "\n" }) {
      let width = CharacterWidth.columns(of: cluster)
      if columns + width > UnitLead.widest - 3 {
        words += "…"
        columns += 1
        break
      }
      words.append(cluster)
      columns += width
    }
    return UnitLead(words: words + ": ", columns: columns + 2)
  }
}
