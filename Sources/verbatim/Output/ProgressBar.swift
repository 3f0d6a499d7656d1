import Foundation

/// How far long work has got, on the last line of a terminal: `▕██████    ▏ 120 of 300`.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var isDrawn = false
  private var last: timespec?

  /// How long the line stays unchanged, in nanoseconds.
  private static let pause = 80_000_000

  /// Creates a bar for `total` steps; one that isn't shown costs nothing.
  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
  }

  /// Advances by one step.
  mutating func advance() { advance(to: done + 1) }

  /// Advances to a number of steps.
  mutating func advance(to count: Int) {
    done = count
    guard isShown else { return }
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    if let last, (now.tv_sec - last.tv_sec) * 1_000_000_000 + now.tv_nsec - last.tv_nsec < Self.pause {
      return
    }
    last = now
    let width = 24
    let filled = done * width / max(1, total)
    let bar = String(repeating: "█", count: filled) + String(repeating: " ", count: width - filled)
    write("\r▕\(bar)▏ \(done) of \(total)\u{1B}[K")
    isDrawn = true
  }

  /// Removes the bar, so that something else can be printed.
  mutating func clear() {
    guard isDrawn else { return }
    write("\r\u{1B}[K")
    isDrawn = false
  }

  private func write(_ text: String) {
    try? StandardOutput.write(Array(text.utf8)[...], to: STDERR_FILENO)
  }
}
