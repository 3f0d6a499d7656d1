extension ArticleLayout {
  /// Returns the line `count` lines further down, or up if it is negative; stops at the first and the last
  /// line.
  func line(_ count: Int, from place: LinePlace) -> LinePlace {
    count < 0 ? linesUp(-count, from: place) : linesDown(count, from: place)
  }

  /// Returns the topmost line of a pane of `rows` rows that shows the end of the article.
  func lastTop(rows: Int) -> LinePlace {
    linesUp(max(0, rows - 1), from: end)
  }

  /// The last line of the article.
  var end: LinePlace {
    let unit = units.count - 1
    return LinePlace(unit: unit, line: max(0, height(ofUnit: unit) - 1))
  }

  /// Returns the lines from a given one on, at most as many as a pane has rows.
  func places(from top: LinePlace, rows: Int) -> [LinePlace] {
    var places: [LinePlace] = []
    for unit in units.indices[top.unit...] {
      let first = unit == top.unit ? top.line : 0
      let height = height(ofUnit: unit)
      guard first < height else { continue }
      for line in first..<height {
        guard places.count < rows else { return places }
        places.append(LinePlace(unit: unit, line: line))
      }
    }
    return places
  }

  /// Returns the number of lines from one place to another, at most `limit`; 0 if the second isn't further
  /// down.
  func distance(from first: LinePlace, to second: LinePlace, limit: Int) -> Int {
    guard first < second else { return 0 }
    if first.unit == second.unit { return min(limit, second.line - first.line) }
    var count = height(ofUnit: first.unit) - first.line
    var unit = first.unit + 1
    while unit < second.unit, count < limit {
      count += height(ofUnit: unit)
      unit += 1
    }
    return min(limit, count + second.line)
  }

  private func linesDown(_ count: Int, from place: LinePlace) -> LinePlace {
    var place = place
    var remaining = count
    var heights = Heights(of: self)
    while true {
      let left = heights.height(ofUnit: place.unit) - 1 - place.line
      if remaining <= left {
        place.line = heights.line(place.line + remaining, ofUnit: place.unit)
        return place
      }
      guard place.unit + 1 < units.count else {
        place.line = heights.line(place.line + max(0, left), ofUnit: place.unit)
        return place
      }
      remaining -= left + 1
      place = LinePlace(unit: place.unit + 1, line: 0)
    }
  }

  private func linesUp(_ count: Int, from place: LinePlace) -> LinePlace {
    var place = place
    var remaining = count
    var heights = Heights(of: self)
    while remaining > place.line {
      guard place.unit > 0 else { return Self.start }
      remaining -= place.line + 1
      place = LinePlace(unit: place.unit - 1, line: heights.height(ofUnit: place.unit - 1) - 1)
    }
    place.line = heights.line(place.line - remaining, ofUnit: place.unit)
    return place
  }
}

/// The heights of the units that a long move passes: counted at first, then estimated from those already
/// counted.
///
/// So a key that moves down a hundred thousand lines costs no more than one that moves down ten thousand.
private struct Heights {
  /// How many bytes are broken into lines before the rest is estimated.
  private static let budget = 1 << 19

  private let layout: ArticleLayout
  private var bytes = 0
  private var lines = 0

  init(of layout: ArticleLayout) { self.layout = layout }

  /// Returns the number of lines that a unit takes, including the blank one after it; at least one.
  mutating func height(ofUnit index: Int) -> Int {
    let length = layout.length(ofUnit: index)
    if bytes > Self.budget { return max(1, length * lines / bytes) + layout.units[index].gap }
    let height = layout.height(ofUnit: index)
    bytes += length
    lines += height - layout.units[index].gap
    return height
  }

  /// Returns a line of a unit, or its last one if there are fewer.
  func line(_ line: Int, ofUnit index: Int) -> Int {
    bytes > Self.budget ? max(0, min(line, layout.height(ofUnit: index) - 1)) : line
  }
}
