extension Span<UInt8> {
  /// Reads the scalar that begins at `offset` of valid UTF-8, and how many bytes it takes.
  ///
  /// If the bytes aren't valid UTF-8, one byte is read as U+FFFD: nothing is read outside the span.
  package func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let lead = self[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + width <= count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return (value, width)
  }

  /// Reads the letter that begins at `offset`, and how many bytes it takes.
  ///
  /// It is a scalar, or the syllable or kana that several scalars form.
  ///
  /// In other scripts only the letter is read; its marks follow it.
  package func letter(at offset: Int) -> (value: UInt32, width: Int) {
    var (letter, width) = scalar(at: offset)
    guard (0x1100...0x1112).contains(letter) || (0x3046...0x30FD).contains(letter) else {
      return (letter, width)
    }
    while offset + width < count {
      let next = scalar(at: offset + width)
      guard ComposedLetters.joins(next.value), let composed = ComposedLetters.composed(letter, next.value)
      else {
        break
      }
      (letter, width) = (composed, width + next.width)
    }
    return (letter, width)
  }

  /// Returns the scalar that ends before `offset` of valid UTF-8; `nil` at the start.
  package func scalar(before offset: Int) -> UInt32? {
    guard offset > 0, offset <= count else { return nil }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).value
  }
}
