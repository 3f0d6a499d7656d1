/// The parts of a page that are unlikely to be its main content, whatever they contain.
enum UnlikelyParts {
  private static let roles: Set<String> = [
    "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search", "banner",
    "contentinfo", "toolbar", "tablist",
  ]

  /// Marks the nodes that browsers don't show.
  static func hidden(in tree: HTMLTree) -> [Bool] { marks(in: tree) { tree.isHidden($0) } }

  /// Marks the nodes that are hidden, or unlikely by their names unless they hold much of the page's prose.
  static func unlikely(in features: PageFeatures, _ hidden: [Bool]) -> [Bool] {
    let tree = features.tree
    // A container around the whole page may be named after one part of it.
    let part = 0.85
    return marks(in: tree) { index in
      if hidden[index] || hasUnlikelyRole(index, in: tree) { return true }
      guard isUnlikely(index, tree.nodes[index].tag, in: tree, features.words) else { return false }
      return features.words[index].contains(.comment)
        || !features.counts[index].hasMoreProse(than: part, of: features.counts[0])
    }
  }

  private static func marks(in tree: HTMLTree, _ isMarked: (Int) -> Bool) -> [Bool] {
    var marks = [Bool](repeating: false, count: tree.nodes.count)
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let isOut = node.tag != .text && isMarked(index)
      if isOut {
        for inner in index..<Int(node.end) { marks[inner] = true }
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    return marks
  }

  private static func isUnlikely(
    _ index: Int, _ tag: HTMLTag, in tree: HTMLTree, _ words: [ClassWords]
  ) -> Bool {
    switch tag {
    case .html, .body, .a, .article, .main, .h1, .pre, .code: return false
    default: break
    }
    return words[index].contains(.unlikely) && !words[index].contains(.maybe)
      && !isWithinTableOrCode(index, in: tree)
  }

  /// Whether an element's tag or role says that it isn't part of the content.
  private static func hasUnlikelyRole(_ index: Int, in tree: HTMLTree) -> Bool {
    switch tree.nodes[index].tag {
    case .nav: return true
    case .html, .body, .a, .article, .main, .h1, .table: return false
    default: break
    }
    guard let role = tree.attribute(.role, at: index) else { return false }
    return roles.contains(role.lowercased())
  }

  private static func isWithinTableOrCode(_ index: Int, in tree: HTMLTree) -> Bool {
    var node = index
    for _ in 0..<4 {
      node = Int(tree.nodes[node].parent)
      if [.table, .code, .pre].contains(tree.nodes[node].tag) { return true }
    }
    return false
  }
}
