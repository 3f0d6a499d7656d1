import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Closes an article that was removed, and the screens above it; returns whether there was one.
  private mutating func leave(_ removed: [ArticleID]) -> Bool {
    let removed = Set(removed)
    return screens.remove(orElse: ListScreen(query: ArticleQuery(order: settings.order))) { screen in
      screen.article?.id.map(removed.contains) ?? false
    }
  }

  /// Sends an event to every screen, then does what concerns the reader as a whole.
  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .opened(let article, _), .stored(let article), .corrected(let article, _): marks.take(article)
    default: break
    }
    // The screen that asked for an article knows the words that found it.
    let words = screens.top.soughtWords
    let effects = changeAll { $0.take(event, in: $1) }
    if let notice = event.notice { say(notice) }
    switch event {
    case .opened(let article, let purpose):
      return effects + carryOut(ArticleScreen.open(article, for: purpose, foundBy: words, in: surroundings))
    case .bookmarked, .corrected, .rowsChanged(.merged): acceptedPrompt = nil
    case .bookmarkChanged(let bookmark):
      acceptedPrompt = nil
      if prompt?.isKept(in: bookmark) == true { prompt = nil }
    case .noteEdited(let text, let id):
      // The note stays on the line until it is kept, so that it is not lost if that fails.
      let line = Prompt(.note(.bookmark(id)), text: text)
      prompt = line
      return effects + carryOut(line.accepted)
    case .completions(let typed, let words):
      return effects + followCompleting { $0.takeCompletions(of: typed, words) }
    case .stepped(let direction, let change?, let removed):
      if leave(removed) { say(.steppedFromArticle(direction, change)) }
      return effects + screens.articles.map { .open($0, .refresh) }
    case .added, .libraryChanged, .rowsBookmarked:
      return effects + screens.articles.map { .open($0, .refresh) }
    case .hyphenation(let language, let hyphenator):
      var shown = appearance
      shown.hyphenation.hyphenators[language] = hyphenator
      if hyphenator.isEmpty { say(.noHyphenation(language)) }
      return effects + carryOut([.show(shown)])
    case .blocked(let direction, let text):
      message = Message(text: text, isProblem: true, passing: direction)
    case .notice(let text): message = Message(text: text, isProblem: false, mayBeCut: true)
    case .problem(let text), .notStored(let text): message = Message(text: text, isProblem: true)
    case .progress(let text): progress = text
    case .hesitated: showsContinuations = true
    case .background(let kind): return effects + adapt(to: kind)
    case .terminate: return effects + quit()
    default: break
    }
    return effects
  }
}
