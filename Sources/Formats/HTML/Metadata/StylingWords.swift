/// Words in classes and ids that say what an element is.
enum StylingWords {
  /// What classes and ids say elements are.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let author = Kinds(rawValue: 1)
    static let date = Kinds(rawValue: 2)
    static let modified = Kinds(rawValue: 4)
    static let deck = Kinds(rawValue: 8)
    /// Something that doesn't belong to the article.
    static let aside = Kinds(rawValue: 16)
    /// A post that is embedded from another site.
    static let post = Kinds(rawValue: 32)
  }

  /// Returns what the words in a value say, regardless of case and within longer words; O(n) in its length.
  static func kinds(in value: ArraySlice<UInt8>) -> Kinds {
    var kinds: Kinds = []
    for index in value.indices.prefix(400).dropLast(value.count <= 400 ? 1 : 0) {
      for entry in table[place(value[index], value[index + 1])] where isWord(entry.word, at: index, in: value)
      {
        kinds.formUnion(entry.kind)
      }
    }
    return kinds
  }

  private static func isWord(_ word: [UInt8], at index: Int, in value: ArraySlice<UInt8>) -> Bool {
    guard value.endIndex - index >= word.count else { return false }
    for offset in word.indices {
      let byte = value[index + offset]
      guard word[offset] == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) else { return false }
    }
    return true
  }

  private static let words: [(String, Kinds)] = [
    (
      "byline authors author by-line contributor writtenby written-by reporter vcard p-author autor auteur redakteur",
      .author
    ),
    ("date time publish posted datum fecha dateline", .date),
    ("modified updated", .modified),
    (
      "deck dek standfirst subtitle subhead sub-head subline summary chapo excerpt kicker-text article-lead lede intro",
      .deck
    ),
    (
      "comment related recommend sidebar popular newsletter trending most-read mostread footer cookie promo teaser-list read-next infobox follow",
      .aside
    ),
    ("tweet instagram-media fb-post bluesky-embed mastodon-embed tiktok-embed reddit-embed", .post),
  ]

  /// Returns the bucket of words that begin with two bytes, regardless of case; others may share it.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// The words by their first two letters.
  private static let table: [[(word: [UInt8], kind: Kinds)]] = {
    var table: [[(word: [UInt8], kind: Kinds)]] = Array(repeating: [], count: 1024)
    for (list, kind) in words {
      for word in list.split(separator: " ") {
        let bytes = Array(word.utf8)
        table[place(bytes[0], bytes[1])].append((bytes, kind))
      }
    }
    return table
  }()
}
