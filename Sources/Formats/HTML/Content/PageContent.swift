/// Which parts of a page are its main content.
struct PageContent: Sendable {
  private var marks: [Mark]

  private enum Mark: UInt8 { case kept, leftOut, noise }

  /// Whether a node and everything in it is left out.
  func isLeftOut(_ node: Int) -> Bool { marks[node] == .leftOut }

  /// Whether the words in a node don't belong to the article.
  func isNoise(_ node: Int) -> Bool { marks[node] == .noise }
}
