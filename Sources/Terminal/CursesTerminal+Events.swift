import CNcurses
import Frames

extension CursesTerminal {
  /// Waits for the next event.
  ///
  /// - Parameter timeout: the longest time to wait, in milliseconds; `nil` for as long as it takes.
  package mutating func nextEvent(timeout: Int? = nil) -> TerminalEvent {
    while true {
      // The size is checked first, since it may change while no signal is received.
      if takeSize() { return .key(.resize(frameSize)) }
      switch input.next(timeout: timeout) {
      case .key(let key): return .key(key)
      case .reply(let reply): if let event = take(reply) { return event }
      case .woken: return .woken
      case .terminate(let signal): return .terminate(signal: signal)
      case .gone: return .gone
      case .nothing: return .timeout
      case .resized: break
      case .stopped: suspend()
      case .continued:
        leave()
        resume()
      }
    }
  }

  /// Takes an answer of the terminal; returns an event if its background has changed.
  private mutating func take(_ reply: TerminalReply) -> TerminalEvent? {
    let before = capabilities
    capabilities.take(reply)
    if capabilities.reportsScheme, !before.reportsScheme { curses.send(.schemeReportsOn) }
    if capabilities.hasKeyboardMode, !before.hasKeyboardMode { curses.send(.plainKeyboard) }
    if capabilities.otherKeys > 0, before.otherKeys == 0 { curses.send(.plainOtherKeys) }
    if capabilities != before { arm() }
    guard let isLight = capabilities.isLight, isLight != before.isLight else { return nil }
    return .background(isLight: isLight)
  }

  /// Takes the terminal's size; returns whether it has changed.
  private mutating func takeSize() -> Bool {
    let now = curses.size
    guard now != frameSize else { return false }
    frameSize = now
    resize_term(Int32(now.rows), Int32(now.columns))
    clearok(shim_curscr(), true)
    painter.forget()
    return true
  }

  /// Takes the characters that were typed ahead, up to the next key of another kind.
  package mutating func takeTypedText() -> String { input.takeTypedText() }
}
