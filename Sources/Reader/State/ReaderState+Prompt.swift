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
    case .command(let command, _):
      return changeLine { $0.run(command, history: $1.history, offers: $1.offers) }
    case .pending: return []
    case .none:
      guard case .character(let character) = key else { return [] }
      return changeLine { line, _ in line.type(String(character)) }
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

  /// Lets the line change, and then the screen that follows it.
  mutating func changeLine(_ change: (inout Prompt, ReaderState) -> Prompt.Reaction) -> [Effect] {
    guard var line = prompt else { return [] }
    // Only `line` has the text now, so that it is changed in place.
    prompt = nil
    let reaction = change(&line, self)
    prompt = line
    let effects = carryOut(reaction.outcomes)
    guard let stage = reaction.stage else { return effects }
    if stage != .typed { prompt = nil }
    return effects + (stage == .accepted ? accept(line) : changeTop { $0.follow(line, stage, in: $1) })
  }

  /// What the reader offers for completing the line.
  private var offers: Prompt.Offers {
    Prompt.Offers(
      commands: keymap.commandNames(in: screens.top.context), themes: settings.themeNames,
      readsQueries: screens.top.readsQueries,
      saved: (screens[0] as? ListScreen)?.saved?.map(\.name) ?? [])
  }

  private mutating func accept(_ line: Prompt) -> [Effect] {
    if let key = line.historyKey { history.add(line.editor.text, to: key) }
    if line.isKeptByLibrary { acceptedPrompt = line }
    if case .command = line.purpose { return run(typed: line.editor.text) }
    let effects = changeTop { $0.follow(line, .accepted, in: $1) } + carryOut(line.accepted)
    if line.takesQuery, let explanation = screens.top.explanation { messages.explain(explanation) }
    return effects
  }
}
