/// How the cells of a style look: colours and attributes.
package struct Appearance: Hashable, Sendable {
  /// The colour of the text, or nil for the terminal's own.
  package var foreground: Color?
  /// The colour after the text, or nil for the terminal's own.
  package var background: Color?
  /// Weight, slant and the like.
  package var attributes: Attributes

  /// Makes an appearance; without arguments that of plain text.
  package init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The attributes that a terminal may have; one that it lacks is left out.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    package let rawValue: UInt8

    /// Makes attributes from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bold.
    package static let bold = Attributes(rawValue: 1 << 0)
    /// Faint.
    package static let dim = Attributes(rawValue: 1 << 1)
    /// Italic.
    package static let italic = Attributes(rawValue: 1 << 2)
    /// Underlined.
    package static let underline = Attributes(rawValue: 1 << 3)
    /// Text and background change places.
    package static let reverse = Attributes(rawValue: 1 << 4)
  }
}

/// A colour of the terminal's palette, as xterm numbers them.
package struct Color: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The number: 0 to 7 on every terminal with colours, to 15 on most, to 255 on those with 256.
  package let index: UInt8

  /// Makes a colour from its number.
  package init(integerLiteral index: UInt8) { self.index = index }

  /// Red, green and blue from 0 to 255: exact from 16 on; below that xterm's defaults, which users change.
  package var rgb: (red: Int, green: Int, blue: Int) {
    let number = Int(index)
    switch number {
    case 0..<16: return Self.basic[number]
    case 232...: return (8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
    default:
      let cube = number - 16
      return (Self.level(cube / 36), Self.level(cube / 6 % 6), Self.level(cube % 6))
    }
  }

  /// The strength of one of the six steps of the colour cube.
  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let basic: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
