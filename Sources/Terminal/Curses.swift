import CNcurses
import Frames
import Glibc

/// The one session with ncurses that a screen has: it begins and ends with this value.
struct Curses: ~Copyable {
  /// The parts that are started together; a copyable value, so that starting may fail half-way.
  struct Session {
    var screen: OpaquePointer
    var output: UnsafeMutablePointer<FILE>
    var input: UnsafeMutablePointer<FILE>
    var modes = termios()
    /// Whether the terminal understands the control sequences of ECMA-48.
    var isStandard: Bool
    /// Whether it answers questions and ignores unknown sequences, as emulators do; consoles print some.
    var takesQuestions: Bool
  }

  /// Copies of file descriptors for the terminal.
  let devices: Devices
  /// A pad that keys are read through: reading through a window would also paint it.
  let keys: UnsafeMutablePointer<WINDOW>?
  /// The parts that were started together.
  let session: Session

  /// Prepares to take the terminal over; nothing is written before ``begin()``.
  ///
  /// - Parameter type: the terminal's name in the terminal database.
  init(devices: consuming Devices, type: String?) throws(TerminalError) {
    session = try Self.session(on: devices, type: type)
    self.devices = devices
    keys = newpad(1, 1)
  }

  /// Takes the terminal over; ``enter()`` follows.
  func begin() {
    gatherFrames()
    prepareInput()
    if has_colors() {
      start_color()
      use_default_colors()
    }
  }

  deinit {
    leave()
    delwin(keys)
    delscreen(session.screen)
    fclose(session.output)
    fclose(session.input)
  }

  /// The size of the terminal now.
  var size: Size {
    terminalSize(devices.output)
      ?? Size(columns: Int(getmaxx(shim_stdscr())), rows: Int(getmaxy(shim_stdscr())))
  }

  /// How many colours the terminal has.
  var colorCount: Int { has_colors() ? Int(shim_colors()) : 0 }

  /// Whether the terminal may be asked what it can do.
  var takesQuestions: Bool { session.takesQuestions }

  /// The descriptor that ncurses writes to, a copy of the terminal's.
  var shown: Int32 { fileno(session.output) }

  /// The modes of the terminal as they were found.
  var modes: termios { session.modes }

  /// Makes ncurses send each frame in one piece.
  ///
  /// Until it has returned from its first `endwin`, ncurses sends every move of the cursor separately
  /// (`_nc_mvcur`), which wakes the emulator once for each row of a frame. So this leaves and returns at the
  /// very beginning.
  private func gatherFrames() {
    // Pending output is sent first: it begins the session and clears the screen.
    doupdate()
    dup2(devices.nowhere, shown)
    endwin()
    doupdate()
    dup2(devices.output, shown)
    _ = fcntl(shown, F_SETFD, FD_CLOEXEC)
  }

  /// Sets up input: each key as it is typed, none echoed, sequences put together by ncurses.
  private func prepareInput() {
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    intrflush(shim_stdscr(), false)
    meta(keys, true)
    keypad(keys, true)
    nodelay(keys, true)
    // The event loop decides whether to show a frame while keys wait; ncurses would stop in the middle of it.
    typeahead(-1)
    // Without an interval, ncurses doesn't wait for a click to be completed.
    mouseinterval(0)
  }

  /// Makes the terminal report clicks and the wheel, or not.
  func useMouse(_ isUsed: Bool) {
    let events =
      SHIM_BUTTON1_PRESSED | SHIM_BUTTON1_RELEASED | SHIM_BUTTON4_PRESSED | SHIM_BUTTON5_PRESSED
      | SHIM_MOUSE_POSITION
    mousemask(isUsed ? events : 0, nil)
  }

  private static func session(
    on devices: borrowing Devices, type: String?
  ) throws(TerminalError) -> Session {
    guard let type, !type.isEmpty else { throw .typeUnset }
    shim_use_utf8()
    var status: Int32 = 0
    guard setupterm(type, devices.output, &status) == OK else { throw .typeUnknown(type) }
    guard let cursorAddress = shim_capability("cup") else { throw .typeTooDumb(type) }
    let isStandard = String(cString: cursorAddress).hasPrefix("\u{1B}[")
    var modes = termios()
    tcgetattr(devices.input, &modes)

    // The size is the terminal's own; LINES and COLUMNS may be out of date.
    use_env(false)
    use_tioctl(true)
    guard let output = stream(devices.output, mode: "w") else { throw .noResources(errno) }
    guard let input = stream(devices.input, mode: "r") else {
      fclose(output)
      throw .noResources(errno)
    }
    guard let screen = newterm(type, output, input) else {
      fclose(output)
      fclose(input)
      throw .typeUnknown(type)
    }
    let isConsole = ["linux", "vt", "cons", "ansi"].contains { type.hasPrefix($0) }
    return Session(
      screen: screen, output: output, input: input, modes: modes, isStandard: isStandard,
      takesQuestions: isStandard && !isConsole)
  }

  /// Returns a stream for ncurses on a copy of a file descriptor; closing the stream closes the copy.
  private static func stream(_ descriptor: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, mode) else {
      close(copy)
      return nil
    }
    return stream
  }
}
