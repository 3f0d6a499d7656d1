/// What the ending of an unlisted English word says about it.
enum Endings {
  /// Whether a word is an adverb in -ly; names and nouns in -ly aren't.
  static func isAdverb(_ word: Token, _ text: SourceText) -> Bool {
    guard !text.habits.contains(.ownOrder) else { return isRomanceAdverb(word, text) }
    guard word.isWord, !word.isCapital, word.end - word.start > 4, text[word.end - 1] == UInt8(ascii: "y")
    else {
      return false
    }
    return text[word.end - 2] == UInt8(ascii: "l") && !word.isAny([.cue, .body, .person, .noun])
  }

  /// Whether a word of a Romance language ends in `-ment` or `-mente`.
  private static func isRomanceAdverb(_ word: Token, _ text: SourceText) -> Bool {
    guard !text.habits.isDisjoint(with: [.adverbsInMent, .adverbsInMente]) else { return false }
    let ending: StaticString = text.habits.contains(.adverbsInMent) ? "ment" : "mente"
    let length = ending.utf8CodeUnitCount
    guard word.isWord, word.end - word.start > length + 3, word.classes.isEmpty else { return false }
    return ending.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { text[word.end - length + $0] == bytes[$0] }
    }
  }

  /// Whether a word ends in -ed.
  static func isPast(_ word: Token, _ text: SourceText) -> Bool {
    word.end - word.start > 4 && text[word.end - 1] == UInt8(ascii: "d")
      && text[word.end - 2] == UInt8(ascii: "e")
  }

  /// Whether a word ends in -ing.
  static func isParticiple(_ word: Token, _ text: SourceText) -> Bool {
    word.end - word.start > 4 && text[word.end - 1] == UInt8(ascii: "g")
      && text[word.end - 2] == UInt8(ascii: "n")
      && text[word.end - 3] == UInt8(ascii: "i")
  }

  /// Whether a German word ends in -te or -ten.
  static func isGermanPast(_ word: Token, _ text: SourceText) -> Bool {
    let end = word.end - (text[word.end - 1] == UInt8(ascii: "n") ? 1 : 0)
    return end - word.start > 3 && text[end - 1] == UInt8(ascii: "e") && text[end - 2] == UInt8(ascii: "t")
  }

  /// Whether an unlisted word in lower case has an ending of finite verbs in its language.
  static func isVerb(_ word: Token, _ text: SourceText) -> Bool {
    guard word.isWord, !word.isCapital, word.classes.isEmpty, word.end - word.start > 4 else { return false }
    return text.language.verbEndings.withUTF8Buffer { endings in
      var start = 0
      for index in 0...endings.count where index == endings.count || endings[index] == Byte.space {
        if isEnding(endings[start..<index], of: word, text) { return true }
        start = index + 1
      }
      return false
    }
  }

  private static func isEnding(
    _ ending: Slice<UnsafeBufferPointer<UInt8>>, of word: Token, _ text: SourceText
  )
    -> Bool
  {
    guard let last = ending.last, text[word.end - 1] == last, word.end - word.start > ending.count + 2 else {
      return false
    }
    return ending.indices.allSatisfy { text[word.end - ending.endIndex + $0] == ending[$0] }
  }
}
