/// Tracks which elements are open, and says which tags to leave out to limit the depth.
///
/// Neither the tree nor the parser's lists may grow deep. The rules are those of the HTML Standard, 13.2.6,
/// as far as they affect the depth. In case of doubt an element counts as open: the parser's time grows with
/// the cube of the depth.
struct OpenElements {
  private var stack: [HTMLTag] = []
  /// How many elements of each kind are open.
  private var open = [Int](repeating: 0, count: HTMLTag.allCases.count)
  /// How many start tags of each kind were left out and wait for their end tags.
  private var omitted = [Int](repeating: 0, count: HTMLTag.allCases.count)
  /// How many formatting elements of each kind the parser keeps for the blocks to come.
  private var active = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var activeCount = 0

  /// How deeply a block may be nested.
  static let maximumDepth = 400
  /// How deeply any other element may be nested, so that unclosed ones leave room for blocks.
  static let maximumInlineDepth = 200
  /// How many formatting elements may continue from block to block.
  static let maximumFormatting = 48

  /// Whether every space matters here.
  var isPreformatted: Bool { isOpen(.pre) || isOpen(.listing) }

  /// Takes a start tag; returns whether to keep it.
  mutating func open(_ tag: HTMLTag) -> Bool {
    endImplied(by: tag)
    if tag.isVoid { return true }
    if tag == .form, isOpen(.form) { return false }
    let limit = tag.isSpecial ? Self.maximumDepth : Self.maximumInlineDepth
    if stack.count >= limit || tag.isFormatting && tag != .a && activeCount >= Self.maximumFormatting {
      omitted[Int(tag.rawValue)] += 1
      return false
    }
    if tag.isFormatting, tag != .a || active[Int(tag.rawValue)] == 0 {
      active[Int(tag.rawValue)] += 1
      activeCount += 1
    }
    push(tag)
    return true
  }

  /// Takes an end tag; returns whether to keep it.
  mutating func close(_ tag: HTMLTag) -> Bool {
    let index = Int(tag.rawValue)
    if omitted[index] > 0 {
      omitted[index] -= 1
      return false
    }
    if tag.isFormatting {
      if active[index] > 0 {
        active[index] -= 1
        activeCount -= 1
      }
      removeLast(tag)
    } else if tag.headingLevel != nil {
      pop(to: { $0.headingLevel != nil }, unless: \.isScope)
    } else if open[index] > 0 {
      pop(to: { $0 == tag }, unless: barrier(for: tag))
    }
    return true
  }

  /// Returns the elements that the end tag of an element has no effect beyond.
  private func barrier(for tag: HTMLTag) -> (HTMLTag) -> Bool {
    switch tag {
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: { $0 == .table || $0 == .template }
    case .p: { $0.isScope || $0 == .button }
    case .li: { $0.isScope || $0 == .ul || $0 == .ol }
    default: tag.isSpecial ? { $0.isScope } : { $0.isSpecial }
    }
  }

  /// Ends the elements that a start tag ends implicitly.
  private mutating func endImplied(by tag: HTMLTag) {
    if tag.closesParagraph, isOpen(.p) { pop(to: { $0 == .p }, unless: { $0.isScope || $0 == .button }) }
    switch tag {
    case .li: endItem { $0 == .li }
    case .dd, .dt: endItem { $0 == .dd || $0 == .dt }
    case .tr: popAbove { $0 == .tbody || $0 == .thead || $0 == .tfoot || $0 == .table }
    case .td, .th: popAbove { $0 == .tr || $0 == .table }
    case .tbody, .thead, .tfoot, .caption, .colgroup: popAbove { $0 == .table }
    case .a: if isOpen(.a) { removeLast(.a) }
    case .option, .optgroup: if stack.last == .option { pop() }
    case .h1, .h2, .h3, .h4, .h5, .h6: if stack.last?.headingLevel != nil { pop() }
    case .button: if isOpen(.button) { pop(to: { $0 == .button }, unless: \.isScope) }
    default: break
    }
  }

  private mutating func endItem(_ isItem: (HTMLTag) -> Bool) {
    pop(to: isItem, unless: { $0.isSpecial && ![.address, .div, .p].contains($0) && !isItem($0) })
  }

  // MARK: The stack

  private func isOpen(_ tag: HTMLTag) -> Bool { open[Int(tag.rawValue)] > 0 }

  private mutating func push(_ tag: HTMLTag) {
    stack.append(tag)
    open[Int(tag.rawValue)] += 1
  }

  private mutating func pop() {
    guard let tag = stack.popLast() else { return }
    open[Int(tag.rawValue)] -= 1
  }

  /// Ends the innermost element that `isMeant` accepts, and those in it.
  ///
  /// It does nothing if an element that `isBarrier` accepts is nearer.
  private mutating func pop(to isMeant: (HTMLTag) -> Bool, unless isBarrier: (HTMLTag) -> Bool) {
    for index in stack.indices.reversed() {
      if isMeant(stack[index]) {
        while stack.count > index { pop() }
        return
      }
      if isBarrier(stack[index]) { return }
    }
  }

  /// Ends what is open in the innermost element that `isContext` accepts; only within a table.
  private mutating func popAbove(_ isContext: (HTMLTag) -> Bool) {
    guard isOpen(.table), let index = stack.lastIndex(where: isContext) else { return }
    while stack.count > index + 1 { pop() }
  }

  private mutating func removeLast(_ tag: HTMLTag) {
    guard isOpen(tag), let index = stack.lastIndex(of: tag) else { return }
    stack.remove(at: index)
    open[Int(tag.rawValue)] -= 1
  }
}
