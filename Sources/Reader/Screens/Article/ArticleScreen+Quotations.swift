import Articles
import Bookmarks
import Catalogue

// What keys do with quotations, passages and matches of the open article.

extension ArticleScreen {
  mutating func selectQuotation(_ count: Int, ofSpeaker: Bool = false) -> [Outcome] {
    let what = ofSpeaker ? "quotation by this speaker" : "quotation"
    switch ofSpeaker ? pane.selectStatementOfSpeaker(count) : pane.selectStatement(count) {
    case .nothing: return [.say(pane.article.quotations == nil ? .quotationsNotReady : .noQuotations)]
    case .wrappedToFirst: return [.say(.wrappedToFirst(what, now: pane.selectionLine))]
    case .wrappedToLast: return [.say(.wrappedToLast(what, now: pane.selectionLine))]
    case .moved: return []
    }
  }

  /// Runs a command on the selected quotation or bookmarked passage.
  mutating func runOnSelected(_ command: Command) -> [Outcome] {
    if let statement = pane.selected, pane.statements.indices.contains(statement) {
      let outcomes = pane.run(command, onStatement: statement)
      if command == .bookmark, pane.id != nil { endAttaching() }
      return outcomes
    }
    guard let passage = pane.chosenPassage else { return pane.nothingSelected }
    switch command {
    case .bookmark: return passage.removed
    case .correctSpeaker:
      guard let id = pane.id, let range = passage.range else { return [] }
      return pane.askSpeaker(of: range, id: id)
    default: return passage.edited(by: command)
    }
  }

  /// Forgets the bookmark waiting for a place, and the passage that was to become its place.
  private mutating func endAttaching() {
    guard pane.attaching != nil else { return }
    pane.attaching = nil
    pane.passage = nil
  }

  /// Runs a command while a passage is selected; returns `nil` for commands that don't apply to it.
  mutating func runOnPassage(_ command: Command, count: Int?) -> [Outcome]? {
    guard let range = pane.passageRange else { return nil }
    if pane.movePassage(command, count: count ?? 1) { return [] }
    guard command == .bookmark || command == .correctSpeaker else { return nil }
    guard let id = pane.id else { return [.say(.notStoredYet)] }
    if command == .correctSpeaker { return pane.askSpeaker(of: range, id: id) }
    pane.passage = nil
    if let detached = pane.attaching {
      pane.attaching = nil
      return [.effect(.attachBookmark(detached.id, range, id))]
    }
    let draft = BookmarkDraft(passage: range, in: pane.article, textHash: pane.textHash)
    return [.effect(.addBookmark(draft, id))]
  }

  /// Copies the words that keys act on, or opens their address.
  mutating func take(by command: Command) -> [Outcome] {
    guard let chosen = chosenWords else {
      if command == .openSource, pane.link != nil { return followLink() }
      if command == .pipe { return [.prompt(Prompt(.pipe(pane.article.wholeText)))] }
      return command == .openSource
        ? Prompt.asking(toOpen: pane.article.fields.url, link: nil) : pane.nothingSelected
    }
    if command == .openSource { return Prompt.asking(toOpen: chosen.source.url, link: chosen.link) }
    pane.passage = nil
    return chosen.copied(by: command)
  }

  /// The words that keys act on: the passage, the selected quotation or the bookmarked passage.
  private var chosenWords: ChosenWords? {
    if let range = pane.passageRange {
      return ChosenWords(
        BookmarkDraft(passage: range, in: pane.article, textHash: ChosenWords.noHash), in: pane.article)
    }
    guard let selected = pane.selected else { return pane.chosenPassage.map(ChosenWords.init) }
    return pane.chosenWords(ofStatement: selected)
  }
}

extension Article {
  /// The title and the text, for another program.
  fileprivate var wholeText: String { "\(fields.title)\n\n\(text)\n" }
}

// MARK: - Searching

extension ArticleScreen {
  /// Follows the words of a search as they are typed.
  ///
  /// - Parameters:
  ///   - origin: where the search began.
  ///   - before: the search that was marked before.
  mutating func find(
    _ words: String, _ stage: Prompt.Stage, from origin: TextPosition, before: ArticleSearch?,
    in around: Surroundings
  ) -> [Outcome] {
    switch stage {
    case .typed:
      pane.find(words, from: origin)
      if words.isEmpty || pane.search?.current == nil { pane.restore(origin) }
      return []
    case .cancelled:
      pane.search = before
      pane.restore(origin)
      return []
    case .accepted where words.isEmpty:
      // An empty search repeats the last one, as in less and vi.
      pane.search = before
      return before == nil && around.lastFind == nil ? [] : findNext(1, in: around)
    case .accepted:
      pane.noteJump(from: origin)
      pane.extendPassageToMatch()
      return pane.search?.matches.isEmpty == false ? [] : [.say(.noMatches(words))]
    }
  }

  /// Goes to the match `count` further on; without a search, searches for the last words again.
  mutating func findNext(_ count: Int, in around: Surroundings) -> [Outcome] {
    guard let search = pane.search else {
      guard let last = around.lastFind else { return [.say(.noSearch)] }
      pane.find(last, from: pane.top)
      pane.extendPassageToMatch()
      return pane.search?.matches.isEmpty == true ? [.say(.noMatches(last))] : []
    }
    if let next = nextHit(count, in: around) { return next }
    defer { pane.extendPassageToMatch() }
    switch pane.findNext(count) {
    case .nothing: return [.say(.noMatches(search.typed))]
    case .wrappedToFirst: return [.say(.wrappedToFirst("match", now: search.typed))]
    case .wrappedToLast: return [.say(.wrappedToLast("match", now: search.typed))]
    case .moved: return []
    }
  }
}

extension ArticleScreen {
  /// Opens the next or previous hit of the search that found the article, if there is no further match here.
  private mutating func nextHit(_ count: Int, in around: Surroundings) -> [Outcome]? {
    guard pane.passage == nil, let below = around.below as? SearchScreen, let words = below.soughtWords,
      pane.search?.sought == words
    else { return nil }
    var tried = pane
    guard tried.findNext(count) != .moved else { return nil }
    return below.opening(count.signum()).map { savePlace() + $0 }
  }
}

extension ArticlePane {
  /// The bookmarked passage that keys act on.
  var chosenPassage: Bookmark? { bookmarks.first { $0.id == chosenBookmark } }
}
