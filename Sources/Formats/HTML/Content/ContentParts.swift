/// The parts of a page that belong together with its best element.
enum ContentParts {
  /// Returns the best element and those of its siblings that continue it: with points of their own, or paragraphs.
  static func parts(around top: Int, _ score: ContentScore) -> [Int] {
    let tree = score.features.tree
    let threshold = max(10, score.points[top] * 0.2)
    let parent = HTMLNode(tree: tree, index: Int(tree.nodes[top].parent))
    let topClass = tree.attribute(.class, at: top) ?? ""
    return parent.children.filter { sibling in
      if sibling.index == top { return true }
      guard sibling.tag != .text else { return false }
      let isAlike = !topClass.isEmpty && sibling.attribute(.class) == topClass
      let bonus = isAlike ? score.points[top] * 0.2 : 0
      if score.points[sibling.index] + bonus >= threshold { return true }
      return sibling.tag == .p && isSentence(sibling, score.features.counts[sibling.index])
    }.map(\.index)
  }

  /// Whether a paragraph is text rather than links.
  private static func isSentence(_ node: HTMLNode, _ counts: PageFeatures.Counts) -> Bool {
    if counts.letters > 80 { return counts.linkDensity < 0.25 }
    return counts.letters > 0 && counts.linkLetters == 0 && node.words.contains(". ")
      || node.words.hasSuffix(".")
  }
}
