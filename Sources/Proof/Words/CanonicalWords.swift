/// Gives words one spelling: contractions split, numbers in digits, house spellings unified, titles written
/// out.
///
/// Both wordings of a comparison are treated alike, so a form needn't be a real word, as long as no other
/// word has it.
enum CanonicalWords {
  /// Calls `body` with each canonical word of a part and its number, in order; O(n).
  ///
  /// Most words are compared as they are written. Only stretches of others, such as numbers, are read together.
  static func forEach(
    in pieces: [WordPiece], _ numbers: inout WordNumbers, _ body: (_ number: Int32, WordPiece) -> Void
  ) {
    var index = 0
    while index < pieces.count {
      if let number = numbers.plainNumber(of: pieces[index]) {
        body(number, pieces[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < pieces.count, !numbers.isPlain(pieces[end]) { end += 1 }
      for piece in canonical(pieces[index..<end]) { body(numbers.number(of: piece.letters), piece) }
      index = end
    }
  }

  /// Returns the canonical words of a stretch.
  private static func canonical(_ pieces: ArraySlice<WordPiece>) -> [WordPiece] {
    var words: [WordPiece] = []
    words.reserveCapacity(pieces.count)
    for piece in pieces { append(piece, to: &words) }
    return NumberWords.merged(words).map { word in
      var word = word
      word.letters = Spelling.canonical(word.letters)
      return word
    }
  }

  private static func append(_ piece: WordPiece, to words: inout [WordPiece]) {
    var piece = piece
    let (before, after) = piece.apostrophes
    if before, !after, let whole = Contractions.clipped[piece.letters] { piece.letters = whole }
    if after, !before, piece.letters.count > 3, piece.letters.hasSuffix("in") {
      piece.letters.append(UInt8(ascii: "g"))
    }
    if piece.isAbbreviated, let title = Spelling.titles[piece.letters] { piece.letters = title }
    let parts = Contractions.parts(of: piece.letters)
    for (index, part) in parts.enumerated() {
      var word = piece
      word.letters = part
      if index > 0 { word.traits.subtract([.isFirst, .afterEllipsis, .opensSentence]) }
      if index < parts.count - 1 { word.sign = nil }
      words.append(word)
    }
  }
}

extension [UInt8] {
  /// Whether the bytes end with ASCII letters.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { $0.count <= count && self[(count - $0.count)...].elementsEqual($0) }
  }
}
