import Articles
import Bookmarks
import Catalogue
import Frames

/// The whole reader as a value: the open screens, the line being typed, and the message on the status line.
///
/// A key or an event changes it and returns the effects to perform; ``frame`` shows it. It routes: what a key
/// means on a screen and how it looks is in the folder of the ``Screen``. It uses no clock, file or terminal.
///
/// ```swift
/// var state = ReaderState(size: Size(columns: 80, rows: 24))
/// var effects = state.start()              // [.rows(…)]
/// effects = state.receive(.rows(query, window))
/// effects = state.press(.enter)            // [.open(id, .read)]
/// ```
package struct ReaderState: Sendable {
  /// The size of the terminal.
  var size: Size
  /// The open screens.
  var screens: ScreenStack
  /// The line being typed.
  var prompt: Prompt?
  /// The last accepted line, until the library has kept what it says.
  var acceptedPrompt: Prompt?
  /// Whether a line came back because it couldn't be kept, and no frame has shown it yet.
  private var isPromptUnseen = false
  /// The keys of an unfinished command.
  var pending = PendingKeys()
  /// Whether the user has hesitated after the first key of a command, and is shown how it may continue.
  var showsContinuations = false
  /// What the status line tells the user.
  var messages = Messages()
  /// What was typed into prompts.
  var history = History()
  /// The places that were marked.
  var marks = Marks()
  /// The settings in force.
  var settings: ReaderSettings
  /// Whether the article list takes the full width of a wide terminal.
  var listIsFull = false
  /// How articles are shown.
  var display: ArticlePane.Display
  /// The theme in which the screen is painted.
  package var theme = ThemeChoice()
  /// The bindings of keys.
  var keymap: Keymap

  /// Starts with the article list of the library, or of the articles that are still being read.
  package init(
    size: Size, listing query: ArticleQuery = ArticleQuery(), settings: ReaderSettings = ReaderSettings()
  ) {
    self.init(size: size, settings: settings, first: ListScreen(query: query))
  }

  /// Starts with an article opened from its path.
  package init(size: Size, reading article: OpenedArticle, settings: ReaderSettings = ReaderSettings()) {
    let content = ScreenGeometry(size: size).content.size
    let pane = ArticlePane(article, size: content, display: settings.display)
    self.init(size: size, settings: settings, first: ArticleScreen(pane))
  }

  private init(size: Size, settings: ReaderSettings, first: any Screen) {
    self.size = size
    self.settings = settings
    display = settings.display
    theme.chosen = settings.theme
    keymap = settings.keymap
    screens = ScreenStack(first)
  }

  /// Shows a new user some keys first; any key continues.
  package mutating func beginTour() { screens.push(TourScreen(keymap: keymap)) }

  /// Returns the effects that the first frame needs.
  package mutating func start() -> [Effect] { settle() }

  /// Handles a key.
  package mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      self.size = size
      return settle()
    }
    // A key that was typed ahead isn't meant for the line that came back.
    if isPromptUnseen { return [] }
    messages.beginKey()
    acceptedPrompt = nil
    showsContinuations = false
    defer { messages.endKey() }
    let effects = handle(key)
    return effects + settle()
  }

  /// Handles an event.
  package mutating func receive(_ event: Event) -> [Effect] {
    let effects = take(event)
    switch event {
    case .problem, .blocked, .notStored:
      // What was typed is not lost: it can be tried again, or copied.
      if prompt == nil, let line = acceptedPrompt { (prompt, isPromptUnseen) = (line, true) }
      acceptedPrompt = nil
      // What has failed is not asked for again before the next key, or it would fail for ever.
      return effects
    default: return effects + settle()
    }
  }

  /// Notes that a frame of this state has been shown.
  package mutating func wasShown() {
    messages.wasShown()
    isPromptUnseen = false
  }

  /// Shows a notice on the status line.
  mutating func say(_ notice: Notice) { messages.say(notice) }
}

// MARK: - What the session asks

extension ReaderState {
  /// The set of keys that work now.
  package var context: KeyContext { prompt == nil ? screens.top.context : .prompt }

  /// Whether a command has been begun, so that a pause means hesitation.
  package var awaitsKey: Bool { !pending.keys.isEmpty && !showsContinuations }

  /// The title for the terminal's window: that of the article on the screen.
  package var title: String { screens.title }

  /// The problem that the user hasn't seen yet.
  package var problem: String? { messages.unseenProblem?.text }

  /// Whether characters are typed into a line, so that a burst of them may be handled as one paste.
  package var takesText: Bool { prompt.map { !$0.isQuestion } ?? false }

  var geometry: ScreenGeometry { ScreenGeometry(size: size, listIsFull: listIsFull) }
}
