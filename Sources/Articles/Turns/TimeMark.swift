/// A time in a transcript: `[00:01:02]`, `(1:02)`, `00:01:02.345`.
struct TimeMark {
  /// The time in `milliseconds`.
  var milliseconds: Int
  /// The index of the scalar after it.
  var end: Int
  /// Whether it is in brackets or parentheses.
  var isBracketed: Bool

  /// Reads a time among scalars; `nil` if none begins at `index`.
  init?(_ scalars: [Unicode.Scalar], at index: Int) {
    var place = index
    guard scalars.indices.contains(place) else { return nil }
    isBracketed = scalars[place] == "[" || scalars[place] == "("
    if isBracketed { place += 1 }
    var parts: [Int] = []
    var fraction = 0
    while parts.count < 4 {
      guard let (value, next, digits) = Self.number(scalars, at: place), digits <= 3 else { return nil }
      parts.append(value)
      place = next
      guard scalars.indices.contains(place), scalars[place] == ":", scalars.indices.contains(place + 1),
        Self.digit(scalars[place + 1]) != nil
      else { break }
      place += 1
    }
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    if scalars.indices.contains(place), scalars[place] == "." || scalars[place] == ",",
      let (value, next, digits) = Self.number(scalars, at: place + 1), digits == 3
    {
      (fraction, place) = (value, next)
    }
    if isBracketed {
      guard scalars.indices.contains(place), scalars[place] == "]" || scalars[place] == ")" else {
        return nil
      }
      place += 1
    }
    milliseconds = parts.reduce(0) { $0 * 60 + $1 } * 1000 + fraction
    end = place
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  private static func number(_ scalars: [Unicode.Scalar], at start: Int) -> (
    value: Int, end: Int, digits: Int
  )? {
    var (value, place) = (0, start)
    while scalars.indices.contains(place), let digit = digit(scalars[place]), place - start < 6 {
      value = value * 10 + digit
      place += 1
    }
    return place > start ? (value, place, place - start) : nil
  }
}
