import Articles
import Catalogue

// Going back from jumps, and to marks.

extension ArticleScreen {
  /// Moves the pane, and remembers where it was if it goes half a screen or further.
  mutating func jump<Result>(_ move: (inout ArticlePane) -> Result) -> Result {
    let before = pane.top
    defer { pane.noteJump(from: before) }
    return move(&pane)
  }

  /// Runs a command that may move the pane, and remembers where it was if it goes half a screen or further.
  mutating func jump(_ run: (inout ArticleScreen) -> [Outcome]?) -> [Outcome]? {
    let before = pane.top
    defer { pane.noteJump(from: before) }
    return run(&self)
  }

  /// Runs a command about places in the article; returns `nil` for others.
  mutating func runOnPlaces(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    switch command {
    case .jumpBack: return goBack(count ?? 1)
    case .jumpForward:
      for _ in 0..<min(count ?? 1, JumpList.limit) {
        guard let position = pane.jumps.forward(from: pane.top) else { return [.say(.noLaterPlace)] }
        pane.restore(position)
      }
      return []
    case .setMark: return [pane.id == nil ? .say(.notStoredYet) : .prompt(Prompt(.mark(.set)))]
    case .goToMark: return [.prompt(Prompt(.mark(.go(letters(in: around)))))]
    default: return nil
    }
  }

  private mutating func goBack(_ count: Int) -> [Outcome] {
    for _ in 0..<min(count, JumpList.limit) {
      guard let position = pane.jumps.back(from: pane.top) else { return [.say(.noEarlierPlace)] }
      pane.restore(position)
    }
    return []
  }

  private func letters(in around: Surroundings) -> [Character] {
    pane.id.map { around.marks.letters(in: $0) } ?? []
  }

  /// Sets the mark of a letter, or goes to it; an apostrophe goes back from the last jump.
  mutating func takeMark(_ typed: String, for use: Prompt.MarkUse, in around: Surroundings) -> [Outcome] {
    guard let letter = typed.first else { return [] }
    if letter == "'" { return goBack(1) }
    guard let id = pane.id, use != .set else {
      return pane.id.map { [.mark(letter, pane.place, $0), .say(.marked(letter))] } ?? [.say(.notStoredYet)]
    }
    guard let place = around.marks.place(of: letter, in: id) else { return [.say(.noMark(letter))] }
    jump { $0.goTo(place) }
    return []
  }
}

extension ArticlePane {
  /// Remembers where a jump began, unless the pane has moved by less than half a screen since.
  mutating func noteJump(from position: TextPosition) {
    guard position != top else { return }
    let (before, now) = (layout.place(of: position), topPlace)
    let (first, last) = before < now ? (before, now) : (now, before)
    if layout.distance(from: first, to: last, limit: rows) >= max(1, rows / 2) { jumps.note(position) }
  }
}
