import Articles

extension PageFacts {
  /// Collects the facts of a page; O(n) in its nodes.
  init(_ document: HTMLDocument) {
    var reading = PageReading(document.tree)
    reading.run()
    self = reading.finish()
    canonical = canonical.map { LinkResolver.resolved($0, against: document.base) ?? $0 } ?? document.address
    language = language ?? document.language
  }
}

extension PageReading {
  /// Sorts what was found by its distance from the heading, and reads its words.
  func finish() -> PageFacts {
    var result = facts
    let highest = headings.map(\.level).min() ?? 1
    result.headings = headings.filter { $0.level == highest }.prefix(10).map(\.words)
    result.lesserHeadings = headings.filter { $0.level != highest }.prefix(30).map(\.words)
    let heading = titleHeading(result)
    result.authors = authorMarks(near: heading)
    result.dates = dateMarks(near: heading)
    result.decks = deckLines(near: heading)
    return result
  }

  /// Returns the node of the title heading: the one with its words in the page's title, or the first.
  private func titleHeading(_ facts: PageFacts) -> Int? {
    let titles = ([facts.title].compactMap(\.self) + facts.meta.each(MetaTags.openGraphTitles)).map(
      TitleKey.key(of:))
    let named = headings.first { heading in
      let key = TitleKey.key(of: heading.words)
      return key.utf8.count >= 8
        && titles.contains { $0.contains(key) || key.contains($0) && $0.utf8.count >= 8 }
    }
    return (named ?? headings.first { $0.level == 1 } ?? headings.first)?.index
  }

  /// Returns a node's distance from the heading; nodes after it count as nearer than nodes before it.
  func distance(_ index: Int, from heading: Int?) -> Int {
    guard let heading else { return index }
    return index >= heading ? index - heading : (heading - index) * 3
  }

  func sorted(_ marks: [Mark], near heading: Int?) -> [Mark] {
    marks.sorted { distance($0.index, from: heading) < distance($1.index, from: heading) }
  }

  // MARK: Authors

  private func authorMarks(near heading: Int?) -> [PageFacts.AuthorMark] {
    var result: [PageFacts.AuthorMark] = []
    let near = sorted(authors, near: heading)
    let properties = near.filter { $0.kind == .property }
    if let first = properties.first {
      let scope = self.scope(around: first.index)
      let group = properties.filter { self.scope(around: $0.index) == scope }.map(\.index).sorted()
      let isBody = tree.attribute(.itemtype, at: first.index)?.hasSuffix("Organization") == true
      result.append(
        PageFacts.AuthorMark(texts: group.prefix(20).map(name), origin: .microdata, isBody: isBody))
    }
    let links = near.filter { $0.kind == .relation }
    if let first = links.first {
      let group = links.map(\.index).filter { abs($0 - first.index) <= 60 }.sorted()
      result.append(PageFacts.AuthorMark(texts: group.prefix(20).map(lines), origin: .element))
    }
    for mark in near where mark.kind == .styling && result.count < 16 {
      let isNear = distance(mark.index, from: heading) <= 300
      result.append(PageFacts.AuthorMark(texts: [lines(mark.index)], origin: .element, isNear: isNear))
    }
    return result.filter { $0.texts.contains { !$0.isEmpty } }
  }

  /// Returns the microdata item around a node.
  private func scope(around index: Int) -> Int {
    var node = Int(tree.nodes[index].parent)
    for _ in 0..<64 where node > 0 {
      if tree.value(of: .itemscope, at: node) != nil { return node }
      node = Int(tree.nodes[node].parent)
    }
    return 0
  }

  /// Returns the name that a property holds: its content, the name in it, or its words.
  private func name(_ index: Int) -> String {
    if let content = tree.attribute(.content, at: index) { return content }
    let inner = (index + 1..<Int(tree.nodes[index].end)).prefix(80).first {
      tree.propertyNames(at: $0).contains("name")
    }
    guard let inner else { return lines(index) }
    return tree.attribute(.content, at: inner) ?? lines(inner)
  }

  // MARK: Words

  private func deckLines(near heading: Int?) -> [String] {
    guard let heading else { return [] }
    let near = sorted(decks, near: heading).filter { distance($0.index, from: heading) <= 200 }.prefix(6).map(
      \.index)
    let next = headings.first { $0.index > heading && $0.index <= heading + 15 && $0.level == 2 }?.index
    return (near + [next].compactMap(\.self)).map { HTMLNode(tree: tree, index: $0).words }
  }

  /// Returns the words of an element, with a line for each block in it.
  func lines(_ index: Int) -> String {
    var bytes: [UInt8] = []
    for node in index..<Int(tree.nodes[index].end) {
      let tag = tree.nodes[node].tag
      if tag == .text {
        if [.script, .style].contains(tree.nodes[Int(tree.nodes[node].parent)].tag) { continue }
        bytes.append(contentsOf: tree.text[tree.nodes[node].range].map { $0 <= 0x20 ? 0x20 : $0 })
        bytes.append(0x20)
      } else if tag.closesParagraph || tag == .br {
        bytes.append(0x0A)
      }
      if bytes.count > 2000 { return "" }
    }
    return Words.lines(String(decoding: bytes, as: UTF8.self))
  }
}
