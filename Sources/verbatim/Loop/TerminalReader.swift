import Foundation
import Frames
import Library
import Reader
import Terminal

/// The reader in a terminal: the one place where terminal, reader and library meet.
struct TerminalReader: ~Copyable {
  private var terminal: CursesTerminal
  private var session: ReaderSession
  private let runner: EffectRunner
  private var painter = FramePainter()
  private var watch: LibraryWatch
  /// What has to be done outside the reader before the next key, in order.
  private var requests: [ReaderSession.Request] = []
  /// How many frames in a row have been skipped.
  private var skipped = 0
  /// How many frames in a row may be skipped while keys are waiting.
  private static let mostSkipped = 16

  /// Takes over the terminal until the user quits, and gives it back.
  ///
  /// - Returns: the status of the signal that ended it; `nil` if the user did.
  /// - Throws: ``TerminalError`` if the terminal cannot be used.
  static func run(
    _ opening: Opening, runner: EffectRunner, queue: BackgroundQueue
  ) throws -> ExitStatus? {
    var reader = try TerminalReader(opening, runner: runner)
    reader.begin(opening, queue: queue)
    while true {
      guard reader.performRequests() else { return nil }
      reader.showFrame()
      if let status = reader.takeEvent() { return status }
    }
  }

  private init(_ opening: Opening, runner: EffectRunner) throws {
    let settings = runner.settings.reader
    terminal = try CursesTerminal(theme: settings.theme, usesMouse: settings.isOn(.mouse))
    let waker = terminal.waker
    runner.inbox.onPost { waker.wake() }
    var state = opening.state(size: terminal.frameSize, settings: settings)
    state.theme.detected = ThemeDesign(Theme.detect(environment: Environment.value))
    state.theme.colorCount = terminal.theme.colorCount
    // A user who opens a single article wants to read it.
    if opening.isList, FirstStart(environment: Environment.value).begin() { state.beginTour() }
    session = ReaderSession(state, runner: runner)
    watch = LibraryWatch(runner.library)
    self.runner = runner
  }

  /// Shows the first frame, and begins what follows it.
  private mutating func begin(_ opening: Opening, queue: BackgroundQueue) {
    if case .files = opening {
      opening.begin(runner)
      // A few files are read before anyone could see an empty list.
      queue.wait(milliseconds: 60)
    }
    requests = session.start() + session.receiveInbox()
    terminal.show(painter.frame(of: session.state))
    terminal.ask()
    if case .article = opening { opening.begin(runner) }
    for problem in [runner.settings.file.notice, runner.library.warning] {
      if let problem { requests += session.receive(.problem(problem)) }
    }
    // Opening the library may have changed it.
    watch = LibraryWatch(runner.library)
  }

  /// Carries out what the reader has asked for.
  ///
  /// - Returns: `false` if it asked to end.
  private mutating func performRequests() -> Bool {
    while !requests.isEmpty {
      switch requests.removeFirst() {
      case .quit:
        // What could not be stored on the way out would be reported on a screen that is gone.
        if let problem = session.state.problem { runner.failures.add([Complaint(worded: problem)]) }
        return false
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .terminal(let request):
        for event in request.run(on: &terminal, runner: runner) { requests += session.receive(event) }
      }
    }
    return true
  }

  /// Shows the state.
  ///
  /// Frames that the next key would replace at once are skipped, but at most ``mostSkipped`` in a row.
  private mutating func showFrame() {
    if terminal.hasPendingInput, skipped < Self.mostSkipped {
      skipped += 1
      return
    }
    terminal.show(painter.frame(of: session.state))
    terminal.setTitle(session.state.title)
    session.wasShown()
    skipped = 0
  }

  /// Waits for an event and handles it.
  ///
  /// - Returns: the status to end with, if the event asks to end.
  private mutating func takeEvent() -> ExitStatus? {
    let isHesitating = session.state.awaitsKey
    switch terminal.nextEvent(timeout: isHesitating ? 500 : LibraryWatch.interval) {
    case .key(let key): press(key)
    case .woken: requests = session.receiveInbox()
    case .background(let isLight):
      guard !Theme.isNamed(by: Environment.value) else { break }
      requests = session.receive(.background(isLight ? .light : .dark))
    case .timeout where isHesitating: requests = session.receive(.hesitated)
    // While a long text is read or written, the library is busy.
    case .timeout where runner.longWork?.isBusy == true: break
    case .timeout: requests = watch.events().flatMap { session.receive($0) }
    case .terminate(let signal):
      _ = session.receive(.terminate)
      return signal == SIGINT ? .interrupted : signal == SIGHUP ? .hungUp : .terminated
    case .gone:
      _ = session.receive(.terminate)
      return .hungUp
    }
    return nil
  }

  /// Handles a key.
  ///
  /// Text for a prompt is taken in one piece, as far as it has been typed.
  private mutating func press(_ key: Key) {
    var isLong = false
    if case .character(let character) = key, session.state.takesText {
      let text = String(character) + terminal.takeTypedText()
      requests = session.press(.paste(text))
      isLong = text.count > 1
    } else {
      requests = session.press(key)
      if case .paste = key { isLong = true }
    }
    watch.keyWasPressed()
    // A long run, or a paste that arrives in parts, is shown as it comes in.
    if isLong { skipped = Self.mostSkipped }
  }
}
