/// A control sequence that the program writes by itself.
///
/// All other sequences come from ncurses and the terminal's description. docs/terminal.md lists these; the
/// names are those of xterm's “Control Sequences”. The raw value is the bytes, with `%s` for a text.
package enum TerminalSequence: String, CaseIterable, Hashable, Sendable {
  case pasteMarksOn = "\u{1B}[?2004h"
  case pasteMarksOff = "\u{1B}[?2004l"
  case dragReportsOn = "\u{1B}[?1002h"
  case dragReportsOff = "\u{1B}[?1002l"
  case mouseOff = "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1006l"
  case lastRow = "\u{1B}[999;1H\u{1B}[K"
  case copy = "\u{1B}]52;c;%s\u{7}"
  case keepTitle = "\u{1B}[22;2t"
  case title = "\u{1B}]2;%s\u{1B}\\"
  case restoreTitle = "\u{1B}[23;2t"
  case askBackground = "\u{1B}]11;?\u{1B}\\"
  case askUpdates = "\u{1B}[?2026$p"
  case askSchemeReports = "\u{1B}[?2031$p"
  case askKeyboard = "\u{1B}[?u"
  case askOtherKeys = "\u{1B}[?4m\u{1B}[m"
  case askAttributes = "\u{1B}[c"
  case beginUpdate = "\u{1B}[?2026h"
  case endUpdate = "\u{1B}[?2026l"
  case schemeReportsOn = "\u{1B}[?2031h"
  case schemeReportsOff = "\u{1B}[?2031l"
  case plainKeyboard = "\u{1B}[>0u"
  case formerKeyboard = "\u{1B}[<u"
  case plainOtherKeys = "\u{1B}[>4;0m"
  case formerOtherKeys = "\u{1B}[>4;%sm"

  /// When it is written.
  package enum Need: String, Hashable, Sendable {
    /// To every terminal that knows the sequences of ECMA-48.
    case always
    /// To the same terminals, but not to consoles.
    case asked = "not to consoles"
    /// Only if the terminal has answered that it knows it.
    case confirmed = "if confirmed"
    /// If the program is killed, or the terminal has no alternate screen.
    case ending = "at the end"
  }

  /// When it is written; no terminal has to know it, since unknown sequences are ignored.
  package var need: Need {
    switch self {
    case .pasteMarksOn, .pasteMarksOff, .copy: .always
    case .mouseOff, .lastRow: .ending
    case .dragReportsOn, .dragReportsOff, .keepTitle, .title, .restoreTitle, .askBackground, .askUpdates,
      .askSchemeReports, .askKeyboard, .askOtherKeys, .askAttributes:
      .asked
    case .beginUpdate, .endUpdate, .schemeReportsOn, .schemeReportsOff, .plainKeyboard, .formerKeyboard,
      .plainOtherKeys, .formerOtherKeys:
      .confirmed
    }
  }

  /// What the sequence is for.
  package var summary: String {
    switch self {
    case .pasteMarksOn: "Marks around pasted text, which is never taken for keys"
    case .pasteMarksOff: "No such marks"
    case .dragReportsOn: "Reports of moves of the mouse while its button is held, beside those of ncurses"
    case .dragReportsOff: "No such reports"
    case .mouseOff: "No reports of the mouse, if the program is killed"
    case .lastRow: "A free last row for the shell, on a terminal without an alternate screen"
    case .copy: "Text for the clipboard, if no program for it is found"
    case .keepTitle: "Keeps the title of the window"
    case .title: "The title of the window: that of the article"
    case .restoreTitle: "The title as it was"
    case .askBackground: "Asks for the colour of the background"
    case .askUpdates: "Asks whether whole frames can be shown at once"
    case .askSchemeReports: "Asks whether the terminal reports changes between dark and light"
    case .askKeyboard: "Asks for a keyboard mode that another program left on"
    case .askOtherKeys:
      "Asks for xterm’s modifyOtherKeys; CSI m ends the underline that some terminals start"
    case .askAttributes: "Asks what every terminal answers, to notice silence on the others"
    case .beginUpdate: "Holds the picture until a large frame is complete"
    case .endUpdate: "Shows the frame"
    case .schemeReportsOn: "Reports of changes between dark and light"
    case .schemeReportsOff: "No such reports"
    case .plainKeyboard: "Keys as terminals have always sent them"
    case .formerKeyboard: "Keys as they were sent before"
    case .plainOtherKeys: "No sequences for keys that have a character (modifyOtherKeys)"
    case .formerOtherKeys: "Such sequences as before"
    }
  }

  /// Returns the bytes, with a text inserted if the sequence has one.
  ///
  /// - Parameter text: must not contain control characters.
  package func bytes(_ text: [UInt8] = []) -> [UInt8] {
    guard let place = rawValue.firstRange(of: "%s") else { return Array(rawValue.utf8) }
    return Array(rawValue[..<place.lowerBound].utf8) + text + Array(rawValue[place.upperBound...].utf8)
  }

  /// The sequence as documentation writes it: `CSI ? 2004 h`.
  package var notation: String {
    var notation = ""
    for scalar in rawValue.unicodeScalars {
      switch scalar {
      case "\u{1B}": notation += " ESC"
      case "\u{7}": notation += " BEL"
      case "%", "s": notation += scalar == "%" ? " TEXT" : ""
      default: notation.unicodeScalars.append(scalar)
      }
    }
    let names = [" ESC[": " CSI ", "ESC]": "OSC ", "ESC\\": "ST"]
    let whole = names.reduce(notation) { $0.replacing($1.key, with: $1.value) }
    return String(whole.drop { $0 == " " })
  }
}
