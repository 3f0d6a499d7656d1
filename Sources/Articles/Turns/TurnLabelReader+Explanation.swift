// What follows the name in a label.

extension TurnLabelReader {
  /// Skips what explains a name, up to a colon or the end: `(Nordvik) (Lab)`, `, HOST`, a time.
  ///
  /// Returns where the words end.
  mutating func scanExplanation() -> Int? {
    var wordsEnd = trimmed(index)
    while let scalar = next, scalar != ":", scalar != "：" {
      if let found = TimeMark(scalars, at: index) {
        time = time ?? found.milliseconds
        index = found.end
      } else if scalar == "(" || scalar == "[" || scalar == "（" {
        guard
          let close = scalars[index...].prefix(90).firstIndex(where: { ")]）".unicodeScalars.contains($0) })
        else { return nil }
        note(scalars[(index + 1)..<close])
        index = close + 1
        wordsEnd = index
      } else if scalar == "," {
        guard scanDescription() else { return nil }
        wordsEnd = trimmed(index)
      } else if scalar.isBlank {
        index += 1
      } else {
        return nil
      }
    }
    return wordsEnd
  }

  /// Keeps the name in parentheses after an office.
  private mutating func note(_ words: ArraySlice<Unicode.Scalar>) {
    let text = String(String.UnicodeScalarView(words))
    if bearer == nil, let name = TurnLabelWords.person(in: text) { bearer = name }
  }

  /// Skips a description after a comma: `, mayor of Nordvik`.
  private mutating func scanDescription() -> Bool {
    let start = index
    while let scalar = next, scalar != ":", scalar != "(", scalar != "[" {
      if "?!;“”\"«»…\n".unicodeScalars.contains(scalar) { return false }
      if scalar == ".", self.scalar(index + 1)?.isBlank == true, index - start > 5 {
        return false
      }
      index += 1
    }
    return index - start <= 90
  }
}
