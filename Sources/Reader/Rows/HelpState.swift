/// The help screen: the keys that work where it was asked for, made from the keymap.
struct HelpState: Sendable {
  /// The screen from which help was asked for.
  let context: KeyContext
  /// The words typed to narrow the keys.
  private(set) var filter = ""
  /// The rows that fit.
  private(set) var rows: [Row]
  /// The first row in view.
  private(set) var top = 0
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
  mutating func scroll(_ command: Command, count: Int?, visible: Int) -> Bool {
    let page = max(1, visible - 1)
    let times = min(count ?? 1, rows.count)
    switch command {
    case .lineDown: top += times
    case .lineUp: top -= times
    case .pageDown: top += times * page
    case .pageUp: top -= times * page
    case .halfPageDown: top += times * max(1, visible / 2)
    case .halfPageUp: top -= times * max(1, visible / 2)
    case .top: top = (count ?? 1) - 1
    case .bottom: top = (count ?? rows.count) - 1
    case .percent: top = rows.count * min(100, count ?? 50) / 100
    default: return false
    }
    settle(visible: visible)
    return true
  }

  /// Shows no row below the last one.
  mutating func settle(visible: Int) { top = max(0, min(top, rows.count - visible)) }

  /// Shows only the keys whose key or summary holds the words typed, with their headings.
  mutating func narrow(to filter: String) {
    self.filter = filter
    top = 0
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
  }
}
