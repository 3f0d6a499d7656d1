/// The ways in which text reaches the clipboard, the best first.
struct Clipboard: Hashable {
  /// A way to the clipboard.
  enum Way: Hashable {
    /// A program that takes the text on its standard input.
    case program(String, path: String, arguments: [String])
    /// The terminal itself, by the control sequence OSC 52.
    case terminal

    /// What the status line calls it.
    var name: String {
      switch self {
      case .program(let name, _, _): name
      case .terminal: "OSC 52"
      }
    }
  }

  /// What is tried in turn until something of it works; what stands together is done together.
  let attempts: [[Way]]

  /// Finds the ways that an environment offers.
  ///
  /// At the user's own machine a desktop's program reaches the clipboard for certain, and the terminal perhaps; from
  /// another machine only the terminal can, since the desktop there is not the user's. tmux has a buffer of its own,
  /// which its users expect to be filled, and passes text on to the terminal around it (`-w`, since tmux 3.2).
  init(_ programs: ProgramFinder) {
    let desktop = Self.desktop(programs)
    let tmux = programs.environment("TMUX") == nil ? nil : programs.find("tmux")
    let terminal: [[Way]] = Self.terminalHasClipboard(programs) ? [[.terminal]] : []
    guard let tmux else {
      attempts = programs.isRemote ? terminal + desktop : desktop + terminal
      return
    }
    let passing = Way.program("tmux", path: tmux, arguments: ["load-buffer", "-w", "-"])
    let keeping = Way.program("tmux", path: tmux, arguments: ["load-buffer", "-"])
    attempts =
      programs.isRemote
      ? [[passing], [keeping]] + terminal + desktop
      : [[passing] + (desktop.first ?? [])] + desktop.dropFirst() + [[keeping]] + terminal
  }

  /// The programs of the desktop, where they and their display are there.
  private static func desktop(_ programs: ProgramFinder) -> [[Way]] {
    let known: [(name: String, arguments: [String], display: String?)] = [
      ("wl-copy", ["--type", "text/plain;charset=utf-8"], "WAYLAND_DISPLAY"),
      ("xclip", ["-selection", "clipboard", "-in"], "DISPLAY"),
      ("xsel", ["--clipboard", "--input"], "DISPLAY"), ("pbcopy", [], nil),
    ]
    return known.compactMap { name, arguments, display in
      if let display, programs.environment(display) == nil { return nil }
      return programs.find(name).map { [.program(name, path: $0, arguments: arguments)] }
    }
  }

  /// The Linux console has no clipboard and doesn't say so.
  private static func terminalHasClipboard(_ programs: ProgramFinder) -> Bool {
    programs.environment("TERM") != "linux"
  }
}
