import Frames

/// The keys that a terminal has sent; the last character may still get marks.
struct DecodedKeys {
  private var keys: [Key] = []
  /// The last character, held until it is certain that no mark follows it.
  private var held: Character?

  /// Whether a character is held.
  var holdsCharacter: Bool { held != nil }

  /// Takes all keys but the character that is held.
  mutating func takeAll() -> [Key] {
    defer { keys = [] }
    return keys
  }

  /// Adds keys after the character that is held, which is complete now.
  mutating func append(_ more: [Key]) {
    if let held { keys.append(.character(held)) }
    held = nil
    keys += more
  }

  /// Adds a scalar outside ASCII; it forms one grapheme cluster with the last character if it can.
  mutating func hold(_ scalar: Unicode.Scalar) {
    if scalar.value < 0xA0 { return }
    if case .character(let last)? = keys.last, held == nil {
      held = last
      keys.removeLast()
    }
    let joined = held.map { String($0) + String(Character(scalar)) } ?? ""
    if joined.count == 1 {
      held = Character(joined)
    } else {
      append([])
      held = Character(scalar)
    }
  }
}
