/// Numbers as lists show them.
enum ListNumber {
  /// How numbers are written.
  enum Style: Hashable {
    case bullet, none, decimal, decimalZero, smallLetter, capitalLetter, smallRoman, capitalRoman
  }

  /// Returns a number in a style; large numbers and zero in digits.
  static func text(_ number: Int, _ style: Style) -> String {
    switch style {
    case .bullet: "•"
    case .none: ""
    case .decimal: String(number)
    case .decimalZero: number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .smallLetter: letters(number) ?? String(number)
    case .capitalLetter: letters(number)?.uppercased() ?? String(number)
    case .smallRoman: roman(number) ?? String(number)
    case .capitalRoman: roman(number)?.uppercased() ?? String(number)
    }
  }

  /// Returns `a` to `z`, then `aa`, `bb` and so on.
  private static func letters(_ number: Int) -> String? {
    guard (1...260).contains(number) else { return nil }
    let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let signs = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
