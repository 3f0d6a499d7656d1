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
    for index in blocks.indices where !blocks[index].isNoise && blocks[index].kind != .quote {
      let isAtEnd = index < Self.releaseWindow || blocks.count - index <= Self.releaseWindow
      let range = blocks[index].range
      guard !range.isEmpty, range.count <= (isAtEnd ? 160 : 24),
        isAtEnd || "PS-(#*".utf8.contains(utf8[range.lowerBound])
      else { continue }
      guard let line = line(index), let kind = ReleaseLines.kind(of: line) else { continue }
      switch kind {
      case .mark(let date):
        fields.date = fields.date ?? date
        markNoise(index)
      case .notes: if isAfterText(index) { markToEnd(from: index) }
      case .contact: if isAtEnd { markContact(at: index) }
      case .about(let name): if isAtEnd { markBoilerplate(about: name, at: index) }
      }
    }
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
    return blocks[..<index].contains { $0.kind == .paragraph && !$0.isNoise && $0.range.count > 100 }
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
  private mutating func markBoilerplate(about name: String, at index: Int) {
    guard isAfterText(index), index + 1 < blocks.count, let first = name.split(separator: " ").first
    else { return }
    guard beginning(of: index + 1, bytes: 160).hasWord(like: String(first)) else { return }
    markNoise(index)
    markNoise(index + 1)
    // More paragraphs belong to it if another line of a release ends them.
    let after = blocks.indices[(index + 2)...].prefix(4)
    guard let end = after.first(where: { line($0).flatMap(ReleaseLines.kind) != nil }) else { return }
    for note in index + 2..<end { markNoise(note) }
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
