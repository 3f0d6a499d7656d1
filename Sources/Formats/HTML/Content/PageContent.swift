/// Which parts of a page are its main content.
struct PageContent: Sendable {
  private(set) var marks: [Mark]

  /// What becomes of a node and everything in it.
  enum Mark: UInt8, Sendable { case kept, leftOut, noise, byline, caption }

  /// Whether a node and everything in it is left out.
  func isLeftOut(_ node: Int) -> Bool { marks[node] == .leftOut }

  /// Whether the words in a node don't belong to the article.
  func isNoise(_ node: Int) -> Bool { marks[node] == .noise }

  /// Whether the words in a node name the author.
  func isByline(_ node: Int) -> Bool { marks[node] == .byline }

  /// Whether the words in a node are the caption of an image.
  func isCaption(_ node: Int) -> Bool { marks[node] == .caption }

  /// A text with fewer letters is accepted only if a less strict search doesn't find much more.
  private static let enough = 500
  private static let muchMore = 2.5

  /// Finds the main content of a page; `nil` if all of it is.
  static func find(in tree: HTMLTree) -> PageContent? {
    let hidden = UnlikelyParts.hidden(in: tree)
    let all = PageFeatures(of: tree, words: PageFeatures.words(of: tree), isLeftOut: hidden)
    let unlikely = UnlikelyParts.unlikely(in: all, hidden)
    let likely = PageFeatures(of: tree, words: all.words, isLeftOut: unlikely)
    var best: (letters: Int32, content: PageContent)?
    for strictness in Strictness.all {
      let (features, isLeftOut) = strictness.leavesOutUnlikely ? (likely, unlikely) : (all, hidden)
      guard let (letters, content) = attempt(features, isLeftOut, strictness) else { continue }
      // A less strict search always finds a little more: the noise around a short text.
      if best.map({ Double(letters) > muchMore * Double($0.letters) }) ?? true { best = (letters, content) }
      if let best, best.letters >= enough { break }
    }
    return best?.content
  }

  /// What is left out before and after points are given.
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
    _ features: PageFeatures, _ isLeftOut: [Bool], _ strictness: Strictness
  ) -> (letters: Int32, PageContent)? {
    let tree = features.tree
    let score = ContentScore(features, isLeftOut: isLeftOut, usesClasses: strictness.usesClasses)
    guard let top = score.best() else { return nil }
    var content = PageContent(marks: [Mark](repeating: .leftOut, count: tree.nodes.count))
    for part in ContentParts.all(around: top, score, isLeftOut) { content.keep(part, in: tree) }
    for index in isLeftOut.indices where isLeftOut[index] && content.marks[index] == .kept {
      content.marks[index] = .noise
    }
    if strictness.cleans { ContentCleaning(score: score).clean(&content, from: top) }
    return (content.letters(features), content)
  }

  /// Keeps a node with its content, and the elements around it without their other content.
  private mutating func keep(_ node: Int, in tree: HTMLTree) {
    for index in node..<Int(tree.nodes[node].end) { marks[index] = .kept }
    var outer = node
    while outer > 0 {
      outer = Int(tree.nodes[outer].parent)
      marks[outer] = .kept
    }
  }

  /// Marks a kept node as something else.
  mutating func mark(_ node: Int, as mark: Mark) { if marks[node] == .kept { marks[node] = mark } }

  /// Returns how many letters are kept.
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
