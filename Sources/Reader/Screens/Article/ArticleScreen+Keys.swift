import Articles
import Bookmarks
import Catalogue

extension ArticleScreen {
  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    if needsStoring(command) { return [.effect(.finishStoring(command, count: count))] }
    return runNow(command, count: count, in: around)
  }

  /// The length, in bytes, from which a text is too long for a command to wait until it is stored.
  private static let longText = 200_000

  /// Whether a command has to wait until the article is in the library.
  ///
  /// Storing a long text takes longer than a key may: the command then runs at once, and says so if it
  /// cannot.
  private func needsStoring(_ command: Command) -> Bool {
    guard pane.id == nil, !pane.cannotBeStored, pane.article.text.utf8.count < Self.longText else {
      return false
    }
    return command.changesQuotation || [.toggleStar, .toggleRead, .setMark].contains(command)
  }

  /// Runs a command, whether the article is in the library or not.
  mutating func runNow(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    if pane.passage == nil, command.takesWords || command.changesQuotation { pane.revealChosen() }
    if command.takesWords { return take(by: command) }
    if let outcomes = runOnPassage(command, count: count) { return outcomes }
    if command.changesQuotation { return runOnSelected(command) }
    if scroll(command, count: count) { return [] }
    if let outcomes = runOnPlaces(command, count: count, in: around) { return outcomes }
    return jump { $0.go(command, count: count, in: around) }
  }

  /// Runs any other command, which may be a jump.
  private mutating func go(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    let times = count ?? 1
    let display = around.display
    switch command {
    case .beginPassage: return pane.beginPassage() ? [] : [.say(.noText)]
    case .nextQuotation: return selectQuotation(times)
    case .previousQuotation: return selectQuotation(-times)
    case .nextOfSpeaker: return selectQuotation(times, ofSpeaker: true)
    case .previousOfSpeaker: return selectQuotation(-times, ofSpeaker: true)
    case .nextLink: return selectLink(times)
    case .previousLink: return selectLink(-times)
    case .open: return followLink()
    case .contents: return openContents()
    case .nextMatch: return findNext(times, in: around)
    case .previousMatch: return findNext(-times, in: around)
    case .find: return [.prompt(Prompt(.find(origin: pane.top, before: pane.search)))]
    case .nextArticle: return openNeighbour(times, in: around)
    case .previousArticle: return openNeighbour(-times, in: around)
    case .nextUnread: return findUnread(in: around)
    case .quotations: return openPanel(QuotationsScreen(pane))
    case .speakers: return openPanel(ArticleSpeakersScreen(pane))
    case .appearances: return openAppearances()
    case .check: return openCheck()
    case .changes: return openChanges()
    case .wider: return display.changed(toMeasure: display.measure + 4 * times)
    case .narrower: return display.changed(toMeasure: display.measure - 4 * times)
    case .defaultWidth: return display.changed(toMeasure: ArticlePane.Display.defaultMeasure)
    case .toggleNoise: return toggleNoise(in: around)
    case .toggleNotes: return toggleNotes(in: around)
    case .toggleText: return toggleText(in: around)
    case .toggleRead: return toggle(.read)
    case .toggleStar: return toggle(.star)
    case .back: return leave()
    case .backToList: return leaveForList(in: around)
    case .escape: return escape(in: around)
    default: return nil
    }
  }

  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .set(let field, let value): pane.id.map { [.effect(.setField($0, field, value))] }
    case .export(let arguments): arguments.exported(of: pane)
    case .check: openCheck()
    case .accept: acceptQuotation()
    default: nil
    }
  }

  private mutating func scroll(_ command: Command, count: Int?) -> Bool {
    let times = min(count ?? 1, 1_000_000)
    // Two lines stay in view from one page to the next if there is room for them.
    let page = max(1, pane.rows > 6 ? pane.rows - 2 : pane.rows)
    switch command {
    case .lineDown: pane.scroll(by: times)
    case .lineUp: pane.scroll(by: -times)
    case .pageDown: pane.scroll(by: times * page)
    case .pageUp: pane.scroll(by: -times * page)
    case .halfPageDown: pane.scroll(by: times * max(1, pane.rows / 2))
    case .halfPageUp: pane.scroll(by: -times * max(1, pane.rows / 2))
    case .top: jump { $0.goTo(line: count ?? 1) }
    case .bottom: jump { if let count { $0.goTo(line: count) } else { $0.goToEnd() } }
    case .percent: jump { $0.goTo(percent: count ?? 50) }
    default: return false
    }
    return true
  }

  private mutating func toggleNoise(in around: Surroundings) -> [Outcome] {
    guard pane.article.blocks.contains(where: \.isNoise) else { return [.say(.noNoise)] }
    var display = around.display
    // The pane may have unfolded noise on its own, to show a match.
    display.showsNoise = !pane.display.showsNoise
    return [.say(display.showsNoise ? .noiseShown : .noiseFolded), .show(display)]
  }

  private func toggleNotes(in around: Surroundings) -> [Outcome] {
    var display = around.display
    display.showsNotes.toggle()
    return [.say(display.showsNotes ? .notesShown : .notesFolded), .show(display)]
  }

  private func toggleText(in around: Surroundings) -> [Outcome] {
    guard !pane.statements.isEmpty else { return pane.nothingSelected }
    var display = around.display
    display.dimsText.toggle()
    return [.say(.textDimmed(display.dimsText)), .show(display)]
  }

  /// Asks the library to toggle a mark; the article keeps no copy of it.
  private func toggle(_ mark: ArticleMark) -> [Outcome] {
    pane.id.map { [.effect(.toggle(mark, $0))] } ?? [.say(.notStoredYet)]
  }
}

extension ArticlePane.Display {
  /// Shows articles in another width, within the limits.
  func changed(toMeasure measure: Int) -> [Outcome] {
    var changed = self
    changed.measure = min(Self.measures.upperBound, max(Self.measures.lowerBound, measure))
    return [.say(.width(changed.measure)), .show(changed)]
  }
}
