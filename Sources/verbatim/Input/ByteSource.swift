import Foundation

/// A file descriptor to read bytes from; the caller opens and closes it.
struct ByteSource {
  /// The descriptor.
  let descriptor: Int32

  /// Why bytes cannot be read.
  enum Failure: Error, Hashable {
    /// There are more than were allowed.
    case tooLarge
    /// SIGINT is waiting to be dealt with.
    case interrupted
    /// The system refuses, with this `errno`.
    case system(Int32)
  }

  /// Reads all bytes up to the end, at most `limit`.
  ///
  /// - Parameter tell: called from time to time while there is nothing to read yet.
  func readToEnd(limit: Int, whileWaiting tell: () -> Void = {}) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    if let stamp = FileStamp(descriptor: descriptor), stamp.isRegular {
      bytes.reserveCapacity(min(limit, stamp.size) + 1)
    }
    while try readSome(into: &bytes, whileWaiting: tell) {
      if bytes.count > limit { throw .tooLarge }
    }
    return bytes
  }

  /// Appends the available bytes, waiting until there are some; returns `false` at the end.
  func readSome(
    into bytes: inout [UInt8], most: Int = 1 << 16, whileWaiting tell: () -> Void = {}
  ) throws(Failure) -> Bool {
    while true {
      try wait(tell)
      let count = withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { buffer in
        let count = read(descriptor, buffer.baseAddress, most)
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count >= 0 { return count > 0 }
      guard errno == EINTR || errno == EAGAIN else { throw .system(errno) }
    }
  }

  /// Whether there are bytes to read, or the end is reached, without waiting.
  var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) > 0
  }

  /// Waits until there are bytes to read, or the end is reached.
  ///
  /// `read` won't do: it keeps waiting while SIGINT is blocked, and a named pipe that nobody has opened
  /// for writing yet reads as if at its end. `poll` tells these apart (see `poll(2)`).
  private func wait(_ tell: () -> Void) throws(Failure) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      if Interruption.isPending { throw .interrupted }
      let count = poll(&request, 1, 200)
      if count > 0 { return }
      if count == 0 { tell() } else if errno != EINTR { throw .system(errno) }
    }
  }
}

/// What shows whether a file is still the one that was read.
struct FileStamp: Hashable {
  /// `S_IFREG`, `S_IFDIR` and so on.
  let kind: mode_t
  /// The size in bytes.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Whether it is a regular file.
  var isRegular: Bool { kind == S_IFREG }

  /// Creates the stamp of an open file; `nil` if the system cannot give one (`errno` says why).
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    kind = status.st_mode & S_IFMT
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
