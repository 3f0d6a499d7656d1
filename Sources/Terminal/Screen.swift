import CNcurses
import Frames
import Glibc

/// The terminal, while a reader has it: shows frames and hears keys.
///
/// There is one at a time, used from one thread. However it ends (by scope, by an error, by a signal, by a trap), the
/// terminal is given back as it was.
package struct Screen: ~Copyable {
  /// Handlers outlive the session with ncurses: fields are destroyed in the order in which they are declared.
  private let curses: Curses
  private let signals: SignalWatch
  private let pipe: WakePipe

  private var painter: Painter
  /// The frame on the screen, or the one that would be if the program were not stopped.
  private var frame: Frame?
  /// The size that was last reported.
  private var size: Size

  private var decoder = KeyDecoder()
  private var clicks = ClickCounter()
  private var keys: ArraySlice<Key> = []
  private var pending = PendingSignals()

  /// Takes the terminal over: standard input and output, or `/dev/tty` for one that is no terminal.
  ///
  /// Nothing is shown before the first frame.
  /// - Parameter theme: what the reader is painted for; nil asks the environment.
  package init(theme: Theme.Kind? = nil) throws(TerminalError) {
    try self.init(devices: Devices(), type: Self.environment("TERM"), theme: theme)
  }

  /// Takes a terminal over, of a type by its name in the terminal database.
  init(devices: consuming Devices, type: String?, theme: Theme.Kind?) throws(TerminalError) {
    let pipe = try WakePipe()
    // Before ncurses, which leaves handlers alone that it finds.
    let signals = SignalWatch(into: pipe)
    let curses = try Curses(devices: devices, type: type)
    signals.arm(descriptor: curses.devices.output, modes: curses.modes, bytes: curses.rescue)
    curses.enter()
    let kind = theme ?? Theme.detect(environment: Self.environment)
    painter = Painter(theme: Theme(kind, colorCount: curses.colorCount))
    size = curses.size
    self.pipe = pipe
    self.signals = signals
    self.curses = curses
  }

  /// The size of the frames that fill the screen.
  package var frameSize: Size { size }

  /// What the screen is painted for.
  package var theme: Theme { painter.theme }

  /// What other threads wake this screen with.
  package var waker: Waker { Waker(pipe) }

  /// Whether keys wait already, so that a frame shown now would soon be followed by another.
  package var hasPendingInput: Bool {
    !keys.isEmpty || shim_waiting(curses.devices.input) > 0
  }

  /// Shows a frame, sending what differs from the last one.
  package mutating func show(_ frame: Frame) {
    self.frame = frame
    painter.paint(frame, in: shim_stdscr())
  }

  /// Paints for another kind of terminal; the frame on the screen is shown again.
  package mutating func use(_ theme: Theme.Kind) {
    painter.use(Theme(theme, colorCount: curses.colorCount))
    showAgain()
  }

  /// Sends everything once more, for a screen that another program has written on.
  package mutating func redraw() {
    clearok(shim_curscr(), true)
    painter.forget()
    showAgain()
  }

  /// Gives the terminal back and stops the program, as Control-Z does; returns when it is continued.
  ///
  /// A new size is reported as the next event.
  package mutating func suspend() {
    curses.leave()
    signals.stop()
    takeMessages()
    pending.isContinued = false
    resume()
  }

  /// Waits for the next event.
  ///
  /// - Parameter timeout: how many milliseconds to wait at most; nil for as long as it takes.
  package mutating func nextEvent(timeout: Int? = nil) -> ScreenEvent {
    let deadline = timeout.map { Self.now() + max(0, $0) }
    while true {
      if let event = nextMessage() { return event }
      if let key = keys.popFirst() { return .key(key) }
      let left = deadline.map { max(0, $0 - Self.now()) }
      let patience = decoder.patience
      switch wait(milliseconds: [left, patience].compactMap { $0 }.min()) {
      case .input: if !readKeys() { return .gone }
      case .message: takeMessages()
      case .gone: return .gone
      case .nothing where patience != nil && patience ?? 0 <= left ?? .max:
        decoder.giveUp()
        keys += decoder.takeKeys()
      case .nothing: if left == 0 { return .timeout }
      }
    }
  }
}

// MARK: - Waiting

extension Screen {
  private enum Arrival {
    case input, message, gone, nothing
  }

  /// Waits until something arrives; a signal that interrupts the waiting has written a message.
  private func wait(milliseconds: Int?) -> Arrival {
    var waits = [
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: curses.devices.input, events: Int16(POLLIN), revents: 0),
    ]
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    guard poll(&waits, 2, limit) > 0 else { return .nothing }
    if waits[0].revents != 0 { return .message }
    return waits[1].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 ? .gone : .input
  }

  /// Reads all that waits, and says whether the terminal is still there: one that is gone can be read, but gives
  /// nothing.
  private mutating func readKeys() -> Bool {
    var count = 0
    while count < 4096 {
      let waiting = shim_waiting(curses.devices.input)
      let code = wgetch(curses.keys)
      if code == ERR {
        if count == 0, waiting <= 0 { return false }
        break
      }
      count += 1
      take(code, alone: waiting == 1)
    }
    if decoder.patience == 0 { decoder.giveUp() }
    keys += decoder.takeKeys()
    return true
  }

  /// Takes what ncurses read: a byte, the code of a key, or the news of a mouse event.
  private mutating func take(_ code: Int32, alone: Bool) {
    switch code {
    case 0...0xFF: decoder.take(.byte(UInt8(code), alone: alone))
    case KEY_MOUSE: decoder.take(.known(mouseKey()))
    default: decoder.take(.known(Key(cursesCode: code)))
    }
  }

  private mutating func mouseKey() -> Key? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Position(row: Int(event.y), column: Int(event.x))
    switch event.bstate {
    case let state where state & SHIM_BUTTON1_PRESSED != 0:
      return .mouse(clicks.press(at: position, time: Self.now()), position)
    case let state where state & SHIM_BUTTON4_PRESSED != 0: return .mouse(.wheelUp, position)
    case let state where state & SHIM_BUTTON5_PRESSED != 0: return .mouse(.wheelDown, position)
    default: return nil
    }
  }

  /// Takes the messages of signals and wakers.
  private mutating func takeMessages() {
    for message in pipe.takeAll() {
      switch Int32(message) {
      case Int32(WakePipe.wakeUp): pending.isWoken = true
      case SIGWINCH: pending.isResized = true
      case SIGTSTP: pending.isStopped = true
      case SIGCONT: pending.isContinued = true
      case let signal: pending.terminate = pending.terminate ?? signal
      }
    }
  }

  /// Acts on a message that has arrived, and makes an event of it where it is one.
  private mutating func nextMessage() -> ScreenEvent? {
    if let signal = pending.terminate {
      pending.terminate = nil
      return .terminate(signal: signal)
    }
    if pending.isStopped {
      pending.isStopped = false
      suspend()
    }
    if pending.isContinued {
      pending.isContinued = false
      curses.leave()
      resume()
    }
    if pending.isResized {
      pending.isResized = false
      if takeSize() { return .key(.resize(size)) }
    }
    guard pending.isWoken else { return nil }
    pending.isWoken = false
    return .woken
  }
}

// MARK: - Size and suspension

extension Screen {
  /// Takes the terminal again after it was given back, with what it shows.
  private mutating func resume() {
    curses.enter()
    pending.isResized = curses.size != size
    redraw()
  }

  /// Takes the terminal's size, and says whether it is another than before.
  private mutating func takeSize() -> Bool {
    let now = curses.size
    guard now != size else { return false }
    size = now
    resize_term(Int32(now.rows), Int32(now.columns))
    clearok(shim_curscr(), true)
    painter.forget()
    return true
  }

  private mutating func showAgain() {
    if let frame { show(frame) }
  }

  /// A variable of the environment.
  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Milliseconds on a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
