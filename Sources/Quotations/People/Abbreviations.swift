/// The long forms of the abbreviations that a text uses: "NTSB" for "National Transportation Safety Board".
///
/// One pass over the tokens, O(n): each run of capitalised words is followed for up to ``reach`` tokens.
struct Abbreviations {
  private var longForms: [NameKey: Range<Int>] = [:]
  private static let reach = 12

  /// Finds the long form of each word in capitals, by its initials or by the brackets around it.
  init(text: SourceText, tokens: [Token]) {
    var wanted: Set<NameKey> = []
    for token in tokens where Abbreviations.isAbbreviation(token) {
      wanted.insert(Abbreviations.key(token, text))
    }
    guard !wanted.isEmpty else { return }
    var index = 0
    while index < tokens.count {
      guard NameEvidence.isNameWord(tokens[index]),
        !tokens[index].traits.contains(.allCapitals) || index == 0
          || !Abbreviations.isAbbreviation(tokens[index])
      else {
        index += 1
        continue
      }
      let end = Abbreviations.endOfRun(from: index, tokens, in: text)
      if end - index > 1 {
        note(index..<end, wanted, text, tokens, withSmall: false)
        note(index..<end, wanted, text, tokens, withSmall: true)
        noteBracket(behind: index..<end, text, tokens)
      }
      index = end
    }
  }

  /// Returns the tokens of the long form of a word in capitals.
  func longForm(of token: Token, in text: SourceText) -> Range<Int>? {
    guard !longForms.isEmpty, Abbreviations.isAbbreviation(token) else { return nil }
    return longForms[Abbreviations.key(token, text)]
  }

  private static func isAbbreviation(_ token: Token) -> Bool {
    token.isWord && token.traits.contains(.allCapitals) && token.end - token.start < 16
  }

  /// The letters alone, so that "U.N." and "UN" are the same.
  private static func key(_ token: Token, _ text: SourceText) -> NameKey {
    NameKey(bytes: text.bytes[token.start..<token.end].lazy.filter { $0 != Byte.stop })
  }

  /// Returns where a run of capitalised words ends, including small words between them.
  private static func endOfRun(from start: Int, _ tokens: [Token], in text: SourceText) -> Int {
    var end = start + 1
    while end < min(tokens.count, start + reach), !endsName(tokens[end - 1], text) {
      if NameEvidence.isNameWord(tokens[end]) {
        end += 1
      } else if let next = nextCapital(behind: end, tokens) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether a possessive ends a name: "Lund’s", but not "Farmers’" in "Farmers’ Union".
  private static func endsName(_ token: Token, _ text: SourceText) -> Bool {
    guard token.traits.contains(.possessive) else { return false }
    let isPlural = text[WordShape.endOfPossessive(token.end, in: text) - 1] | 0x20 != UInt8(ascii: "s")
    return !isPlural && !token.classes.isSuperset(of: [.person, .plural])
  }

  /// The capitalised word after one or two small ones: "of the".
  private static func nextCapital(behind index: Int, _ tokens: [Token]) -> Int? {
    for next in index..<min(tokens.count, index + 3) {
      if next > index, NameEvidence.isNameWord(tokens[next]) { return next }
      guard tokens[next].isWord, !tokens[next].isCapital, tokens[next].end - tokens[next].start < 4,
        tokens[next].isAny([.joint, .conjunction, .preposition, .determiner])
      else { return nil }
    }
    return nil
  }

  private mutating func note(
    _ run: Range<Int>, _ wanted: Set<NameKey>, _ text: SourceText, _ tokens: [Token], withSmall: Bool
  ) {
    for start in run where tokens[start].isCapital && !tokens[start].isAny([.male, .female]) {
      var capitals: [UInt8] = []
      var all: [UInt8] = []
      for end in start..<run.upperBound {
        let letter = text[tokens[end].start]
        all.append(letter)
        guard tokens[end].isCapital else { continue }
        capitals.append(letter)
        guard capitals.count > 2 else { continue }
        note(start..<(end + 1), NameKey(bytes: withSmall ? all : capitals), wanted)
      }
    }
  }

  private mutating func note(_ range: Range<Int>, _ key: NameKey, _ wanted: Set<NameKey>) {
    if wanted.contains(key), longForms[key] == nil { longForms[key] = range }
  }

  /// Notes letters in brackets after a name, as in `Hult Port Authority (HULTPORT)`.
  private mutating func noteBracket(behind run: Range<Int>, _ text: SourceText, _ tokens: [Token]) {
    let open = run.upperBound
    guard open + 2 < tokens.count, tokens[open].kind == .open, tokens[open + 2].kind == .close,
      Abbreviations.isAbbreviation(tokens[open + 1])
    else { return }
    let letter = text[tokens[open + 1].start]
    let key = Abbreviations.key(tokens[open + 1], text)
    guard longForms[key] == nil,
      let start = run.first(where: { tokens[$0].isCapital && text[tokens[$0].start] == letter }),
      !tokens[start].isAny([.male, .female]), run.upperBound - start > 1
    else { return }
    longForms[key] = start..<run.upperBound
  }
}
