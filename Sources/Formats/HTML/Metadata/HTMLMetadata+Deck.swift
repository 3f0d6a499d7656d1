import Articles

extension HTMLMetadata {
  /// Marks the deck among the first blocks of the article, and takes its words.
  ///
  /// A description is the deck only if the page shows it under the title; most are written for search
  /// engines, or repeat the first sentence.
  mutating func takeDeck(from text: inout BlockText) {
    let shown = Set(shownDecks.map(TitleKey.key(of:)))
    let described = Set(descriptions.map(TitleKey.key(of:)))
    for index in text.blocks.indices.prefix(8) {
      let range = text.blocks[index].range
      guard (20...600).contains(range.count) else { continue }
      let words = String(decoding: text.utf8[range], as: UTF8.self)
      let key = TitleKey.key(of: words)
      guard key != declared.title.map(TitleKey.key(of:)) else { continue }
      let isLine = text.blocks[index].kind == .paragraph || text.blocks[index].kind == .heading
      let isHeading = text.blocks[index].kind == .heading
      if isLine, shown.contains(key) || isHeading && described.contains(key) {
        text.blocks[index].form = .paragraph
        text.blocks[index].role = .deck
        setDeck(words)
        return
      }
      // The text has begun.
      if !isHeading, range.count > 200 { return }
    }
  }
}
