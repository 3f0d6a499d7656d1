import Foundation
import Library
import Quotations
import Terminal

/// The interactive reader from start to end.
enum ReaderLoop {
  /// Reads the paths, or the library if there are none, until the user quits.
  ///
  /// - Throws: what keeps the screen from being shown; ``Ending`` if a signal ended it. Paths that could not
  ///   be read are reported once the screen is gone.
  static func run(paths: [String], in session: Session) throws {
    if paths.count == 1 { _ = BackgroundThread.start { QuotationFinder.prepare() } }
    let opening = try Opening(paths, settings: session.settings)
    session.upgradeLibrary()
    let queue = BackgroundQueue()
    let runner = EffectRunner(
      library: OpenLibrary(path: session.settings.library), settings: session.settings, queue: queue,
      longWork: LongWork(), inbox: Inbox())
    try opening.check(runner.library)
    // The terminal is given back before anything is printed.
    let status = try TerminalReader.run(opening, runner: runner, queue: queue)
    // What was begun is finished, so that an article opened and closed at once is in the library all the
    // same. A signal leaves no time for that: the library stays as it was.
    queue.stop()
    queue.wait(milliseconds: status == nil ? 10_000 : 300)
    runner.longWork?.queue.wait(milliseconds: status == nil ? 10_000 : 300)
    runner.failures.add(unreported: runner.inbox.takeAll())
    // A stalled terminal would delay the end.
    if status == nil || acceptsOutput(STDERR_FILENO) {
      for failure in runner.failures.all { session.problems.report(failure) }
    }
    if let status { throw Ending(status: status) }
  }
}
