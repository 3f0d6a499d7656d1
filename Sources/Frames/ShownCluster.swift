/// A grapheme cluster on its way into a cell, scalar by scalar.
struct ShownCluster {
  /// The base: the first scalar that takes columns, and how many it takes.
  private var base: (scalar: Unicode.Scalar, columns: Int)?
  /// All scalars that may be shown, from the base on.
  private var text = ""
  /// The columns of all of them.
  private var columns = 0
  /// Marks since the last spacing scalar, and the most on any of them.
  private var marks = 0
  private var mostMarks = 0
  /// Whether a later spacing scalar is one that a terminal cannot place by itself.
  private var isJoined = false

  /// Takes the next scalar of the cluster.
  mutating func append(_ scalar: Unicode.Scalar) {
    if Gate.isDropped(scalar) { return }
    let scalar = Self.visible(scalar)
    let width = CharacterWidth.columns(of: scalar)
    if base == nil {
      guard width > 0 else { return }
      base = (scalar, width)
    } else if width > 0, !Self.standsAlone(scalar) {
      isJoined = true
    }
    marks = width > 0 ? 0 : marks + 1
    mostMarks = max(mostMarks, marks)
    columns += width
    text.unicodeScalars.append(scalar)
  }

  /// The cluster as a cell may hold it, or nil where it has no base.
  func cell(markLimit: Int, columnLimit: Int) -> (text: String, columns: Int)? {
    guard let base else { return nil }
    guard !isJoined, mostMarks <= markLimit, columns <= columnLimit else {
      return (String(Character(base.scalar)), base.columns)
    }
    return (text, columns)
  }

  /// A scalar as it may be shown: U+FFFD for what the C library does not know how to print.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    CharacterWidth.printed(scalar) == nil ? Gate.replacement : scalar
  }

  /// Whether a spacing scalar within a cluster is a letter, digit or vowel sign, with columns of its own.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .spacingMark,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
