/// Which parts of a page are its main content.
struct PageContent: Sendable {
  private(set) var marks: [Mark]

  /// What becomes of a node and everything in it.
  enum Mark: UInt8, Sendable { case kept, leftOut, noise }

  /// Whether a node and everything in it is left out.
  func isLeftOut(_ node: Int) -> Bool { marks[node] == .leftOut }

  /// Whether the words in a node don't belong to the article.
  func isNoise(_ node: Int) -> Bool { marks[node] == .noise }

  /// A text with fewer letters is believed only if looking less strictly doesn't find more.
  private static let enough = 500

  /// Finds the main content of a page; `nil` if all of it is.
  static func find(in tree: HTMLTree) -> PageContent? {
    let words = PageFeatures.words(of: tree)
    var best: (letters: Int32, content: PageContent)?
    for strictness in Strictness.all {
      guard let (letters, content) = attempt(tree, words, strictness) else { continue }
      if letters >= enough { return content }
      if best.map({ letters > $0.letters }) ?? true { best = (letters, content) }
    }
    return best?.content
  }

  /// What is left out before the points are given, and after.
  struct Strictness {
    var leavesOutUnlikely = true
    var usesClasses = true
    var cleans = true

    static let all = [
      Strictness(), Strictness(leavesOutUnlikely: false),
      Strictness(leavesOutUnlikely: false, usesClasses: false),
      Strictness(leavesOutUnlikely: false, usesClasses: false, cleans: false),
    ]
  }

  private static func attempt(
    _ tree: HTMLTree, _ words: [ClassWords], _ strictness: Strictness
  ) -> (letters: Int32, PageContent)? {
    let unlikely = UnlikelyParts.marks(in: tree, words, strict: strictness.leavesOutUnlikely)
    let features = PageFeatures(of: tree, words: words, isLeftOut: unlikely)
    let score = ContentScore(features, isLeftOut: unlikely, usesClasses: strictness.usesClasses)
    guard let top = score.best() else { return nil }
    var content = PageContent(marks: [Mark](repeating: .leftOut, count: tree.nodes.count))
    for part in ContentParts.parts(around: top, score) { content.keep(part, in: tree) }
    for index in unlikely.indices where unlikely[index] && content.marks[index] == .kept {
      content.marks[index] = .noise
    }
    if strictness.cleans { ContentCleaning(score: score).clean(&content) }
    return (content.letters(features), content)
  }

  /// Keeps a node with everything in it, and the elements around it without what else is in them.
  private mutating func keep(_ node: Int, in tree: HTMLTree) {
    for index in node..<Int(tree.nodes[node].end) { marks[index] = .kept }
    var outer = node
    while outer > 0 {
      outer = Int(tree.nodes[outer].parent)
      marks[outer] = .kept
    }
  }

  /// Marks a node as noise.
  mutating func markNoise(_ node: Int) { if marks[node] == .kept { marks[node] = .noise } }

  /// How many letters are kept.
  private func letters(_ features: PageFeatures) -> Int32 {
    var (letters, index) = (Int32(0), 0)
    while index < marks.count {
      if marks[index] != .kept {
        index = Int(features.tree.nodes[index].end)
        continue
      }
      if features.tree.nodes[index].tag == .text { letters += features.counts[index].letters }
      index += 1
    }
    return letters
  }
}
