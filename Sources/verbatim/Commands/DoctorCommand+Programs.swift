import Frames
import Reader

extension DoctorCommand {
  /// Reports which other programs the reader would use here, and what to set if there are none.
  func checkPrograms(_ session: Session) throws {
    let programs = ProgramFinder()
    do {
      var settings = session.settings
      try settings.useTheme(nil, environment: programs.environment)
      let name = settings.reader.text(.theme)
      let found = Theme.detect(environment: programs.environment).rawValue
      try session.output.line(
        "theme      " + (name == "auto" ? found : "\(name) (\(settings.origin(of: .theme)))"))
    } catch let error as UsageError {
      session.problems.report(Complaint(worded: error.message))
    }
    try session.output.line("copying    by " + Self.words(for: Clipboard(programs)))
    let browser = Browser(for: "https://example.org/", programs).choices.first?.name
    try session.output.line("browser    \(browser ?? Wording.noBrowser)")
    try session.output.line("editor     " + Self.editor(programs))
  }

  private static func editor(_ programs: ProgramFinder) -> String {
    do throws(Complaint) {
      return try Editor(programs).name
    } catch {
      return error.message
    }
  }

  /// Returns the ways to the clipboard in words: `tmux and wl-copy, else OSC 52`.
  private static func words(for clipboard: Clipboard) -> String {
    let ways = clipboard.attempts.map { $0.map(\.name).joined(separator: " and ") }
    var told: [String] = []
    for way in ways where !told.contains(way) { told.append(way) }
    return told.isEmpty ? "nothing: \(Wording.noClipboard)" : told.joined(separator: ", else ")
  }
}
