import CNcurses
import Glibc

extension Curses {
  /// Turns on what ncurses doesn't: marks around pasted text, the window's title, a plain keyboard.
  ///
  /// - Parameter title: the title of the window; `nil` to leave it alone.
  func enter(_ capabilities: TerminalCapabilities, title: String?) {
    guard session.isStandard else { return }
    var bytes = TerminalSequence.pasteMarksOn.bytes()
    if session.takesQuestions, let title {
      bytes += TerminalSequence.keepTitle.bytes() + TerminalSequence.title.bytes(Array(title.utf8))
    }
    if capabilities.reportsScheme { bytes += TerminalSequence.schemeReportsOn.bytes() }
    if capabilities.hasKeyboardMode { bytes += TerminalSequence.plainKeyboard.bytes() }
    if capabilities.otherKeys > 0 { bytes += TerminalSequence.plainOtherKeys.bytes() }
    send(bytes)
  }

  /// Returns the bytes that undo ``enter(_:title:)``.
  private func leaving(_ capabilities: TerminalCapabilities, hasTitle: Bool) -> [UInt8] {
    guard session.isStandard else { return [] }
    var bytes = TerminalSequence.pasteMarksOff.bytes()
    if session.takesQuestions, hasTitle { bytes += TerminalSequence.restoreTitle.bytes() }
    if session.takesQuestions { bytes += TerminalSequence.dragReportsOff.bytes() }
    if capabilities.reportsScheme { bytes += TerminalSequence.schemeReportsOff.bytes() }
    if capabilities.hasKeyboardMode { bytes += TerminalSequence.formerKeyboard.bytes() }
    if capabilities.otherKeys > 0 {
      bytes += TerminalSequence.formerOtherKeys.bytes(Array("\(capabilities.otherKeys)".utf8))
    }
    return bytes
  }

  /// Asks the terminal what it can do; the answers arrive as input.
  func ask() {
    guard session.takesQuestions else { return }
    // Every terminal answers the last question.
    let questions: [TerminalSequence] = [
      .askBackground, .askUpdates, .askSchemeReports, .askKeyboard, .askOtherKeys, .askAttributes,
    ]
    send(questions.flatMap { $0.bytes() })
  }

  /// Writes a sequence to a terminal that knows it.
  func send(_ sequence: TerminalSequence, _ text: String = "") {
    send(sequence.bytes(Array(text.utf8)))
  }

  /// Gives the terminal back until the next time something is painted.
  func leave(_ capabilities: TerminalCapabilities = TerminalCapabilities(), hasTitle: Bool = false) {
    guard !isendwin() else { return }
    send(leaving(capabilities, hasTitle: hasTitle))
    if shim_capability("rmcup") == nil {
      // Without an alternate screen, leave the last row free for the shell's next output.
      wmove(shim_stdscr(), getmaxy(shim_stdscr()) - 1, 0)
      wclrtoeol(shim_stdscr())
      wrefresh(shim_stdscr())
    }
    endwin()
  }

  /// Returns the bytes that restore the terminal when there is no time to ask ncurses.
  func rescue(_ capabilities: TerminalCapabilities, hasTitle: Bool) -> [UInt8] {
    var bytes = leaving(capabilities, hasTitle: hasTitle)
    if session.isStandard { bytes += TerminalSequence.mouseOff.bytes() }
    if capabilities.holdsUpdates { bytes += TerminalSequence.endUpdate.bytes() }
    for name in ["sgr0", "op", "cnorm", "rmkx", "rmcup"] {
      if let capability = shim_capability(name) { bytes += Self.withoutPadding(String(cString: capability)) }
    }
    // Without an alternate screen, the shell continues in the last row.
    if session.isStandard, shim_capability("rmcup") == nil { bytes += TerminalSequence.lastRow.bytes() }
    return bytes
  }

  /// Returns a string from the terminal's description without its `$<…>`, which request pauses.
  static func withoutPadding(_ capability: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(capability.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Puts text into the clipboard through the terminal; returns `false` if it is too long or the terminal
  /// doesn't support that.
  ///
  /// The sequence moves no cursor and paints nothing, so ncurses need not know of it.
  func copy(_ text: String, isInScreen: Bool) -> Bool {
    guard session.isStandard,
      let bytes = ClipboardSequence.bytes(for: text, isInScreen: isInScreen)
    else { return false }
    return send(bytes)
  }

  /// Writes past ncurses, which has nothing waiting to be sent at such times; returns `false` if the terminal
  /// is gone.
  @discardableResult
  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(shown, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }
}
