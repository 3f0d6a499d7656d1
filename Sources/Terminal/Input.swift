import CNcurses
import Frames
import Glibc

/// All that arrives at a screen: what the terminal sends, signals, and calls of other threads.
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
    /// Someone asked the program to stop for a while.
    case stopped
    /// The program runs on after it was stopped from outside.
    case continued
    /// The terminal is closed.
    case gone
    case nothing
  }

  private let pipe: WakePipe
  /// The terminal that keys come from, and the pad of ncurses that they are read through.
  private let descriptor: Int32
  private let pad: UnsafeMutablePointer<WINDOW>?

  private var decoder = KeyDecoder()
  private var clicks = ClickCounter()
  private var keys: ArraySlice<Key> = []
  private var replies: ArraySlice<TerminalReply> = []
  /// Until when an answer is waited for, in milliseconds.
  private var replyDeadline = 0
  /// When something was read last, in milliseconds: the decoder's patience counts from then, however often the loop
  /// looks after other things.
  private var lastRead = 0
  /// Whether ncurses holds nothing that it has read.
  private var isDrained = false
  /// Signals and wake-ups that have arrived and were not yet reported, each once.
  private var messages = Messages()

  /// The numbers of signals, and 0 for a wake-up: one bit each.
  private struct Messages {
    private var bits: UInt64 = 0

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ message: Int32) { bits |= 1 << UInt64(message) }

    /// Takes a message out, and says whether it was there.
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

  /// Whether keys wait.
  var hasKeys: Bool { !keys.isEmpty || shim_waiting(descriptor) > 0 }

  /// Notes that the terminal has been asked, and may take some time to answer.
  mutating func expectReply() {
    decoder.expectsReply = true
    replyDeadline = Self.now() + 3000
  }

  /// Forgets that the program was continued, by one who knows already.
  mutating func dropContinued() {
    takeMessages()
    _ = messages.remove(SIGCONT)
  }

  /// Takes the characters at the front of the keys that were read and not yet reported.
  mutating func takeTypedText() -> String {
    var text = ""
    while case .character(let character)? = keys.first {
      text.append(character)
      keys.removeFirst()
    }
    return text
  }

  /// Waits for the next event, at most for a number of milliseconds, or for as long as it takes.
  mutating func next(timeout: Int?) -> Arrival {
    let deadline = timeout.map { Self.now() + max(0, $0) }
    while true {
      // Before the keys: whoever asks for the end does not wait for all that was typed ahead.
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

  /// Waits until something can be read; a signal that interrupts the waiting has written a message.
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

  /// Reads all that waits, and says whether the terminal is still there.
  ///
  /// One that is gone can be read for ever, and gives nothing.
  private mutating func readKeys() -> Bool {
    lastRead = Self.now()
    if isDrained, decoder.isPasting { return readPaste() }
    isDrained = false
    // Bounded, so that a flood of input does not keep signals and frames waiting.
    for count in 0..<4096 {
      let waiting = shim_waiting(descriptor)
      let code = wgetch(pad)
      if code == ERR {
        if count == 0, waiting <= 0 { return false }
        isDrained = true
        break
      }
      take(code, alone: waiting == 1)
    }
    takeDecoded()
    return true
  }

  /// Reads a block of pasted text directly, since ncurses makes three system calls for each byte.
  private mutating func readPaste() -> Bool {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &block, block.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else { return false }
    for byte in block[..<count] { decoder.take(.byte(byte, alone: count == 1)) }
    takeDecoded()
    return true
  }

  private mutating func takeDecoded() {
    if decoder.expectsReply, lastRead > replyDeadline { decoder.expectsReply = false }
    replies += decoder.takeReplies()
    if replies.contains(.attributes) { decoder.expectsReply = false }
    if decoder.patience == 0 { decoder.giveUp() }
    decoder.partPaste()
    keys += decoder.takeKeys()
  }

  /// Takes what ncurses read: a byte, the code of a key, or the news of mouse events.
  private mutating func take(_ code: Int32, alone: Bool) {
    switch code {
    case 0...0xFF: decoder.take(.byte(UInt8(code), alone: alone))
    case KEY_MOUSE: for key in mouseKeys() { decoder.take(.known(key)) }
    default: decoder.take(.known(Key(cursesCode: code)))
    }
  }

  /// The mouse events that ncurses has gathered; it hands out the latest first.
  private mutating func mouseKeys() -> [Key] {
    var events: [MEVENT] = []
    var event = MEVENT()
    while getmouse(&event) == OK { events.append(event) }
    return events.reversed().compactMap { mouseKey($0) }
  }

  private mutating func mouseKey(_ event: MEVENT) -> Key? {
    let position = Position(row: Int(event.y), column: Int(event.x))
    switch event.bstate {
    case let state where state & SHIM_BUTTON1_PRESSED != 0:
      return .mouse(clicks.press(at: position, time: Self.now()), position)
    case let state where state & SHIM_BUTTON1_RELEASED != 0:
      return nil
    case let state where state & SHIM_MOUSE_POSITION != 0: return .mouse(.drag, position)
    case let state where state & SHIM_BUTTON4_PRESSED != 0: return .mouse(.wheelUp, position)
    case let state where state & SHIM_BUTTON5_PRESSED != 0: return .mouse(.wheelDown, position)
    default: return nil
    }
  }

  /// Milliseconds on a monotonic clock.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
