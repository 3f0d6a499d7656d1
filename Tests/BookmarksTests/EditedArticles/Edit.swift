import TestSupport

/// What an editor does to an article, around one of its passages.
enum Edit: String, CaseIterable {
  case typography = "other quotation marks, dashes, blanks"
  case wordCorrected = "a word corrected inside"
  case wordPutIn = "a word put in"
  case wordLeftOut = "a word left out"
  case twoWordsCorrected = "two words corrected inside"
  case nearbyCorrected = "a word corrected on either side"
  case paragraphBefore = "a paragraph put before"
  case paragraphAfter = "a paragraph put after"
  case sentenceInside = "a sentence put inside"
  case passageMoved = "moved alone"
  case sentenceMoved = "moved with its sentence"
  case paragraphMoved = "moved with its paragraph"
  case repeatedBefore = "repeated before"
  case repeatedAfter = "repeated after"
  case paragraphRepeated = "repeated with its paragraph"
  case twinPutIn = "a twin of one other word put in"
  case firstHalfCut = "first half cut"
  case secondHalfCut = "second half cut"
  case removed = "removed"
  case paragraphRemoved = "removed with its paragraph"
  case removedBesideCopy = "removed, while a copy stays"
  case removedBesideTwin = "removed, while a twin of one other word stays"
  case beforeRewritten = "what stands before rewritten"
  case afterRewritten = "what stands after rewritten"
  case bothRewritten = "both sides rewritten"
  case articleRewritten = "the article rewritten"
  case sentencesShuffled = "sentences in another order"
  case paragraphsShuffled = "paragraphs in another order"
}

/// An article under edits around one passage of it.
struct Editing {
  var article: InventedArticle
  /// The numbers of the passage's tokens.
  let passage: [Int]
  var invention: Invention

  /// Prepares the article before the passage is kept, so that the edit makes sense.
  mutating func prepare(for edit: Edit) {
    switch edit {
    case .removedBesideCopy: insertElsewhere(copyOfPassage())
    case .removedBesideTwin: insertElsewhere(twinOfPassage())
    default: return
    }
  }

  /// Edits the article.
  mutating func apply(_ edit: Edit) {
    switch edit {
    case .typography: Typography(dice: &invention.dice).apply(to: &article)
    case .wordCorrected: correct(1)
    case .twoWordsCorrected: correct(2)
    case .wordPutIn:
      let noun = invention.noun()
      putIn([article.token(noun, gap: " ", word: noun)], at: place(inside: 0..<1))
    case .sentenceInside:
      let sentence = invention.sentence(&article)
      putIn(sentence, at: place(inside: 0.3..<0.7))
    case .wordLeftOut:
      let victim = words.dropFirst().dropLast().randomElement(using: &invention.dice)
      article.replace { $0.id == victim?.id ? nil : $0 }
    case .nearbyCorrected: correctNearby()
    case .paragraphBefore, .paragraphAfter:
      let paragraph = invention.paragraph(&article)
      let index = home.paragraph + (edit == .paragraphBefore ? 0 : 1)
      article.paragraphs.insert(paragraph, at: min(index, article.paragraphs.count))
    case .passageMoved:
      let tokens = passageTokens
      remove(Set(passage))
      insertElsewhere(tokens)
    case .sentenceMoved: moveSentences()
    case .paragraphMoved: moveParagraph()
    case .repeatedBefore:
      insert(copyOfPassage(), at: Int.random(in: 0...home.paragraph, using: &invention.dice))
    case .repeatedAfter:
      let last = article.paragraphs.count
      insert(
        copyOfPassage(), at: Int.random(in: min(home.paragraph + 1, last)...last, using: &invention.dice))
    case .paragraphRepeated: repeatParagraph()
    case .twinPutIn: insertElsewhere(twinOfPassage())
    case .firstHalfCut: remove(Set(passage.prefix(passage.count / 2)))
    case .secondHalfCut: remove(Set(passage.suffix(passage.count / 2)))
    case .removed, .removedBesideCopy, .removedBesideTwin: remove(Set(passage))
    case .paragraphRemoved: remove(Set(article.paragraphs[home.paragraph].joined().map(\.id) + passage))
    case .beforeRewritten: rewrite(before: true, after: false)
    case .afterRewritten: rewrite(before: false, after: true)
    case .bothRewritten: rewrite(before: true, after: true)
    case .articleRewritten:
      for index in article.paragraphs.indices { article.paragraphs[index] = invention.paragraph(&article) }
    case .sentencesShuffled:
      for index in article.paragraphs.indices { article.paragraphs[index].shuffle(using: &invention.dice) }
    case .paragraphsShuffled: article.paragraphs.shuffle(using: &invention.dice)
    }
  }
}

extension Editing {
  /// The passage's tokens that are still there.
  var passageTokens: [Token] {
    let ids = Set(passage)
    return article.tokens.filter { ids.contains($0.id) }
  }

  private var words: [Token] { passageTokens.filter { $0.word != nil } }

  /// Where the passage begins; the beginning of the article if the passage is gone.
  private var home: (paragraph: Int, sentence: Int) {
    let ids = Set(passage)
    for (paragraph, sentences) in article.paragraphs.enumerated() {
      for (sentence, tokens) in sentences.enumerated() where tokens.contains(where: { ids.contains($0.id) }) {
        return (paragraph, sentence)
      }
    }
    return (0, 0)
  }

  private mutating func remove(_ ids: Set<Int>) { article.replace { ids.contains($0.id) ? nil : $0 } }

  private mutating func correct(_ count: Int) {
    correct(Array(words.shuffled(using: &invention.dice).prefix(count)))
  }

  private mutating func correct(_ victims: [Token]) {
    var corrections: [Int: Token] = [:]
    for victim in victims { corrections[victim.id] = corrected(victim) }
    article.replace { corrections[$0.id] ?? $0 }
  }

  /// Returns another word in place of one.
  private mutating func corrected(_ token: Token) -> Token {
    var token = token
    let word = token.word == "will" ? "won’t" : Int(token.text) != nil ? "41" : invention.noun() + "s"
    token.text = word
    token.word = word
    return token
  }

  /// Returns the number of a token in some part of the passage.
  private mutating func place(inside part: Range<Double>) -> Int? {
    let tokens = passageTokens
    guard tokens.count > 1 else { return nil }
    let share = Double.random(in: part, using: &invention.dice)
    return tokens[min(max(Int(share * Double(tokens.count)), 1), tokens.count - 1)].id
  }

  /// Inserts tokens before the one with a number.
  private mutating func putIn(_ tokens: [Token], at id: Int?) {
    for paragraph in article.paragraphs.indices {
      for sentence in article.paragraphs[paragraph].indices {
        guard let index = article.paragraphs[paragraph][sentence].firstIndex(where: { $0.id == id }) else {
          continue
        }
        article.paragraphs[paragraph][sentence].insert(contentsOf: tokens, at: index)
        return
      }
    }
  }

  /// Corrects one of the three nearest words before the passage, and one after it.
  private mutating func correctNearby() {
    let tokens = article.tokens
    let ids = Set(passage)
    guard let first = tokens.firstIndex(where: { ids.contains($0.id) }),
      let last = tokens.lastIndex(where: { ids.contains($0.id) })
    else { return }
    let before = tokens[..<first].filter { $0.word != nil }.suffix(
      Int.random(in: 1...3, using: &invention.dice))
    let after = tokens[(last + 1)...].filter { $0.word != nil }.prefix(
      Int.random(in: 1...3, using: &invention.dice))
    correct([before.first, after.last].compactMap(\.self))
  }

  private mutating func copyOfPassage() -> [Token] { article.copy(of: passageTokens) }

  /// Returns a copy of the passage with one word changed, an added “not” or another number.
  private mutating func twinOfPassage() -> [Token] {
    var copy = copyOfPassage()
    let places = copy.indices.filter { copy[$0].word != nil }
    if let will = places.first(where: { copy[$0].word == "will" }), invention.dice.once(in: 2) {
      copy.insert(article.token("not", gap: " ", word: "not"), at: will + 1)
    } else if let place = places.randomElement(using: &invention.dice) {
      copy[place] = corrected(copy[place])
    }
    return copy
  }

  /// Inserts words as a separate sentence, in a new paragraph anywhere.
  private mutating func insertElsewhere(_ tokens: [Token]) {
    insert(tokens, at: Int.random(in: 0...article.paragraphs.count, using: &invention.dice))
  }

  private mutating func insert(_ tokens: [Token], at paragraph: Int) {
    var tokens = tokens
    if let first = tokens.first, first.gap.isEmpty { tokens[0].gap = " " }
    let sentence =
      invention.tokens("As \(invention.noun()) put it then ,", &article) + tokens
      + invention.tokens("was what \(invention.noun()) heard .", &article)
    article.paragraphs.insert([sentence], at: min(paragraph, article.paragraphs.count))
  }

  /// Moves the sentence in which the passage begins to another paragraph.
  private mutating func moveSentences() {
    let (paragraph, sentence) = home
    guard article.paragraphs.indices.contains(paragraph) else { return }
    let moved = article.paragraphs[paragraph].remove(at: sentence)
    let target = Int.random(in: 0..<article.paragraphs.count, using: &invention.dice)
    let count = article.paragraphs[target].count
    article.paragraphs[target].insert(moved, at: Int.random(in: 0...count, using: &invention.dice))
    article.tidy()
  }

  private mutating func moveParagraph() {
    let moved = article.paragraphs.remove(at: home.paragraph)
    article.paragraphs.insert(moved, at: Int.random(in: 0...article.paragraphs.count, using: &invention.dice))
  }

  private mutating func repeatParagraph() {
    var copied: [InventedArticle.Sentence] = []
    for sentence in article.paragraphs[home.paragraph] { copied.append(article.copy(of: sentence)) }
    article.paragraphs.insert(
      copied, at: Int.random(in: 0...article.paragraphs.count, using: &invention.dice))
  }

  /// Rewrites the words within reach of two sentences before the passage, after it, or both.
  private mutating func rewrite(before: Bool, after: Bool) {
    let tokens = article.tokens
    let ids = Set(passage)
    guard let first = tokens.firstIndex(where: { ids.contains($0.id) }),
      let last = tokens.lastIndex(where: { ids.contains($0.id) })
    else { return }
    var victims: Set<Int> = []
    if before { victims.formUnion(tokens[..<first].suffix(30).map(\.id)) }
    if after { victims.formUnion(tokens[(last + 1)...].prefix(30).map(\.id)) }
    let firstID = tokens[first].id
    let lastID = tokens[last].id
    article.replace { victims.contains($0.id) ? nil : $0 }
    let lead = before ? invention.sentence(&article) : []
    let tail = after ? invention.sentence(&article) : []
    putIn(lead, at: firstID)
    for paragraph in article.paragraphs.indices {
      for sentence in article.paragraphs[paragraph].indices {
        guard let index = article.paragraphs[paragraph][sentence].firstIndex(where: { $0.id == lastID })
        else {
          continue
        }
        article.paragraphs[paragraph][sentence].insert(contentsOf: tail, at: index + 1)
        return
      }
    }
  }
}

/// Another house style for marks and spaces.
struct Typography {
  private let open: String
  private let close: String
  private let apostrophe: String
  private let dash: (text: String, gap: String)
  private let ellipsis: String
  private let blanks: [String]

  init(dice: inout SplitMix64) {
    (open, close) =
      [("\"", "\""), ("«", "»"), ("„", "“"), ("“", "”")].randomElement(using: &dice) ?? ("", "")
    apostrophe = dice.one(of: ["'", "’"])
    dash =
      [("–", " "), ("--", ""), ("-", " "), ("—", " "), ("—", "")].randomElement(using: &dice) ?? ("", "")
    ellipsis = dice.one(of: ["...", "…"])
    blanks =
      [[" "], [" ", "\u{A0}"], [" ", "  "], [" ", " ", "\u{2009}", "\n"]].randomElement(using: &dice) ?? []
  }

  func apply(to article: inout InventedArticle) {
    var isAfterDash = false
    var number = 0
    article.replace { token in
      var token = token
      number += 1
      if !token.gap.isEmpty, !blanks.isEmpty { token.gap = blanks[number * 7 % 11 % blanks.count] }
      if isAfterDash { token.gap = dash.gap }
      isAfterDash = token.text == "—" && token.word == nil
      if isAfterDash { token.gap = dash.gap }
      switch token.text {
      case "“": token.text = open
      case "”": token.text = close
      case "—": token.text = dash.text
      case "…": token.text = ellipsis
      default: token.text = token.text.replacing("’", with: apostrophe)
      }
      return token
    }
  }
}
