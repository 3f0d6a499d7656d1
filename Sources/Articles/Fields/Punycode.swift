/// Internet host names in ASCII: Punycode, RFC 3492.
enum Punycode {
  private static let (base, smallest, largest) = (36, 1, 26)

  /// Returns a label of a host name in ASCII, as in `xn--mnchen-3ya`; `nil` if it is too long for a name.
  static func label(_ label: String) -> String? {
    guard label.utf8.count <= 255 else { return nil }
    let result = label.utf8.allSatisfy { $0 < 0x80 } ? label : "xn--" + encoded(label)
    return (1...63).contains(result.utf8.count) ? result : nil
  }

  /// Encodes a label as in section 6.3; O(n²) in its length.
  private static func encoded(_ label: String) -> String {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    var result = label.unicodeScalars.filter(\.isASCII).map { Character($0) }
    let basic = result.count
    var handled = basic
    if basic > 0 { result.append("-") }
    var (code, delta, bias) = (128, 0, 72)
    while handled < scalars.count, let next = scalars.lazy.filter({ $0 >= code }).min() {
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in scalars {
        if scalar < code { delta += 1 }
        guard scalar == code else { continue }
        result += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(result)
  }

  /// Returns a number as a variable-length integer (section 3.3).
  private static func digits(of number: Int, bias: Int) -> [Character] {
    var digits: [Character] = []
    var (rest, position) = (number, base)
    while true {
      let threshold = min(max(position - bias, smallest), largest)
      guard rest >= threshold else { break }
      digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    return digits + [digit(rest)]
  }

  private static func digit(_ value: Int) -> Character {
    Character(Unicode.Scalar(UInt8(value < 26 ? 97 + value : 22 + value)))
  }

  /// Returns the bias after a number (section 6.1).
  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > (base - smallest) * largest / 2 {
      delta /= base - smallest
      steps += base
    }
    return steps + (base - smallest + 1) * delta / (delta + 38)
  }
}
