import Articles

extension FeedEntry {
  /// Makes an article of the entry; `provenance` is that of the feed.
  func article(in feed: FeedContent, _ provenance: Provenance) -> SourceArticle {
    let language = self.language ?? feed.language
    let base = link ?? feed.link
    let body = content?.blocks(base: base, language: language) ?? BlockText()
    let isSummary = body.utf8.isEmpty
    let text = isSummary ? summary?.blocks(base: base, language: language) ?? BlockText() : body
    let source = SourceArticle(
      declared: declared(in: feed, text, deck: isSummary ? nil : deck(above: body)), part: part,
      utf8: text.utf8,
      blocks: text.blocks, spans: text.spans,
      provenance: self.provenance(of: provenance, isSummary: isSummary && !text.utf8.isEmpty, language))
    return source.withOrigins()
  }

  private func provenance(of feed: Provenance, isSummary: Bool, _ language: String?) -> Provenance {
    var provenance = feed
    provenance.isSummary = isSummary
    provenance.language = (isSummary ? summary : content)?.language ?? language
    return provenance
  }

  private func declared(in feed: FeedContent, _ text: BlockText, deck: String?) -> DeclaredFields {
    let authors = authors.isEmpty ? feed.authors : authors
    var fields = DeclaredFields(
      title: title?.line, deck: deck, byline: authors.isEmpty ? nil : authors.joined(separator: ", "),
      source: source ?? feed.title, url: link, date: date)
    // If the article had no title, its first words would be taken for one.
    if fields.title == nil { fields.title = Self.title(from: text) ?? feed.title ?? link ?? id ?? feed.name }
    return fields
  }

  /// Returns the beginning of a text to serve as its title, since short posts have none.
  ///
  /// `nil` if that is the whole first block, which must not be taken for a title above the text.
  private static func title(from text: BlockText) -> String? {
    guard let first = text.blocks.first, first.range.count > 80 else { return nil }
    var words: [Substring] = []
    var length = 0
    let beginning = String(decoding: text.utf8[first.range].prefix(400), as: UTF8.self)
    for word in beginning.split(whereSeparator: \.isWhitespace) {
      length += word.count + 1
      if length > 80 { break }
      words.append(word)
    }
    return words.isEmpty ? nil : words.joined(separator: " ") + "…"
  }

  // MARK: The deck

  /// A summary longer than this, in bytes, isn't a deck.
  private static let longestDeck = 1000

  /// Returns the summary if it says something that the text doesn't begin with.
  private func deck(above body: BlockText) -> String? {
    guard let line = summary?.line, line.utf8.count <= Self.longestDeck else { return nil }
    let words = Self.words(of: Array(line.utf8)[...], limit: Self.longestDeck)
    let beginning = Self.words(of: body.utf8[...], limit: words.count)
    return words.isEmpty || beginning == words ? nil : line
  }

  /// Returns letters and digits in lower case, without marks: an excerpt may end with […] or lack marks.
  private static func words(of utf8: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    var words: [UInt8] = []
    for byte in utf8 where words.count < limit {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: words.append(byte)
      case 0x41...0x5A: words.append(byte | 0x20)
      // Letters outside ASCII; punctuation, in contrast, begins with E2 80.
      case 0xC3...0xDF: words.append(byte)
      default: break
      }
    }
    return words
  }
}

extension SourceArticle {
  /// Returns the article with the feed as the origin of every field that it declares.
  fileprivate func withOrigins() -> SourceArticle {
    var article = self
    let fields: [(FieldName, Bool)] = [
      (.title, declared.title != nil), (.byline, declared.byline != nil), (.source, declared.source != nil),
      (.url, declared.url != nil), (.date, declared.date != nil),
    ]
    for (name, isDeclared) in fields where isDeclared { article.provenance.origins[name] = .feed }
    return article
  }
}
