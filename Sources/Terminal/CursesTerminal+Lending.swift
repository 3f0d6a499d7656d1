extension CursesTerminal {
  /// Gives the terminal back while something else uses it, then takes it again.
  ///
  /// - Parameter use: what runs meanwhile, such as another program until it ends.
  package mutating func lend(_ use: () -> Void) {
    leave()
    use()
    resume()
  }

  /// Gives the terminal back and stops the program, as Control-Z does; returns when it is continued.
  ///
  /// A new size is reported as the next event.
  package mutating func suspend() {
    leave()
    signals.stop()
    input.dropContinued()
    resume()
  }

  /// Takes the terminal again after it was given back, and restores the screen, unless the program is about
  /// to end.
  mutating func resume() {
    guard !signals.isEnding else { return }
    arm()
    reportsDrags = false
    curses.enter(capabilities, title: title)
    redraw()
  }

  /// Gives the terminal back; without ncurses if a signal has asked for the end: the terminal may be stalled.
  func leave() {
    curses.leave(capabilities, hasTitle: title != nil)
    if signals.isEnding { signals.rescue() }
    signals.disarm()
  }
}
