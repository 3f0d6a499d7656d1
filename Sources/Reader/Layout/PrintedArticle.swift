import Articles
import Frames

/// An article as lines of plain text, for output to files and pipes.
package enum PrintedArticle {
  /// A line, and the links in it.
  package struct Line: Hashable, Sendable {
    /// The line as the document has it, which has not passed the gate.
    package var text: String
    /// The links in the line, ascending and disjoint.
    package var links: [Link] = []

    /// A part of a line that leads to an address.
    package struct Link: Hashable, Sendable {
      /// `UTF-8 offsets` into the line.
      package var range: Range<Int>
      /// The address as the document has it.
      package var address: String
    }
  }

  /// Returns the lines of an article: title, facts, and the blocks as the reading pane breaks and indents
  /// them.
  ///
  /// - Parameters:
  ///   - columns: the maximum width of a line; `nil` to put each paragraph on one line.
  ///   - showsNoise: whether noise is included.
  package static func lines(of article: Article, columns: Int?, showsNoise: Bool) -> [Line] {
    var shown = article
    if !showsNoise { shown.blocks.removeAll(where: \.isNoise) }
    let facts = ArticleFacts.line(for: shown, showsNoise: true, isPrinted: true)
    let units = ArticleUnit.units(
      of: shown, facts: facts, showsNoise: true, cutsLongBlocks: false, columns: columns ?? 0)
    let layout = ArticleLayout(text: article.text, units: units, columns: columns ?? .max / 2)
    var lines: [Line] = []
    var links = LinkCursor(article.spans)
    for (index, unit) in units.enumerated() {
      let source = layout.source(ofUnit: index)
      for (number, range) in layout.lines(ofUnit: index).enumerated() {
        let blanks = unit.indent - unit.lead.width + (number > 0 ? unit.hanging : 0)
        let before = String(repeating: " ", count: blanks) + unit.lead.printed(isFirst: number == 0)
        let start = source.utf8.index(source.startIndex, offsetBy: range.lowerBound)
        let end = source.utf8.index(start, offsetBy: range.count)
        var line = Line(text: before + source[start..<end])
        if case .text = unit.words {
          line.links = links.links(in: range, shiftedBy: before.utf8.count - range.lowerBound)
        }
        if let spread = LineSpread(cellsOf: unit, in: source) {
          line.spread(by: spread, from: range.lowerBound, after: before, of: source)
        }
        lines.append(line)
      }
      lines += Array(repeating: Line(text: ""), count: unit.gap)
    }
    return lines
  }

  /// The links of an article, consumed line by line.
  private struct LinkCursor {
    private var rest: ArraySlice<Article.Span>

    init(_ spans: [Article.Span]) {
      rest = spans.filter { if case .link = $0.kind { true } else { false } }[...]
    }

    /// Returns the links in a range of the text; ranges must be in order.
    mutating func links(in range: Range<Int>, shiftedBy distance: Int) -> [Line.Link] {
      while let first = rest.first, first.range.upperBound <= range.lowerBound { rest.removeFirst() }
      var links: [Line.Link] = []
      var end = range.lowerBound
      for span in rest {
        guard span.range.lowerBound < range.upperBound else { break }
        let part = span.range.clamped(to: end..<range.upperBound)
        guard case .link(let address) = span.kind, !part.isEmpty else { continue }
        links.append(
          Line.Link(range: part.lowerBound + distance..<part.upperBound + distance, address: address))
        end = part.upperBound
      }
      return links
    }
  }
}

extension PrintedArticle.Line {
  /// Puts spaces between the cells of a row that begins at `start` in `source`, and moves its links.
  fileprivate mutating func spread(
    by spread: LineSpread, from start: Int, after before: String, of source: String
  ) {
    let lead = before.utf8.count
    let range = start..<start + text.utf8.count - lead
    text = before + spread.words(in: range, of: source)
    let first = spread.columns(before: start)
    func moved(_ offset: Int) -> Int { offset + spread.columns(before: start + offset - lead) - first }
    links = links.map { link in
      // A link ends with its last word, before the spaces added after it.
      let end = moved(max(link.range.lowerBound, link.range.upperBound - 1)) + 1
      return Link(range: moved(link.range.lowerBound)..<end, address: link.address)
    }
  }
}
