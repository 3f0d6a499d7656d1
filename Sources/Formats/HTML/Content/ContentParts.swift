/// The parts of a page that belong together with its best element.
enum ContentParts {
  /// Returns all parts, in no particular order.
  static func all(around top: Int, _ score: ContentScore, _ isLeftOut: [Bool]) -> [Int] {
    parts(around: top, score) + alike(top, score) + lead(before: top, score, isLeftOut)
  }

  /// A longer text between the heading and the best element isn't its lead.
  private static let longestLead: Int32 = 800

  /// Returns the elements between the last main heading and the best element that have a sentence or two.
  private static func lead(before top: Int, _ score: ContentScore, _ isLeftOut: [Bool]) -> [Int] {
    let nodes = score.features.tree.nodes
    guard let heading = nodes[..<top].lastIndex(where: { $0.tag == .h1 }), !isLeftOut[heading] else {
      return []
    }
    var (parts, letters) = ([Int](), Int32(0))
    var index = Int(nodes[heading].end)
    while index < top {
      let counts = score.features.counts[index]
      if Int(nodes[index].end) > top {
        index += 1
        continue
      }
      if !isLeftOut[index], counts.proseLetters > 0, counts.linkDensity < 0.2 {
        parts.append(index)
        letters += counts.letters
      }
      index = Int(nodes[index].end)
    }
    return letters <= longestLead ? parts : []
  }

  /// Returns the best element and the siblings that continue it: those with points, or paragraphs.
  private static func parts(around top: Int, _ score: ContentScore) -> [Int] {
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

  /// Returns elements with prose that have the class of the best element, or of one around it.
  ///
  /// They are the further parts of a text that is split over several elements.
  private static func alike(_ top: Int, _ score: ContentScore) -> [Int] {
    let tree = score.features.tree
    var parts: [Int] = []
    var node = top
    for _ in 0..<8 {
      let parent = Int(tree.nodes[node].parent)
      guard parent > 0, tree.nodes[node].tag != .body else { break }
      let name = tree.attribute(.class, at: node)?.split(separator: " ").first
      for sibling in HTMLNode(tree: tree, index: parent).children
      where sibling.index != node && sibling.tag == tree.nodes[node].tag {
        guard sibling.attribute(.class)?.split(separator: " ").first == name, name != nil else { continue }
        let counts = score.features.counts[sibling.index]
        if counts.proseLetters > 0, counts.linkDensity < 0.25 { parts.append(sibling.index) }
      }
      node = parent
    }
    return parts
  }

  /// Whether a paragraph is text rather than links.
  private static func isSentence(_ node: HTMLNode, _ counts: PageFeatures.Counts) -> Bool {
    if counts.letters > 80 { return counts.linkDensity < 0.25 }
    return counts.letters > 0 && counts.linkLetters == 0 && node.words.contains(". ")
      || node.words.hasSuffix(".")
  }
}
