/// Gives words one spelling: contractions split, numbers in digits, house spellings unified, titles written
/// out.
///
/// Both wordings of a comparison are treated alike, so a form needn't be a real word, as long as no other
/// word has it.
enum CanonicalWords {
  /// Returns the canonical words of a part; O(n).
  static func canonical(_ pieces: [WordPiece]) -> [WordPiece] {
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
