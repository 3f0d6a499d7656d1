import Catalogue

/// The saved queries above the rows.
extension ListScreen {
  /// Returns how many saved queries are shown at once if they and the rows have this many lines; `k` scrolls
  /// to the others.
  private static func room(in lines: Int) -> Int { min(5, lines / 4) }

  /// Returns the saved queries to show above the rows, within `lines` in all; none unless all articles are
  /// listed.
  func shownSaved(in lines: Int) -> ArraySlice<SavedQuery> {
    guard filter.isEmpty, query.scope == .library, let saved else { return [] }
    let room = Self.room(in: lines)
    return saved.dropFirst(max(0, min(savedTop, saved.count - room))).prefix(room)
  }

  /// Returns how many saved queries are hidden above the first one shown, or below the last.
  func hiddenSaved(beyond index: Int, of shown: ArraySlice<SavedQuery>) -> Int {
    let above = index == shown.startIndex ? shown.startIndex : 0
    return above + (index == shown.endIndex - 1 ? (saved?.count ?? 0) - shown.endIndex : 0)
  }

  /// Brings the selected saved query into view.
  mutating func settleSaved(in lines: Int) {
    guard let savedCursor else { return }
    savedTop = max(savedCursor - Self.room(in: lines) + 1, min(savedTop, savedCursor))
  }

  /// Runs a command while a saved query is selected, or when the user goes up from the first row.
  mutating func runOnSaved(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    let isShown = !shownSaved(in: around.geometry.listRows.lines).isEmpty
    guard let saved, isShown, let selected = savedCursor, saved.indices.contains(selected) else {
      savedCursor = nil
      guard command == .lineUp, rows.cursor.selected == 0, anchor == nil, isShown else { return nil }
      savedCursor = saved.map { $0.count - 1 }
      return []
    }
    switch command {
    case .lineUp: savedCursor = max(0, selected - (count ?? 1))
    case .lineDown:
      let next = selected + (count ?? 1)
      savedCursor = next < saved.count ? next : nil
    case .open: return openSaved(selected)
    case .removeRow: return [.effect(.changeSaved(.remove(saved[selected].name)))]
    case .escape: savedCursor = nil
    case .toggleRead, .toggleStar, .selectRows, .openSource: return [.say(.savedQuerySelected)]
    default:
      savedCursor = nil
      return nil
    }
    return []
  }

  /// Lists the articles of a saved query.
  mutating func openSaved(_ index: Int) -> [Outcome] {
    guard let saved, saved.indices.contains(index) else { return [.say(.nothingSelected)] }
    savedCursor = nil
    narrow(to: saved[index].typed)
    return [.effect(.changeSaved(.look(saved[index].name)))]
  }

  /// Lists the articles of the saved query with a name, ignoring case.
  mutating func openSaved(named name: String) -> [Outcome] {
    let key = name.lowercased()
    guard let index = saved?.firstIndex(where: { $0.name.lowercased() == key }) else {
      return [.say(.noSavedQuery(name))]
    }
    return openSaved(index)
  }

  /// The status line for the selected saved query.
  var savedLine: String? {
    guard let savedCursor, let saved, saved.indices.contains(savedCursor) else { return nil }
    return "Enter lists it, x removes it: \(saved[savedCursor].typed)"
  }

  func statusPlace(isTyping: Bool, in around: Surroundings) -> String {
    if isTyping { return "" }
    if let savedCursor, let saved { return "\(savedCursor + 1) of \(saved.count)" }
    return total > 0 ? "\(cursor.selected + 1) of \(total)" : ""
  }
}
