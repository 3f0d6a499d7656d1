import Frames
import Reader

/// A reader at work: its state, and the runner that performs its effects.
///
/// The loop and `verbatim play` drive the same session; only what concerns the terminal is left to them.
struct ReaderSession {
  /// The reader.
  private(set) var state: ReaderState
  private let runner: EffectRunner

  /// What the session asks of a terminal.
  enum Request: Hashable, Sendable {
    case redraw, suspend, quit
    /// Something to be done outside the reader.
    case terminal(TerminalRequest)
  }

  /// Begins with a state.
  init(_ state: ReaderState, runner: EffectRunner) {
    self.state = state
    self.runner = runner
  }

  /// Requests what the first frame needs.
  mutating func start() -> [Request] { perform(state.start()) }

  /// Notes that a frame has been shown.
  mutating func wasShown() { state.wasShown() }

  /// Handles a key.
  mutating func press(_ key: Key) -> [Request] { perform(state.press(key)) }

  /// Handles an event.
  mutating func receive(_ event: Event) -> [Request] { perform(state.receive(event)) }

  /// Handles the events that long work has left.
  mutating func receiveInbox() -> [Request] {
    var requests: [Request] = []
    while case let events = runner.inbox.takeAll(), !events.isEmpty {
      for event in events { requests += receive(event) }
    }
    return requests
  }

  /// Performs effects, and those that result from their answers, in order.
  private mutating func perform(_ effects: [Effect]) -> [Request] {
    var requests: [Request] = []
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .redraw: requests.append(.redraw)
      case .suspend: requests.append(.suspend)
      case .quit: requests.append(.quit)
      case .copy(let text): requests.append(.terminal(.copy(text)))
      case .useTheme(let theme): requests.append(.terminal(.useTheme(theme)))
      case .pipe(let text, let words): requests.append(.terminal(.pipe(text, words)))
      case .useMouse(let isUsed): requests.append(.terminal(.useMouse(isUsed)))
      case .editNote(let note, let id): requests.append(.terminal(.editNote(note, id)))
      case .openPage(let page): requests.append(.terminal(.openPage(page)))
      default:
        for event in runner.perform(effect) { waiting += state.receive(event) }
      }
    }
    return requests
  }
}
