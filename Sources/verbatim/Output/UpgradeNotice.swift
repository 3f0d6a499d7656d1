/// Tells the user what takes so long when a library from an older version is opened for the first time.
struct UpgradeNotice {
  private let path: String
  private let problems: Problems
  private let begin = ContinuousClock.now
  private var bar: ProgressBar?

  /// How long an upgrade may take before it is announced.
  private static let patience = Duration.milliseconds(500)

  /// Prepares to report on the library at `path`.
  init(path: String, problems: Problems) {
    self.path = path
    self.problems = problems
  }

  /// Reports how many articles are done.
  mutating func tell(_ done: Int, of total: Int) {
    guard ContinuousClock.now - begin > Self.patience else { return }
    var bar: ProgressBar
    if let drawn = self.bar {
      bar = drawn
    } else {
      problems.note(path, Wording.upgrading)
      bar = ProgressBar(total: total, isShown: problems.isTerminal)
    }
    bar.advance(to: done)
    self.bar = bar
  }

  /// Removes the bar.
  mutating func clear() { bar?.clear() }
}
