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
  /// Returns the person whom a name means; a name that the user has merged into a person means that one.
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

  /// Compares a quotation with some of the sources.
  ///
  /// - Parameters:
  ///   - article: the draft that it is in.
  ///   - candidates: numbers of sources.
  ///   - isOlder: the order of sources.
  package mutating func check(
    _ quotation: DraftQuotation, in article: Article, against candidates: [Int], isOlder: (Int, Int) -> Bool
  ) -> CheckedQuotation {
    let text = quotation.isInTitle ? article.fields.title : article.text
    let draft = prepare(text)
    let wording = QuotedWording(quotation.parts, of: draft.bytes, numbers: &numbers)
    let judge = ProofJudge(
      ProofJudge.Draft(
        text: ProofText(bytes: draft.bytes, wording: wording.cut(to: Self.mostWords)),
        person: quotation.attribution?.person.flatMap(personNamed),
        language: draft.language))
    var matches: [CheckedQuotation.Match] = []
    for candidate in candidates where sources.indices.contains(candidate) {
      if let judgement = judge.judge(&sources[candidate], numbers: &numbers) {
        matches.append(CheckedQuotation.Match(source: candidate, judgement: judgement))
      }
    }
    return CheckedQuotation(quotation, matches: matches, isOlder: isOlder)
  }

  /// The bytes and the language of a draft; the last draft's are cached.
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
