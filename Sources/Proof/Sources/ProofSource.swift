import Articles
import Quotations

/// Someone's words in a source.
package struct ProofVoice: Hashable, Sendable {
  /// Who says them; `nil` if unknown.
  package var person: ProofPerson?
  /// The words that name the speaker.
  package var mention: String?
  /// Their range, from the first mark to the last, in `UTF-8 offsets`.
  package var range: Range<Int>
}

/// A text that a draft is compared with, and who says what in it.
package struct ProofSource: Sendable {
  /// What is said, one voice for each statement.
  package private(set) var voices: [ProofVoice] = []
  /// What is said: the outermost quotations, and those inside them.
  private(set) var speech: [ProofText] = []
  /// All words, including those that no one says.
  private(set) var whole: ProofText?
  /// Whether words outside quotation marks were said as well, as in a user's own notes.
  let isRecord: Bool
  private let bytes: [UInt8]

  /// Reads an article; O(n) in its length.
  ///
  /// - Parameters:
  ///   - article: with its quotations.
  ///   - isRecord: whether all of it is what was said.
  ///   - personNamed: returns the person whom a name means.
  ///   - numbers: the table in which the draft has its words.
  package init(
    _ article: Article, isRecord: Bool = false,
    personNamed: (String) -> ProofPerson? = { ProofPerson($0) }, numbers: inout WordNumbers
  ) {
    self.isRecord = isRecord
    bytes = Array(article.text.utf8)
    let quotations = Self.speech(in: article)
    var outer = QuotedWording()
    var inner = QuotedWording()
    var numberOfVoice: [Int: Int32] = [:]
    var last: (inner: Int32, outer: Int32) = (-1, -1)
    var end = 0
    for quotation in quotations {
      let voice = numberOfVoice[quotation.statement] ?? Int32(truncatingIfNeeded: voices.count)
      numberOfVoice[quotation.statement] = voice
      add(quotation, to: Int(voice), in: article.text, personNamed)
      if quotation.range.lowerBound < end {
        inner.append(
          quotation.interior, of: bytes, voice: voice, afterBreak: last.inner != voice, numbers: &numbers)
        last.inner = voice
      } else {
        let isNear = end > 0 && isBlank(end..<quotation.range.lowerBound)
        let isSame = last.outer == voice || isNear && person(last.outer) == person(voice)
        outer.append(quotation.interior, of: bytes, voice: voice, afterBreak: !isSame, numbers: &numbers)
        last.outer = voice
        end = quotation.range.upperBound
      }
    }
    speech = [outer, inner].filter { !$0.words.isEmpty }.map { ProofText(source: bytes, wording: $0) }
    if isRecord { readWhole(numbers: &numbers) }
  }

  private func person(_ voice: Int32) -> ProofPerson? {
    voices.indices.contains(Int(voice)) ? voices[Int(voice)].person : nil
  }

  /// Reads all words of the text, once they are needed; O(n).
  mutating func readWhole(numbers: inout WordNumbers) {
    guard whole == nil else { return }
    var wording = QuotedWording([0..<bytes.count], of: bytes, numbers: &numbers)
    wording.give(voices.map(\.range))
    whole = ProofText(source: bytes, wording: wording)
  }

  /// Enters a quotation among the voices.
  private mutating func add(
    _ quotation: Quotation, to voice: Int, in text: String, _ personNamed: (String) -> ProofPerson?
  ) {
    if voice == voices.count { voices.append(ProofVoice(range: quotation.range)) }
    voices[voice].range =
      voices[voice].range
      .lowerBound..<max(
        voices[voice].range.upperBound, quotation.range.upperBound)
    guard let attribution = quotation.attribution, voices[voice].person == nil else { return }
    voices[voice].person = attribution.person.flatMap(personNamed)
    voices[voice].mention = attribution.mention.map { SpokenWords.line($0, in: text) }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range.clamped(to: 0..<bytes.count)].allSatisfy { $0 <= 0x20 }
  }

  /// Returns everything in quotation marks, and block quotations, which count as said even without marks.
  private static func speech(in article: Article) -> [Quotation] {
    var quotations = article.quotations ?? []
    var free = (quotations.map(\.statement).max() ?? -1) + 1
    let taken = quotations.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var (next, end) = (0, 0)
    for block in article.blocks where block.form == .quote && !block.isNoise && !block.range.isEmpty {
      while next < taken.count, taken[next].lowerBound < block.range.upperBound {
        end = max(end, taken[next].upperBound)
        next += 1
      }
      guard end <= block.range.lowerBound else { continue }
      let attribution = block.speaker.map {
        Attribution(mention: nil, person: $0, cue: nil, confidence: 0.9, rule: .colon)
      }
      quotations.append(
        Quotation(
          range: block.range, interior: block.range, kind: .full, statement: free, attribution: attribution))
      free += 1
    }
    return quotations.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }
}
