import Foundation
import Frames
import Library
import Quotations
import Reader
import Terminal

/// The interactive reader: the one place where terminal, reader and library meet.
enum ReaderLoop {
  /// Reads the paths, or the library if there are none, until the user quits.
  ///
  /// - Throws: what keeps the screen from being shown; ``Ending`` if a signal ended it. Paths that could not be
  ///   read are reported once the screen is gone.
  static func run(paths: [String], in session: Session) throws {
    if paths.count == 1 { _ = BackgroundThread.start { QuotationFinder.prepare() } }
    let opening = try Opening(paths, settings: session.settings)
    session.upgradeLibrary()
    let queue = BackgroundQueue()
    let runner = EffectRunner(
      library: OpenLibrary(path: session.settings.library), settings: session.settings, queue: queue,
      longWork: LongWork(), inbox: Inbox())
    try opening.check(runner.library)
    let status = try runReader(opening, runner: runner, queue: queue)
    // What was begun is finished, so that an article opened and closed at once is in the library all the same. A signal
    // leaves no time for that: the library stays as it was before.
    queue.stop()
    queue.wait(milliseconds: status == nil ? 10_000 : 300)
    runner.longWork?.queue.wait(milliseconds: status == nil ? 10_000 : 300)
    runner.failures.add(untold: runner.inbox.takeAll())
    // A stalled terminal would hold up the end.
    if status == nil || acceptsOutput(STDERR_FILENO) {
      for failure in runner.failures.all { session.problems.report(failure) }
    }
    if let status { throw Ending(status: status) }
  }

  /// Has the terminal until the user quits.
  ///
  /// - Returns: the status of the signal that ended it, `nil` if the user did.
  private static func runReader(
    _ opening: Opening, runner: EffectRunner, queue: BackgroundQueue
  ) throws -> ExitStatus? {
    let settings = runner.settings.reader
    var terminal = try CursesTerminal(theme: settings.theme, usesMouse: settings.isOn(.mouse))
    let waker = terminal.waker
    runner.inbox.onPost { waker.wake() }
    var state = opening.state(size: terminal.frameSize, settings: settings)
    state.detectedTheme = ThemeDesign(Theme.detect(environment: Environment.value))
    state.colorCount = terminal.theme.colorCount
    // Who opens one article wants to read it.
    if opening.isList, FirstStart(environment: Environment.value).begin() { state.beginTour() }
    var reader = ReaderSession(state, runner: runner)
    var painter = FramePainter()
    if case .files = opening {
      opening.begin(runner)
      // A few files are read before anybody could see an empty list.
      queue.wait(milliseconds: 60)
    }
    var requests = reader.start() + reader.receiveInbox()
    terminal.show(painter.frame(of: reader.state))
    terminal.ask()
    if case .article = opening { opening.begin(runner) }
    if let notice = runner.settings.file.notice { requests += reader.receive(.problem(notice)) }
    if let warning = runner.library.warning {
      requests += reader.receive(.problem(warning))
    }
    var watch = LibraryWatch(runner.library)
    var skipped = 0
    while true {
      while !requests.isEmpty {
        switch requests.removeFirst() {
        case .quit:
          // What could not be kept on the way out would be told to a screen that is gone.
          if let problem = reader.state.problem { runner.failures.add([Complaint(worded: problem)]) }
          return nil
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .terminal(let request):
          for event in request.run(on: &terminal, runner: runner) { requests += reader.receive(event) }
        }
      }
      // Frames that the next key would replace at once are left out, but not for ever.
      if terminal.hasPendingInput, skipped < 16 {
        skipped += 1
      } else {
        terminal.show(painter.frame(of: reader.state))
        terminal.setTitle(reader.state.title)
        reader.wasShown()
        skipped = 0
      }
      let isHesitating = reader.state.awaitsKey
      switch terminal.nextEvent(timeout: isHesitating ? 500 : LibraryWatch.interval) {
      case .key(.character(let character)) where reader.state.takesText:
        let text = String(character) + terminal.takeTypedText()
        requests = reader.press(.paste(text))
        watch.keyWasPressed()
        // A long run is shown as it comes in.
        if text.count > 1 { skipped = .max }
      case .key(let key):
        requests = reader.press(key)
        watch.keyWasPressed()
        // So is a long paste, which comes in parts.
        if case .paste = key { skipped = .max }
      case .woken: requests = reader.receiveInbox()
      case .background(let isLight):
        requests =
          Theme.isNamed(by: Environment.value) ? [] : reader.receive(.background(isLight ? .light : .dark))
      case .timeout where isHesitating: requests = reader.receive(.hesitated)
      // While a long text is read and written, the library is busy.
      case .timeout where runner.longWork?.isBusy == true: requests = []
      case .timeout: requests = watch.events().flatMap { reader.receive($0) }
      case .terminate(let signal):
        _ = reader.receive(.terminate)
        return signal == SIGINT ? .interrupted : signal == SIGHUP ? .hungUp : .terminated
      case .gone:
        _ = reader.receive(.terminate)
        return .hungUp
      }
    }
  }
}
