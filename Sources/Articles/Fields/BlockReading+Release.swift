/// Reads what mail programs, press offices and agencies put around a text.
extension BlockReading {
  /// Marks the header of a mail, and reads when it was sent.
  mutating func markMailHeader() {
    let lines = blocks.indices.prefix(Self.window + 8).map { line($0) }
    guard let header = MailHeader.lines(among: lines) else { return }
    for index in header {
      markNoise(index)
      guard let line = lines[index].flatMap(MailHeader.init), line.name == .date else { continue }
      fields.date = fields.date ?? PublicationDate(line.value)
    }
  }

  /// How many blocks at either end may be lines of a press release.
  private static let releaseWindow = 32

  /// Marks the lines of a press release: its end marks, the contacts and the notes about the company.
  ///
  /// Between the ends it looks only for marks such as `Page 2`, by their first byte: a list of words has
  /// millions of lines.
  mutating func markReleaseLines() {
    var isRelease = false
    for index in blocks.indices where !blocks[index].isNoise && blocks[index].kind != .quote {
      let isAtEnd = index < Self.releaseWindow || blocks.count - index <= Self.releaseWindow
      let range = blocks[index].range
      guard !range.isEmpty, range.count <= (isAtEnd ? 160 : 24),
        isAtEnd || "PS-(#*".utf8.contains(utf8[range.lowerBound])
          || range.count <= 8 && utf8[range].contains(UInt8(ascii: "/"))
      else { continue }
      guard let line = line(index), let kind = ReleaseLines.kind(of: line) else { continue }
      switch kind {
      case .mark(let date):
        fields.date = fields.date ?? date
        isRelease = true
        markNoise(index)
      case .notes: if isAfterText(index) { markToEnd(from: index) }
      case .contact:
        isRelease = true
        if isAtEnd { markContact(at: index) }
      case .about(let name):
        if isAtEnd { markBoilerplate(about: name, at: index, isRelease: isRelease) }
      }
    }
    markLastRule()
  }

  /// Marks a rule such as `***` that only noise follows.
  private mutating func markLastRule() {
    guard let last = blocks.lastIndex(where: { !$0.isNoise }), last + 1 < blocks.count,
      blocks[last].kind == .other, blocks[last].range.count <= 80,
      !utf8.span.extracting(blocks[last].range).hasByte({ $0 | 0x20 >= 0x61 })
    else { return }
    markNoise(last)
  }

  /// Marks a contact and its details: the short lines after it that aren't sentences.
  private mutating func markContact(at index: Int) {
    // "Contact" may be a heading in an article, but not before a name or an address.
    let details = blocks.indices[(index + 1)...].prefix(16).prefix { isContactDetail($0) }
    let isLabel = line(index)?.contains(":") == true
    guard isLabel || details.contains(where: { line($0).map(Self.isAddress) == true }) else { return }
    // Before the text, the lines after the last address may be the title or the deck.
    let isAtEnd = isAfterText(index)
    let last = details.last { line($0).map(Self.isAddress) == true } ?? index
    for detail in index..<(isAtEnd ? details.endIndex : last + 1) { markNoise(detail) }
  }

  /// Marks a heading near the end of the text and everything after it.
  private mutating func markToEnd(from index: Int) {
    for note in blocks.indices[index...] { markNoise(note) }
  }

  /// Whether a block follows a paragraph of the text, near its end.
  private func isAfterText(_ index: Int) -> Bool {
    guard index * 2 >= blocks.count || blocks.count - index <= Self.window else { return false }
    var count = 0
    for block in blocks[..<index] where block.kind == .paragraph && !block.isNoise && block.range.count > 20 {
      count += block.range.count
      if count > 60 { return true }
    }
    return false
  }

  private func isContactDetail(_ index: Int) -> Bool {
    guard blocks[index].range.count <= 160, let line = line(index), Dateline(line) == nil else {
      return false
    }
    if let kind = ReleaseLines.kind(of: line), case .about = kind { return false }
    if line.contains(where: { "“”«»„\"".contains($0) }) { return false }
    let isSentence = line.last == "." && line.split(separator: " ").count > 6
    return !isSentence || Self.isAddress(line)
  }

  /// Whether a line contains a mail or web address, or a telephone number.
  private static func isAddress(_ line: String) -> Bool {
    line.contains("@") || line.contains("www.") || line.contains("://") || line.count(where: \.isNumber) >= 6
  }

  /// Marks `About Sund Ferries` and the paragraphs about the company after it, near the end of the text.
  ///
  /// - Parameter isRelease: whether another line has shown that the text is a press release.
  private mutating func markBoilerplate(about name: String, at index: Int, isRelease: Bool) {
    guard isAfterText(index), index + 1 < blocks.count, let first = name.split(separator: " ").first
    else { return }
    // More paragraphs belong to it if another line of a release ends them.
    let after = blocks.indices[(index + 2)...].prefix(4)
    let end = after.first { line($0).flatMap(ReleaseLines.kind) != nil }
    let isReleaseAfter = after.contains { isContactOrMark($0) }
    let names = beginning(of: index + 1, bytes: 160).hasWord(like: String(first))
    guard names || isRelease || isReleaseAfter, !hasQuotation(index + 1) else { return }
    markNoise(index)
    markNoise(index + 1)
    guard let end else { return }
    for note in index + 2..<end { markNoise(note) }
  }

  /// Whether a block is a line of a release other than `About …`.
  private func isContactOrMark(_ index: Int) -> Bool {
    switch line(index).flatMap(ReleaseLines.kind) {
    case .mark, .contact, .notes: true
    case .about, nil: false
    }
  }

  /// Whether a block has double quotation marks: then it is part of the report.
  private func hasQuotation(_ index: Int) -> Bool {
    beginning(of: index, bytes: 1000).contains { "“”„«»\"".contains($0) }
  }

  /// Reads `SEOUL, Jan 30 (Reuters) - …` at the beginning of the first paragraphs.
  mutating func readDateline() {
    for index in blocks.indices.prefix(Self.window)
    where blocks[index].kind == .paragraph && !blocks[index].isNoise {
      guard let dateline = Dateline(beginning(of: index, bytes: 240)) else { continue }
      fields.source = fields.source ?? dateline.agency
      fields.date = fields.date ?? dateline.date
      if dateline.isAlone, blocks[index].range.count < 240 { mark(index, as: .dateline) }
      return
    }
  }
}

extension String {
  /// Whether the text has a word that begins like this one, regardless of case.
  fileprivate func hasWord(like word: String) -> Bool {
    let key = word.lowercased()
    return lowercased().split(whereSeparator: \.isWhitespace).contains { $0.hasPrefix(key) }
  }
}
