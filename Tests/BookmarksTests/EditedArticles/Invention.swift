import TestSupport

/// Writes invented articles: people, places and words that don't exist, in several scripts.
struct Invention {
  var dice: SplitMix64
  /// The article's own nouns; they are few, so that words and phrases are repeated.
  private let nouns: [String]
  private let people: [String]

  private static let syllables = [
    "bar", "cor", "dell", "fen", "gar", "hol", "ilm", "kes", "lor", "mar", "nor", "pel", "quin", "ros", "sul",
    "tam", "ul", "vor", "wes", "yar",
  ]
  private static let verbs = [
    "will keep", "will not keep", "has opened", "did close", "may lose", "can’t pay for", "won’t sell",
    "must mend",
    "have counted", "should paint", "will move", "will not move", "are to measure", "nearly lost",
  ]
  private static let cues = [
    "said", "told the council", "wrote in a note", "added", "asked", "warned last night",
  ]
  private static let times = [
    "on Monday", "in the spring", "after the flood", "for 12 years", "at 9 o’clock", "before the fair",
    "by July",
    "without a permit", "as they have always done", "if nobody minds", "in spite of the rain", "twice",
  ]
  private static let qualities = ["old", "new", "lower", "stone", "last", "empty", "other", "famous"]
  private static let foreign = [
    "Die Brücke über die Söhl bleibt bis 2031 gesperrt , meldet das Amt .",
    "Niemand weiß , wann die Fähre nach Grönrade wieder fährt .",
    "河 上 的 旧 桥 明 年 春 天 重 新 开 放 。", "市 长 说 渡 船 不 会 停 运 。",
    "The nai\u{308}ve cafe\u{301} owner put 🛶 and 👩‍👩‍👧‍👦 on the sign .", "Ferries 🛶🛶 ran late 🌧️ again .",
  ]

  /// Creates an invention that depends on the seed alone.
  init(seed: UInt64) {
    var dice = SplitMix64(seed)
    func name(_ dice: inout SplitMix64, parts: Int) -> String {
      (0..<parts).map { _ in dice.one(of: Self.syllables) }.joined()
    }
    nouns = (0..<40).map { _ in name(&dice, parts: 2) }
    people = (0..<4).map { _ in name(&dice, parts: 2).capitalizedFirst }
    self.dice = dice
  }

  /// Returns an article of 4 to 9 paragraphs.
  mutating func article() -> InventedArticle {
    var article = InventedArticle()
    for _ in 0..<Int.random(in: 4...9, using: &dice) { article.paragraphs.append(paragraph(&article)) }
    return article
  }

  /// Returns a paragraph of 1 to 4 sentences.
  mutating func paragraph(_ article: inout InventedArticle) -> [InventedArticle.Sentence] {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in sentence(&article) }
  }

  /// Returns a statement, a quotation with its speaker, or something in another script.
  mutating func sentence(_ article: inout InventedArticle) -> InventedArticle.Sentence {
    switch Int.random(in: 0..<9, using: &dice) {
    case 0: tokens(dice.one(of: Self.foreign), &article)
    case 1...2: tokens("“ \(clause()) , ” \(cue()) .", &article)
    case 3: tokens("“ \(clause()) , ” \(cue()) , “ and \(clause()) . ”", &article)
    case 4: tokens("\(dice.one(of: people)) \(dice.one(of: Self.cues)) : “ \(clause()) . ”", &article)
    case 5: tokens("\(clause()) — \(noun()) and \(noun()) — \(dice.one(of: Self.times)) …", &article)
    default: tokens("\(clause()) , and \(clause()) .", &article)
    }
  }

  /// Returns words separated by spaces as tokens; marks are next to the word that they belong to.
  mutating func tokens(_ words: String, _ article: inout InventedArticle) -> InventedArticle.Sentence {
    var isGlued = false
    return words.split(separator: " ").map { part in
      let text = String(part)
      let isMark = Self.marks.contains(text)
      let isIdeograph = (part.unicodeScalars.first?.value ?? 0) >= 0x3000 && part.utf8.count == 3
      let gap = isGlued || isIdeograph || Self.closing.contains(text) ? "" : " "
      isGlued = Self.opening.contains(text)
      return article.token(text, gap: gap, word: isMark ? nil : text)
    }
  }

  /// Returns one of the article's nouns.
  mutating func noun() -> String { dice.one(of: nouns) }

  private mutating func cue() -> String { "\(dice.one(of: Self.cues)) \(dice.one(of: people))" }

  private mutating func clause() -> String {
    let subject = dice.once(in: 3) ? "we" : "the \(noun()) of \(noun())"
    let number = Int.random(in: 2...40, using: &dice)
    let object =
      dice.once(in: 3) ? "\(number) \(noun()) boats" : "the \(dice.one(of: Self.qualities)) \(noun())"
    return "\(subject) \(dice.one(of: Self.verbs)) \(object) \(dice.one(of: Self.times))"
  }

  private static let opening: Set = ["“", "—"]
  private static let closing: Set = ["”", ",", ".", "…", ":", "。", "—"]
  private static let marks = opening.union(closing)
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
