import Articles

extension PageReading {
  /// Returns what the page's markup says about dates, the most significant first.
  ///
  /// A date in a sentence, or in a post of another site, says nothing about the article.
  func dateMarks(near heading: Int?) -> [PageFacts.DateMark] {
    let near = sorted(dates, near: heading).filter { mark in
      (mark.kind == .property && tree.nodes[mark.index].tag != .time
        || distance(mark.index, from: heading) <= 600)
        && !isEmbedded(mark.index, heading)
        && (!tree.propertyNames(at: mark.index).isEmpty || !isInSentence(mark.index))
    }
    let marks = near.flatMap { mark in
      values(of: mark.index).map { text in
        let isProperty = !tree.propertyNames(at: mark.index).isEmpty
        return PageFacts.DateMark(
          text: text, origin: mark.kind == .property && isProperty ? .microdata : .element,
          isModified: mark.isModified || isModified(mark.index))
      }
    }
    return marks + lines(near: heading).map { PageFacts.DateMark(text: $0, origin: .element) }
  }

  /// Whether an element or the one around it says that it is about an update.
  private func isModified(_ index: Int) -> Bool {
    [index, Int(tree.nodes[index].parent)].contains { node in
      [HTMLAttribute.class, .itemprop].contains { kind in
        tree.value(of: kind, at: node).map { StylingWords.kinds(in: $0).contains(.modified) } == true
      }
    }
  }

  private func values(of index: Int) -> [String] {
    let machine = [HTMLAttribute.datetime, .content, .title].compactMap { tree.attribute($0, at: index) }
    let words = lines(index).split(separator: "\n").filter {
      $0.utf8.count <= 80 && $0.contains(where: \.isNumber)
    }
    return machine + words.prefix(3).map(String.init)
  }

  /// Returns texts near the heading that are a date and nothing else.
  private func lines(near heading: Int?) -> [String] {
    guard let heading else { return [] }
    let range = max(0, heading - 40)..<min(tree.nodes.count, heading + 150)
    return range.filter { index in
      guard tree.nodes[index].tag == .text, (8...80).contains(tree.nodes[index].count) else { return false }
      return tree.text[tree.nodes[index].range].contains { (0x30...0x39).contains($0) }
    }.filter { index in
      PublicationDate(lines(index)) != nil && !isEmbedded(index, heading) && !isInSentence(index)
    }.map(lines)
  }

  // MARK: Where a date stands

  /// Whether an element is in a block quotation or a post of another site that doesn't hold the heading.
  private func isEmbedded(_ index: Int, _ heading: Int?) -> Bool {
    var node = index
    for _ in 0..<64 where node > 0 {
      node = Int(tree.nodes[node].parent)
      let range = node..<Int(tree.nodes[node].end)
      let isAround = heading.map(range.contains) ?? (range.count * 2 > tree.nodes.count)
      if isAround { return false }
      if tree.nodes[node].tag == .blockquote || isPost(node) { return true }
    }
    return false
  }

  private func isPost(_ node: Int) -> Bool {
    tree.value(of: .class, at: node).map { StylingWords.kinds(in: $0).contains(.post) } == true
  }

  /// Whether an element is part of a sentence, rather than of a line about the article or a line by itself.
  private func isInSentence(_ index: Int) -> Bool {
    guard !tree.nodes[index].tag.isBlock, let line = LineAround(index, in: tree) else { return false }
    return line.isSentence
  }
}
