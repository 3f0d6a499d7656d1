/// The ways in which text can reach the clipboard, best first.
struct Clipboard: Hashable {
  /// A way to the clipboard.
  enum Way: Hashable {
    /// A program that takes the text on its standard input.
    case program(String, path: String, arguments: [String])
    /// The terminal itself, by the control sequence OSC 52.
    case terminal

    /// The name that the status line uses.
    var name: String {
      switch self {
      case .program(let name, _, _): name
      case .terminal: "OSC 52"
      }
    }
  }

  /// The attempts, made in turn until one of them works; the ways of one attempt are used together.
  let attempts: [[Way]]

  /// Finds the ways that an environment offers.
  ///
  /// On the user's own machine, a desktop's program is sure to reach the clipboard, and the terminal may.
  /// From another machine only the terminal can, since the desktop there isn't the user's. tmux has its own
  /// buffer, which its users expect to be filled; it also passes text on to the terminal around it (`-w`,
  /// since tmux 3.2).
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

  /// Returns the desktop's programs that are installed and have their display.
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

  /// Whether the terminal has a clipboard; the Linux console has none and doesn't say so.
  private static func terminalHasClipboard(_ programs: ProgramFinder) -> Bool {
    programs.environment("TERM") != "linux"
  }
}
