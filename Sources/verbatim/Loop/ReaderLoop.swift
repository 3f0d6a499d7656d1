import Foundation
import Frames
import Library
import Reader
import Terminal

/// The interactive reader: the one place where terminal, reader and library meet.
enum ReaderLoop {
  /// Reads the paths, or the library where there are none, until the user quits.
  ///
  /// - Throws: what keeps the screen from being shown; ``Ending`` where a signal ended it. Paths that could not be
  ///   read are told of once the screen is gone.
  static func run(paths: [String], theme: Theme.Kind? = nil, in session: Session) throws {
    let opening = try Opening(paths, settings: session.settings)
    session.upgradeLibrary()
    let bench = SideBench()
    let runner = EffectRunner(
      library: OpenLibrary(path: session.settings.library), settings: session.settings, bench: bench,
      mailbox: Mailbox())
    try opening.check(runner.library)
    let status = try sit(opening, theme: theme, runner: runner, bench: bench)
    // What was begun is finished, so that an article opened and closed at once is in the library all the same. A signal
    // leaves no time for that: the library stays as it was before.
    bench.stop()
    bench.wait(milliseconds: status == nil ? 10_000 : 300)
    runner.failures.add(untold: runner.mailbox.takeAll())
    // A stalled terminal would hold up the end.
    if status == nil || acceptsOutput(STDERR_FILENO) {
      for failure in runner.failures.all { session.problems.report(failure) }
    }
    if let status { throw Ending(status: status) }
  }

  /// Has the terminal until the user quits.
  ///
  /// - Returns: the status of the signal that ended it, nil where the user did.
  private static func sit(_ opening: Opening, theme: Theme.Kind?, runner: EffectRunner, bench: SideBench)
    throws -> ExitStatus?
  {
    var screen = try Screen(theme: theme)
    let waker = screen.waker
    runner.mailbox.onPost { waker.wake() }
    var state = opening.state(size: screen.frameSize)
    state.theme = screen.theme.kind
    state.colorCount = screen.theme.colorCount
    var sitting = Sitting(state, runner: runner)
    if case .files = opening {
      opening.begin(runner)
      // A few files are read before anybody could see an empty list.
      bench.wait(milliseconds: 60)
    }
    var requests = sitting.start() + sitting.takeMail()
    screen.show(sitting.state.frame)
    if case .article = opening { opening.begin(runner) }
    if let warning = runner.library.warning {
      requests += sitting.receive(.problem(warning))
    }
    var watch = LibraryWatch(runner.library)
    var skipped = 0
    while true {
      while !requests.isEmpty {
        switch requests.removeFirst() {
        case .quit:
          // What could not be kept on the way out would be told to a screen that is gone.
          if let problem = sitting.state.problem { runner.failures.add([Complaint(worded: problem)]) }
          return nil
        case .redraw: screen.redraw()
        case .suspend: screen.suspend()
        case .errand(let errand):
          for event in errand.run(on: &screen, runner: runner) { requests += sitting.receive(event) }
        }
      }
      // Frames that the next key would replace at once are left out, but not for ever.
      if screen.hasPendingInput, skipped < 16 {
        skipped += 1
      } else {
        screen.show(sitting.state.frame)
        sitting.wasShown()
        skipped = 0
      }
      switch screen.nextEvent(timeout: LibraryWatch.interval) {
      case .key(.character(let character)) where sitting.state.takesText:
        let text = String(character) + screen.takeTypedText()
        requests = sitting.press(.paste(text))
        watch.keyWasPressed()
        // A long run is shown as it comes in.
        if text.count > 1 { skipped = .max }
      case .key(let key):
        requests = sitting.press(key)
        watch.keyWasPressed()
      case .woken: requests = sitting.takeMail()
      case .timeout: requests = watch.events().flatMap { sitting.receive($0) }
      case .terminate(let signal):
        _ = sitting.receive(.terminate)
        return signal == SIGINT ? .interrupted : signal == SIGHUP ? .hungUp : .terminated
      case .gone:
        _ = sitting.receive(.terminate)
        return .hungUp
      }
    }
  }
}
