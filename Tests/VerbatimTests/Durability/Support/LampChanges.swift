import Foundation

/// A stream of changes to the bookmarks of an article, as keys, and what the library holds after each.
struct LampChanges {
  /// What is stored with a bookmarked passage.
  struct Kept: Equatable {
    var note: String?
    var tags: [String] = []
  }

  /// The article's number, which is part of its title.
  let number: Int
  /// What the library holds before the first change and after each one.
  private(set) var states: [[String: Kept]] = [[:]]
  /// The keys that make each change.
  private(set) var keys: [String] = []
  /// For each change, what the status line says once it is kept, and the last lamp that is bookmarked then.
  private(set) var told: [(status: String, lamp: String?)] = []

  private static let lamps = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]

  /// Bookmarks every quotation, then adds a note, adds tags, or removes the bookmark, in turn.
  init(number: Int) {
    self.number = number
    for (index, lamp) in Self.lamps.enumerated() {
      let words = Self.words(lamp)
      change("\tb", "Bookmarked: \(words)", lamp) { $0[words] = Kept() }
      switch index % 3 {
      case 0: change("aNote \(lamp)\r", "Saved with the bookmark", lamp) { $0[words]?.note = "Note \(lamp)" }
      case 1: change("t\(lamp) lit\r", "Saved with the bookmark", lamp) { $0[words]?.tags = [lamp, "lit"] }
      default: change("b", "Bookmark removed: \(words)", nil) { $0[words] = nil }
      }
    }
  }

  /// The article's title.
  var title: String { "Keeper \(number) counts the lamps of Port Amity" }

  /// The article.
  var text: String {
    "\(title)\n\nBy Ida Quill\n\n"
      + Self.lamps.map { "\(Self.words($0)) said Keeper Odile Marsh.\n\n" }.joined()
  }

  /// How many changes a screen shows as kept.
  func shown(on screen: String) -> Int {
    let lines = screen.split(separator: "\n")
    let status = lines.last.map(String.init) ?? ""
    let marked = Self.lamps.last { lamp in lines.contains { $0.contains("◆") && $0.contains("The \(lamp) ") }
    }
    let change = told.lastIndex { told in
      status.hasPrefix(told.status) && (told.status != "Saved with the bookmark" || told.lamp == marked)
    }
    // A mark shows that its bookmark is kept, whatever the status line has said since.
    let mark = told.firstIndex { $0.lamp == marked && marked != nil }
    return max(change.map { $0 + 1 } ?? 0, mark.map { $0 + 1 } ?? 0)
  }

  private mutating func change(
    _ keys: String, _ status: String, _ lamp: String?, _ body: (inout [String: Kept]) -> Void
  ) {
    var state = states.last ?? [:]
    body(&state)
    states.append(state)
    told.append((status, lamp))
    self.keys.append(keys)
  }

  private static func words(_ lamp: String) -> String { "“The \(lamp) lamp is lit,”" }
}
