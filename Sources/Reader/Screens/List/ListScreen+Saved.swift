import Catalogue

/// The saved queries above the rows.
extension ListScreen {
  /// How many saved queries are shown at most; `:query` opens all.
  private static let mostShown = 5

  /// The saved queries to show above the rows, in so many lines with them: only while all articles are listed.
  func shownSaved(in lines: Int) -> ArraySlice<SavedQuery> {
    guard filter.isEmpty, query.scope == .library, let saved else { return [] }
    return saved.prefix(min(Self.mostShown, lines / 4))
  }

  /// Runs a command while a saved query is selected, or when the user goes up from the first row.
  mutating func runOnSaved(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    let shown = shownSaved(in: around.geometry.listRows.lines)
    guard let selected = savedCursor, shown.indices.contains(selected) else {
      savedCursor = nil
      guard command == .lineUp, rows.cursor.selected == 0, anchor == nil, !shown.isEmpty else { return nil }
      savedCursor = shown.count - 1
      return []
    }
    switch command {
    case .lineUp: savedCursor = max(0, selected - (count ?? 1))
    case .lineDown:
      let next = selected + (count ?? 1)
      savedCursor = next < shown.count ? next : nil
    case .open: return openSaved(selected)
    case .removeRow: return [.effect(.changeSaved(.remove(shown[selected].name)))]
    case .escape: savedCursor = nil
    case .toggleRead, .toggleStar, .selectRows: return [.say(.nothingSelected)]
    default:
      savedCursor = nil
      return nil
    }
    return []
  }

  /// Lists what a saved query means.
  mutating func openSaved(_ index: Int) -> [Outcome] {
    guard let saved, saved.indices.contains(index) else { return [.say(.nothingSelected)] }
    savedCursor = nil
    narrow(to: saved[index].typed)
    return [.effect(.changeSaved(.look(saved[index].name)))]
  }

  /// Lists what the saved query of a name means; case doesn't count.
  mutating func openSaved(named name: String) -> [Outcome] {
    let key = name.lowercased()
    guard let index = saved?.firstIndex(where: { $0.name.lowercased() == key }) else {
      return [.say(.noSavedQuery(name))]
    }
    return openSaved(index)
  }

  /// What the status line says of the selected saved query.
  var savedLine: String? {
    guard let savedCursor, let saved, saved.indices.contains(savedCursor) else { return nil }
    return "Enter lists it, x removes it: \(saved[savedCursor].typed)"
  }
}
