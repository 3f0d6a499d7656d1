import Articles
import Bookmarks

extension ReaderState {
  /// Carries out a command on the open article.
  mutating func run(_ command: Command, count: Int?, on pane: ArticlePane) -> [Effect] {
    if let effects = runOnPassage(command, count: count, in: pane) { return effects }
    if Self.quotationCommands.contains(command) { return run(command, onSelectedIn: pane) }
    var pane = pane
    if Self.scroll(&pane, command, count: count) {
      screens.top = .article(pane)
      return []
    }
    let times = count ?? 1
    switch command {
    case .beginPassage: return beginPassage(in: pane)
    case .nextQuotation: return select(times, in: pane)
    case .previousQuotation: return select(-times, in: pane)
    case .nextOfSpeaker: return select(times, in: pane, ofSpeaker: true)
    case .previousOfSpeaker: return select(-times, in: pane, ofSpeaker: true)
    case .nextMatch: return find(times, in: pane)
    case .previousMatch: return find(-times, in: pane)
    case .nextArticle: return openNeighbour(times)
    case .previousArticle: return openNeighbour(-times)
    case .find: return open(Prompt(.find(origin: pane.top, before: pane.search)))
    case .quotations, .speakers: return openPanel(command, of: pane)
    case .wider: return setMeasure(appearance.measure + 4 * times)
    case .narrower: return setMeasure(appearance.measure - 4 * times)
    case .defaultWidth: return setMeasure(ArticlePane.Appearance.defaultMeasure)
    case .toggleNoise: return toggleNoise(of: pane)
    case .toggleRead: return toggle(.read, of: pane)
    case .toggleStar: return toggle(.star, of: pane)
    case .back: return back()
    case .backToList: return screens.count > 1 ? back() : goToList()
    default: return []
    }
  }

  private static func scroll(_ pane: inout ArticlePane, _ command: Command, count: Int?) -> Bool {
    let times = min(count ?? 1, 1_000_000)
    // Two lines stay in view from one page to the next, where there is room for them.
    let page = max(1, pane.rows > 6 ? pane.rows - 2 : pane.rows)
    switch command {
    case .lineDown: pane.scroll(by: times)
    case .lineUp: pane.scroll(by: -times)
    case .pageDown: pane.scroll(by: times * page)
    case .pageUp: pane.scroll(by: -times * page)
    case .halfPageDown: pane.scroll(by: times * max(1, pane.rows / 2))
    case .halfPageUp: pane.scroll(by: -times * max(1, pane.rows / 2))
    case .top: pane.goTo(line: count ?? 1)
    case .bottom: if let count { pane.goTo(line: count) } else { pane.goToEnd() }
    case .percent: pane.goTo(percent: count ?? 50)
    default: return false
    }
    return true
  }

  private mutating func select(_ count: Int, in pane: ArticlePane, ofSpeaker: Bool = false) -> [Effect] {
    var pane = pane
    let what = ofSpeaker ? "quotation by this speaker" : "quotation"
    switch ofSpeaker ? pane.selectStatementOfSpeaker(count) : pane.selectStatement(count) {
    case .nothing: say(pane.article.quotations == nil ? .quotationsNotReady : .noQuotations)
    case .wrappedToFirst: say(.wrappedToFirst(what, now: pane.selectionLine))
    case .wrappedToLast: say(.wrappedToLast(what, now: pane.selectionLine))
    case .moved: break
    }
    screens.top = .article(pane)
    return []
  }

  private mutating func find(_ count: Int, in pane: ArticlePane) -> [Effect] {
    var pane = pane
    guard let search = pane.search else {
      guard let last = history.entries(of: .find).last else {
        say(.noSearch)
        return []
      }
      pane.find(last, from: pane.top)
      pane.extendPassageToMatch()
      screens.top = .article(pane)
      if pane.search?.matches.isEmpty == true { say(.noMatches(last)) }
      return []
    }
    switch pane.findNext(count) {
    case .nothing: say(.noMatches(search.typed))
    case .wrappedToFirst: say(.wrappedToFirst("match", now: search.typed))
    case .wrappedToLast: say(.wrappedToLast("match", now: search.typed))
    case .moved: break
    }
    pane.extendPassageToMatch()
    screens.top = .article(pane)
    return []
  }

  /// Turns a mark of the open article around; the pane keeps no copy of it, since the library alone knows how it stands.
  private mutating func toggle(_ mark: ArticleMark, of pane: ArticlePane) -> [Effect] {
    guard let id = pane.id else {
      say(.notStoredYet)
      return []
    }
    return [.toggle(mark, id)]
  }

  /// Opens the quotations or the speakers of an article.
  private mutating func openPanel(_ command: Command, of pane: ArticlePane) -> [Effect] {
    guard !pane.statements.isEmpty else {
      say(pane.article.quotations == nil ? .quotationsNotReady : .noQuotations)
      return []
    }
    screens.push(
      command == .speakers ? .speakers(SpeakersState(pane)) : .quotations(QuotationsState(pane)))
    return []
  }

  private mutating func toggleNoise(of pane: ArticlePane) -> [Effect] {
    guard pane.article.blocks.contains(where: \.isNoise) else {
      say(.noNoise)
      return []
    }
    // The pane may have unfolded by itself, to show a match.
    let shows = !pane.appearance.showsNoise
    appearance.showsNoise = shows
    say(shows ? .noiseShown : .noiseFolded)
    showArticles()
    return []
  }

  /// Sets the text width, within its limits.
  mutating func setMeasure(_ measure: Int) -> [Effect] {
    let limits = ArticlePane.Appearance.measures
    appearance.measure = min(limits.upperBound, max(limits.lowerBound, measure))
    say(.width(appearance.measure))
    showArticles()
    return []
  }

  private mutating func showArticles() {
    let appearance = appearance
    screens.updateEach { screen in
      guard case .article(var pane) = screen else { return }
      pane.show(as: appearance)
      screen = .article(pane)
    }
  }
}
