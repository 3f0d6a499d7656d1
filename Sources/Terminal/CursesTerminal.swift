import CNcurses
import Frames
import Glibc

/// The terminal, while a reader has it: shows frames and receives keys.
///
/// There is one at a time, used from one thread. However it ends (by scope, by an error, by a signal, by a
/// trap), the terminal is restored.
package struct CursesTerminal: ~Copyable {
  let curses: Curses
  let signals: SignalWatch
  private let pipe: WakePipe

  var input: Input
  var painter: Painter
  /// What is known about the terminal.
  package internal(set) var capabilities = TerminalCapabilities()
  /// Whether the mouse is used, and whether dragging is reported.
  private var usesMouse: Bool
  var reportsDrags = false
  /// The title of the window; `nil` if it is left alone.
  var title: String?
  /// The frame on the screen, or the one that would be there if the program weren't stopped.
  var frame: Frame?

  /// The size of the frames that fill the screen.
  package internal(set) var frameSize: Size

  /// Takes over the terminal: standard input and output, or `/dev/tty` if one of them isn't a terminal.
  ///
  /// Nothing is shown before the first frame.
  /// - Parameters:
  ///   - theme: the theme of the reader; `nil` asks the environment.
  ///   - usesMouse: whether clicks and the wheel of the mouse are events.
  package init(theme: ThemeDesign? = nil, usesMouse: Bool = true) throws(TerminalError) {
    try self.init(
      devices: Devices(), type: Self.environment("TERM"), theme: theme, usesMouse: usesMouse)
  }

  /// Takes over a terminal of the type that has this name in the terminal database.
  init(devices: consuming Devices, type: String?, theme: ThemeDesign?, usesMouse: Bool = true)
    throws(TerminalError)
  {
    let pipe = try WakePipe()
    // Before ncurses, which leaves existing handlers alone.
    let signals = SignalWatch(into: pipe)
    let curses = try Curses(devices: devices, type: type)
    Self.arm(signals, for: curses, TerminalCapabilities(), hasTitle: false)
    signals.divert(curses.shown, to: curses.devices.nowhere)
    curses.begin()
    curses.useMouse(usesMouse)
    self.usesMouse = usesMouse
    // Again, since starting ncurses has undone it if the signal came meanwhile.
    signals.divert(curses.shown, to: curses.devices.nowhere)
    curses.enter(TerminalCapabilities(), title: nil)
    let design = theme ?? ThemeDesign(Theme.detect(environment: Self.environment))
    painter = Painter(theme: Theme(design, colorCount: curses.colorCount))
    input = Input(pipe: pipe, descriptor: curses.devices.input, pad: curses.keys)
    frameSize = curses.size
    self.pipe = pipe
    self.signals = signals
    self.curses = curses
  }

  /// The terminal is given back while the handlers still protect it.
  deinit { leave() }

  /// The theme of the screen.
  package var theme: Theme { painter.theme }

  /// The waker with which other threads wake this screen.
  package var waker: Waker { Waker(pipe) }

  /// Whether keys wait already, so that a frame shown now would soon be followed by another.
  package var hasPendingInput: Bool { input.hasKeys }

  /// Shows a frame, sending only what differs from the last one.
  package mutating func show(_ frame: Frame) {
    self.frame = frame
    let rows = painter.write(frame, in: shim_stdscr())
    let isHeld = capabilities.holdsUpdates && rows > frame.size.rows / 2
    if isHeld { curses.send(.beginUpdate) }
    wrefresh(shim_stdscr())
    if isHeld { curses.send(.endUpdate) }
    if usesMouse, !reportsDrags, curses.takesQuestions {
      // Only after ncurses has asked for clicks, which it does with a frame.
      curses.send(.dragReportsOn)
      reportsDrags = true
    }
  }

  /// Asks the terminal, once, what it can do and which background it has; answers arrive as events, or never.
  package mutating func ask() {
    guard curses.takesQuestions else { return }
    curses.ask()
    input.expectReply()
  }

  /// Gives the window a title, until the terminal is given back.
  package mutating func setTitle(_ title: String) {
    let line = Gate.line(title)
    guard curses.takesQuestions, line != self.title else { return }
    if self.title == nil { curses.send(.keepTitle) }
    curses.send(.title, line)
    self.title = line
    arm()
  }

  /// Switches to another theme; the frame on the screen is shown again.
  package mutating func use(_ theme: ThemeDesign) {
    painter.use(Theme(theme, colorCount: curses.colorCount))
    showAgain()
  }

  /// Handles the mouse from now on, or leaves it to the terminal.
  package mutating func useMouse(_ isUsed: Bool) {
    curses.useMouse(isUsed)
    if reportsDrags, !isUsed { curses.send(.dragReportsOff) }
    (usesMouse, reportsDrags) = (isUsed, false)
  }

  /// Sends everything again, for a screen that another program has written on.
  package mutating func redraw() {
    clearok(shim_curscr(), true)
    painter.forget()
    showAgain()
  }

  /// Puts text into the clipboard of the user's own machine, with the control sequence OSC 52.
  ///
  /// - Returns: whether it was sent; text longer than ``ClipboardSequence/limit`` isn't. No terminal says
  ///   whether it obeyed.
  package func copy(_ text: String) -> Bool {
    let isInScreen = Self.environment("STY") != nil && Self.environment("TMUX") == nil
    return curses.copy(text, isInScreen: isInScreen)
  }

  func arm() { Self.arm(signals, for: curses, capabilities, hasTitle: title != nil) }

  private static func arm(
    _ signals: borrowing SignalWatch, for curses: borrowing Curses, _ capabilities: TerminalCapabilities,
    hasTitle: Bool
  ) {
    signals.arm(
      descriptor: curses.devices.output, modes: curses.modes,
      bytes: curses.rescue(capabilities, hasTitle: hasTitle))
  }

  private mutating func showAgain() {
    if let frame { show(frame) }
  }

  /// Returns the value of an environment variable.
  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
