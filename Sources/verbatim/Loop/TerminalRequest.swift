import Bookmarks
import Frames
import Reader
import Terminal

/// What the reader asks of the terminal around it and of other programs.
enum TerminalRequest: Hashable {
  /// Copies text to the clipboard.
  case copy(String)
  /// Opens a page.
  case openPage(String)
  /// Has a note edited in the user's editor.
  case editNote(String, BookmarkID)
  /// Passes a text to a program with arguments.
  case pipe(String, [String])
  /// Paints the screen in a theme.
  case useTheme(ThemeDesign)
  /// Takes clicks and the wheel of the mouse, or leaves them to the terminal.
  case useMouse(Bool)

  /// Carries out the request, and returns the resulting events.
  func run(on terminal: inout CursesTerminal, runner: EffectRunner) -> [Event] {
    switch self {
    case .copy(let text):
      let clipboard = Clipboard(ProgramFinder())
      return [clipboard.copy(text) { terminal.copy($0) }]
    case .openPage(let page):
      return [Browser(for: page, ProgramFinder()).open(page, on: &terminal, inbox: runner.inbox)]
    case .editNote(let note, let id):
      return [Editor.edit(note: note, of: id, on: &terminal, runner: runner)]
    case .pipe(let text, let words): return [TextPipe.give(text, to: words, on: &terminal, ProgramFinder())]
    case .useTheme(let theme):
      terminal.use(theme)
      return terminal.theme.isColored ? [] : [.notice(Wording.noColours)]
    case .useMouse(let isUsed):
      terminal.useMouse(isUsed)
      return []
    }
  }

  /// The events to report instead if nothing may leave the program.
  var answerWithoutTerminal: [Event] {
    switch self {
    case .copy(let text):
      [.notice("Would copy \(Wording.characters(in: text)): \(text.onOneExportedLine)")]
    case .openPage(let page): [.notice("Would open \(page)")]
    case .pipe(let text, let words):
      [.notice("Would send \(Wording.characters(in: text)) to \(words.joined(separator: " "))")]
    case .editNote: [.notice("Would open the note in your editor")]
    case .useTheme, .useMouse: []
    }
  }
}
