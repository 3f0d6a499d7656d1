import TestSupport

/// Invents speech: sentences of common words that no one has ever said.
struct InventedSpeech {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed) }

  /// Returns a sentence of 10 to 24 words with a capital and a stop.
  ///
  /// - Parameter negated: whether it has a “not” somewhere in the middle, before a word that carries meaning.
  mutating func sentence(negated: Bool = false) -> [String] {
    let count = 10 + random.below(15)
    var words = (0..<count).map { $0 % 3 == 2 ? random.one(of: Self.small) : random.one(of: Self.large) }
    if negated { words.insert("not", at: 3 + random.below(count - 6)) }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    return words
  }

  /// Returns a word that doesn't begin like any of some others.
  mutating func word(except others: [String]) -> String {
    var word = random.one(of: Self.large)
    while others.contains(where: { $0.lowercased().hasPrefix(word.prefix(4)) }) {
      word = random.one(of: Self.large)
    }
    return word
  }

  mutating func below(_ limit: Int) -> Int { random.below(limit) }

  private static let small = split(
    "the a of to and in that we they it for on with as our this will have from by at but")
  private static let large = split(
    """
    harbour bridge winter council school lorry herring market roof window village engine letter doctor farmer
    garden meadow cattle weather island ferry captain teacher bakery timber copper railway station tunnel
    budget ballot promise courage silence thunder blanket kettle lantern ribbon saddle anchor barrel compass
    mends builds carries forgets gathers inspects launches measures protects repairs shelters teaches visits
    warns borrows counts delivers follows governs harvests questions remembers struggles travels unites
    ancient bitter careful distant eager foolish gentle hollow idle jealous kind lonely mighty narrow obvious
    patient quiet reckless stubborn tired useful vivid weary young zealous broken frozen hidden sunken
    """)

  private static func split(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
