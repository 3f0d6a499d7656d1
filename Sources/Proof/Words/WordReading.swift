import Articles

/// A word of a text before its spelling is made canonical.
struct WordPiece {
  /// The folded letters, with `'` for an apostrophe inside.
  var letters: [UInt8]
  /// The number of the letters among the ``WrittenWords``; `nil` if the piece was joined from several.
  var written: Int?
  /// `UTF-8 offsets` into the text.
  var range: Range<Int>
  /// The number of its sentence in the part.
  var sentence: Int32
  var traits: ProofWord.Traits
  /// The currency sign before it, or the percent sign after it.
  var sign: Sign?
  /// Whether it begins with a capital and ends in a stop, as “Sen.” does.
  var isAbbreviated = false
  /// Whether an apostrophe is directly before it, as in “’cause”, or directly after it, as in “goin’”.
  var apostrophes: (before: Bool, after: Bool) = (false, false)

  enum Sign { case dollar, euro, pound, percent }

  /// Whether no sign around it can change how it is read.
  var isBare: Bool { sign == nil && !isAbbreviated && !apostrophes.before && !apostrophes.after }
}

/// Reads the words of a part of a text, and what the signs between them mean.
///
/// Square brackets hold the reporter's words, three stops are an omission, `(APPLAUSE)` isn't speech. O(n).
struct WordReading {
  private let bytes: [UInt8]
  private let part: Range<Int>
  private var found: [WordPiece] = []
  private var groups: [Range<Int>] = []
  private var gap = SignReading()
  private var sentence: Int32 = 0
  /// Whether a sign of omission follows the last word.
  private(set) var endsInEllipsis = false

  init(_ part: Range<Int>, of bytes: [UInt8]) {
    (self.part, self.bytes) = (part, bytes)
  }

  /// Returns the words, in order.
  mutating func pieces(_ words: inout WrittenWords) -> [WordPiece] {
    guard !part.isEmpty else { return [] }
    let (bytes, first) = (bytes, part.lowerBound)
    var end = first
    var folding = WordFolding()
    swap(&folding, &words.folding)
    bytes.span.extracting(part).withWords(&folding) { place, letters in
      let range = place.lowerBound + first..<place.upperBound + first
      let width = gap.read(end..<range.lowerBound, of: bytes)
      add(words.number(of: letters), of: words, at: range, afterGapOf: width)
      end = range.upperBound
    }
    swap(&folding, &words.folding)
    _ = gap.read(end..<part.upperBound, of: bytes)
    closePrevious()
    endsInEllipsis = gap.hasEllipsis
    if gap.depth > 0 { dropOpenBracket() }
    return StageDirections.removed(from: found, inside: gap.groups(closingAt: found.count))
  }

  /// Completes the last word with the signs after it.
  private mutating func closePrevious() {
    guard !found.isEmpty, !gap.isSpaceOnly else { return }
    let last = found.count - 1
    if gap.hasPercent { found[last].sign = .percent }
    found[last].apostrophes.after = gap.beginsWithApostrophe
    found[last].isAbbreviated =
      gap.beginsWithStop && (0x41...0x5A).contains(bytes[found[last].range.lowerBound])
  }

  /// Ignores a bracket that is never closed: it says nothing about the words after it.
  private mutating func dropOpenBracket() {
    for index in found.indices.reversed() {
      guard found[index].traits.contains(.bracketed) else { return }
      found[index].traits.remove(.bracketed)
    }
  }

  private mutating func add(
    _ word: Int, of words: WrittenWords, at range: Range<Int>, afterGapOf width: Int
  ) {
    defer { gap.startWord(found.count) }
    let letters = words.letters(word)
    if joinsPrevious(letters, width) {
      let last = found.count - 1
      if gap.isApostrophe { found[last].letters.append(UInt8(ascii: "'")) }
      if gap.isDecimalPoint, found[last].letters.last.map(Self.isDigit) == true {
        found[last].letters.append(UInt8(ascii: "."))
      }
      if gap.isBracket {
        found[last].traits.remove(.bracketed)
        found[last].traits.insert(.partlyBracketed)
      }
      found[last].letters += letters
      found[last].written = nil
      found[last].range = found[last].range.lowerBound..<range.upperBound
      return
    }
    closePrevious()
    let isStop = gap.endsSentence && !(found.last?.isAbbreviated == true && gap.isStopOnly && isTitle)
    if isStop, !found.isEmpty { sentence += 1 }
    var traits: ProofWord.Traits = .isFirst
    if gap.depth > 0 { traits.insert(.bracketed) }
    if gap.hasEllipsis { traits.insert(.afterEllipsis) }
    if found.isEmpty || isStop { traits.insert(.opensSentence) }
    var piece = WordPiece(letters: letters, written: word, range: range, sentence: sentence, traits: traits)
    piece.sign = gap.currency
    piece.apostrophes.before = gap.endsWithApostrophe
    if gap.hasAmpersand, !found.isEmpty {
      var and = piece
      (and.letters, and.written) = (Array("and".utf8), nil)
      (and.range, and.sign) = (range.lowerBound..<range.lowerBound, nil)
      found.append(and)
    }
    found.append(piece)
  }

  private var isTitle: Bool { found.last.map { Spelling.titles[$0.letters] != nil } ?? false }

  /// Whether a word and the one before it are written as one word: can’t, 3.5, 1,000, U.S., [P]eople.
  private func joinsPrevious(_ letters: [UInt8], _ width: Int) -> Bool {
    guard width > 0, !gap.isSpaceOnly, let last = found.last else { return false }
    if gap.isApostrophe || gap.isBracket { return true }
    let isNumber = last.letters.last.map(Self.isDigit) == true && letters.first.map(Self.isDigit) == true
    if gap.isComma { return isNumber && letters.count == 3 }
    guard gap.isDecimalPoint else { return false }
    if isNumber { return true }
    // U.S., p.m.
    return letters.count == 1 && !Self.isDigit(letters[0]) && last.letters.count <= 3
      && last.range.count == last.letters.count * 2 - 1
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Span<UInt8> {
  /// Calls `body` with each word and its folded letters.
  fileprivate func withWords(
    _ folding: inout WordFolding, _ body: (_ place: Range<Int>, _ letters: [UInt8]) -> Void
  ) {
    folding.forEachWord(in: self) { place, letters in
      guard letters.count >= 6, letters[0] >= 0xE3, place.count == letters.count else {
        body(place, letters)
        return true
      }
      // In scripts without spaces, each character is a word.
      var offset = 0
      while offset < letters.count {
        let width =
          letters[offset] >= 0xF0 ? 4 : letters[offset] >= 0xE0 ? 3 : letters[offset] >= 0xC2 ? 2 : 1
        let end = Swift.min(offset + width, letters.count)
        body(place.lowerBound + offset..<place.lowerBound + end, Array(letters[offset..<end]))
        offset = end
      }
      return true
    }
  }
}
