/// A grapheme cluster on its way into a cell, scalar by scalar.
struct ShownCluster {
  /// The base: the first scalar that takes columns, and how many it takes.
  private var base: (scalar: Unicode.Scalar, columns: Int)?
  /// All scalars that may be shown, from the base on.
  private var text = String.UnicodeScalarView()
  /// The columns of the last scalar that takes any.
  private var lastColumns = 0
  /// The columns of all scalars.
  private var columns = 0
  /// The number of marks since the last spacing scalar, and the most on any spacing scalar.
  private var marks = 0
  private var mostMarks = 0
  /// Whether a terminal cannot place one of the later spacing scalars on its own.
  private var isJoined = false

  /// Adds the next scalar of the cluster.
  mutating func append(_ scalar: Unicode.Scalar) {
    if Gate.isDropped(scalar) || changesWidth(scalar) { return }
    let scalar = Self.visible(scalar)
    let width = CharacterWidth.columns(of: scalar)
    if base == nil {
      guard width > 0, !Gate.isSkinTone(scalar) else { return }
      base = (scalar, width)
    } else if width > 0, !Self.standsAlone(scalar) {
      isJoined = true
    }
    marks = width > 0 ? 0 : marks + 1
    mostMarks = max(mostMarks, marks)
    columns += width
    if width > 0 { lastColumns = width }
    text.append(scalar)
  }

  /// Returns the cluster as a cell may hold it, or `nil` if it has no base.
  func cell(markLimit: Int, columnLimit: Int) -> (text: String, columns: Int)? {
    guard let base else { return nil }
    guard !isJoined, mostMarks <= markLimit, columns <= columnLimit,
      text.reduce(0, { $0 + UTF8.width($1) }) <= Cell.byteLimit
    else {
      return (String(Character(base.scalar)), base.columns)
    }
    return (String(withoutJoinersAtEnd), columns)
  }

  /// The text without joiners at its end, which some terminals (tmux) join with whatever comes next.
  private var withoutJoinersAtEnd: String.UnicodeScalarView {
    var text = text
    while text.last == "\u{200D}" { text.removeLast() }
    return text
  }

  /// Whether a variation selector asks for a two-column picture instead of a one-column character, or the
  /// reverse: some terminals obey, which would move everything to its right.
  private func changesWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{FE0F}": lastColumns == 1
    case "\u{FE0E}": lastColumns == 2
    default: false
    }
  }

  /// Returns a scalar as it may be shown: a letter for half of a flag, U+FFFD for a scalar that the C library
  /// cannot print.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Gate.flagLetter(scalar) ?? (CharacterWidth.printed(scalar) == nil ? Gate.replacement : scalar)
  }

  /// Whether a spacing scalar within a cluster is a letter, digit or vowel sign, which takes its own columns.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .spacingMark,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
