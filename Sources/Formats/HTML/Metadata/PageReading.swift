/// Collects, in one walk over a page, what says something about its article; O(n) in its nodes.
struct PageReading {
  let tree: HTMLTree
  var facts = PageFacts()
  /// Where the current part outside the article ends: comments, related articles, navigation.
  private var asideEnd = 0
  /// The first headings, and where they are.
  var headings: [Heading] = []
  /// Elements that may name authors.
  var authors: [Mark] = []
  /// Elements that may have dates.
  var dates: [Mark] = []
  /// Elements that may be the deck.
  var decks: [Mark] = []

  struct Heading {
    var index: Int
    var level: Int
    var words: String
  }

  /// An element that may matter.
  struct Mark {
    var index: Int
    var kind: Kind
    var isModified = false

    enum Kind {
      case property, relation, styling, text
    }
  }

  /// At most this many headings, and marks of each kind, are kept.
  static let most = 60

  init(_ tree: HTMLTree) { self.tree = tree }

  /// Walks over the nodes.
  mutating func run() {
    for index in tree.nodes.indices.dropFirst() {
      switch tree.nodes[index].tag {
      case .text, .unknown: continue
      case .meta: readMeta(index)
      case .script: readScript(index)
      case .title: readTitle(index)
      case .link: readLink(index)
      case .html: facts.language = facts.language ?? language(index)
      default: readElement(index)
      }
    }
  }

  private func language(_ index: Int) -> String? {
    tree.attribute(.lang, at: index) ?? tree.attribute(.xmlLang, at: index)
  }

  // MARK: The head

  private mutating func readMeta(_ index: Int) {
    if index >= asideEnd { readProperties(index) }
    guard let content = tree.attribute(.content, at: index) else { return }
    for kind in [HTMLAttribute.property, .name, .httpEquiv] {
      if let name = tree.attribute(kind, at: index) { facts.meta.add(name: name, content: content) }
    }
  }

  private mutating func readTitle(_ index: Int) {
    guard facts.title == nil else { return }
    let words = HTMLNode(tree: tree, index: index).words
    if !words.isEmpty { facts.title = String(words.prefix(500)) }
  }

  private mutating func readScript(_ index: Int) {
    guard let type = tree.attribute(.type, at: index)?.lowercased(), type.contains("ld+json"),
      facts.scripts.count < Self.most
    else { return }
    facts.scripts.append(Array(HTMLNode(tree: tree, index: index).rawText.utf8))
  }

  private mutating func readLink(_ index: Int) {
    guard facts.canonical == nil, tree.attribute(.rel, at: index)?.lowercased() == "canonical" else { return }
    facts.canonical = tree.attribute(.href, at: index)
  }

  // MARK: The body

  private mutating func readElement(_ index: Int) {
    let node = tree.nodes[index]
    guard index >= asideEnd else { return }
    if node.tag == .nav || node.tag == .footer { return leaveOut(index) }
    if let level = node.tag.headingLevel, level <= 3, headings.count < Self.most { readHeading(index, level) }
    if node.tag == .time, dates.count < Self.most { dates.append(Mark(index: index, kind: .property)) }
    guard node.count > 0 else { return }
    readProperties(index)
    if node.tag == .a, let rel = tree.value(of: .rel, at: index), rel.contains(word: "author") {
      keep(Mark(index: index, kind: .relation), in: \.authors)
    }
    for kind in [HTMLAttribute.class, .id, .dataTestID] {
      if let value = tree.value(of: kind, at: index) { readStyling(value, of: index) }
    }
  }

  private mutating func readHeading(_ index: Int, _ level: Int) {
    guard Int(tree.nodes[index].end) - index < 60 else { return }
    let words = HTMLNode(tree: tree, index: index).words
    if !words.isEmpty, words.utf8.count <= 1000 {
      headings.append(Heading(index: index, level: level, words: words))
    }
  }

  /// Reads microdata and RDFa.
  private mutating func readProperties(_ index: Int) {
    let names = tree.propertyNames(at: index)
    guard !names.isEmpty else { return }
    if !names.isDisjoint(with: ["author", "creator", "has_creator"]) {
      keep(Mark(index: index, kind: .property), in: \.authors)
    }
    if !names.isDisjoint(with: ["datepublished", "datecreated", "dc:date", "dc:created", "dc:issued"]) {
      keep(Mark(index: index, kind: .property), in: \.dates)
    } else if names.contains("datemodified") {
      keep(Mark(index: index, kind: .property, isModified: true), in: \.dates)
    }
    if names.contains("headline"), facts.headlines.count < 4 {
      facts.headlines.append(tree.attribute(.content, at: index) ?? HTMLNode(tree: tree, index: index).words)
    }
    if names.contains("alternativeheadline") { keep(Mark(index: index, kind: .property), in: \.decks) }
  }

  /// Reads classes and the like, by the words in them.
  private mutating func readStyling(_ value: ArraySlice<UInt8>, of index: Int) {
    let found = StylingWords.kinds(in: value)
    if found.isEmpty { return }
    let size = Int(tree.nodes[index].end) - index
    if found.contains(.aside), size * 3 < tree.nodes.count,
      ![.body, .main, .article, .h1].contains(tree.nodes[index].tag)
    {
      return leaveOut(index)
    }
    guard size <= 80 else { return }
    if found.contains(.author) { keep(Mark(index: index, kind: .styling), in: \.authors) }
    if found.contains(.date) {
      keep(Mark(index: index, kind: .styling, isModified: found.contains(.modified)), in: \.dates)
    }
    if found.contains(.deck) { keep(Mark(index: index, kind: .styling), in: \.decks) }
  }

  private mutating func leaveOut(_ index: Int) { asideEnd = max(asideEnd, Int(tree.nodes[index].end)) }

  private mutating func keep(_ mark: Mark, in list: WritableKeyPath<PageReading, [Mark]>) {
    let same = self[keyPath: list].count { $0.kind == mark.kind }
    if same < Self.most { self[keyPath: list].append(mark) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the list contains `word`, in lower-case ASCII, between spaces and regardless of case.
  fileprivate func contains(word: StaticString) -> Bool {
    split { $0 <= 0x20 }.contains { part in
      part.count == word.utf8CodeUnitCount
        && part.enumerated().allSatisfy { byte in
          let letter = (0x41...0x5A).contains(byte.element) ? byte.element | 0x20 : byte.element
          return letter == word.utf8Start[byte.offset]
        }
    }
  }
}
