import CNcurses
import Frames
import Glibc

extension Input {
  /// Reads everything that waits; returns whether the terminal is still there.
  ///
  /// A closed terminal can be read for ever, and gives nothing.
  mutating func readKeys() -> Bool {
    lastRead = Self.now()
    if isDrained, decoder.isPasting { return readPaste() }
    isDrained = false
    // Bounded, so that a flood of input doesn't keep signals and frames waiting.
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

  /// Takes what ncurses read: a byte, the code of a key, or the sign that mouse events have come.
  private mutating func take(_ code: Int32, alone: Bool) {
    switch code {
    case 0...0xFF: decoder.take(.byte(UInt8(code), alone: alone))
    case KEY_MOUSE: for key in mouseKeys() { decoder.take(.known(key)) }
    default: decoder.take(.known(Key(cursesCode: code)))
    }
  }

  /// Returns the mouse events that ncurses has gathered, in order; ncurses hands out the latest first.
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
}
