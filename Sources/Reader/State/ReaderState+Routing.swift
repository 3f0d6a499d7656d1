import Articles
import Catalogue

extension ReaderState {
  /// Lets the screen that has the focus change, and carries out what it asks for.
  mutating func changeTop(_ change: (inout any Screen, Surroundings) -> [Outcome]) -> [Effect] {
    let around = surroundings
    return carryOut(screens.change(at: screens.count - 1) { change(&$0, around) })
  }

  /// Lets the screen that has the focus answer; returns `nil` if it has no answer.
  mutating func askTop(_ ask: (inout any Screen, Surroundings) -> [Outcome]?) -> [Effect]? {
    let around = surroundings
    return screens.change(at: screens.count - 1) { ask(&$0, around) }.map { carryOut($0) }
  }

  /// Lets every screen change, the bottom one first, and carries out what they ask for.
  mutating func changeAll(_ change: (inout any Screen, Surroundings) -> [Outcome]) -> [Effect] {
    var outcomes: [Outcome] = []
    for index in 0..<screens.count {
      // A screen may look at those below it, which have changed already.
      let around = surroundings(of: index)
      outcomes += screens.change(at: index) { change(&$0, around) }
    }
    return carryOut(outcomes)
  }

  /// Does what screens and prompts ask for, in order.
  mutating func carryOut(_ outcomes: [Outcome]) -> [Effect] {
    var effects: [Effect] = []
    for outcome in outcomes {
      switch outcome {
      case .effect(let effect): effects.append(effect)
      case .say(let notice): say(notice)
      case .prompt(let prompt): self.prompt = prompt
      case .push(let screen): screens.push(screen)
      case .pop: effects += closeTop()
      case .popToArticle: screens.popToArticle()
      case .replaceAll(let screen): screens.replaceAll(with: screen)
      case .tell(let message): tell(message)
      case .show(let display):
        self.display = display
        settings.take(display)
        tell(.display(display))
      case .mark(let letter, let place, let id):
        marks.set(letter, at: place, in: id)
        effects.append(.saveMark(id, letter, place))
      case .reload: effects += take(.libraryChanged)
      case .quit: effects += quit()
      }
    }
    return effects
  }

  private mutating func tell(_ message: ScreenMessage) {
    for index in 0..<screens.count {
      let around = surroundings(of: index)
      screens.change(at: index) { $0.hear(message, in: around) }
    }
  }

  private mutating func closeTop() -> [Effect] {
    guard let closed = screens.pop() else { return quit() }
    let around = surroundings
    screens.change(at: screens.count - 1) { $0.hear(.uncovered(by: closed), in: around) }
    return []
  }

  /// Quits, after every article has saved its place.
  mutating func quit() -> [Effect] { changeAll { $0.take(.idle, in: $1) } + [.quit] }

  /// Fits every screen to the terminal; runs after every key and event.
  ///
  /// - Returns: the effects that load what is in view and missing.
  mutating func settle() -> [Effect] {
    let effects = changeAll { screen, around in
      screen.settle(in: around)
      return []
    }
    return effects + screens.top.missing(in: surroundings)
  }
}
