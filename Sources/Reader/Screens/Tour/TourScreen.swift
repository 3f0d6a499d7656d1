import Frames

/// What a new user sees once, at the first start: a few keys.
///
/// Any key continues.
struct TourScreen: Screen {
  private let keymap: Keymap

  /// Shows the keys of a keymap.
  init(keymap: Keymap) { self.keymap = keymap }

  var context: KeyContext { .help }
  var takesAnyKey: Bool { true }
  var hints: [Hint] { [] }

  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? { [.pop] }

  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] { [.pop] }

  func statusText(in around: Surroundings) -> String { "Press any key" }

  /// The lines of the screen, each with its key if it has one.
  private var lines: [(key: String?, text: String)] {
    var lines: [(key: String?, text: String)] = [
      (nil, "Verbatim"), (nil, ""), (nil, "Quotations have their speaker’s colour"), (nil, ""),
    ]
    let keys: [(Command, KeyContext, String)] = [
      (.open, .list, "reads an article"), (.back, .article, "goes back to the list"),
      (.nextQuotation, .article, "selects a quotation"), (.bookmark, .article, "keeps it"),
      (.bookmarks, .list, "shows what you kept"), (.speakers, .list, "shows who says what"),
      (.searchLibrary, .list, "searches the library"), (.help, .list, "shows all keys"),
    ]
    for (command, context, text) in keys {
      guard let key = keymap.key(for: command, in: context) else { continue }
      lines.append((key, text))
    }
    return lines + [(nil, ""), (nil, "Nothing is fetched or changed")]
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let region = around.geometry.content
    // A low screen has no room for blank lines, and a very low one only for the first keys.
    let all = lines
    let shown = all.count <= region.size.rows ? all : all.filter { $0.key != nil || !$0.text.isEmpty }
    let columns = min(48, region.size.columns - 2)
    let left = max(0, (region.size.columns - columns) / 2)
    let top = max(0, (region.size.rows - shown.count) / 3)
    for (number, line) in shown.prefix(region.size.rows).enumerated() {
      let row = top + number
      guard let key = line.key else {
        let style: Style = number == 0 ? .title : .plain
        frame.writeClipped(line.text, at: Position(row: row, column: left), columns: columns, style: style)
        continue
      }
      frame.writeClipped(key, at: Position(row: row, column: left + 2), columns: 7, style: .key)
      frame.writeClipped(
        line.text, at: Position(row: row, column: left + 10), columns: columns - 10, style: .plain)
    }
  }
}
