/// A colour: one from the terminal's palette, numbered as in xterm, or one given by its red, green and blue.
package struct Color: Hashable, Sendable, ExpressibleByIntegerLiteral {
  private enum Value: Hashable { case number(UInt8), exact(RGB) }
  private let value: Value

  /// Red, green and blue, each from 0 to 255.
  package struct RGB: Hashable, Sendable {
    package var red: Int
    package var green: Int
    package var blue: Int

    /// Makes a colour from its parts.
    package init(_ red: Int, _ green: Int, _ blue: Int) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }
  }

  /// Makes a colour from its number: 0 to 7 on every terminal with colours, up to 15 on most, up to 255 on
  /// those with 256.
  package init(integerLiteral index: UInt8) { value = .number(index) }

  /// Makes a colour from its number.
  package init(index: UInt8) { value = .number(index) }

  /// Makes a colour from its parts; it need not be in the palette.
  package init(_ rgb: RGB) { value = .exact(rgb) }

  /// Red, green and blue: exact from number 16 on; below that, xterm's defaults, which users may change.
  package var rgb: RGB {
    switch value {
    case .exact(let rgb): rgb
    case .number(let index): Self.palette(Int(index))
    }
  }

  /// Returns the number of the colour in a palette of `count` colours, or that of the nearest one if it isn't
  /// there.
  package func index(in count: Int) -> UInt8 {
    if case .number(let index) = value, Int(index) < count { return index }
    // Users may change the first sixteen, so these are chosen only if there are no others.
    let choices = count >= 256 ? 16..<256 : 0..<max(1, min(16, count))
    let nearest = choices.min { Self.distance(rgb, Self.palette($0)) < Self.distance(rgb, Self.palette($1)) }
    return UInt8(nearest ?? 0)
  }

  /// The number for a terminal with direct colour: 0xRRGGBB.
  ///
  /// There, too, the first eight numbers are those of the palette.
  package var directNumber: Int {
    if case .number(let index) = value, index < 8 { return Int(index) }
    return max(8, rgb.red << 16 | rgb.green << 8 | rgb.blue)
  }

  private static func distance(_ first: RGB, _ second: RGB) -> Int {
    let (red, green, blue) = (first.red - second.red, first.green - second.green, first.blue - second.blue)
    // The eye sees green best and blue least.
    return 3 * red * red + 6 * green * green + blue * blue
  }

  private static func palette(_ number: Int) -> RGB {
    switch number {
    case 0..<16: return basic[number]
    case 232...: return RGB(8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
    default:
      let cube = number - 16
      return RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    }
  }

  /// Returns the strength, from 0 to 255, of one of the six steps of the colour cube.
  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let basic = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ].map { RGB($0.0, $0.1, $0.2) }
}

extension Color {
  /// The names of the first sixteen colours.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ].flatMap { [$0, "bright-\($0)"] }

  /// Reads a colour as users write it: `red`, `bright-red`, a number from 0 to 255, or `#rrggbb`.
  package init?(_ text: String) {
    if text.hasPrefix("#"), text.utf8.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
      let number = Int(text.dropFirst(), radix: 16)
    {
      self.init(RGB(number >> 16, number >> 8 & 0xFF, number & 0xFF))
    } else if let place = Self.names.firstIndex(of: text) {
      self.init(index: UInt8(place / 2 + (place % 2 == 0 ? 0 : 8)))
    } else if let index = UInt8(text) {
      self.init(index: index)
    } else {
      return nil
    }
  }
}

extension CellLook {
  /// Reads a look as users write it: `214 bold`, `#ffffff on #202020`, `default on blue italic`.
  package init?(_ text: String) {
    self.init()
    let attributes: [String: Attributes] = [
      "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]
    var words = text.split(separator: " ").map(String.init)[...]
    var isAfterOn = false
    while let word = words.popFirst() {
      if let attribute = attributes[word] {
        self.attributes.insert(attribute)
      } else if word == "on", !isAfterOn, !words.isEmpty {
        isAfterOn = true
      } else if word != "default" {
        guard let color = Color(word) else { return nil }
        if isAfterOn { background = color } else { foreground = color }
      }
    }
  }
}
