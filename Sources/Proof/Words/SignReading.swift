import Articles

/// What the signs between two words mean.
struct SignReading {
  /// How deeply the next word is nested in square brackets.
  private(set) var depth = 0
  private(set) var hasEllipsis = false
  private(set) var endsSentence = false
  private(set) var hasPercent = false
  private(set) var hasAmpersand = false
  private(set) var currency: WordPiece.Sign?
  /// Whether the words are separated by one space, as most are.
  private(set) var isSpaceOnly = false
  /// The signs, each as one letter; a run of spaces is a space.
  private var signs: [UInt8] = []
  /// Where round and square brackets opened, as the number of the first word inside.
  private var openings: [Int] = []
  private var closed: [Range<Int>] = []
  private var words = 0

  /// Reads the bytes between two words, and returns how many there are.
  mutating func read(_ range: Range<Int>, of bytes: [UInt8]) -> Int {
    (hasEllipsis, endsSentence, hasPercent, hasAmpersand, currency) = (false, false, false, false, nil)
    signs.removeAll(keepingCapacity: true)
    isSpaceOnly = range.count == 1 && bytes[range.lowerBound] == 0x20
    if isSpaceOnly {
      signs.append(0x20)
      return 1
    }
    let span = bytes.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = span.scalar(at: offset)
      offset += width
      read(scalar)
    }
    settleStops()
    return range.count
  }

  /// Notes that a word follows.
  mutating func startWord(_ number: Int) { words = number }

  private mutating func read(_ scalar: UInt32) {
    switch ScalarClass(scalar) {
    case .ellipsis: note("…")
    case .blank: if signs.last != 0x20 { signs.append(0x20) }
    case .lineBreak, .paragraphBreak:
      if signs.last == 0x0A { endsSentence = true }
      if signs.last == 0x20 { signs.removeLast() }
      signs.append(signs.last == 0x0A ? 0x20 : 0x0A)
    case .apostrophe: signs.append(0x27)
    case .invisible, .mark: break
    case .hyphen: signs.append(0x2D)
    case .doubleMark: signs.append(0x22)
    case .letter: note(Unicode.Scalar(scalar) ?? " ")
    }
  }

  private mutating func note(_ sign: Unicode.Scalar) {
    switch sign {
    case "…":
      hasEllipsis = true
      signs.append(0x2A)
    case "!", "?", "¿", "¡", "。", "！", "？":
      endsSentence = true
      signs.append(0x21)
    case "$": currency = .dollar
    case "€": currency = .euro
    case "£": currency = .pound
    case "%": hasPercent = true
    case "&": hasAmpersand = true
    case "[", "(": open(sign)
    case "]", ")": close(sign)
    default: signs.append(sign.value < 0x80 ? UInt8(sign.value) : 0x2A)
    }
  }

  private mutating func open(_ sign: Unicode.Scalar) {
    signs.append(UInt8(sign.value))
    if sign == "[" { depth = min(depth + 1, 8) }
    if openings.count < 8 { openings.append(words) }
  }

  private mutating func close(_ sign: Unicode.Scalar) {
    signs.append(UInt8(sign.value))
    if sign == "]" { depth = max(0, depth - 1) }
    if let first = openings.popLast(), first < words { closed.append(first..<words) }
  }

  /// Decides what stops mean: three, with or without spaces between, are an omission; one or two end a
  /// sentence.
  private mutating func settleStops() {
    let stops = signs.count { $0 == 0x2E }
    if stops >= 3 { hasEllipsis = true }
    guard stops > 0, let stop = signs.firstIndex(of: 0x2E) else { return }
    // A stop inside a number or a name is followed directly by a letter or digit.
    if stops >= 3 ? signs.first == 0x2E && stops == 4 : stop + 1 < signs.count { endsSentence = true }
  }

  /// Whether the signs are only a stop and a space.
  var isStopOnly: Bool { signs == [0x2E, 0x20] }
  var beginsWithStop: Bool { signs.first == 0x2E && !hasEllipsis }
  var isApostrophe: Bool { signs == [0x27] }
  var isComma: Bool { signs == [0x2C] }
  var isDecimalPoint: Bool { signs == [0x2E] }
  /// Whether the only sign is a bracket, which then is inside a word.
  var isBracket: Bool { signs == [0x5B] || signs == [0x5D] }
  var beginsWithApostrophe: Bool { signs.first == 0x27 }
  var endsWithApostrophe: Bool { signs.last == 0x27 }

  /// Returns the groups of words that share round or square brackets, as ranges of their numbers.
  func groups(closingAt count: Int) -> [Range<Int>] { closed.filter { $0.upperBound <= count } }
}

/// Notes on what happens, such as `(APPLAUSE)` and `[laughter]`, which no one says.
enum StageDirections {
  /// Returns pieces without the groups that are notes on what happens.
  static func removed(from pieces: [WordPiece], inside groups: [Range<Int>]) -> [WordPiece] {
    let notes = groups.filter { group in
      group.count <= 4 && group.upperBound <= pieces.count
        && pieces[group].contains { words.contains(String(decoding: $0.letters, as: UTF8.self)) }
    }
    guard !notes.isEmpty else { return pieces }
    var kept: [WordPiece] = []
    var index = 0
    for note in notes where note.lowerBound >= index {
      kept += pieces[index..<note.lowerBound]
      index = note.upperBound
    }
    return kept + pieces[index...]
  }

  private static let words: Set<String> = [
    "applause", "laughter", "laughs", "laughing", "crosstalk", "inaudible", "cheers", "cheering", "booing",
    "boos", "ph", "unintelligible", "pause", "pauses", "music", "chuckles", "chuckling", "sighs", "coughs",
    "interruption", "indistinct", "beifall", "heiterkeit", "lachen", "lacht", "gelachter", "zuruf", "zurufe",
    "unverstandlich", "applaudissements", "rires", "rit", "aplausos", "risas", "rie", "applausi", "risate",
    "aplauso", "risos", "gelach", "applaus",
  ]
}
