import Articles

/// The headings of noise: those over related links, comments and the like, which are noise themselves.
enum OrphanHeadings {
  /// Marks headings followed only by noise, up to the next heading of their level or the end.
  static func mark(in blocks: inout [Block]) {
    var follower: Block?
    for index in blocks.indices.reversed() {
      let block = blocks[index]
      if case .heading(let level) = block.form, !block.isNoise, let next = follower {
        if next.isNoise, isEnd(after: index, of: level ?? 6, in: blocks) { blocks[index].isNoise = true }
      }
      // A caption says nothing about what surrounds it.
      if block.role != .caption { follower = blocks[index] }
    }
  }

  /// Whether there is only noise between a heading and the next one of its level, or the end.
  private static func isEnd(after heading: Int, of level: Int, in blocks: [Block]) -> Bool {
    for block in blocks[(heading + 1)...].prefix(200) where !block.isNoise && block.role != .caption {
      guard case .heading(let next?) = block.form else { return false }
      return next <= level
    }
    return true
  }
}
