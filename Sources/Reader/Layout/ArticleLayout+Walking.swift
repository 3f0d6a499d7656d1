extension ArticleLayout {
  /// The line `count` lines further down, or up where it is negative; stops at the first and the last line.
  func line(_ count: Int, from place: LinePlace) -> LinePlace {
    count < 0 ? linesUp(-count, from: place) : linesDown(count, from: place)
  }

  /// The topmost line of a pane of `rows` rows that shows the end of the article.
  func lastTop(rows: Int) -> LinePlace {
    linesUp(max(0, rows - 1), from: end)
  }

  /// The last line of the article.
  var end: LinePlace {
    let unit = units.count - 1
    return LinePlace(unit: unit, line: max(0, height(ofUnit: unit) - 1))
  }

  /// The lines from one on, as many as a pane has rows.
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

  /// How many lines lie between two places, the second counted; at most `limit`, and 0 where it is not further down.
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
    while true {
      let left = height(ofUnit: place.unit) - 1 - place.line
      if remaining <= left {
        place.line += remaining
        return place
      }
      guard place.unit + 1 < units.count else {
        place.line += max(0, left)
        return place
      }
      remaining -= left + 1
      place = LinePlace(unit: place.unit + 1, line: 0)
    }
  }

  private func linesUp(_ count: Int, from place: LinePlace) -> LinePlace {
    var place = place
    var remaining = count
    while remaining > place.line {
      guard place.unit > 0 else { return Self.start }
      remaining -= place.line + 1
      place = LinePlace(unit: place.unit - 1, line: height(ofUnit: place.unit - 1) - 1)
    }
    place.line -= remaining
    return place
  }
}
