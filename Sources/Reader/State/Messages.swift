import Catalogue

/// What the status line tells the user, and which problem still has to be seen.
struct Messages: Sendable {
  /// A message on the status line.
  struct Message: Hashable, Sendable {
    var text: String
    var isProblem: Bool
    /// The direction in which the same key passes over the change that the message reports.
    var passing: UndoDirection?
    /// Whether a long message may be cut off at the end.
    var mayBeCut = false
  }

  /// What the status line says until the next key.
  private(set) var message: Message?
  /// The direction in which this key may pass over a change, because the message before it offered that.
  private(set) var passing: UndoDirection?
  /// A problem that no frame has shown yet: it outlasts keys that were typed ahead.
  private(set) var unseenProblem: Message?
  /// The progress of the background work.
  private(set) var progress: String?

  /// Clears the message before a key is handled.
  mutating func beginKey() {
    // An offer counts only if the user has seen it.
    passing = unseenProblem == nil ? message?.passing : nil
    message = nil
  }

  /// Brings back a problem that the key would have hidden.
  mutating func endKey() { message = unseenProblem ?? message }

  /// Notes that a frame showing the message has been shown.
  mutating func wasShown() { unseenProblem = nil }

  /// Shows a notice.
  mutating func say(_ notice: Notice) {
    message = Message(text: notice.text, isProblem: notice.isProblem, mayBeCut: notice.mayBeCut)
  }

  /// Explains how a query was understood.
  mutating func explain(_ text: String) {
    message = Message(text: text, isProblem: false, mayBeCut: true)
  }

  /// Shows what an event reports, if it reports anything.
  mutating func take(_ event: Event) {
    if let notice = event.notice { say(notice) }
    switch event {
    case .notice(let text): explain(text)
    case .progress(let text): progress = text
    case .blocked(let direction, let text): report(text, passing: direction)
    case .problem(let text), .notStored(let text): report(text)
    default: break
    }
  }

  private mutating func report(_ problem: String, passing: UndoDirection? = nil) {
    message = Message(text: problem, isProblem: true, passing: passing)
    unseenProblem = message
  }
}
