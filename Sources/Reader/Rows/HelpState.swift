/// The help screen: the keys that work where it was asked for, made from the keymap.
struct HelpState: Sendable {
  /// The screen from which help was asked for.
  let context: KeyContext
  /// The words typed to narrow the keys.
  private(set) var filter = ""
  /// The rows that fit.
  private(set) var rows: [Row]
  /// The selected row.
  var cursor = RowCursor()
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
  }
}
