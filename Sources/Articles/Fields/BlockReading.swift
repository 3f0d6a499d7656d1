/// The blocks of an article while its fields are read from them.
struct BlockReading {
  /// The blocks; their kinds and noise marks become what the reading finds.
  private(set) var blocks: [Block]
  /// What the reading finds.
  private(set) var fields: ArticleFields
  /// Whether the date found so far is that of an update.
  private var dateIsUpdate = false
  private let utf8: [UInt8]
  private let emphasis: [Range<Int>]

  /// How many blocks at either end may tell about the article.
  private static let window = 12

  /// Reads the fields of an article and marks its noise.
  init(of assembly: TextAssembly, title: String) {
    blocks = assembly.blocks
    utf8 = assembly.utf8
    emphasis = assembly.emphasis
    fields = ArticleFields(title: title)
    markNoisePhrases()
    markRepeatedTitles()
    readHead()
    readTail()
    readDateline()
    markAuthorNotes()
  }

  /// The words of a block that is short enough to be a line about the article; nil for longer ones.
  private func line(_ index: Int) -> String? {
    blocks[index].range.count <= 400 ? text(index) : nil
  }

  private func text(_ index: Int) -> String { utf8.span.string(in: blocks[index].range) }

  private mutating func mark(_ index: Int, as kind: Block.Kind, noise: Bool = false) {
    blocks[index].kind = kind
    blocks[index].isNoise = blocks[index].isNoise || noise
  }

  // MARK: Noise

  /// Marks the lines of the site; a run of doubtful ones is noise when it holds a sure one, or three in a row.
  private mutating func markNoisePhrases() {
    var run: [Int] = []
    var isSure = false
    for index in blocks.indices {
      if let verdict = NoisePhrases.verdict(on: blocks[index].range, of: utf8.span) {
        run.append(index)
        isSure = isSure || verdict == .noise
      } else if !run.isEmpty {
        markRun(run, isSure: isSure)
        (run, isSure) = ([], false)
      }
    }
    markRun(run, isSure: isSure)
  }

  private mutating func markRun(_ run: [Int], isSure: Bool) {
    guard isSure || run.count >= 3 else { return }
    for index in run { mark(index, as: .other, noise: true) }
  }

  /// Marks the title where the text repeats it, alone or with the name of the site behind it.
  private mutating func markRepeatedTitles() {
    let title = NoisePhrases.key(of: fields.title)
    guard !title.isEmpty else { return }
    let ends = Set(blocks.indices.prefix(6)).union(blocks.indices.suffix(3))
    for index in ends {
      // Blanks, marks and the site's name make the repeat a little longer or shorter, not more.
      let extra = blocks[index].range.count - fields.title.utf8.count
      guard (-16...80).contains(extra), let line = line(index) else { continue }
      let key = NoisePhrases.key(of: line)
      let rest = key.dropFirst(title.count)
      let isRepeated =
        key.hasPrefix(title)
        && (rest.isEmpty || [" | ", " - ", " – ", " — "].contains(where: rest.hasPrefix))
      if isRepeated { mark(index, as: .heading, noise: true) }
    }
  }

  // MARK: The ends of the text

  private mutating func readHead() {
    var isBeforeText = true
    for index in blocks.indices.prefix(Self.window) where !blocks[index].isNoise {
      guard let line = line(index) else {
        isBeforeText = false
        continue
      }
      if isBeforeText, fields.deck == nil, isBold(index) {
        fields.deck = line
        mark(index, as: .deck)
      } else if !readLine(index, line, isBeforeText: isBeforeText), line.utf8.count > 120 {
        isBeforeText = false
      }
    }
  }

  private mutating func readTail() {
    for index in blocks.indices.suffix(Self.window).reversed() where !blocks[index].isNoise {
      guard blocks[index].kind != .deck, let line = line(index) else { continue }
      _ = readLine(index, line, isBeforeText: false)
    }
  }

  /// Whether the source has all of a block in bold.
  private func isBold(_ index: Int) -> Bool {
    let range = blocks[index].range
    return emphasis.prefix(while: { $0.lowerBound <= range.lowerBound }).contains(range)
  }

  /// Reads one line about the article, and says whether it was one.
  ///
  /// The first line that gives a field wins.
  private mutating func readLine(_ index: Int, _ line: String, isBeforeText: Bool) -> Bool {
    if isBeforeText, let label = FieldLabel(line) { return readLabel(label, at: index) }
    if let dateLine = DateLine(line) {
      // When it appeared counts, and when it was updated only where nothing else is said.
      if fields.date == nil || dateIsUpdate && !dateLine.isUpdate {
        fields.date = dateLine.date
        dateIsUpdate = dateLine.isUpdate
      }
      mark(index, as: .dateline, noise: blocks[index].kind == .other)
    } else if let byline = BylineText(line) {
      fields.byline = fields.byline ?? byline.byline
      fields.date = fields.date ?? byline.date
      fields.source = fields.source ?? byline.source
      mark(index, as: .byline)
    } else if let note = ReportingNote(line) {
      fields.byline = fields.byline ?? note.byline
      mark(index, as: .credit)
    } else if let credit = CreditLine(line), !isListItem(index) {
      fields.source = fields.source ?? credit.source
      mark(index, as: .credit, noise: credit.isNoise)
    } else if WebAddress.isAddress(line), isBeforeText || blocks.count - index <= 4 {
      fields.url = fields.url ?? (line.last == "." ? String(line.dropLast()) : line)
      mark(index, as: .credit)
    } else {
      return false
    }
    return true
  }

  private mutating func readLabel(_ label: FieldLabel, at index: Int) -> Bool {
    let isKnown =
      switch label.name {
      case .title: true
      case .byline: fields.byline != nil
      case .source: fields.source != nil
      case .url: fields.url != nil
      case .date: fields.date != nil
      }
    if !isKnown { try? fields.set(label.name, to: label.value) }
    mark(index, as: label.name == .byline ? .byline : label.name == .date ? .dateline : .credit)
    return true
  }

  /// Whether a block is an item of a list that has others.
  private func isListItem(_ index: Int) -> Bool {
    guard blocks[index].kind == .item else { return false }
    return [index - 1, index + 1].contains { blocks.indices.contains($0) && blocks[$0].kind == .item }
  }

  /// Reads the agency of `SEOUL, Jan 30 (Reuters) - …` at the beginning of the first paragraphs.
  private mutating func readDateline() {
    guard fields.source == nil else { return }
    for index in blocks.indices.prefix(Self.window) where blocks[index].kind == .paragraph {
      let range = blocks[index].range
      let head = utf8.span.string(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 160))
      if let agency = CreditLine.agency(ofDateline: head) {
        fields.source = agency
        return
      }
    }
  }

  // MARK: The author

  /// Marks what is told about the author after the text: with their name as a line before it, after "About the
  /// author", or by its words alone.
  private mutating func markAuthorNotes() {
    let own = blocks.indices.suffix(Self.window).filter { !blocks[$0].isNoise && blocks[$0].kind != .credit }
    for index in own.reversed() {
      guard blocks[index].kind == .paragraph, blocks[index].range.count <= 1500 else { continue }
      guard let biography = Biography(text(index)) else { continue }
      let nameLine = nameLine(before: index, of: biography)
      let isAuthor = fields.byline.map { $0.lowercased().contains(biography.name.lowercased()) } ?? false
      let followsHeading =
        index > 0 && line(index - 1).map { NoisePhrases.key(of: $0).hasPrefix("about the author") } == true
      let isLast = own.last == index && biography.isCertain
      guard nameLine != nil || isAuthor || followsHeading || isLast else { continue }
      fields.byline = fields.byline ?? biography.name
      fields.biography = text(index)
      mark(index, as: .biography, noise: true)
      if let nameLine { mark(nameLine, as: .byline, noise: true) }
      return
    }
  }

  /// The block before a biography that is the author's name alone, with "By" or without.
  private func nameLine(before index: Int, of biography: Biography) -> Int? {
    guard index > 0, let line = line(index - 1) else { return nil }
    let name = BylineText(line)?.byline ?? line
    let isSame = name == biography.name || Names.isPerson(name) && biography.name.hasPrefix(name)
    return isSame || Names.isPerson(name) && name.hasPrefix(biography.name) ? index - 1 : nil
  }
}
