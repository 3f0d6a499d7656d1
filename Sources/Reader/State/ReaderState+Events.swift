import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Sends an event to every screen, then does what concerns the reader as a whole.
  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .opened(let article, _), .stored(let article), .corrected(let article, _): marks.take(article)
    default: break
    }
    // The screen that asked for an article knows the words that found it.
    let words = screens.top.soughtWords
    let effects = changeAll { $0.take(event, in: $1) }
    messages.take(event)
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
      return effects + changeLine { line, _ in line.completed { $0.takeCompletions(of: typed, words) } }
    case .stepped(let direction, let change?, let removed):
      let list = ListScreen(query: ArticleQuery(order: settings.order))
      if screens.remove(removed, orElse: list) { say(.steppedFromArticle(direction, change)) }
      return effects + screens.articles.map { .open($0, .refresh) }
    case .added, .libraryChanged, .rowsBookmarked:
      return effects + screens.articles.map { .open($0, .refresh) }
    case .hyphenation(let language, let hyphenator):
      display.hyphenation.hyphenators[language] = hyphenator
      if hyphenator.isEmpty { say(.noHyphenation(language)) }
      return effects + carryOut([.show(display)])
    case .hesitated: showsContinuations = true
    case .background(let kind): return effects + adapt(to: kind)
    case .terminate: return effects + quit()
    default: break
    }
    return effects
  }
}
