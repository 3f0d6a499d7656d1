import Articles
import Quotations

/// Checks the quotations of drafts against sources, which are read once each.
///
/// ```swift
/// var checker = QuotationChecker()
/// let notes = checker.add(transcript, isRecord: true)
/// for draft in DraftQuotation.all(in: article) {
///   let verdict = checker.check(draft, in: article, against: [notes]) { $0 < $1 }.verdict
/// }
/// ```
package struct QuotationChecker: Sendable {
  private var numbers = WordNumbers()
  private var sources: [ProofSource] = []
  /// Returns the person whom a name means; a merged name means the person it was merged into.
  package var personNamed: @Sendable (String) -> ProofPerson? = { ProofPerson($0) }
  private var drafts: (text: String, bytes: [UInt8], language: ProofLanguage)?

  /// How many words of a quotation are compared; a longer one is cut.
  package static let mostWords = 20_000

  /// Creates a checker without sources.
  package init() {}

  /// Adds a source and returns its number; O(n) in its length.
  ///
  /// - Parameter isRecord: whether all of its words were spoken, as in a user's notes.
  package mutating func add(_ article: Article, isRecord: Bool) -> Int {
    sources.append(ProofSource(article, isRecord: isRecord, personNamed: personNamed, numbers: &numbers))
    return sources.count - 1
  }

  /// Returns who says a match's words in its source.
  package func voice(of match: CheckedQuotation.Match) -> ProofVoice? {
    let voices = sources[match.source].voices
    let voice = Int(match.judgement.voice)
    return voices.indices.contains(voice) ? voices[voice] : nil
  }

  /// Returns a judge, which can compare a quotation with many sources.
  ///
  /// - Parameter article: the draft that the quotation is in.
  package mutating func judge(of quotation: DraftQuotation, in article: Article) -> ProofJudge {
    let text = quotation.isInTitle ? article.fields.title : article.text
    let draft = prepare(text)
    let wording = QuotedWording(quotation.parts, of: draft.bytes, numbers: &numbers)
    return ProofJudge(
      ProofJudge.Draft(
        text: ProofText(bytes: draft.bytes, wording: wording.cut(to: Self.mostWords)),
        person: quotation.attribution?.person.flatMap(personNamed),
        language: draft.language))
  }

  /// Returns which of some sources have a quotation's words, and how.
  ///
  /// - Parameter candidates: numbers of sources.
  package mutating func matches(of judge: ProofJudge, among candidates: [Int]) -> [CheckedQuotation.Match] {
    var known = KnownVariants(of: judge.draft.text.wording.words, numbers: numbers)
    return candidates.compactMap { candidate in
      guard sources.indices.contains(candidate) else { return nil }
      return judge.judge(&sources[candidate], numbers: &numbers, known: &known).map {
        CheckedQuotation.Match(source: candidate, judgement: $0)
      }
    }
  }

  /// Returns which of some articles may have a quotation's words, judging by their statements; at most
  /// `limit`.
  ///
  /// No other article need be read.
  package mutating func mayHold(_ articles: [[SaidWords]], what judge: ProofJudge, limit: Int) -> [Int] {
    let texts = articles.map { said in
      var wording = QuotedWording()
      for statement in said.sorted(by: { $0.start < $1.start }) {
        let bytes = Array(statement.words.utf8)
        wording.append(0..<bytes.count, of: bytes, voice: -1, afterBreak: false, numbers: &numbers)
      }
      return wording.words
    }
    let filter = SaidFilter(judge, numbers: numbers)
    var found: [Int] = []
    for (index, said) in articles.enumerated() where found.count < limit {
      let people = said.lazy.compactMap(\.person).compactMap(personNamed)
      let isSame = judge.draft.person.map { own in people.contains { own.mayBe($0) } } ?? false
      if filter.mayHold(texts[index], bySame: isSame) { found.append(index) }
    }
    return found
  }

  /// Compares a quotation with some of the sources.
  ///
  /// - Parameters:
  ///   - article: the draft that it is in.
  ///   - candidates: numbers of sources.
  ///   - isOlder: the order of sources.
  package mutating func check(
    _ quotation: DraftQuotation, in article: Article, against candidates: [Int], isOlder: (Int, Int) -> Bool
  ) -> CheckedQuotation {
    let judge = judge(of: quotation, in: article)
    return CheckedQuotation(quotation, matches: matches(of: judge, among: candidates), isOlder: isOlder)
  }

  /// Returns the bytes and the language of a draft; the last draft's are cached.
  private mutating func prepare(_ text: String) -> (bytes: [UInt8], language: ProofLanguage) {
    if let drafts, drafts.text == text { return (drafts.bytes, drafts.language) }
    let bytes = Array(text.utf8)
    var own = WordNumbers()
    let sample = QuotedWording([0..<min(bytes.count, 8_192)], of: bytes, numbers: &own)
    let language = ProofLanguage(of: sample, numbers: own)
    drafts = (text, bytes, language)
    return (bytes, language)
  }
}
