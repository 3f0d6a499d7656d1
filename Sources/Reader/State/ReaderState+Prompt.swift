import Catalogue
import Frames

extension ReaderState {
  /// Handles a key while a line is being typed.
  mutating func type(intoPrompt key: Key) -> [Effect] {
    if case .confirm(let question) = prompt?.purpose {
      prompt = nil
      return question.isAccepted(by: key) ? [question.effect] : []
    }
    if case .mark = prompt?.purpose { return take(letter: key) }
    switch keymap.lookup(key, after: PendingKeys(), in: .prompt) {
    case .command(let command, _): return run(inPrompt: command)
    case .pending: return []
    case .none:
      guard case .character(let character) = key else { return [] }
      return insert(String(character))
    }
  }

  /// Gives the letter of a mark to the screen; any key but a letter or an apostrophe cancels.
  private mutating func take(letter key: Key) -> [Effect] {
    guard var answered = prompt else { return [] }
    prompt = nil
    guard case .character(let letter) = key, letter.isLetter || letter == "'" else { return [] }
    answered.editor = LineEditor(String(letter))
    return changeTop { $0.follow(answered, .accepted, in: $1) }
  }

  /// Types text into the line.
  mutating func insert(_ text: String) -> [Effect] {
    // A question is answered with a key, not with what is pasted.
    guard prompt?.isQuestion == false else { return [] }
    prompt?.editor.insert(text)
    return followTyping()
  }

  private mutating func run(inPrompt command: Command) -> [Effect] {
    switch command {
    case .accept: return accept()
    case .escape, .interrupt: return giveUp()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .editNoteElsewhere: return carryOut(prompt?.editedElsewhere ?? [])
    case .complete: return complete(1)
    case .completeBackward: return complete(-1)
    case .olderEntry: return recall(-1)
    case .newerEntry: return recall(1)
    case .deleteBackward where prompt?.editor.isEmpty == true: return giveUp()
    default:
      guard prompt?.editor.edit(command) == true else { return [] }
      return followTyping()
    }
  }

  private mutating func complete(_ step: Int) -> [Effect] {
    let offers = Prompt.Offers(
      commands: keymap.commandNames(in: screens.top.context), themes: settings.themeNames,
      readsQueries: screens.top.readsQueries,
      saved: (screens[0] as? ListScreen)?.saved?.map(\.name) ?? [])
    return followCompleting { $0.complete(step, offers) }
  }

  /// Changes the line without a key, and lets the screen follow if the line chooses rows.
  mutating func followCompleting(_ change: (inout Prompt) -> [Outcome]) -> [Effect] {
    guard var changed = prompt else { return [] }
    let before = changed.editor.text
    let outcomes = change(&changed)
    prompt = changed
    let effects = carryOut(outcomes)
    guard changed.takesQuery, changed.editor.text != before else { return effects }
    return effects + changeTop { $0.follow(changed, .typed, in: $1) }
  }

  private mutating func recall(_ step: Int) -> [Effect] {
    guard let key = prompt?.historyKey else { return [] }
    prompt?.recall(step, from: history.entries(of: key))
    return followTyping(keepsHistory: true)
  }

  /// Lets the screen follow the line as it is typed.
  private mutating func followTyping(keepsHistory: Bool = false) -> [Effect] {
    prompt?.completions = nil
    if !keepsHistory { prompt?.historyIndex = nil }
    guard let prompt else { return [] }
    return changeTop { $0.follow(prompt, .typed, in: $1) }
  }

  private mutating func accept() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    if let key = prompt.historyKey { history.add(prompt.editor.text, to: key) }
    if prompt.isKeptByLibrary { acceptedPrompt = prompt }
    if case .command = prompt.purpose { return run(typed: prompt.editor.text) }
    let effects = changeTop { $0.follow(prompt, .accepted, in: $1) } + carryOut(prompt.accepted)
    if prompt.takesQuery, let explanation = screens.top.explanation {
      message = Message(text: explanation, isProblem: false, mayBeCut: true)
    }
    return effects
  }

  private mutating func giveUp() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    return changeTop { $0.follow(prompt, .cancelled, in: $1) }
  }
}
