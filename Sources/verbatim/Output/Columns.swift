import Foundation
import Frames
import Terminal

/// Text set in columns on a terminal.
enum Columns {
  /// The number of columns of standard output; `nil` if it isn't a terminal.
  static var available: Int? { terminalSize(STDOUT_FILENO)?.columns }

  /// Returns text that has passed the gate, cut to a number of columns with `…` if it is too long.
  static func fitted(_ text: String, to columns: Int?) -> String {
    let text = Gate.line(text)
    guard let columns, CharacterWidth.columns(of: text) > columns else { return text }
    var result = ""
    var used = 0
    for cluster in text {
      let width = CharacterWidth.columns(of: cluster)
      if used + width > columns - 1 { break }
      result.append(cluster)
      used += width
    }
    return columns > 0 ? result + "…" : ""
  }

  /// Returns text aligned to the right of a column.
  static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - CharacterWidth.columns(of: text))) + text
  }

  /// Returns text aligned to the left of a column.
  static func left(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - CharacterWidth.columns(of: text)))
  }
}
