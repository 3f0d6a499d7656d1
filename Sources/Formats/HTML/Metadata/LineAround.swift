import Articles

/// The words before and after an inline element, up to the ends of its block or the nearest line breaks.
struct LineAround {
  private let before: String
  private let after: String
  private let own: String

  /// Longer lines are sentences, in `bytes`.
  private static let longest = 200
  /// At most this many nodes on either side are read.
  private static let reach = 60

  /// Reads the line around a node; `nil` if the node stands alone in its block.
  init?(_ index: Int, in tree: HTMLTree) {
    let block = tree.block(around: index)
    let end = Int(tree.nodes[index].end)
    func isOnLine(_ node: Int) -> Bool { !tree.breaksLine(node) && tree.block(around: node) == block }
    let head = (block + 1..<max(index, block + 1)).suffix(Self.reach).reversed().prefix(while: isOnLine)
    let tail = (end..<max(end, Int(tree.nodes[block].end))).prefix(Self.reach).prefix(while: isOnLine)
    before = tree.words(of: head.reversed())
    after = tree.words(of: Array(tail))
    own = tree.words(of: Array(index..<end))
    if before.isEmpty, after.isEmpty { return nil }
  }

  /// Whether the line is prose: it is long, or ends like a sentence and isn't a byline or a line with a date.
  var isSentence: Bool {
    // A date at the beginning, before a dash: `3 May 2024 – The council …`.
    if before.isEmpty, let mark = after.first, !mark.isLetter, !mark.isNumber { return false }
    if before.utf8.count + after.utf8.count > Self.longest { return true }
    guard endsSentence(before) || endsSentence(after) else { return false }
    let whole = [before, own, after].joined(separator: " ")
    return FrontMatter.completeness(of: whole) == .open
  }

  /// Whether some words end with the mark of a sentence, after a word rather than after an initial.
  private func endsSentence(_ words: String) -> Bool {
    let end = words.suffix(40).reversed().drop { "”\"’'»)]」』".contains($0) }
    guard let mark = end.first, ".!?…。！？".contains(mark) else { return false }
    return end.dropFirst().prefix { $0.isLetter }.count > 1
  }
}

extension HTMLTree {
  /// Whether a node begins a block or breaks the line.
  fileprivate func breaksLine(_ node: Int) -> Bool { nodes[node].tag.isBlock || nodes[node].tag == .br }

  /// Returns the innermost block that a node is in.
  fileprivate func block(around node: Int) -> Int {
    var block = node
    while block > 0, !nodes[block].tag.isBlock { block = Int(nodes[block].parent) }
    return block
  }

  /// Returns the words of some nodes, with single spaces, as far as their number matters.
  fileprivate func words(of indices: [Int]) -> String {
    let bytes = indices.filter { nodes[$0].tag == .text }.map { text[nodes[$0].range].prefix(400) }.joined()
    return String(decoding: Array(bytes.split { $0.isHTMLBlank }.joined(separator: [0x20])), as: UTF8.self)
  }
}
