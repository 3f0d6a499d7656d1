import Articles

/// How the items of a list are numbered (HTML Standard, 4.4.5).
struct ListNumbering {
  private var isOrdered: Bool
  private var next: Int
  private var step: Int
  private var type: String

  /// Prepares an ordered or unordered list.
  init(isOrdered: Bool, start: Int, isReversed: Bool, type: String) {
    (self.isOrdered, next, step, self.type) = (isOrdered, start, isReversed ? -1 : 1, type)
  }

  /// Returns the marker of the next item, which may have an explicit number.
  mutating func marker(value: Int?) -> String {
    guard isOrdered else { return "•" }
    let number = value ?? next
    next = number &+ step
    return Self.text(number, type: type) + "."
  }

  private static func text(_ number: Int, type: String) -> String {
    switch type {
    case "a": letters(number)
    case "A": letters(number).uppercased()
    case "i": roman(number).lowercased()
    case "I": roman(number)
    default: String(number)
    }
  }

  /// Returns a to z, then aa, ab and so on; numbers out of range as digits.
  private static func letters(_ number: Int) -> String {
    guard (1...100_000).contains(number) else { return String(number) }
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(0x61 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value { (rest, text) = (rest - value, text + sign) }
    }
    return text
  }
}

extension HTMLBlocks {
  /// Begins a list.
  mutating func enterList(_ tag: HTMLTag, at node: Int) {
    let isReversed = tree.value(of: .reversed, at: node) != nil
    let start = number(.start, at: node) ?? (isReversed ? itemCount(of: node) : 1)
    lists.append(
      ListNumbering(
        isOrdered: tag == .ol, start: start, isReversed: isReversed,
        type: tree.attribute(.type, at: node) ?? "1"))
    style.listDepth += 1
    (style.isItem, style.marker) = (false, nil)
  }

  /// Begins an item; outside a list, its marker is a bullet.
  mutating func enterItem(_ node: Int) {
    style.isItem = true
    style.marker = lists.isEmpty ? "•" : lists[lists.count - 1].marker(value: number(.value, at: node))
    if lists.isEmpty { style.listDepth = max(1, style.listDepth) }
  }

  private func itemCount(of list: Int) -> Int {
    HTMLNode(tree: tree, index: list).children.count { $0.tag == .li }
  }

  private func number(_ kind: HTMLAttribute, at node: Int) -> Int? {
    tree.attribute(kind, at: node).flatMap { Int($0.filter { !$0.isWhitespace }) }
  }
}
