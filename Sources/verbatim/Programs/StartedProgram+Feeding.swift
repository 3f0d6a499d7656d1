import Foundation

extension StartedProgram {
  /// Starts a program apart, passes bytes to its standard input, and waits for its end.
  ///
  /// - Parameter seconds: how long all of this may take; the program is killed after that.
  /// - Returns: whether it took everything and exited with status 0.
  static func feed(_ bytes: [UInt8], to path: String, _ arguments: [String], seconds: Double) -> Bool {
    let end = now + seconds
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    // A program that another thread starts between these two calls keeps an unread pipe open, which is
    // harmless.
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    let program: StartedProgram
    do throws(SystemError) {
      defer { close(ends[0]) }
      program = try StartedProgram(path, arguments, .apart(input: ends[0]))
    } catch {
      return false
    }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let isTaken = withoutBrokenPipeSignal { write(bytes, to: ends[1], until: end) }
    close(ends[1])
    ends[1] = -1
    return program.wait(until: isTaken ? end : now) == .exited(0) && isTaken
  }

  /// Runs work during which writing to a closed pipe fails instead of raising SIGPIPE.
  private static func withoutBrokenPipeSignal<Result>(_ work: () -> Result) -> Result {
    var broken = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &broken, &before)
    defer {
      // A write sends the signal to its own thread, so one that is pending now comes from the work.
      if sigismember(&before, SIGPIPE) == 0 {
        var none = timespec()
        while sigtimedwait(&broken, nil, &none) > 0 {}
      }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return work()
  }

  /// Writes bytes to a non-blocking pipe; returns `false` if they weren't all taken in time.
  private static func write(_ bytes: [UInt8], to descriptor: Int32, until end: Double) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard errno == EAGAIN || errno == EINTR else { return false }
      let left = end - now
      guard left > 0 else { return false }
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&ready, 1, Int32(left * 1000) + 1)
    }
    return true
  }
}
