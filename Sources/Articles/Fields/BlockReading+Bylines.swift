/// Recognises the lines that say who wrote the article.
extension BlockReading {
  /// Returns the byline in a line, recognised by its words or, before the text, beside a date.
  func byline(_ index: Int, _ line: String, at zone: Zone) -> BylineText? {
    if let byline = BylineText(line) ?? BylineText(afterDateIn: line) { return byline }
    guard zone == .head, [.paragraph, .byline].contains(blocks[index].kind), line.utf8.count <= 200 else {
      return nil
    }
    if let line = BarLine(line) { return BylineText(line.byline, source: line.source, date: line.date) }
    if let list = PlacedNames(line[...]) { return BylineText(list.names, source: nil, date: list.date) }
    let isBesideDate = isBesideDate(index)
    if isBesideDate, let staff = StaffLine.staff(in: line) {
      return BylineText(staff, source: nil, date: nil)
    }
    let labelled = Self.withoutLabel(line).flatMap(NameLine.init)
      .flatMap { isBesideDate || $0.saysDate ? $0 : nil }
    guard let name = labelled ?? NameLine(line) else { return nil }
    guard isBesideDate || name.saysDate || name.saysRole || name.place != nil && index <= 2,
      !isCommon(name.words)
    else {
      return nil
    }
    return BylineText("By " + name.text)
  }

  /// Whether a date is above a line, or below it and perhaps the role of an author.
  private func isBesideDate(_ index: Int) -> Bool {
    if isDate(index - 1) || isDate(index + 1) { return true }
    return isDate(index + 2) && line(index + 1).map(StaffLine.isRole) == true
  }

  private func isDate(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    return blocks[index].kind == .dateline
      || line(index).map { DateLine($0) != nil || DateLine.isDayAndMonth($0) } == true
  }

  /// Returns a line without the word for "by" that other languages have before a name: `Door Kai Lund`.
  ///
  /// `nil` if the line doesn't have one.
  private static func withoutLabel(_ line: String) -> String? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ["door", "af", "av", "di", "da", "fra", "frå"].contains(words[0].lowercased())
    else { return nil }
    return String(words[1])
  }

  /// Marks the role of an author below the name, and a date that can be read in two ways.
  mutating func markDetails(after index: Int) {
    var next = index + 1
    if isDate(next + 1), blocks[next].kind == .paragraph, line(next).map(StaffLine.isRole) == true {
      if let line = line(next), Outlets.isOutlet(line) { fields.source = fields.source ?? line }
      mark(next, as: .byline)
      next += 1
    }
    guard next < blocks.count, blocks[next].kind == .paragraph, line(next).map(DateLine.isDayAndMonth) == true
    else { return }
    mark(next, as: .dateline)
  }

  /// Whether the text contains any of some words in lower case, which shows that they aren't a name.
  private func isCommon(_ words: [Substring]) -> Bool {
    let keys = Set(words.filter { $0.utf8.count > 2 }.map { $0.lowercased() })
    let head = utf8.span.string(in: 0..<min(utf8.count, 1 << 16))
    return head.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.contains {
      keys.contains(String($0))
    }
  }
}
