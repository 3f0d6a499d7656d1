import Articles
import Frames

extension ArticlePainter {
  /// A part of a line with one style, in `UTF-8 offsets` into the unit's words.
  struct Run {
    var range: Range<Int>
    var style: Style
  }

  /// A style that is added to a part of a line.
  private struct Overlay {
    var range: Range<Int>
    var style: Style
  }

  /// Splits a line into runs of one style each, in order.
  func runs(of line: Range<Int>, in unit: ArticleUnit) -> [Run] {
    let overlays = overlays(of: line, in: unit)
    if overlays.isEmpty { return [Run(range: line, style: dimmed(unit.style, in: unit))] }
    var bounds = [line.lowerBound, line.upperBound]
    for overlay in overlays {
      let part = overlay.range.clamped(to: line)
      bounds.append(part.lowerBound)
      bounds.append(part.upperBound)
    }
    bounds.sort()
    return zip(bounds, bounds.dropFirst()).compactMap { start, end in
      guard start < end else { return nil }
      var style = unit.style
      for overlay in overlays where overlay.range.lowerBound <= start && overlay.range.upperBound >= end {
        style.formUnion(overlay.style)
      }
      return Run(range: start..<end, style: dimmed(style, in: unit))
    }
  }

  /// Returns the style of words that aren't quoted, if everything but the quotations is dimmed.
  private func dimmed(_ style: Style, in unit: ArticleUnit) -> Style {
    guard pane.display.dimsText, unit.key != .title, !style.contains(.quotation) else { return style }
    return style.union(.secondary)
  }

  private func overlays(of line: Range<Int>, in unit: ArticleUnit) -> [Overlay] {
    var overlays: [Overlay] = []
    if case .text = unit.words {
      for span in pane.article.spans.touching(line, by: \.range) where span.kind.isEmphasis {
        overlays.append(Overlay(range: span.range, style: .emphasis))
      }
      overlays += speech(in: line)
      for range in bookmarked where range.overlaps(line) {
        overlays.append(Overlay(range: range, style: .bookmarked))
      }
      if let link = pane.link, pane.passage == nil, link.overlaps(line) {
        overlays.append(Overlay(range: link, style: .selected))
      }
      if let passage, passage.overlaps(line) {
        overlays.append(Overlay(range: passage, style: .selected))
      }
    } else if unit.key != .title {
      return []
    }
    for match in matches(in: line, of: unit) {
      overlays.append(Overlay(range: match.range, style: match.isCurrent ? [.match, .currentMatch] : .match))
    }
    return overlays
  }

  /// Returns the colours of the speakers: a quotation inside a turn has the colour of its own speaker.
  private func speech(in line: Range<Int>) -> [Overlay] {
    let parts = pane.spokenParts.touching(line)
    return parts.flatMap { part in
      let inside = parts.filter { $0 != part && $0.range.clamped(to: part.range) == $0.range }
      var overlays: [Overlay] = []
      var start = part.range.lowerBound
      for other in inside {
        overlays.append(
          Overlay(range: start..<other.range.lowerBound, style: style(ofStatement: part.statement)))
        start = other.range.upperBound
        if isSelected(part.statement) { overlays.append(Overlay(range: other.range, style: .selected)) }
      }
      overlays.append(
        Overlay(range: start..<part.range.upperBound, style: style(ofStatement: part.statement)))
      return overlays.filter { !$0.range.isEmpty && $0.range.overlaps(line) }
    }
  }

  private func matches(in line: Range<Int>, of unit: ArticleUnit) -> [(range: Range<Int>, isCurrent: Bool)] {
    pane.search?.matches(inTitle: unit.key == .title, of: pane.article, touching: line) ?? []
  }

  private func style(ofStatement number: Int) -> Style {
    let style: Style = [.quotation, pane.statements[number].colourStyle]
    return isSelected(number) ? style.union(.selected) : style
  }

  /// Whether a statement is painted as selected; while a passage is being selected, only the passage is.
  private func isSelected(_ number: Int) -> Bool { number == pane.selected && pane.passage == nil }
}
