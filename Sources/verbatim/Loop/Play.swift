import Bookmarks
import Frames
import JSON
import Reader

/// The reader without a terminal: types keys and prints what the screen would show.
struct Play {
  /// The keys to type.
  let keys: [Key]
  /// The size of the screen.
  let size: Size
  /// Whether every frame is printed, or only the last one.
  let showsEach: Bool
  /// What prints them.
  let printer: FramePrinter

  /// Types the keys; the effects of each are performed before the next.
  func run(paths: [String], in session: Session) throws {
    let opening = try Opening(paths, settings: session.settings)
    session.upgradeLibrary()
    let runner = EffectRunner(
      library: OpenLibrary(path: session.settings.library), settings: session.settings, queue: InlineQueue(),
      inbox: Inbox())
    try opening.check(runner.library)
    var state = opening.state(size: size, settings: session.settings.reader)
    state.theme.detected = ThemeDesign(Theme.detect(environment: Environment.value))
    var reader = ReaderSession(state, runner: runner)
    _ = reader.start()
    opening.begin(runner)
    _ = reader.receiveInbox()
    if let notice = session.settings.file.notice { _ = reader.receive(.problem(notice)) }
    let showsEach = showsEach && !printer.isPicture
    if showsEach { try printer.print(reader.state.frame, after: nil) }
    for key in keys {
      reader.wasShown()
      let requests = reader.press(key) + reader.receiveInbox()
      for case .terminal(let request) in requests {
        for event in request.answerWithoutTerminal { _ = reader.receive(event) }
      }
      if showsEach { try printer.print(reader.state.frame, after: key) }
      if requests.contains(.quit) { break }
    }
    if printer.isPicture {
      var picture = FramePicture(
        of: reader.state.frame, in: Theme(reader.state.theme.current, colorCount: 256))
      try printer.output.write(picture.svg())
    } else if !showsEach {
      try printer.print(reader.state.frame)
    }
    for failure in runner.failures.all { session.problems.report(failure) }
  }
}

/// Prints frames as text, and their styles as JSON.
struct FramePrinter {
  /// Where the frames go.
  let output: StandardOutput
  /// Whether a JSON object with cursor and styles follows each frame.
  let showsStyles: Bool
  /// Whether the last frame is drawn as a picture instead.
  var isPicture = false

  /// Prints a frame under a line that names the key before it.
  func print(_ frame: Frame, after key: Key?) throws(OutputError) {
    let name = key.map { " " + KeyNotation.string(for: $0) } ?? ""
    try output.line("==" + name)
    try print(frame)
  }

  /// Prints the rows of a frame exactly, except for trailing spaces.
  func print(_ frame: Frame) throws(OutputError) {
    for line in frame.lines { try output.write(line + "\n") }
    if showsStyles { try output.write(styles(of: frame).line + "\n") }
  }

  private func styles(of frame: Frame) -> JSONValue {
    let position = frame.cursor ?? frame.focus
    let cursor = position.map { JSONValue.array([.integer($0.row), .integer($0.column)]) } ?? .null
    let runs = frame.runs.map { run in
      JSONValue.array([
        .integer(run.position.row), .integer(run.position.column), .integer(run.columns),
        .string(run.style.description),
      ])
    }
    return ["cursor": cursor, "cursor_visible": .bool(frame.cursor != nil), "runs": .array(runs)]
  }
}
