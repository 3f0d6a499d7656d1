/// A sentence: the tokens from one full stop, or paragraph's start, to the next.
struct Sentence {
  /// Its tokens, without line breaks at either end.
  var tokens: Range<Int>
  /// The number of its paragraph in the text.
  var paragraph: Int
  /// Whether it is the first of its paragraph.
  var opensParagraph: Bool
}

/// Cuts tokens into sentences; a quotation that ends its own sentence may end the writer's as well.
///
/// One pass, with a bounded look ahead.
struct SentenceSplitter {
  private let text: SourceText
  private let tokens: [Token]
  private let quotedTexts: [QuotedTextShape]
  private var sentences: [Sentence] = []
  private var start = 0
  private var paragraph = 0
  private var opensParagraph = true

  /// Returns the sentences of a text, in order.
  static func sentences(of tokens: [Token], quotedTexts: [QuotedTextShape], in text: SourceText) -> [Sentence]
  {
    var splitter = SentenceSplitter(text: text, tokens: tokens, quotedTexts: quotedTexts)
    splitter.run()
    return splitter.sentences
  }

  private init(text: SourceText, tokens: [Token], quotedTexts: [QuotedTextShape]) {
    self.text = text
    self.tokens = tokens
    self.quotedTexts = quotedTexts
  }

  private mutating func run() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .lineBreak where !runsOn(over: index):
        end(before: index)
        start = index + 1
        paragraph += 1
        opensParagraph = true
      case .stop where endsSentence(at: index): end(before: index + 1)
      case .word where abbreviationEndsSentence(at: index): end(before: index + 1)
      case .quotation where quotationEndsSentence(at: index): end(before: index + 1)
      default: break
      }
    }
    end(before: tokens.count)
  }

  private mutating func end(before next: Int) {
    defer { start = next }
    guard start < next else { return }
    sentences.append(Sentence(tokens: start..<next, paragraph: paragraph, opensParagraph: opensParagraph))
    opensParagraph = false
  }

  /// Whether a sentence continues past the end of a line: after a colon, or if lines are wrapped to a width.
  private func runsOn(over index: Int) -> Bool {
    guard index > start, index + 1 < tokens.count else { return false }
    let before = tokens[index - 1], after = tokens[index + 1]
    if before.kind == .colon { return after.kind == .quotation }
    guard before.kind == .word || before.kind == .comma, after.kind == .word else { return false }
    return !after.isCapital && tokens[index].end - tokens[index].start == 1
  }

  private func endsSentence(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    switch next.kind {
    case .word: return next.isCapital || next.start > tokens[index].end + 1
    case .stop, .close, .comma: return false
    default: return true
    }
  }

  /// Whether a small word with a capital follows the stop of an abbreviation: "N.Y." and then "She".
  private func abbreviationEndsSentence(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.traits.contains(.dotted), token.isCapital, !token.isAny(.title), index + 1 < tokens.count
    else {
      return false
    }
    let next = tokens[index + 1]
    guard next.isWord, next.isCapital,
      !next.traits.contains([.allCapitals, .dotted]) || next.end - next.start == 1
    else { return false }
    return next.isAny([.pronoun, .determiner, .preposition, .subordinator, .conjunction])
      && !next.isAny(.surname) && !next.traits.contains(.dotted)
  }

  private func quotationEndsSentence(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    let ending = quotedTexts[tokens[index].quoted].ending
    switch next.kind {
    case .quotation: return ending == .stop || ending == .question
    case .word where next.isCapital || next.kind == .number:
      return ending == .stop || (ending == .question && !isAttribution(from: index + 1))
    default: return false
    }
  }

  /// Whether a name and a verb of saying follow, as in `“Really?” Mao asked`.
  private func isAttribution(from index: Int) -> Bool {
    var sawName = false
    for token in tokens[index...].prefix(16) {
      if sawName, [.comma, .stop, .open, .close].contains(token.kind) { continue }
      guard token.isWord else { return false }
      if token.classes.isSuperset(of: [.cue, .finite]) { return sawName }
      if token.isAny(.auxiliary) { return false }
      sawName = true
    }
    return false
  }
}
