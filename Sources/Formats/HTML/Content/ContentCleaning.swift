/// Marks the noise within the main content: what has more links, images or controls than words.
struct ContentCleaning {
  let score: ContentScore
  private var features: PageFeatures { score.features }
  private var tree: HTMLTree { score.features.tree }

  init(score: ContentScore) { self.score = score }

  /// Marks the noise; nothing within a marked element is examined.
  func clean(_ content: inout PageContent, from root: Int) {
    var index = 0
    var context = Context()
    // Once the text has begun, a name in it is a quoted person's.
    var hasBegun = false
    while index < tree.nodes.count {
      while let last = context.ends.last, last.end <= index { context.leave() }
      let node = tree.nodes[index]
      if content.marks[index] != .kept {
        index = Int(node.end)
        continue
      }
      if node.tag != .text {
        if index != root, isNoise(index, node.tag, context) {
          content.mark(index, as: .noise)
          index = Int(node.end)
          continue
        }
        hasBegun = hasBegun || node.tag.isBlock && features.counts[index].ownLetters >= 80
        if !hasBegun, isByline(index, node.tag) {
          content.mark(index, as: .byline)
          index = Int(node.end)
          continue
        }
        if isCaption(index, node.tag) { content.mark(index, as: .caption) }
        context.enter(node, isData: node.tag == .table && tree.isDataTable(index))
      }
      index += 1
    }
  }

  /// What surrounds an element.
  private struct Context {
    var ends: [(end: Int, kind: Kind)] = []
    var figures = 0
    var tables = 0
    var codes = 0

    enum Kind { case figure, table, code }

    mutating func enter(_ node: HTMLTree.Node, isData: Bool) {
      switch node.tag {
      case .figure:
        ends.append((Int(node.end), .figure))
        figures += 1
      case .table where isData:
        ends.append((Int(node.end), .table))
        tables += 1
      case .pre, .code:
        ends.append((Int(node.end), .code))
        codes += 1
      default: break
      }
    }

    mutating func leave() {
      switch ends.popLast()?.kind {
      case .figure: figures -= 1
      case .table: tables -= 1
      case .code: codes -= 1
      case nil: break
      }
    }
  }

  private func isNoise(_ index: Int, _ tag: HTMLTag, _ context: Context) -> Bool {
    let words = features.words[index]
    let counts = features.counts[index]
    if words.contains(.share), counts.letters < 500 { return true }
    if counts.letters > 0, context.tables == 0, isAside(index, tag, words, counts) { return true }
    switch tag {
    case .footer, .aside, .nav: return !counts.hasMoreProse(than: 0.4, of: features.counts[0])
    case .h1, .h2: return score.classWeight(index) < 0
    case .form, .fieldset, .table, .ul, .ol, .div, .section:
      if context.tables > 0 || context.codes > 0 { return false }
      if tag == .table, tree.isDataTable(index) { return false }
      return isDoubtful(index, tag, counts, isInFigure: context.figures > 0)
    default: return false
    }
  }

  /// Whether an element names the author, by its class or its links.
  private func isByline(_ index: Int, _ tag: HTMLTag) -> Bool {
    let counts = features.counts[index]
    guard tag.isBlock || tag == .span, (1...100).contains(counts.letters), counts.proseLetters == 0 else {
      return false
    }
    if tree.value(of: .rel, at: index)?.elementsEqual("author".utf8) == true { return true }
    return features.words[index].contains(.byline)
  }

  /// Whether an element has a caption's class, and is one block.
  private func isCaption(_ index: Int, _ tag: HTMLTag) -> Bool {
    let counts = features.counts[index]
    return tag.isBlock && tag.headingLevel == nil && features.words[index].contains(.caption)
      && !counts.hasBlocks
      && counts.letters < 400
  }

  /// Whether an element's class says that it isn't part of the text, and its size agrees.
  private func isAside(_ index: Int, _ tag: HTMLTag, _ words: ClassWords, _ counts: PageFeatures.Counts)
    -> Bool
  {
    guard tag.isBlock, ![.article, .main, .body, .figure, .blockquote].contains(tag) else { return false }
    if counts.hasMoreProse(than: 0.2, of: features.counts[0]) { return false }
    if words.contains(.comment) { return true }
    if words.contains(.promotion) { return counts.letters < 1500 || counts.linkDensity > 0.3 }
    return words.contains(.about) && counts.letters < 600
  }

  /// Whether an element has too little text for its links, images and controls.
  private func isDoubtful(_ index: Int, _ tag: HTMLTag, _ counts: PageFeatures.Counts, isInFigure: Bool)
    -> Bool
  {
    if counts.captionLetters > 0, counts.captionLetters >= counts.letters / 2 { return false }
    if features.words[index].contains(.caption), counts.letters < 400, counts.linkDensity < 0.5 {
      return false
    }
    if counts.hasMoreProse(than: 0.4, of: features.counts[0]) { return false }
    let weight = score.classWeight(index)
    if weight < 0 {
      return !counts.hasMoreProse(than: 0.1, of: features.counts[0]) || counts.linkDensity > 0.3
    }
    guard counts.commas < 10 else { return false }
    let isList =
      tag == .ul || tag == .ol
      || counts.letters > 0 && Double(counts.listLetters) / Double(counts.letters) > 0.9
    let headings = counts.letters > 0 ? Double(counts.headingLetters) / Double(counts.letters) : 0
    let links = counts.linkDensity
    if !isInFigure, counts.images > 1, Double(counts.paragraphs) / Double(counts.images) < 0.5 { return true }
    if !isList, counts.items - 100 > counts.paragraphs { return true }
    if counts.inputs > counts.paragraphs / 3 { return true }
    if !isList, headings < 0.9, counts.letters < 25, counts.images == 0 || counts.images > 2, links > 0,
      !isInFigure
    {
      return true
    }
    if !isList, weight < 25, links > 0.2 { return true }
    return weight >= 25 && links > 0.5
  }
}
