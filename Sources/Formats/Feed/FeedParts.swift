import Articles

extension [FeedEntry] {
  /// Gives each entry a part: its id, or whatever else names it.
  ///
  /// If several have the same id, only the oldest keeps it unchanged, since it was there first. The others
  /// append their links, dates or titles, so that a part stays the same when entries come and go.
  mutating func setParts() {
    var groups: [String: [Int]] = [:]
    for index in indices { groups[self[index].name, default: []].append(index) }
    for (name, members) in groups {
      let oldest = members.min { self[$0].isOlder(than: self[$1], at: $0, $1) }
      var taken: Set<String> = [name]
      for index in members {
        self[index].part = index == oldest ? name : self[index].part(after: name, unlike: &taken)
      }
    }
  }
}

extension FeedEntry {
  /// What names the entry: its id, its link, its title or its date.
  fileprivate var name: String {
    id ?? link ?? title?.line ?? date?.description ?? (content ?? summary)?.line.map { String($0.prefix(80)) }
      ?? ""
  }

  /// Whether the entry is older than another; feeds without dates are newest first.
  fileprivate func isOlder(than other: FeedEntry, at index: Int, _ otherIndex: Int) -> Bool {
    guard let date, let otherDate = other.date, date != otherDate else { return index > otherIndex }
    return date < otherDate
  }

  fileprivate func part(after name: String, unlike taken: inout Set<String>) -> String {
    for addition in [link, date?.description, title?.line] {
      if let addition, addition != name, taken.insert("\(name)#\(addition)").inserted {
        return "\(name)#\(addition)"
      }
    }
    var number = taken.count + 1
    while !taken.insert("\(name)#\(number)").inserted { number += 1 }
    return "\(name)#\(number)"
  }
}
