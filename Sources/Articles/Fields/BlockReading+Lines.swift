/// The part of an article that a line is in.
enum Zone {
  /// Before the text begins.
  case head
  /// Within the text.
  case middle
  /// Among the last blocks.
  case end
}

extension BlockReading {
  /// Reads a line about the article; returns whether it was one.
  ///
  /// The first line with a field takes precedence.
  mutating func readLine(_ index: Int, _ line: String, at zone: Zone) -> Bool {
    if zone == .head, let label = FieldLabel(line) { return readLabel(label, at: index) }
    if let date = DateLine(line), tellsDate(index, at: zone) {
      read(date)
      mark(index, as: .dateline, noise: blocks[index].kind == .other)
    } else if let byline = byline(index, line, at: zone) {
      fields.byline = fields.byline ?? byline.byline
      fields.date = fields.date ?? byline.date
      fields.source = fields.source ?? byline.source
      mark(index, as: .byline)
      if zone == .head { markDetails(after: index) }
    } else if let (paper, date) = Self.paperAndDate(line), tellsDate(index, at: zone) {
      fields.source = fields.source ?? paper
      read(date)
      mark(index, as: .dateline, noise: blocks[index].kind == .other)
    } else if let note = ReportingNote(line) {
      fields.byline = fields.byline ?? note.byline
      mark(index, as: .credit)
    } else if let credit = CreditLine(line), !isListItem(index) {
      // The source of a table within the text isn't the article's.
      if zone != .middle || credit.isNoise { fields.source = fields.source ?? credit.source }
      mark(index, as: .credit, noise: credit.isNoise)
    } else if zone != .middle && Outlets.isAgency(line) || isPaperBesideFacts(index, line, at: zone) {
      fields.source = fields.source ?? line
      mark(index, as: .credit)
    } else if zone != .middle, WebAddress.isAddress(line) {
      fields.url = fields.url ?? (line.last == "." ? String(line.dropLast()) : line)
      mark(index, as: .credit)
    } else {
      return false
    }
    return true
  }

  /// Reads a line near an end of the text that repeats the declared author or date.
  ///
  /// Returns whether it was such a line.
  mutating func readDeclared(_ index: Int, _ line: String) -> Bool {
    guard blocks[index].role == nil, [.paragraph, .other, .item].contains(blocks[index].kind),
      line.utf8.count <= 160
    else { return false }
    if let authors, authors.areNamed(in: line) {
      mark(index, as: .byline)
    } else if let date = declared.date, let shown = DateLine(line)?.date, date.isSameDay(as: shown) {
      mark(index, as: .dateline)
    } else {
      return false
    }
    return true
  }

  /// Returns the paper and the date of a line such as `Harbour Tribune, 29 May 2024`.
  private static func paperAndDate(_ line: String) -> (paper: String, date: DateLine)? {
    guard line.utf8.count <= 120, line.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    for joint in [", ", " | ", " · ", " • ", " – ", " — ", " - "] {
      guard line.mayHold(joint), let place = line.firstRange(of: joint) else { continue }
      let paper = String(line[..<place.lowerBound])
      if Outlets.isOutlet(paper), let date = DateLine(String(line[place.upperBound...])) {
        return (paper, date)
      }
    }
    return nil
  }

  /// Whether a line before the text is the name of a paper, beside the byline or the date.
  private func isPaperBesideFacts(_ index: Int, _ line: String, at zone: Zone) -> Bool {
    guard zone == .head, blocks[index].kind == .paragraph, Outlets.isOutlet(line) else { return false }
    return [index - 1, index + 1].contains { neighbour in
      guard blocks.indices.contains(neighbour) else { return false }
      if [.byline, .dateline].contains(blocks[neighbour].kind) { return true }
      guard let line = self.line(neighbour) else { return false }
      return DateLine(line) != nil || BylineText(line) != nil || ReleaseLines.isPageNumber(line)
    }
  }

  /// Whether a line with a date is about the article, and not the heading of an entry in a chronicle.
  private func tellsDate(_ index: Int, at zone: Zone) -> Bool {
    switch blocks[index].kind {
    case .paragraph, .other, .dateline: break
    // "3. Mai 2021" looks like an item.
    case .item where !isListItem(index): break
    default: return false
    }
    let followsDetails = index > 0 && [.byline, .dateline, .deck].contains(blocks[index - 1].kind)
    return zone != .middle || followsDetails
  }

  /// Keeps the date of publication, or that of an update until the former is found.
  private mutating func read(_ line: DateLine) {
    guard fields.date == nil || dateIsUpdate && !line.isUpdate else { return }
    fields.date = line.date
    dateIsUpdate = line.isUpdate
  }

  private mutating func readLabel(_ label: FieldLabel, at index: Int) -> Bool {
    var role = Block.Role.credit
    switch label.name {
    case .title: break
    case .byline:
      fields.byline = fields.byline ?? BylineText("By " + label.value)?.byline ?? label.value
      role = .byline
    case .source: fields.source = fields.source ?? label.value
    case .url: fields.url = fields.url ?? label.value
    case .date:
      fields.date = fields.date ?? PublicationDate(label.value)
      role = .dateline
    }
    mark(index, as: role)
    return true
  }

  /// Whether a block is one of several items of a list.
  private func isListItem(_ index: Int) -> Bool {
    guard blocks[index].kind == .item else { return false }
    return [index - 1, index + 1].contains { blocks.indices.contains($0) && blocks[$0].kind == .item }
  }
}
