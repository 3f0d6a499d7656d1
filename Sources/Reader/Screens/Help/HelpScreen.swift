import Catalogue
import Frames

/// The keys that work on the screen from which help was opened, made from the keymap.
struct HelpScreen: NarrowableScreen {
  /// The context whose keys are explained.
  let subject: KeyContext
  private(set) var filter = ""
  /// The rows that match the filter.
  private(set) var rows: [Row]
  /// The rows as lines, for the width of the terminal.
  private(set) var lines: [HelpLine] = []
  /// The number of the first line in view.
  private(set) var top = 0
  private var columns: Int?
  private let all: [Row]
  /// The keys of other screens, shown only if they match the filter.
  private let elsewhere: [Row]

  /// A row of help.
  enum Row: Hashable, Sendable {
    /// The name of a group of keys.
    case heading(String)
    /// A key and what it does.
    case key(String, String)
  }

  /// Lists the keys of a context and those of prompts, group by group.
  init(for subject: KeyContext, keymap: Keymap) {
    self.subject = subject
    var listed: [Row] = Self.signs(on: subject).map { .key($0, $1) }
    if !listed.isEmpty { listed.insert(.heading("Signs"), at: 0) }
    for group in Binding.Group.allCases {
      let bindings = keymap.bindings.filter { binding in
        binding.group == group && (binding.contexts.contains(subject) || group == .typing)
      }
      if bindings.isEmpty { continue }
      listed.append(.heading(group.rawValue))
      listed += bindings.map { .key($0.keyText, $0.summary) }
    }
    all = listed
    elsewhere = Self.keysElsewhere(than: subject, keymap)
    rows = listed
  }

  private static func keysElsewhere(than subject: KeyContext, _ keymap: Keymap) -> [Row] {
    let bindings = keymap.bindings.filter { !$0.contexts.contains(subject) && $0.group != .typing }
    return [.heading("On other screens")]
      + bindings.map { binding in
        let places = binding.contexts.map { $0.title.lowercased() }.joined(separator: ", ")
        return .key(binding.keyText, "\(binding.summary) (\(places))")
      }
  }

  /// Returns what the signs on a screen mean.
  private static func signs(on subject: KeyContext) -> [(String, String)] {
    let bookmarks = [
      ("◆", "a bookmark"), ("◇", "a bookmark whose words have changed or are gone"),
    ]
    return switch subject {
    case .list:
      [
        ("●", "an unread article"), ("★", "an article with a star"), ("✪", "an unread article with a star"),
        ("Δ", "it has changed since you read it; gd in it shows what"),
        ("“”", "the number of quotations"),
      ]
        + bookmarks.prefix(1)
    case .article: bookmarks + CheckSign.meanings
    case .check: CheckSign.meanings
    case .bookmarks, .quotations, .statements: bookmarks
    default: []
    }
  }

  var context: KeyContext { .help }

  mutating func settle(in around: Surroundings) {
    if around.isTop { settle(in: around.geometry.rows) }
  }

  /// Lays the rows out in lines; the row at the top stays there, and no line under the last one is shown.
  mutating func settle(in size: RowsSize) {
    if columns != size.columns {
      let row = lines.indices.contains(top) ? lines[top].row : 0
      lines = HelpLayout(columns: size.columns).lines(of: rows)
      top = columns == nil ? 0 : lines.firstIndex { $0.row == row } ?? 0
      columns = size.columns
    }
    top = max(0, min(top, lines.count - size.lines))
  }

  /// Shows only the keys whose notation or summary contains the words typed, here and on other screens.
  mutating func narrow(to filter: String) {
    self.filter = filter
    let narrowing = Query(filter, as: .rows)
    rows = []
    var heading: Row?
    for row in all + (filter.isEmpty ? [] : elsewhere) {
      switch row {
      case .heading: heading = row
      case .key(let keys, let summary):
        guard narrowing.matches([keys, summary]) else { continue }
        if let pending = heading { rows.append(pending) }
        heading = nil
        rows.append(row)
      }
    }
    columns = nil
  }

  var hints: [Hint] {
    [Hint(.back, "closes"), Hint(.find, "narrows"), Hint(.pageDown, "turns the page")]
  }

  func statusPlace(isTyping: Bool, in around: Surroundings) -> String {
    guard !lines.isEmpty else { return "" }
    return "\(100 * min(lines.count, top + around.geometry.rows.lines) / lines.count)%"
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    HelpPainter(self, in: around.geometry.content, headingRows: around.geometry.headingRows).paint(
      into: &frame)
  }
}

// MARK: - Keys

extension HelpScreen {
  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    if scroll(command, count: count, in: around.geometry.rows) { return [] }
    switch command {
    case .back: return [.pop]
    case .escape: return escape()
    case .find: return askForFilter()
    // There is no help on help.
    case .help: return []
    default: return nil
    }
  }

  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome] {
    _ = followFilter(prompt, stage)
    return []
  }

  /// Scrolls for a movement command; returns false for other commands.
  private mutating func scroll(_ command: Command, count: Int?, in size: RowsSize) -> Bool {
    let page = max(1, size.lines - 1)
    let times = min(count ?? 1, lines.count)
    switch command {
    case .lineDown: top += times
    case .lineUp: top -= times
    case .pageDown: top += times * page
    case .pageUp: top -= times * page
    case .halfPageDown: top += times * max(1, size.lines / 2)
    case .halfPageUp: top -= times * max(1, size.lines / 2)
    case .top: top = (count ?? 1) - 1
    case .bottom: top = (count ?? lines.count) - 1
    case .percent: top = lines.count * min(100, count ?? 50) / 100
    default: return false
    }
    settle(in: size)
    return true
  }
}
