import Articles
import Frames

/// An article as lines of plain text, for output that is no screen.
package enum PrintedArticle {
  /// The lines of an article: title, facts, and the blocks as the reading pane breaks and indents them.
  ///
  /// - Parameters:
  ///   - columns: how many columns a line may have; nil for one line a paragraph.
  ///   - showsNoise: whether what is not the article's own is there, too.
  /// - Returns: lines as the document has them, which have not passed the gate.
  package static func lines(of article: Article, columns: Int?, showsNoise: Bool) -> [String] {
    var shown = article
    if !showsNoise { shown.blocks.removeAll(where: \.isNoise) }
    let facts = ArticleFacts.line(for: shown, showsNoise: true, isPrinted: true)
    let units = ArticleUnit.units(of: shown, facts: facts, showsNoise: true, cutsLongBlocks: false)
    let layout = ArticleLayout(text: article.text, units: units, columns: columns ?? .max / 2)
    var lines: [String] = []
    for (index, unit) in units.enumerated() {
      let source = layout.source(ofUnit: index)
      for (number, range) in layout.lines(ofUnit: index).enumerated() {
        let indent = unit.indent + (number > 0 ? unit.hanging : 0)
        let start = source.utf8.index(source.startIndex, offsetBy: range.lowerBound)
        let end = source.utf8.index(start, offsetBy: range.count)
        lines.append(String(repeating: " ", count: indent) + source[start..<end])
      }
      lines += Array(repeating: "", count: unit.gap)
    }
    return lines
  }
}
