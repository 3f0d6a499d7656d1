extension Prompt {
  /// What follows from a key that was pressed in a line.
  struct Reaction {
    /// What the reader does first.
    var outcomes: [Outcome] = []
    /// What has happened to the line; `nil` if the screen need not follow it.
    var stage: Stage?
  }

  /// Types text at the cursor.
  mutating func type(_ text: String) -> Reaction {
    // A question is answered with a key, not with what is pasted.
    if isQuestion { return Reaction() }
    editor.insert(text)
    return typed()
  }

  /// Runs the command of a key.
  ///
  /// - Parameters:
  ///   - history: what was typed into prompts before.
  ///   - offers: what the reader offers for completing the line.
  mutating func run(_ command: Command, history: History, offers: @autoclosure () -> Offers) -> Reaction {
    switch command {
    case .accept: return Reaction(stage: .accepted)
    case .escape, .interrupt: return Reaction(stage: .cancelled)
    case .redraw: return Reaction(outcomes: [.effect(.redraw)])
    case .suspend: return Reaction(outcomes: [.effect(.suspend)])
    case .editNoteElsewhere: return Reaction(outcomes: editedElsewhere)
    case .complete: return completed { $0.complete(1, offers()) }
    case .completeBackward: return completed { $0.complete(-1, offers()) }
    case .olderEntry: return recall(-1, from: history)
    case .newerEntry: return recall(1, from: history)
    case .deleteBackward where editor.isEmpty: return Reaction(stage: .cancelled)
    case .leftCharacter, .rightCharacter, .lineStart, .lineEnd:
      // The text stays the same, so nothing has to follow it.
      _ = editor.edit(command)
      return Reaction(outcomes: typed().outcomes)
    default: return editor.edit(command) ? typed() : Reaction()
    }
  }

  /// Completes the line; the screen follows if the line is a query and has changed.
  mutating func completed(by change: (inout Prompt) -> [Outcome]) -> Reaction {
    let before = editor.text
    let outcomes = change(&self)
    return Reaction(outcomes: outcomes, stage: takesQuery && editor.text != before ? .typed : nil)
  }

  private mutating func typed() -> Reaction {
    completions = nil
    historyIndex = nil
    return Reaction(stage: .typed)
  }

  private mutating func recall(_ step: Int, from history: History) -> Reaction {
    guard let key = historyKey else { return Reaction() }
    recall(step, from: history.entries(of: key))
    completions = nil
    return Reaction(stage: .typed)
  }
}
