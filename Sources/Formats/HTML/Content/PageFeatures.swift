/// What is counted in the elements of a page to find its main content.
///
/// Counting takes one pass from the leaves to the root, O(n).
struct PageFeatures {
  /// What is counted in an element and everything in it.
  struct Counts {
    /// Letters and marks; a run of spaces counts as one, an ideograph as two.
    var letters: Int32 = 0
    var linkLetters: Int32 = 0
    var commas: Int32 = 0
    var paragraphs: Int32 = 0
    var images: Int32 = 0
    var items: Int32 = 0
    var inputs: Int32 = 0
    var headingLetters: Int32 = 0
    var listLetters: Int32 = 0
    /// The letters and commas of words that aren't in a smaller block.
    var ownLetters: Int32 = 0
    var ownCommas: Int32 = 0
    /// How many line breaks divide those words.
    var breaks: Int32 = 0
    /// Letters of long blocks with few links.
    var proseLetters: Int32 = 0
    /// How many such blocks there are.
    var proseBlocks: Int32 = 0
    var captionLetters: Int32 = 0
    var ownLinkLetters: Int32 = 0
    var hasBlocks = false

    /// The share of the letters that is in links.
    var linkDensity: Double { letters > 0 ? Double(linkLetters) / Double(letters) : 0 }

    /// Whether there is more prose than a certain share of that in `other`.
    func hasMoreProse(than part: Double, of other: Counts) -> Bool {
      Double(proseLetters) > part * Double(other.proseLetters)
    }

    mutating func add(_ child: Counts) {
      letters += child.letters
      linkLetters += child.linkLetters
      commas += child.commas
      paragraphs += child.paragraphs
      images += child.images
      items += child.items
      inputs += child.inputs
      headingLetters += child.headingLetters
      listLetters += child.listLetters
      proseLetters += child.proseLetters
      proseBlocks += child.proseBlocks
      captionLetters += child.captionLetters
    }
  }

  let tree: HTMLTree
  /// For each node, what is in it.
  private(set) var counts: [Counts]
  /// For each node, what its class and id say about it.
  let words: [ClassWords]

  /// Counts in a tree, leaving out the nodes that `isLeftOut` marks.
  init(of tree: HTMLTree, words: [ClassWords], isLeftOut: [Bool]) {
    self.tree = tree
    self.words = words
    counts = [Counts](repeating: Counts(), count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst().reversed() where !isLeftOut[index] { count(index) }
  }

  /// Reads the class and the id of each element.
  static func words(of tree: HTMLTree) -> [ClassWords] {
    tree.nodes.map { node in
      guard node.tag != .text else { return [] }
      var words: ClassWords = []
      for attribute in tree.attributes[node.range] where [.class, .id].contains(attribute.kind) {
        words.formUnion(ClassWords(in: tree.text[attribute.value]))
      }
      return words
    }
  }

  /// Completes the counts of a node, and adds them to those of the node around it.
  private mutating func count(_ index: Int) {
    let node = tree.nodes[index]
    let parent = Int(node.parent)
    switch node.tag {
    case .text: countText(index)
    case .br: counts[index].breaks = 1
    case .a: counts[index].linkLetters = linkLetters(of: index)
    case .p: counts[index].paragraphs += 1
    case .img, .picture: counts[index].images = 1
    case .li: counts[index].items += 1
    case .input, .select, .textarea: counts[index].inputs += isHiddenControl(index) ? 0 : 1
    case .h1, .h2, .h3, .h4, .h5, .h6: counts[index].headingLetters = counts[index].letters
    case .ul, .ol: counts[index].listLetters = counts[index].letters
    case .figcaption: counts[index].captionLetters = counts[index].letters
    default: break
    }
    if words[index].contains(.caption) { counts[index].captionLetters = counts[index].letters }
    if node.tag == .a {
      counts[index].ownLinkLetters = min(counts[index].linkLetters, counts[index].ownLetters)
    }
    if node.tag.isBlock {
      countProse(index)
      counts[parent].hasBlocks = true
    } else {
      counts[parent].ownLetters += counts[index].ownLetters
      counts[parent].ownCommas += counts[index].ownCommas
      counts[parent].ownLinkLetters += counts[index].ownLinkLetters
      counts[parent].breaks += counts[index].breaks
      counts[parent].hasBlocks = counts[parent].hasBlocks || counts[index].hasBlocks
    }
    counts[parent].add(counts[index])
  }

  /// Whether a control only carries a value: `<input type="hidden">`.
  private func isHiddenControl(_ index: Int) -> Bool {
    tree.value(of: .type, at: index).map { $0.smallText == "hidden" } == true
  }

  /// Counts a block as prose if its own words make a sentence or two and aren't mostly links.
  private mutating func countProse(_ index: Int) {
    let own = counts[index].ownLetters
    guard own >= 80, counts[index].ownLinkLetters < own / 3 else { return }
    counts[index].proseLetters += own
    counts[index].proseBlocks += 1
  }

  /// Returns the letters of a link; those of one within the page count less.
  private func linkLetters(of index: Int) -> Int32 {
    guard let address = tree.value(of: .href, at: index) else { return 0 }
    return address.first == 0x23 ? counts[index].letters / 10 * 3 : counts[index].letters
  }

  private mutating func countText(_ index: Int) {
    var (letters, commas) = (Int32(0), Int32(0))
    var isBlank = true
    for byte in tree.text[tree.nodes[index].range] {
      if byte.isHTMLBlank {
        if !isBlank { letters += 1 }
        isBlank = true
        continue
      }
      isBlank = false
      if byte < 0x80 || byte >= 0xC0 { letters += (0xE3...0xED).contains(byte) ? 2 : 1 }
      if byte == 0x2C { commas += 1 }
    }
    commas += Self.otherCommas(in: tree.text[tree.nodes[index].range], letters: letters)
    counts[index].letters = letters
    counts[index].ownLetters = letters
    counts[index].commas = commas
    counts[index].ownCommas = commas
  }

  /// Counts the commas of Arabic, Chinese and Japanese.
  private static func otherCommas(in bytes: ArraySlice<UInt8>, letters: Int32) -> Int32 {
    guard bytes.count > letters else { return 0 }
    var commas = Int32(0)
    for index in bytes.indices.dropLast(1) {
      switch bytes[index] {
      case 0xD8: commas += bytes[index + 1] == 0x8C ? 1 : 0
      case 0xE3:
        commas += bytes[index + 1] == 0x80 && index + 2 < bytes.endIndex && bytes[index + 2] == 0x81 ? 1 : 0
      case 0xEF:
        commas += bytes[index + 1] == 0xBC && index + 2 < bytes.endIndex && bytes[index + 2] == 0x8C ? 1 : 0
      default: break
      }
    }
    return commas
  }
}
