/// Decides the fields and the noise of an article: by what its document declares, then by its blocks.
///
/// The only place that does, for every format.
struct BlockReading {
  /// The blocks without the title; their roles and noise marks become what the reading finds.
  var blocks: [Block]
  /// What the reading finds.
  var fields: ArticleFields
  /// Whether the date found so far is that of an update.
  var dateIsUpdate = false
  /// What the document declares outside its text.
  let declared: DeclaredFields
  /// The text without the title.
  let utf8: [UInt8]
  /// The spans without those of the title.
  let spans: [Article.Span]

  /// How many blocks at either end may say something about the article.
  static let window = 12

  /// Reads an article; `name` is its title if it has no other.
  init(of source: SourceArticle, name: String) {
    let choice = TitleChoice(of: source)
    let body = choice?.block.map(source.removingBlock) ?? source
    (blocks, utf8, spans) = (body.blocks, body.utf8, body.spans)
    declared = source.declared
    fields = ArticleFields(
      title: choice?.title ?? Self.title(from: name), deck: declared.deck, byline: declared.byline,
      source: declared.source, url: declared.url, date: declared.date)
    readBlocks()
    fields.source = fields.source ?? choice?.source
  }

  private static func title(from name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? "Untitled" : words
  }

  /// Runs the stages; what a later one finds does not replace what an earlier one found.
  private mutating func readBlocks() {
    markMailHeader()
    markNoisePhrases()
    markReleaseLines()
    markRepeatedTitles()
    readHead()
    readTail()
    readDateline()
    markBoldHeadings()
    markAuthorNotes()
  }

  /// Returns the words of a block that is short enough to be a line about the article; `nil` for longer ones.
  func line(_ index: Int) -> String? {
    blocks[index].range.count <= 400 ? text(index) : nil
  }

  /// Returns the first bytes of a block as text.
  func beginning(of index: Int, bytes: Int) -> String {
    let range = blocks[index].range
    return utf8.span.string(in: range.lowerBound..<min(range.upperBound, range.lowerBound + bytes))
  }

  private func text(_ index: Int) -> String { utf8.span.string(in: blocks[index].range) }

  /// Gives a block a role.
  mutating func mark(_ index: Int, as role: Block.Role, noise: Bool = false) {
    blocks[index].role = role
    blocks[index].isNoise = blocks[index].isNoise || noise
  }

  /// Marks a block as noise, with the form that noise has.
  mutating func markNoise(_ index: Int, as form: Block.Form = .other) {
    blocks[index].form = form
    blocks[index].role = nil
    blocks[index].isNoise = true
  }

  // MARK: Noise

  /// Marks the lines of the site; a run of doubtful ones is noise if it holds a sure one or is at least three long.
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
    for index in run { markNoise(index) }
  }

  /// Marks repetitions of the title, alone or followed by the name of the site.
  private mutating func markRepeatedTitles() {
    let title = NoisePhrases.key(of: fields.title)
    guard !title.isEmpty, blocks.contains(where: { !$0.isNoise && !isTitle($0, title) }) else { return }
    if declared.title != nil { markSimilarHeading() }
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
      if isRepeated { markNoise(index, as: .heading()) }
    }
  }

  /// Whether a block is nothing but the title.
  private func isTitle(_ block: Block, _ title: String) -> Bool {
    block.range.count <= 4 * title.utf8.count
      && NoisePhrases.key(of: utf8.span.string(in: block.range)) == title
  }

  /// Marks the first heading of the highest level if most of its words are those of the declared title: pages declare
  /// a title for search engines that differs from the one they show.
  private mutating func markSimilarHeading() {
    let own = TitleKey.key(of: fields.title).split(separator: " ")
    let heading = blocks.indices.prefix(Self.window).first { blocks[$0].form == .heading(level: 1) }
    guard let heading, own.count >= 4, let line = line(heading) else { return }
    let words = TitleKey.key(of: line).split(separator: " ")
    let shared = Set(words).intersection(own).count
    if words.count >= 4, shared * 4 >= 3 * max(Set(words).count, Set(own).count) {
      markNoise(heading, as: .heading(level: 1))
    }
  }

  // MARK: The ends of the text

  private mutating func readHead() {
    var isBeforeText = true
    for index in blocks.indices.prefix(Self.window) where !blocks[index].isNoise && blocks[index].role == nil
    {
      guard blocks[index].speaker == nil, let line = line(index) else {
        isBeforeText = false
        continue
      }
      if isBeforeText, fields.deck == nil, isBold(index) {
        fields.deck = line
        mark(index, as: .deck)
      } else if !readDeclared(index, line),
        !readLine(index, line, at: isBeforeText ? .head : zone(of: index)), line.utf8.count > 120
      {
        isBeforeText = false
      }
    }
  }

  private mutating func readTail() {
    for index in blocks.indices.suffix(Self.window).reversed() where !blocks[index].isNoise {
      guard blocks[index].kind != .deck, let line = line(index) else { continue }
      if readDeclared(index, line) { continue }
      _ = readLine(index, line, at: zone(of: index))
    }
  }

  private func zone(of index: Int) -> Zone { blocks.count - index <= 4 ? .end : .middle }

  /// Whether the source has all of a block in bold.
  private func isBold(_ index: Int) -> Bool {
    let range = blocks[index].range
    return spans.prefix { $0.range.lowerBound <= range.lowerBound }.contains(Article.Span(.strong, range))
  }

  /// Turns short lines that are all bold and not sentences into headings.
  private mutating func markBoldHeadings() {
    var rest = spans[...]
    for index in blocks.indices {
      let range = blocks[index].range
      rest = rest.drop { $0.range.lowerBound < range.lowerBound }
      if rest.isEmpty { return }
      guard blocks[index].kind == .paragraph, range.count <= 100,
        rest.prefix(while: { $0.range.lowerBound == range.lowerBound }).contains(Article.Span(.strong, range))
      else { continue }
      if let last = text(index).last(where: { !"”\"’'»)".contains($0) }), !".!?…,;".contains(last) {
        blocks[index].form = .heading()
      }
    }
  }

  // MARK: The author

  /// Marks a note on the author after the text: one that follows their name or "About the author", or whose words
  /// are enough.
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
