/// What contracted words stand for.
enum Contractions {
  /// Returns the words that a word is contracted from: `can` and `not` for `can't`; the word itself if it
  /// isn't a contraction.
  static func parts(of letters: [UInt8]) -> [[UInt8]] {
    if let whole = whole[letters] { return whole }
    guard letters.contains(apostrophe) else { return [letters] }
    return split(letters)
  }

  /// Whether a word without an apostrophe is always one word.
  static func isOne(_ letters: [UInt8]) -> Bool { whole[letters] == nil }

  private static let apostrophe = UInt8(ascii: "'")

  private static func split(_ letters: [UInt8]) -> [[UInt8]] {
    guard let place = letters.lastIndex(of: apostrophe), place > 0 else { return [letters] }
    let head = Array(letters[..<place])
    let tail = Array(letters[(place + 1)...])
    if tail == [UInt8(ascii: "t")], head.last == UInt8(ascii: "n"), head.count > 1 {
      return parts(of: Array(head.dropLast())) + [Array("not".utf8)]
    }
    if let verb = endings[tail] { return parts(of: head) + [verb] }
    // An article or pronoun before a vowel, as in l’homme and qu’il.
    if head.count <= 2 || elided.contains(head) { return [elidedForm(head)] + parts(of: tail) }
    return [letters]
  }

  /// “n’” is the French “ne”.
  private static func elidedForm(_ head: [UInt8]) -> [UInt8] {
    head == [UInt8(ascii: "n")] ? Array("ne".utf8) : head
  }

  private static let endings: [[UInt8]: [UInt8]] = bytes([
    "m": "am", "re": "are", "ve": "have", "ll": "will", "s": "'s", "d": "'d", "em": "them",
  ])

  private static let elided: Set<[UInt8]> = Set(
    ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "nell", "sull", "dall", "all", "quest", "un"]
      .map { Array($0.utf8) })

  /// Words that have lost their beginning, after an apostrophe: ’cause, ’em, ’til.
  static let clipped: [[UInt8]: [UInt8]] = bytes([
    "cause": "because", "em": "them", "til": "until", "till": "until", "bout": "about", "round": "around",
    "twas": "it's",
  ])

  /// Words that are written as one and spoken as two.
  private static let whole: [[UInt8]: [[UInt8]]] = {
    let table = [
      "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "cant": "can not",
      "dont": "do not", "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not",
      "arent": "are not", "werent": "were not", "couldnt": "could not", "wouldnt": "would not",
      "shouldnt": "should not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
      "wont": "will not",
      "ain't": "is not", "aint": "is not",
      "gonna": "going to", "wanna": "want to", "gotta": "got to", "hafta": "have to", "kinda": "kind of",
      "sorta": "sort of", "outta": "out of", "lotta": "lot of", "lemme": "let me", "gimme": "give me",
      "dunno": "do not know", "y'all": "you all", "yall": "you all", "c'mon": "come on", "ma'am": "madam",
      "'cause": "because", "coulda": "could have", "woulda": "would have", "shoulda": "should have",
      "im": "i am", "ive": "i have", "alright": "all right", "let's": "let us", "o'clock": "o'clock",
    ]
    return Dictionary(
      uniqueKeysWithValues: table.map { key, value in
        (Array(key.utf8), value.split(separator: " ").map { Array($0.utf8) })
      })
  }()

  private static func bytes(_ table: [String: String]) -> [[UInt8]: [UInt8]] {
    Dictionary(uniqueKeysWithValues: table.map { (Array($0.utf8), Array($1.utf8)) })
  }

  /// What an ending that was taken off may stand for: “he’d” is “he had” or “he would”.
  static let ambiguous: [String: Set<String>] = [
    "'s": ["is", "has", "us"], "'d": ["had", "would", "did"],
  ]
}
