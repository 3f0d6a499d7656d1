/// Finds the element that holds the main content of a page, in the tradition of Readability.
///
/// Each paragraph gives points to the elements around it, and links take them away.
struct ContentScore {
  let features: PageFeatures
  /// Whether classes and ids count.
  let usesClasses: Bool
  /// The points of each node; 0 for those that contain no paragraph.
  private(set) var points: [Double]
  private var isCandidate: [Bool]

  private var tree: HTMLTree { features.tree }

  /// Gives points to the elements of a page, leaving out the nodes that `isLeftOut` marks.
  init(_ features: PageFeatures, isLeftOut: [Bool], usesClasses: Bool) {
    self.features = features
    self.usesClasses = usesClasses
    points = [Double](repeating: 0, count: features.counts.count)
    isCandidate = [Bool](repeating: false, count: features.counts.count)
    for index in features.tree.nodes.indices.dropFirst() where !isLeftOut[index] { addParagraph(index) }
    for index in points.indices where isCandidate[index] {
      points[index] *= 1 - features.counts[index].linkDensity
    }
  }

  /// Gives the points of a paragraph to the elements around it.
  private mutating func addParagraph(_ index: Int) {
    let tag = tree.nodes[index].tag
    let counts = features.counts[index]
    guard tag.isBlock, counts.ownLetters >= 25 else { return }
    let isParagraph = [.p, .pre, .td].contains(tag) || !counts.hasBlocks && counts.breaks < 4
    guard
      isParagraph || [.div, .section, .article, .main, .body, .td, .blockquote, .center, .form].contains(tag)
    else { return }
    // Text between line breaks, or beside blocks, counts as paragraphs of the element itself.
    let paragraphs = isParagraph ? 1 : 1 + Double(counts.breaks / 2)
    let length = min(Double(counts.ownLetters) / 100, 3 * paragraphs)
    let score = paragraphs + Double(counts.ownCommas) + length
    guard tag != .li else { return }
    var node = isParagraph ? Int(tree.nodes[index].parent) : index
    for level in 0..<5 {
      guard node > 0, tree.nodes[node].tag != .html else { return }
      if !isCandidate[node] {
        isCandidate[node] = true
        points[node] += initial(node)
      }
      points[node] += score / (level == 0 ? 1 : level == 1 ? 2 : Double(level * 3))
      node = Int(tree.nodes[node].parent)
    }
  }

  /// Returns the points that an element has before any paragraph counts.
  private func initial(_ node: Int) -> Double {
    let own: Double =
      switch tree.nodes[node].tag {
      case .div, .article, .main: 5
      case .pre, .td, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
      default: 0
      }
    return own + classWeight(node)
  }

  /// Returns the points for an element's class and id.
  func classWeight(_ node: Int) -> Double {
    guard usesClasses else { return 0 }
    let words = features.words[node]
    return (words.contains(.positive) ? 25 : 0) - (words.contains(.negative) ? 25 : 0)
  }

  // MARK: The best element

  /// Returns the element with the most points, or one around it that gathers several good ones.
  ///
  /// `nil` if no paragraph has points.
  func best() -> Int? {
    let ranking = points.indices.filter { isCandidate[$0] }.sorted { points[$0] > points[$1] }.prefix(5)
    guard let top = ranking.first else { return nil }
    return gathered(widened(commonAncestor(of: ranking, top: top) ?? top))
  }

  /// Returns an element that holds the best candidate and at least three other good ones.
  private func commonAncestor(of ranking: ArraySlice<Int>, top: Int) -> Int? {
    let others = ranking.dropFirst().filter { points[$0] >= points[top] * 0.75 }
    guard others.count >= 3, points[top] > 0 else { return nil }
    var node = Int(tree.nodes[top].parent)
    while node > 0, tree.nodes[node].tag != .body {
      if others.count(where: { node < $0 && $0 < Int(tree.nodes[node].end) }) >= 3 { return node }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }

  /// Goes up to an element with more points, if any, and on while an element is its parent's only child.
  private func widened(_ start: Int) -> Int {
    var top = start
    var last = points[top]
    let threshold = last / 3
    var parent = Int(tree.nodes[top].parent)
    while parent > 0, tree.nodes[parent].tag != .body, isCandidate[parent] {
      if points[parent] < threshold { break }
      if points[parent] > last {
        top = parent
        break
      }
      last = points[parent]
      parent = Int(tree.nodes[parent].parent)
    }
    parent = Int(tree.nodes[top].parent)
    while parent > 0, tree.nodes[parent].tag != .body,
      HTMLNode(tree: tree, index: parent).children.filter({ $0.tag != .text }).count == 1
    {
      top = parent
      parent = Int(tree.nodes[top].parent)
    }
    return top
  }

  /// Returns the article around an element if it has clearly more prose, or the element around several such
  /// texts.
  ///
  /// Such texts are the posts of a forum, or the entries of a diary.
  private func gathered(_ start: Int) -> Int {
    let own = features.counts[start]
    var node = start
    while node > 0, tree.nodes[node].tag != .body {
      let counts = features.counts[node]
      if isArticle(node) {
        return counts.hasMoreProse(than: 1.25, of: own) && counts.linkDensity < 0.3 ? node : start
      }
      let (letters, blocks) = (counts.proseLetters - own.proseLetters, counts.proseBlocks - own.proseBlocks)
      // Teasers are shorter.
      if letters > own.proseLetters, letters / 200 > blocks, counts.linkDensity < 0.2 { return node }
      node = Int(tree.nodes[node].parent)
    }
    return start
  }

  private func isArticle(_ node: Int) -> Bool {
    tree.nodes[node].tag == .article
      || tree.value(of: .itemprop, at: node)?.elementsEqual("articleBody".utf8) == true
  }
}
