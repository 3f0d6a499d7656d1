import Foundation

/// One step of a search pattern: what it finds in a text.
enum PatternElement: Hashable, Sendable {
  /// A letter or another character.
  ///
  /// `base` is folded; `exact` is the whole cluster if its diacritics were typed.
  case letter(base: UInt32, exact: String?)
  /// A run of spaces with at most one line break.
  case blank
  /// One apostrophe or single mark.
  case apostrophe
  /// One double mark, or two single ones.
  case doubleMark
  /// One hyphen or dash.
  case hyphen
  /// Two hyphens, or one dash.
  case dash
  /// An ellipsis, or three full stops.
  case ellipsis
}

/// Turns typed text into the elements of a pattern.
struct PatternCompiler {
  private let keepsCase: Bool
  private var elements: [PatternElement] = []
  /// The last typed letter with its marks, as long as marks may follow.
  private var cluster = ""

  /// Returns the elements of a typed search, none if there is nothing to find, and whether case matters.
  static func compile(_ typed: String) -> (elements: [PatternElement], keepsCase: Bool) {
    let keepsCase = typed.unicodeScalars.contains {
      $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
    }
    var compiler = PatternCompiler(keepsCase: keepsCase)
    // Hangul syllables are found whole, however they were typed; other letters are decomposed again.
    for scalar in typed.precomposedStringWithCanonicalMapping.unicodeScalars { compiler.append(scalar) }
    guard compiler.elements.contains(where: { $0 != .blank }) else { return ([], keepsCase) }
    return (compiler.elements, keepsCase)
  }

  private init(keepsCase: Bool) { self.keepsCase = keepsCase }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch ScalarClass(scalar.value) {
    case .letter: appendLetter(scalar)
    case .mark: appendMark(scalar)
    case .invisible: break
    case .blank, .lineBreak, .paragraphBreak:
      if elements.last != .blank { elements.append(.blank) }
    case .apostrophe: elements.append(.apostrophe)
    case .doubleMark: elements.append(.doubleMark)
    case .ellipsis: elements.append(.ellipsis)
    case .hyphen:
      if elements.last == .hyphen {
        elements[elements.count - 1] = .dash
      } else {
        elements.append(.hyphen)
      }
    }
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar) {
    if let expansion = LetterFolding.expansion(of: scalar.value) {
      expansion.withUTF8Buffer { letters in
        for letter in letters { appendLetter(Unicode.Scalar(letter)) }
      }
      return
    }
    let base = LetterFolding.shared.fold(scalar.value, keepingCase: keepsCase)
    // If folding would change more than a letter's case, it was typed with its diacritic.
    let plain = LetterFolding.shared.fold(scalar.value, keepingCase: true) == scalar.value
    cluster = String(scalar)
    elements.append(.letter(base: base, exact: plain || Self.isFullWidth(scalar) ? nil : folded(cluster)))
    if elements.suffix(3).allSatisfy({ $0 == .letter(base: 0x2E, exact: nil) }), elements.count >= 3 {
      elements.replaceSubrange(elements.count - 3..<elements.count, with: [.ellipsis])
    }
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    guard case .letter(let base, _) = elements.last else { return }
    cluster.unicodeScalars.append(scalar)
    elements[elements.count - 1] = .letter(base: base, exact: folded(cluster))
  }

  private func folded(_ cluster: String) -> String { keepsCase ? cluster : cluster.lowercased() }

  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF01...0xFF5E).contains(scalar.value)
  }
}
