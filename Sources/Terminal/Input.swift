import CNcurses
import Frames
import Glibc

/// Everything that arrives at a screen: input from the terminal, signals, and calls from other threads.
struct Input {
  /// What arrived.
  enum Arrival {
    case key(Key)
    /// The terminal has answered a question.
    case reply(TerminalReply)
    case woken
    case terminate(signal: Int32)
    /// The size may have changed.
    case resized
    /// The program was asked to stop for a while.
    case stopped
    /// The program continues after it was stopped from outside.
    case continued
    /// The terminal is closed.
    case gone
    case nothing
  }

  private let pipe: WakePipe
  /// The terminal that keys come from, and the pad of ncurses that they are read through.
  let descriptor: Int32
  let pad: UnsafeMutablePointer<WINDOW>?

  var decoder = KeyDecoder()
  var clicks = ClickCounter()
  var keys: ArraySlice<Key> = []
  var replies: ArraySlice<TerminalReply> = []
  /// The time until which an answer is waited for, in milliseconds.
  var replyDeadline = 0
  /// The time of the last read, in milliseconds: the decoder's patience counts from then, however often the
  /// loop does something else.
  var lastRead = 0
  /// Whether ncurses holds no input that it hasn't handed over.
  var isDrained = false
  /// Signals and wake-ups that have arrived and haven't been reported, each once.
  private var messages = Messages()

  /// The numbers of signals, and 0 for a wake-up: one bit each.
  private struct Messages {
    private var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ message: Int32) { bits |= 1 << UInt64(message) }

    /// Removes a message; returns whether it was there.
    mutating func remove(_ message: Int32) -> Bool {
      let bit: UInt64 = 1 << UInt64(message)
      defer { bits &= ~bit }
      return bits & bit != 0
    }
  }

  /// Makes an input from a pipe and a terminal.
  init(pipe: WakePipe, descriptor: Int32, pad: UnsafeMutablePointer<WINDOW>?) {
    self.pipe = pipe
    self.descriptor = descriptor
    self.pad = pad
  }

  /// Whether keys are waiting.
  var hasKeys: Bool { !keys.isEmpty || shim_waiting(descriptor) > 0 }

  /// Notes that the terminal has been asked, and may take some time to answer.
  mutating func expectReply() {
    decoder.expectsReply = true
    replyDeadline = Self.now() + 3000
  }

  /// Forgets that the program was continued, for a caller that already knows.
  mutating func dropContinued() {
    takeMessages()
    _ = messages.remove(SIGCONT)
  }

  /// Takes the characters at the front of the keys that haven't been reported.
  mutating func takeTypedText() -> String {
    var text = ""
    while case .character(let character)? = keys.first {
      text.append(character)
      keys.removeFirst()
    }
    return text
  }

  /// Waits for the next event, for at most `timeout` milliseconds; `nil` waits as long as it takes.
  mutating func next(timeout: Int?) -> Arrival {
    let deadline = timeout.map { Self.now() + max(0, $0) }
    while true {
      // Before the keys: a request to end doesn't wait for everything that was typed ahead.
      takeMessages()
      if let arrival = nextMessage() { return arrival }
      if let reply = replies.popFirst() { return .reply(reply) }
      if let key = keys.popFirst() { return .key(key) }
      let now = Self.now()
      let left = deadline.map { max(0, $0 - now) }
      let patience = decoder.patience.map { max(0, lastRead + $0 - now) }
      switch wait(milliseconds: [left, patience].compactMap { $0 }.min()) {
      case .input: if !readKeys() { return .gone }
      case .message: takeMessages()
      case .gone: return .gone
      case .nothing where patience.map { $0 <= left ?? .max } ?? false:
        decoder.giveUp()
        keys += decoder.takeKeys()
      case .nothing: if left == 0 { return .nothing }
      }
    }
  }
}

extension Input {
  private enum Source {
    case input, message, gone, nothing
  }

  /// Waits until something can be read; a signal that interrupts the wait has written a message.
  private func wait(milliseconds: Int?) -> Source {
    var waits = [
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    guard poll(&waits, 2, limit) > 0 else { return .nothing }
    if waits[0].revents != 0 { return .message }
    return waits[1].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 ? .gone : .input
  }

  /// Takes the messages of signals and wakers.
  private mutating func takeMessages() {
    for message in pipe.takeAll() { messages.insert(Int32(message)) }
  }

  /// Takes the most urgent message.
  private mutating func nextMessage() -> Arrival? {
    guard !messages.isEmpty else { return nil }
    for signal in [SIGTERM, SIGHUP, SIGINT] where messages.remove(signal) {
      return .terminate(signal: signal)
    }
    if messages.remove(SIGTSTP) { return .stopped }
    if messages.remove(SIGCONT) { return .continued }
    if messages.remove(SIGWINCH) { return .resized }
    messages = Messages()
    return .woken
  }

  /// Milliseconds on a monotonic clock.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
