/// Reads a label scalar by scalar.
struct TurnLabelReader {
  var scalars: [Unicode.Scalar] = []
  /// Where each scalar begins, in `UTF-8 offsets`, and where the last one ends.
  private var offsets: [Int] = []
  /// Where the text after these scalars ends.
  private let end: Int
  var index = 0
  var time: Int?
  var bearer: String?

  /// Reads the first bytes of a range.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    end = range.upperBound
    var offset = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + TurnLabel.longest)
    while offset < limit {
      let (value, width) = bytes.scalar(at: offset)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      offsets.append(offset)
      offset += width
    }
    offsets.append(offset)
  }

  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private mutating func skipBlanks() {
    while let scalar = next, scalar.isBlank { index += 1 }
  }

  /// Skips what may precede a name: a time, a dash, arrows.
  private mutating func skipOpening() {
    for _ in 0..<3 {
      skipBlanks()
      if let found = TimeMark(scalars, at: index) {
        time = time ?? found.milliseconds
        index = found.end
        skipBlanks()
      }
      while let scalar = next, "-–—•>*".unicodeScalars.contains(scalar) { index += 1 }
    }
  }

  // MARK: Labels

  /// Reads a label that is followed by speech, or that ends with a colon.
  mutating func label() -> TurnLabel? {
    skipOpening()
    let start = index
    if let letter = letter(from: start) { return letter }
    guard let nameEnd = scanName(), nameEnd > start else { return nil }
    if next == "." { return stopped(start..<nameEnd) }
    guard let labelEnd = scanExplanation(), next == ":" || next == "：" else { return nil }
    let colon = index
    index += 1
    guard
      next.map({ $0.isBlank || Self.opensSpeech($0) || colon > 0 && $0.value > 0x2E7F })
        ?? true
    else { return nil }
    return finish(start..<nameEnd, labelEnd: labelEnd)
  }

  /// Reads a name on a separate line, perhaps with a time.
  mutating func lone() -> TurnLabel? {
    skipOpening()
    let start = index
    guard let nameEnd = scanName(), nameEnd > start else { return nil }
    guard let labelEnd = scanExplanation() else { return nil }
    if next == ":" { index += 1 }
    skipBlanks()
    guard index == scalars.count, offsets.last == end else { return nil }
    return finish(start..<nameEnd, labelEnd: labelEnd)
  }

  /// Reads what follows a label; `form` replaces the form of its name.
  mutating func finish(_ name: Range<Int>, labelEnd: Int, form known: TurnLabel.Form? = nil) -> TurnLabel? {
    skipBlanks()
    if time == nil, let found = TimeMark(scalars, at: index), found.isBracketed {
      time = found.milliseconds
      index = found.end
      skipBlanks()
    }
    var words = ""
    words.unicodeScalars.reserveCapacity(name.count)
    for scalar in scalars[name] { words.unicodeScalars.append(scalar) }
    guard let form = known ?? TurnLabelWords.form(of: words) else { return nil }
    let speech = index < scalars.count ? offsets[index] : min(offsets.last ?? end, end)
    return TurnLabel(
      name: offsets[name.lowerBound]..<offsets[name.upperBound], end: offsets[labelEnd], speech: speech,
      time: time, form: form, key: TurnLabel.key(of: words), bearer: bearer)
  }

  private static func opensSpeech(_ scalar: Unicode.Scalar) -> Bool {
    "“‘«„\"'([—–-…¿¡♪".unicodeScalars.contains(scalar)
  }

  // MARK: Parts

  /// Reads a letter for a question or an answer, such as `Q.` or `A1:`, or `Q` before a capital.
  private mutating func letter(from start: Int) -> TurnLabel? {
    guard let letter = scalar(start), "QAqa".unicodeScalars.contains(letter) else { return nil }
    var place = start + 1
    while let digit = scalar(place), digit.properties.numericType != nil, place < start + 4 { place += 1 }
    let nameEnd = place
    var marks = 0
    while let mark = scalar(place), mark == "." || mark == ":" {
      place += 1
      marks += 1
    }
    let isBlank = scalar(place).map { $0.isBlank } ?? (marks > 0)
    guard isBlank, marks <= 2 else { return nil }
    if marks == 0 {
      guard letter == "Q", let first = scalar(place + 1), first.properties.isUppercase || first == " " else {
        return nil
      }
    }
    index = place
    return finish(start..<nameEnd, labelEnd: nameEnd)
  }

  /// Skips a name; returns where it ends: before a colon, a comma, a parenthesis, a time or a full stop.
  private mutating func scanName() -> Int? {
    let start = index
    while let scalar = next {
      switch scalar {
      case ":", "：", ",", "(", "[", "（": return trimmed(index)
      case ".":
        guard endsName(from: start, atStop: index) else { break }
        return index
      case "?", "!", ";", "“", "”", "\"", "«", "»", "…", "|", "/", "\n", "<", "=", "@", "%", "{", "„", "。",
        "、":
        return nil
      case "0"..."9":
        if scalars[index - 1 < 0 ? 0 : index - 1].isBlank, TimeMark(scalars, at: index) != nil {
          return trimmed(index)
        }
      default: break
      }
      index += 1
    }
    return trimmed(index)
  }

  /// Whether a full stop ends a label in the style of the Congressional Record, as in `Mr. LUND. I rise`.
  private func endsName(from start: Int, atStop stop: Int) -> Bool {
    guard scalar(stop + 1)?.isBlank == true, stop > 2, stop < 70 else { return false }
    return TurnLabelWords.isOfRecord(String(String.UnicodeScalarView(scalars[start..<stop])))
  }

  func trimmed(_ end: Int) -> Int {
    var end = end
    while end > 0, scalars[end - 1].isBlank { end -= 1 }
    return end
  }

  /// Reads the rest of a label that ends with a full stop; only a title permits that.
  private mutating func stopped(_ name: Range<Int>) -> TurnLabel? {
    let words = String(String.UnicodeScalarView(scalars[name]))
    guard TurnLabelWords.isOfRecord(words) else { return nil }
    index += 1
    return finish(name, labelEnd: name.upperBound)
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; for ASCII this needs no table.
  var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
