/// Folds letters for comparison: without diacritics, and without case if it doesn't matter.
struct LetterFolding {
  /// The letter without diacritics, for every scalar below ``limit``.
  private let bases: [UInt16]
  /// The same in lower case.
  private let lowered: [UInt16]

  /// Scalars from here on aren't in the tables.
  private static let limit: UInt32 = 0x2000

  /// The tables, made on first use.
  static let shared = LetterFolding()

  private init() {
    var bases = (0..<UInt16(Self.limit)).map { $0 }
    for group in BaseLetters.groups.split(whereSeparator: \.isWhitespace) {
      let scalars = group.unicodeScalars
      guard let base = scalars.first else { continue }
      for scalar in scalars.dropFirst() { bases[Int(scalar.value)] = UInt16(base.value) }
    }
    self.bases = bases
    lowered = bases.map { base in
      guard let scalar = Unicode.Scalar(base) else { return base }
      return UInt16(truncatingIfNeeded: Self.lowercase(scalar).value)
    }
  }

  /// Returns the table for one kind of comparison.
  func table(keepingCase: Bool) -> Table {
    Table(folded: keepingCase ? bases : lowered, keepsCase: keepingCase)
  }

  /// How letters fold if case matters, or if it doesn't.
  struct Table {
    fileprivate let folded: [UInt16]
    fileprivate let keepsCase: Bool

    /// Returns the scalar without diacritics; in lower case unless case matters.
    func fold(_ scalar: UInt32) -> UInt32 {
      scalar < LetterFolding.limit
        ? UInt32(folded[Int(scalar)]) : LetterFolding.foldRare(scalar, keepingCase: keepsCase)
    }
  }

  /// Returns the scalar without diacritics; in lower case unless case matters.
  func fold(_ scalar: UInt32, keepingCase: Bool) -> UInt32 { table(keepingCase: keepingCase).fold(scalar) }

  /// Returns every scalar below ``limit`` that folds to `folded`.
  func variants(of folded: UInt32, keepingCase: Bool) -> [UInt32] {
    let table = table(keepingCase: keepingCase).folded
    return table.indices.filter { UInt32(table[$0]) == folded }.map(UInt32.init)
  }

  /// Whether a letter is from a script with capitals beyond the tables, such as Cherokee.
  static func hasDistantCapitals(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C00...0x2DFF, 0xA640...0xA7FF, 0xAB70...0xABBF, 0x10400...0x1E943: true
    default: false
    }
  }

  private static func foldRare(_ scalar: UInt32, keepingCase: Bool) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E:  // full-width forms of ASCII
      let narrow = scalar - 0xFEE0
      return keepingCase || !(0x41...0x5A).contains(narrow) ? narrow : narrow + 32
    case 0x212A: return keepingCase ? 0x4B : 0x6B  // the Kelvin sign
    case 0x212B: return keepingCase ? 0x41 : 0x61  // the Ångström sign
    case _ where hasDistantCapitals(scalar):
      guard !keepingCase, let letter = Unicode.Scalar(scalar) else { return scalar }
      return lowercase(letter).value
    default: return scalar
    }
  }

  /// Returns the lower-case letter, if that is one scalar; the final sigma becomes a sigma.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "ς" { return "σ" }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let lower = mapping.first else { return scalar }
    return lower
  }

  /// Returns the two or three letters that people also type for `ß`, `æ`, `ﬁ` and the like; `nil` for others.
  static func expansion(of scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xDF: "ss"
    case 0x1E9E: "SS"
    case 0xC6: "AE"
    case 0xE6: "ae"
    case 0x152: "OE"
    case 0x153: "oe"
    case 0x132: "IJ"
    case 0x133: "ij"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  /// The scalars with an ``expansion(of:)``.
  static let expanding: [UInt32] =
    [0xDF, 0x1E9E, 0xC6, 0xE6, 0x152, 0x153, 0x132, 0x133] + Array(0xFB00...0xFB06)
}
