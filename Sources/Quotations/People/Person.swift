/// Someone, or a body, that the text names.
struct Person {
  /// The tokens of the fullest form of the name found.
  var name: Range<Int>
  /// How many words that form has.
  var words: Int
  /// The first and the last word of the name; equal for a name of one word.
  var first: NameKey
  var last: NameKey
  var kind: NameKind
  /// Whether the text names the person, or only says "a nurse".
  var isNamed = true
  var gender: Gender?
  /// The titles, offices and occupations that the text gives.
  var roles: [Role] = []
  /// The nouns for a body that the text gives: "airline", "charity".
  var nouns: Set<NameKey> = []
  /// How often the text names the person.
  var count = 0

  /// How often "he" followed closely after the name, minus how often "she" did.
  var votes = 0
  /// The gender that the name or the text gives, or else the one that the pronouns around the name suggest.
  var likelyGender: Gender? { gender ?? (votes > 1 ? .male : votes < -1 ? .female : nil) }

  /// Whether the text or the name itself says that this is a human being.
  var isSurelyPerson: Bool { gender != nil || hasTitle }
  /// Whether the name has a title or a role somewhere.
  var hasTitle = false

  /// Whether "he" or "she", or with no gender a word for any human being, can mean the person.
  func fits(_ pronoun: Gender?) -> Bool {
    kind.mayBePerson && (likelyGender == nil || pronoun == nil || likelyGender == pronoun)
  }

  /// Whether "it" or "the company" can mean what bears the name.
  var mayBeBody: Bool { kind.mayBeBody && !isSurelyPerson && likelyGender == nil }

  /// Whether a verb of saying has the name as its subject somewhere.
  var hasSpoken = false

  /// Whether the text says something of the name that only people do or have.
  var actsHuman = false
  /// Whether the text says "its" or "which" of the name.
  var isThing = false

  /// Whether nothing but a capital at a sentence’s start says that this is a name.
  var isDoubtful = false

  /// Which pronoun fits.
  enum Gender {
    case male, female

    /// The gender that a word implies: a given name, a title, a pronoun.
    init?(of token: Token) {
      switch (token.isAny(.male), token.isAny(.female)) {
      case (true, false): self = .male
      case (false, true): self = .female
      default: return nil
      }
    }

    /// The gender that a title among some tokens implies.
    init?(ofTitleIn tokens: ArraySlice<Token>) {
      for token in tokens where token.isAny([.title, .person]) {
        if let gender = Gender(of: token) {
          self = gender
          return
        }
      }
      return nil
    }
  }
}

/// A word as the directory compares it: a hash of its letters in lower case, so that no strings are made.
///
/// The hash is 64-bit FNV-1a (Fowler, Noll, Vo). In practice, different words of one article never share a
/// hash; if they did, only a name would be mistaken.
struct NameKey: Hashable {
  let hash: UInt64

  /// The key of a token; "al-Assad" has the key of "Assad".
  init(_ token: Token, in text: SourceText) {
    var hash: UInt64 = 14_695_981_039_346_656_037
    let article = WordShape.hasArabicArticle(token.range, in: text) ? 3 : 0
    for offset in token.start + article..<token.end {
      hash = (hash ^ UInt64(Byte.lowercased(text.bytes[offset]))) &* 1_099_511_628_211
    }
    self.hash = hash
  }

  /// The key of a word's bytes.
  init(bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { hash = (hash ^ UInt64(Byte.lowercased(byte))) &* 1_099_511_628_211 }
    self.hash = hash
  }

  /// The key of two consecutive words.
  init(pair first: NameKey, _ last: NameKey) {
    hash = (first.hash &* 31 ^ last.hash) &* 1_099_511_628_211
  }

  /// A few bits of the key, for a small table.
  var slot: Int { Int(truncatingIfNeeded: hash >> 17) & 4095 }

  /// The key of a word in lower case.
  init(_ word: StaticString) {
    var hash: UInt64 = 14_695_981_039_346_656_037
    word.withUTF8Buffer { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 } }
    self.hash = hash
  }

  /// The key of the title that an abbreviation stands for: "senator" for "sen."; the key itself for any other
  /// word.
  var ofFullTitle: NameKey { NameKey.titles[self] ?? self }

  private static let titles = KeyTable([
    (NameKey("sen."), NameKey("senator")), (NameKey("gov."), NameKey("governor")),
    (NameKey("rep."), NameKey("representative")), (NameKey("prof."), NameKey("professor")),
    (NameKey("gen."), NameKey("general")), (NameKey("dr."), NameKey("doctor")),
    (NameKey("sgt."), NameKey("sergeant")),
    (NameKey("lt."), NameKey("lieutenant")), (NameKey("col."), NameKey("colonel")),
    (NameKey("capt."), NameKey("captain")), (NameKey("pres."), NameKey("president")),
    (NameKey("rev."), NameKey("reverend")), (NameKey("adm."), NameKey("admiral")),
  ])
}

/// A place in the text where a person is named.
struct Occurrence {
  /// The person's number in the directory.
  var person: Int
  /// The first token of the words that name the person.
  var token: Int
  /// The number of the sentence.
  var sentence: Int
  /// Whether the person is the subject of the sentence.
  var isSubject: Bool
  /// Whether the person says something there.
  var speaks: Bool
  /// Whether the text only mentions something that is the person's: "Mao's answer".
  var isOwner = false
  /// Whether the text names the person here for the first time.
  var isFirst = false
  /// Whether the sentence only compares its subject with the person: "unlike Mao, he".
  var isContrast = false
  /// Whether the person is only named as a relative, after a preposition: "a boat of her brother, Jim".
  var isAside = false
  /// Whether the person is the object of a verb.
  var isObject = false
  /// Whether the text says only "he" or "she" here.
  var isPronoun = false
  /// Whether the person's turn in a transcript begins here, as in "HOLM: He left", or a byline names the
  /// person here.
  var isTurn = false
  /// What the line is that names the person.
  var line = Line.sentence
  /// How many occurrences come before it.
  var number = 0

  /// What a line with a name in it is.
  enum Line {
    case sentence
    /// A line without a stop, such as a headline.
    case heading
    /// Words without a verb, such as a caption, a credit or a section's name.
    case fragment
  }
}
