import Articles
import Bookmarks
import Catalogue
import Frames

/// The whole of the reader as a value: the screens, what is typed, what is told.
///
/// A key or an event changes it and gives back the effects to perform; ``frame`` shows it. Nothing else happens here:
/// no clock, no files, no terminal.
package struct ReaderState: Sendable {
  /// The terminal's size.
  var size: Size
  /// The screens over one another.
  var screens: ScreenStack
  /// The line being typed.
  var prompt: Prompt?
  /// The line that was accepted last, until it is known that what it says was kept.
  var acceptedPrompt: Prompt?
  /// The keys typed of an unfinished command.
  var pending = PendingKeys()
  /// What the status line says until the next key.
  var message: Message?
  /// Which way this key may pass over a change, since the line said so when it was pressed.
  private(set) var passing: UndoDirection?
  /// A problem from outside that no frame has shown yet: it outlasts keys that were typed ahead.
  private(set) var unseenProblem: Message?
  /// How far the work beside the loop is.
  var progress: String?
  /// What was typed into prompts.
  var history = History()
  /// How articles are shown.
  var appearance = ArticlePane.Appearance()
  /// What the screen is painted for.
  package var theme = Theme.Kind.dark
  /// How many colours the terminal has.
  package var colorCount = 256
  /// Which keys ask for what.
  let keymap: Keymap

  /// What the status line says.
  struct Message: Hashable, Sendable {
    var text: String
    var isProblem: Bool
    /// Which way a change can be passed over that it tells of, by the same key.
    var passing: UndoDirection?
    /// Whether its end may be cut off where it is long: what matters stands before.
    var mayBeCut = false
  }

  /// Starts with the article list, of the whole library or of the articles that are still being read.
  package init(size: Size, listing query: ArticleQuery = ArticleQuery(), keymap: Keymap = Keymap()) {
    self.size = size
    self.keymap = keymap
    var list = ListState()
    list.query = query
    screens = ScreenStack(.list(list))
  }

  /// Starts with an article opened from its path.
  package init(size: Size, reading article: OpenedArticle, keymap: Keymap = Keymap()) {
    self.size = size
    self.keymap = keymap
    let content = ScreenGeometry(size: size).content.size
    screens = ScreenStack(.article(ArticlePane(article, size: content, appearance: appearance)))
  }

  /// What the reader wants to know before its first frame.
  package mutating func start() -> [Effect] { settle() }

  /// Takes a key.
  package mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      self.size = size
      return settle()
    }
    // What is told of must have been seen.
    passing = unseenProblem == nil ? message?.passing : nil
    message = nil
    acceptedPrompt = nil
    defer { message = unseenProblem ?? message }
    var effects: [Effect]
    switch key {
    case .mouse(let event, let position): effects = mouse(event, at: position)
    case .paste(let text): effects = paste(text)
    default: effects = prompt == nil ? type(command: key) : type(intoPrompt: key)
    }
    effects += settle()
    return effects
  }

  /// Takes news from outside.
  package mutating func receive(_ event: Event) -> [Effect] {
    let effects = take(event)
    switch event {
    // What has failed is asked for again at the next key, not at once and for ever.
    case .problem, .blocked, .notStored:
      unseenProblem = message
      // What was typed is not lost: it can be tried again, or copied.
      if prompt == nil { prompt = acceptedPrompt }
      acceptedPrompt = nil
      return effects
    default: return effects + settle()
    }
  }

  /// The article that is shown, for the one who watches for its changes.
  package var shownArticle: ArticleID? {
    switch screens.top {
    case .list(let list): list.preview?.id
    case .article(let pane): pane.id
    default: nil
    }
  }

  /// What has gone wrong and was not yet seen; nil where nothing has.
  package var problem: String? { unseenProblem?.text }

  /// Whether characters are typed into a line: those that come together may be given as one paste.
  package var takesText: Bool {
    switch prompt?.purpose {
    case nil, .confirm: false
    default: true
    }
  }

  /// A frame of this state has been shown.
  package mutating func wasShown() { unseenProblem = nil }

  /// Says something on the status line.
  mutating func say(_ notice: Notice) {
    message = Message(text: notice.text, isProblem: notice.isProblem, mayBeCut: notice.mayBeCut)
  }

  /// Whether letters tell an article's speakers apart, since no colours do.
  var lettersSpeakers: Bool { !Theme(theme, colorCount: colorCount).hasColors }

  var geometry: ScreenGeometry { ScreenGeometry(size: size) }

  /// What has the focus.
  package var context: KeyContext { prompt == nil ? screens.top.context : .prompt }
}

// MARK: - Keys

extension ReaderState {
  private mutating func type(command key: Key) -> [Effect] {
    if !pending.isEmpty, key == .escape || key == .control("c") {
      pending = PendingKeys()
      return []
    }
    switch keymap.lookup(key, after: pending, in: context) {
    case .pending(let keys):
      pending = keys
      return []
    case .none(let keys):
      pending = PendingKeys()
      say(.unbound(keys: keys))
      return []
    case .command(let command, let count):
      pending = PendingKeys()
      return needsStoring(command) ? [.finishStoring(command, count: count)] : run(command, count: count)
    }
  }

  /// Whether a command can do nothing before the article is in the library, where it soon will be.
  private func needsStoring(_ command: Command) -> Bool {
    guard case .article(let pane) = screens.top, pane.id == nil, !pane.cannotBeStored else { return false }
    return Self.quotationCommands.contains(command) || command == .toggleStar || command == .toggleRead
  }

  private mutating func paste(_ text: String) -> [Effect] {
    guard prompt != nil else {
      say(.pastedTextIgnored)
      return []
    }
    return insert(text)
  }

  /// Carries out a command on the screen that has the focus.
  mutating func run(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .quit: return quit()
    case .escape: return escape()
    case .interrupt: return interrupt()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .commandLine: return open(Prompt(.command))
    case .searchLibrary: return openSearch()
    case .undo: return step(.undo)
    case .redo: return step(.redo)
    case .nextTheme: return useNextTheme()
    case .copy, .copyWithSource, .openSource:
      // The words of a row are at hand, but not what stands around them.
      if case .statements(let state) = screens.top { return run(command, on: state) }
      if command == .openSource { return askToOpenSource() }
      return copyChosen(asCitation: command == .copyWithSource)
    case .bookmarks:
      screens.push(.bookmarks(BookmarksState()))
      return []
    case .help:
      let here = screens.top.context
      if here != .help { screens.push(.help(HelpState(context: here, keymap: keymap))) }
      return []
    default: return runOnScreen(command, count: count)
    }
  }

  private mutating func runOnScreen(_ command: Command, count: Int?) -> [Effect] {
    switch screens.top {
    case .article(let pane): run(command, count: count, on: pane)
    case .help(let state): run(command, count: count, on: state)
    case .list, .quotations, .statements, .speakers, .bookmarks, .search: runOnRows(command, count: count)
    }
  }
}
