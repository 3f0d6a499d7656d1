import Articles
import JSON

extension HTMLMetadata {
  /// Chooses the title.
  mutating func readTitle() {
    var candidates: [(text: String, origin: FieldOrigin)] = []
    func add(_ texts: [String?], _ origin: FieldOrigin) {
      for text in texts.compactMap(\.self).map(Words.line) where !text.isEmpty && text.utf8.count <= 1000 {
        candidates.append((text, origin))
      }
    }
    let (own, general) = (MetaTags.titles.prefix(6), MetaTags.titles.dropFirst(6))
    add([dataTitle], .jsonLD)
    add(facts.meta.each(Array(own)), .meta)
    add(facts.meta.each(MetaTags.openGraphTitles), .openGraph)
    add(facts.meta.each(Array(general)), .meta)
    add(facts.headlines, .microdata)
    add([facts.title], .element)
    let headings = facts.headings.map(Words.line).filter { !$0.isEmpty }
    add(headings, .element)
    guard
      let choice = PageTitle(
        candidates, headings: headings, others: facts.headlines.map(Words.line) + facts.lesserHeadings,
        sites: sites)
    else { return }
    declared.title = choice.title
    set(.title, choice.origin)
  }

  /// The headline, or the name if that is the page's title; some sites put the subject into the headline.
  private var dataTitle: String? {
    guard let headline = data.text(article?["headline"]), let name = data.text(article?["name"]) else {
      return data.text(article?["headline"]) ?? data.text(article?["name"])
    }
    let shown = Set(facts.headings.map(TitleKey.key(of:)))
    let isName = shown.contains(TitleKey.key(of: name)) && !shown.contains(TitleKey.key(of: headline))
    return isName ? name : headline
  }

  /// Collects what may be the deck.
  mutating func readDecks() {
    let texts = [data.text(article?["description"])].compactMap(\.self)
    descriptions = (texts + facts.meta.each(MetaTags.descriptions)).map(Words.line)
    shownDecks = ([data.text(article?["alternativeHeadline"])].compactMap(\.self) + facts.decks).map(
      Words.line)
  }

  /// Takes the words of the deck.
  mutating func setDeck(_ words: String) {
    declared.deck = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
