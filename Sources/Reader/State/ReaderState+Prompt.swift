import Frames

extension ReaderState {
  /// Opens a line to type into.
  mutating func open(_ prompt: Prompt) -> [Effect] {
    self.prompt = prompt
    return []
  }

  /// Opens the screen that searches the library, with a line to type into.
  mutating func openSearch() -> [Effect] {
    if case .search(let state) = screens.top { return open(Prompt(.searchLibrary, text: state.query)) }
    screens.push(.search(SearchState()))
    return open(Prompt(.searchLibrary))
  }

  /// Takes a key while a line is being typed.
  mutating func type(intoPrompt key: Key) -> [Effect] {
    if case .confirm(let question) = prompt?.purpose { return answer(question, with: key) }
    switch keymap.lookup(key, after: PendingKeys(), in: .prompt) {
    case .command(let command, _): return run(inPrompt: command)
    case .pending: return []
    case .none:
      guard case .character(let character) = key else { return [] }
      return insert(String(character))
    }
  }

  /// Types text into the line.
  mutating func insert(_ text: String) -> [Effect] {
    // A question is answered by a key, not by what somebody copied.
    if case .confirm = prompt?.purpose { return [] }
    prompt?.editor.insert(text)
    return typed()
  }

  private mutating func run(inPrompt command: Command) -> [Effect] {
    switch command {
    case .accept: return accept()
    case .escape, .interrupt: return giveUp()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .editNoteElsewhere: return editTypedNote()
    case .complete: return complete(1)
    case .completeBackward: return complete(-1)
    case .olderEntry: return recall(-1)
    case .newerEntry: return recall(1)
    case .deleteBackward where prompt?.editor.isEmpty == true: return giveUp()
    default:
      guard prompt?.editor.edit(command) == true else { return [] }
      return typed()
    }
  }

  private mutating func recall(_ step: Int) -> [Effect] {
    guard let key = prompt?.historyKey else { return [] }
    prompt?.recall(step, from: history.entries(of: key))
    return typed(keepsHistory: true)
  }

  /// Follows what is typed, as it is typed.
  private mutating func typed(keepsHistory: Bool = false) -> [Effect] {
    guard let prompt else { return [] }
    self.prompt?.completions = nil
    if !keepsHistory { self.prompt?.historyIndex = nil }
    let text = prompt.editor.text
    switch (prompt.purpose, screens.top) {
    case (.find(let origin, _), .article(var pane)):
      pane.find(text, from: origin)
      if text.isEmpty || pane.search?.current == nil { pane.restore(origin) }
      screens.top = .article(pane)
    case (.narrow, _): narrow(to: text)
    case (.searchLibrary, .search(var state)):
      state.query = text
      state.filter = ""
      state.cursor = RowCursor()
      if text.allSatisfy(\.isWhitespace) { state.hits = nil }
      screens.top = .search(state)
      return text.allSatisfy(\.isWhitespace) ? [] : [.search(text, limit: SearchState.limit)]
    default: break
    }
    return []
  }

  private mutating func accept() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    let text = prompt.editor.text
    if let key = prompt.historyKey { history.add(text, to: key) }
    if prompt.isKeptByLibrary { acceptedPrompt = prompt }
    switch prompt.purpose {
    case .find(let origin, let before):
      if text.isEmpty { return repeatSearch(from: origin, before: before) }
      guard case .article(var pane) = screens.top else { break }
      if pane.search?.matches.isEmpty != false { say(.noMatches(text)) }
      pane.extendPassageToMatch()
      screens.top = .article(pane)
    case .searchLibrary:
      if text.allSatisfy(\.isWhitespace) { return back() }
      if case .search(let state) = screens.top, state.hits?.isEmpty == true { say(.noMatches(text)) }
    case .command: return run(typed: text)
    case .note(let holder): return keep(note: text, of: holder)
    case .tags(let holder): return keep(tags: Self.tags(in: text), of: holder)
    case .speaker(let choice): return keep(text, of: choice)
    case .narrow, .confirm: break
    }
    return []
  }

  /// Tags as typed: words parted by blanks or commas, each once, with or without `#`.
  static func tags(in text: String) -> [String] {
    var seen: Set<String> = []
    return text.split { $0.isWhitespace || $0 == "," }.map { String($0.drop { $0 == "#" }) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// An empty search repeats the last one, as in `less` and `vi`.
  private mutating func repeatSearch(from origin: TextPosition, before: ArticleSearch?) -> [Effect] {
    guard case .article(var pane) = screens.top else { return [] }
    pane.search = before
    screens.top = .article(pane)
    return before == nil && history.entries(of: .find).isEmpty ? [] : run(.nextMatch, count: nil)
  }

  /// Closes the line and goes back to where the user was.
  private mutating func giveUp() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch (prompt.purpose, screens.top) {
    case (.find(let origin, let before), .article(var pane)):
      pane.search = before
      pane.restore(origin)
      screens.top = .article(pane)
    case (.narrow(let before, let cursor), _):
      narrow(to: before)
      restore(cursor)
    case (.searchLibrary, .search(let state)) where state.hits == nil: return back()
    default: break
    }
    return []
  }

  private mutating func answer(_ question: Prompt.Question, with key: Key) -> [Effect] {
    prompt = nil
    guard question.isAccepted(by: key) else { return [] }
    switch question {
    case .openPage(let page): return [.openPage(page)]
    case .removeBookmark(let id): return [.removeBookmark(id)]
    }
  }
}
