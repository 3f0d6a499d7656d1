import Quotations
import Testing

/// A text with its quotations marked, as in `{Mao} <said>, ⟦“yes”⟧`.
///
/// `⟦…⟧` is speech, `⟪…⟫` words in quotation marks that are not, `{…}` who speaks, `<…>` the cue.
struct MarkedText {
  private(set) var text = ""
  private(set) var speech: [Range<Int>] = []
  private(set) var other: [Range<Int>] = []
  private(set) var speakers: [Range<Int>] = []
  private(set) var cues: [Range<Int>] = []

  init(_ marked: String) {
    var starts: [Character: Int] = [:]
    for character in marked {
      let place = text.utf8.count
      switch character {
      case "⟦", "⟪", "{", "<": starts[character] = place
      case "⟧": speech.append((starts["⟦"] ?? place)..<place)
      case "⟫": other.append((starts["⟪"] ?? place)..<place)
      case "}": speakers.append((starts["{"] ?? place)..<place)
      case ">": cues.append((starts["<"] ?? place)..<place)
      default: text.append(character)
      }
    }
  }
}

extension String {
  /// The words of a range of UTF-8 offsets.
  func words(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}

/// Expects what the marks in a text say: the quotations, and their speakers and cues where some are marked.
///
/// Every speech quotation must have one of the marked speakers, and every marked speaker must speak; likewise the cues.
func expect(
  _ marked: String, rule: Attribution.Rule? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = MarkedText(marked)
  let found = QuotationFinder().quotations(in: expected.text)
  func words(_ ranges: [Range<Int>]) -> [String] {
    ranges.map { "\($0.lowerBound) " + expected.text.words($0) }
  }
  let speech = found.filter(\.kind.isSpeech)
  #expect(words(speech.map(\.range)) == words(expected.speech), sourceLocation: sourceLocation)
  let other = found.filter { !$0.kind.isSpeech }
  if !expected.other.isEmpty {
    #expect(words(other.map(\.range)) == words(expected.other), sourceLocation: sourceLocation)
  }
  if !expected.speakers.isEmpty {
    let speakers = speech.map { $0.attribution?.mention ?? 0..<0 }
    #expect(Set(words(speakers)) == Set(words(expected.speakers)), sourceLocation: sourceLocation)
  }
  if !expected.cues.isEmpty {
    let cues = speech.map { $0.attribution?.cue ?? 0..<0 }
    #expect(Set(words(cues)) == Set(words(expected.cues)), sourceLocation: sourceLocation)
  }
  if let rule {
    #expect(speech.map { $0.attribution?.rule } == speech.map { _ in rule }, sourceLocation: sourceLocation)
  }
}
