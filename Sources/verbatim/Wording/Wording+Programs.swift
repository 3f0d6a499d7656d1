import Terminal

extension Wording {
  /// Returns the length of a text: `212 characters`.
  static func characters(in text: String) -> String {
    text.count == 1 ? "1 character" : "\(text.count) characters"
  }

  /// Returns the message for text that no way to the clipboard accepts.
  static func tooLongForTerminal(_ text: String) -> String {
    "Not copied: \(text.utf8.count) bytes, and OSC 52 takes \(ClipboardSequence.limit). Bookmark it and :export"
  }

  /// Returns the message for a setting that was written to the settings file; the path begins with `~` if it
  /// can.
  static func kept(_ setting: String, in path: String) -> String {
    let home = Environment.value("HOME").map { $0 + "/" } ?? "~/"
    return "Kept: \(setting) in \(path.hasPrefix(home) ? "~/" + path.dropFirst(home.count) : path[...])"
  }

  /// Returns the message for a program that isn't there.
  static func noSuchProgram(_ name: String) -> String {
    "\(name) isn’t in PATH. Write a program and its arguments, not a shell command"
  }

  /// Returns the message if a text cannot be given to a program.
  static func cannotGive(_ code: Int32) -> String { "The text cannot be sent: \(system(code))" }

  /// Returns the message for a text that a program has taken.
  static func given(_ text: String, to name: String) -> String {
    "Sent \(characters(in: text)) to \(name)"
  }

  /// The message if all themes look alike.
  static let noColours = "This terminal has no colours: all themes look the same"

  /// Returns the message for a program that failed.
  static func failed(_ name: String, _ ending: StartedProgram.Ending) -> String {
    switch ending {
    case .exited(127): "\(name) could not be run: check that it is installed"
    case .exited(let status): "\(name) failed (exit status \(status)): try it in a shell"
    case .killed(let signal): "\(name) was ended by signal \(signal): try it in a shell"
    }
  }

  /// Returns the message for an editor that exited with an error or was made to.
  static func noteStays(_ editor: String, status: Int32) -> String {
    "\(editor) ended with status \(status): the note is unchanged"
  }

  /// Returns the message for an editor that could not save.
  static func editorWasKilled(_ editor: String, _ path: String) -> String {
    "\(editor) was killed: the note is unchanged. What you wrote may be in \(path)"
  }

  /// Returns the message for a note that comes back as something that cannot be kept.
  static func noteCannotBeRead(_ path: String) -> String {
    "Note not saved: not UTF-8, or over 1 MB. What you wrote is in \(path)"
  }

  /// The message if nothing was changed in the editor.
  static let noteUnchanged = "The note is unchanged"

  /// The message if no program can open a page.
  static let noBrowser = "No browser was found: set BROWSER, as in BROWSER=firefox. Y copies the address"

  /// The message if there is no clipboard.
  static let noClipboard =
    "No clipboard found: install wl-copy or xclip, or use tmux. :export writes a file"
}
