import Foundation

/// A file descriptor to read bytes from; somebody else opens and closes it.
struct ByteSource {
  /// The descriptor.
  let descriptor: Int32

  /// Why bytes cannot be read.
  enum Failure: Error, Hashable {
    /// There are more than were allowed.
    case tooLarge
    /// SIGINT is waiting to be dealt with.
    case interrupted
    /// The system says no; its `errno`.
    case system(Int32)
  }

  /// All bytes up to the end, `limit` at most.
  func readToEnd(limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    if let stamp = FileStamp(descriptor: descriptor), stamp.isRegular {
      bytes.reserveCapacity(min(limit, stamp.size) + 1)
    }
    while try readSome(into: &bytes) {
      if bytes.count > limit { throw .tooLarge }
    }
    return bytes
  }

  /// Appends what there is to read, waiting until there is something; false at the end.
  func readSome(into bytes: inout [UInt8], most: Int = 1 << 16) throws(Failure) -> Bool {
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { buffer in
        let count = read(descriptor, buffer.baseAddress, most)
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count
      }
      if count > 0 { return true }
      if count == 0, try !awaitsWriter() { return false }
      if count < 0 {
        switch errno {
        case EINTR: break
        case EAGAIN: _ = try wait(milliseconds: 200)
        default: throw .system(errno)
        }
      }
    }
  }

  /// Whether a named pipe ends only because nobody has opened it for writing yet; waits until somebody does.
  ///
  /// Opened without waiting, such a pipe reads as if at its end; `poll` tells the two apart (see `poll(2)`).
  private func awaitsWriter() throws(Failure) -> Bool {
    guard let stamp = FileStamp(descriptor: descriptor), stamp.kind == S_IFIFO else { return false }
    guard fcntl(descriptor, F_GETFL) & O_NONBLOCK != 0 else { return false }
    while true {
      guard let events = try wait(milliseconds: 200) else { continue }
      return events & Int16(POLLIN) != 0
    }
  }

  /// Waits for something to happen; nil where nothing did.
  private func wait(milliseconds: Int32) throws(Failure) -> Int16? {
    if Interruption.isPending { throw .interrupted }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = poll(&request, 1, milliseconds)
    if count < 0, errno != EINTR { throw .system(errno) }
    return count > 0 ? request.revents : nil
  }
}

/// What tells whether a file is still the one that was read.
struct FileStamp: Hashable {
  /// `S_IFREG`, `S_IFDIR` and so on.
  let kind: mode_t
  /// Bytes.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Whether this is an ordinary file.
  var isRegular: Bool { kind == S_IFREG }

  /// The stamp of an open file; nil where the system gives none (its `errno` says why).
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    kind = status.st_mode & S_IFMT
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
