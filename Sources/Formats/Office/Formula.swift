/// Formulas in MathML, written on one line: `E=m⋅c²`, `(a+b)/2`, `√x`.
///
/// Source: MathML Core, W3C.
struct Formula {
  private var text: [Character] = []
  /// The open parts that need special notation, and where they begin.
  private var parts: [(element: Int, role: Role, start: Int)] = []
  private var skipped = 0

  private enum Role { case superscript, lowered, numerator, denominator, root }

  /// Longer formulas are cut off here, in characters.
  private static let maximumLength = 4096

  /// Returns a formula as text; O(n) in its elements.
  static func text(_ math: XMLElement) -> String {
    var formula = Formula()
    math.walk { step in
      switch step {
      case .start(let element): formula.start(element)
      case .text(let bytes): formula.add(bytes)
      case .end(let element): formula.end(element)
      }
    }
    return String(formula.text)
  }

  private mutating func start(_ element: XMLElement) {
    if skipped > 0 || element.local.hasPrefix("annotation") {
      skipped += 1
      return
    }
    guard text.count < Self.maximumLength else { return }
    if let role = Self.role(of: element) { parts.append((element.index, role, text.count)) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard skipped == 0, text.count < Self.maximumLength else { return }
    let words = String(decoding: bytes.prefix(Self.maximumLength), as: UTF8.self)
    text.append(contentsOf: words.filter { !$0.isWhitespace })
  }

  private mutating func end(_ element: XMLElement) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    while let part = parts.last, part.element == element.index {
      parts.removeLast()
      let words = String(text[part.start...])
      text.replaceSubrange(part.start..., with: Array(Self.written(words, as: part.role)))
    }
  }

  /// Returns an element's role in the one around it.
  private static func role(of element: XMLElement) -> Role? {
    if element.local == "msqrt" { return .root }
    guard let around = element.parent, let first = around.elements.first(where: { _ in true }) else {
      return nil
    }
    let isFirst = first.index == element.index
    switch around.local {
    case "msup": return isFirst ? nil : .superscript
    case "msub": return isFirst ? nil : .lowered
    case "mfrac": return isFirst ? .numerator : .denominator
    default: return nil
    }
  }

  private static func written(_ words: String, as role: Role) -> String {
    switch role {
    case .superscript: raised(words, by: superscripts) ?? "^" + grouped(words)
    case .lowered: raised(words, by: subscripts) ?? "_" + grouped(words)
    case .numerator: grouped(words)
    case .denominator: "/" + grouped(words)
    case .root: "√" + grouped(words)
    }
  }

  private static func grouped(_ words: String) -> String {
    words.allSatisfy { $0.isLetter || $0.isNumber } ? words : "(" + words + ")"
  }

  private static func raised(_ words: String, by signs: [Character: Character]) -> String? {
    let raised = words.compactMap { signs[$0] }
    return raised.count == words.count && !raised.isEmpty ? String(raised) : nil
  }

  private static let plain = "0123456789+−-=()"
  private static let superscripts = Dictionary(uniqueKeysWithValues: zip(plain + "ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"))
  private static let subscripts = Dictionary(uniqueKeysWithValues: zip(plain, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
}
