/// The help screen: the keys that work where it was asked for, made from the keymap.
struct HelpState: Sendable {
  /// The screen from which help was asked for.
  let context: KeyContext
  /// The words typed to narrow the keys.
  private(set) var filter = ""
  /// The rows that fit.
  private(set) var rows: [Row]
  /// The rows as lines, for the columns that there are.
  private(set) var lines: [HelpLine] = []
  /// The first line in view.
  private(set) var top = 0
  private var columns: Int?
  private let all: [Row]

  /// A row of help.
  enum Row: Hashable, Sendable {
    /// The name of a group of keys.
    case heading(String)
    /// A key and what it does.
    case key(String, String)
  }

  /// Lists the keys of a context and those of prompts, group by group.
  init(context: KeyContext, keymap: Keymap) {
    self.context = context
    var listed: [Row] = []
    for group in Binding.Group.allCases {
      let bindings = keymap.bindings.filter { binding in
        binding.group == group && (binding.contexts.contains(context) || group == .typing)
      }
      if bindings.isEmpty { continue }
      listed.append(.heading(group.rawValue))
      listed += bindings.map { .key($0.keyText, $0.summary) }
    }
    all = listed
    rows = listed
  }

  /// Scrolls for a command of moving; false where it is none.
  mutating func scroll(_ command: Command, count: Int?, in size: RowsSize) -> Bool {
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

  /// Lays the rows out in lines, and shows none below the last one; the row at the top stays there.
  mutating func settle(in size: RowsSize) {
    if columns != size.columns {
      let row = lines.indices.contains(top) ? lines[top].row : 0
      lines = HelpLayout(columns: size.columns).lines(of: rows)
      top = columns == nil ? 0 : lines.firstIndex { $0.row == row } ?? 0
      columns = size.columns
    }
    top = max(0, min(top, lines.count - size.lines))
  }

  /// Shows only the keys whose key or summary holds the words typed, with their headings.
  mutating func narrow(to filter: String) {
    self.filter = filter
    let narrowing = Narrowing(filter)
    rows = []
    var heading: Row?
    for row in all {
      switch row {
      case .heading: heading = row
      case .key(let keys, let summary):
        guard narrowing.accepts([keys, summary]) else { continue }
        if let pending = heading { rows.append(pending) }
        heading = nil
        rows.append(row)
      }
    }
    columns = nil
  }
}
