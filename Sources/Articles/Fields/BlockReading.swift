/// Decides the fields and the noise of an article: by what its document declares, then by its blocks.
///
/// This is the only place that does so, for every format.
struct BlockReading {
  /// The blocks without the title; the reading sets their roles and marks noise.
  var blocks: [Block]
  /// The fields that the reading finds.
  var fields: ArticleFields
  /// Whether the date found so far is an update's.
  var dateIsUpdate = false
  /// What the document declares outside its text.
  let declared: DeclaredFields
  /// The authors among the declared fields.
  let authors: DeclaredAuthors?
  /// The text without the title.
  let utf8: [UInt8]
  /// The spans, without those of the title.
  let spans: [Article.Span]

  /// How many blocks at either end may say something about the article.
  static let window = 12

  /// Reads an article; `name` is its title if it has no other.
  init(of source: SourceArticle, name: String) {
    let choice = TitleChoice(of: source)
    let body = choice?.block.map(source.removingBlock) ?? source
    (blocks, utf8, spans) = (body.blocks, body.utf8, body.spans)
    declared = source.declared
    authors = declared.byline.map { [declared] in DeclaredAuthors($0, in: declared.source) }
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

  /// Runs the stages; a later stage doesn't replace what an earlier one found.
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

  /// Marks a block as noise, and sets its form.
  mutating func markNoise(_ index: Int, as form: Block.Form = .other) {
    blocks[index].form = form
    blocks[index].role = nil
    blocks[index].isNoise = true
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
      if isBeforeText, fields.deck == nil, isBold(index), !isOneOfQuestions(index, line) {
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

  /// Whether a block is a question among others in bold, as an interviewer's are.
  private func isOneOfQuestions(_ index: Int, _ line: String) -> Bool {
    guard Self.isQuestion(line) else { return false }
    return blocks.indices.prefix(index + 3 * Self.window).contains { other in
      other != index && isBold(other) && self.line(other).map(Self.isQuestion) == true
    }
  }

  private static func isQuestion(_ line: String) -> Bool {
    line.last { !"”\"’'»)".contains($0) }.map { "?？؟\u{37E}".contains($0) } == true
  }

  /// Whether all of a block is bold in the source.
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

  /// Marks a note on the author after the text.
  ///
  /// It follows their name or "About the author", or its words are sufficient evidence.
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

  /// Returns the block before a biography that is only the author's name, with or without "By".
  private func nameLine(before index: Int, of biography: Biography) -> Int? {
    guard index > 0, let line = line(index - 1) else { return nil }
    let name = BylineText(line)?.byline ?? line
    let isSame = name == biography.name || Names.isPerson(name) && biography.name.hasPrefix(name)
    return isSame || Names.isPerson(name) && name.hasPrefix(biography.name) ? index - 1 : nil
  }
}
