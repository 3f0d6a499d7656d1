import Articles

extension HTMLBlocks {
  /// Writes raised words as they look on one line; returns `false` if they are to be written as any others.
  mutating func writeRaised(_ node: Int) -> Bool {
    let range = node + 1..<Int(tree.nodes[node].end)
    guard builder.isAfterWord, !style.isNoteMark, !style.isCode, !style.isPreformatted, range.count <= 4,
      range.allSatisfy({ tree.nodes[$0].tag != .a })
    else { return false }
    let words = HTMLNode(tree: tree, index: node).words
    let text = Superscript.text(words, after: builder.utf8.suffix(8))
    guard text != words else { return false }
    write(words: text)
    return true
  }

  // MARK: Notes

  /// Whether an element is the mark of a note: a raised link to it, or a number that links to it, glued to a word.
  func isNoteMark(_ tag: HTMLTag, _ node: Int) -> Bool {
    guard !style.isNoteMark, builder.isAfterWord, tree.nodes[node].end - Int32(node) <= 8 else {
      return false
    }
    let words = HTMLNode(tree: tree, index: node).words
    guard (1...3).contains(words.utf8.count), words.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return (node..<Int(tree.nodes[node].end)).contains { inner in
      tree.nodes[inner].tag == .a && tree.value(of: .href, at: inner)?.contains(UInt8(ascii: "#")) == true
    }
  }

  /// Begins the mark of a note, in brackets as in Markdown.
  mutating func enterNoteMark(_ tag: HTMLTag, at node: Int) {
    style.isNoteMark = true
    openSpan(tag, at: node)
    write(words: "[")
  }
}

extension HTMLTree {
  /// Whether most words of the tree are marked as deleted, so that the deletion is what it is about; O(n).
  var isMostlyDeleted: Bool {
    var (deleted, all, end) = (0, 0, 0)
    for (index, node) in nodes.enumerated() {
      if node.tag == .del { end = max(end, Int(node.end)) }
      guard node.tag == .text, !nodes[Int(node.parent)].tag.isWordless else { continue }
      all += Int(node.count)
      if index < end { deleted += Int(node.count) }
    }
    return deleted * 2 > all
  }

  /// Returns the tag of the node directly after an element; `nil` at the end.
  func tag(after node: Int) -> HTMLTag? {
    let end = Int(nodes[node].end)
    return nodes.indices.contains(end) ? nodes[end].tag : nil
  }
}
