import Articles
import Frames
import Quotations

/// All that one speaker says in one breath: the quotations that share a statement number.
///
/// It is what the reader selects, bookmarks and lists; the halves around "he said" and the paragraphs of a long
/// statement belong together.
struct Statement: Hashable, Sendable {
  /// The first quotation.
  let first: Quotation
  /// The other ones, in order; all are speech.
  private(set) var others: [Quotation]
  /// Who said it, from the first part that knows.
  private(set) var attribution: Attribution?
  /// Which of the article's speakers this is, from 0 in order of appearance; nil where nobody was found.
  var speakerNumber: Int?
  /// Which of the colours for speakers it has; nil where nobody was found.
  var colour: Int?

  /// Where it stands, from its first mark to its last, in UTF-8 offsets.
  var range: Range<Int> { first.range.lowerBound..<(others.last ?? first).range.upperBound }

  /// All its quotations, in order.
  var parts: [Quotation] { [first] + others }

  /// The statements of an article in the order in which they start, scare quotes and titles left out.
  static func statements(in article: Article) -> [Statement] {
    var statements = joined(article.quotations ?? [])
    var speakers: [String: Int] = [:]
    var names: [String?] = []
    for index in statements.indices {
      guard let name = statements[index].speakerName(in: article.text) else { continue }
      let speaker = speakers[name] ?? speakers.count
      if speaker == speakers.count {
        names.append(statements[index].attribution?.person)
        speakers[name] = speaker
      }
      statements[index].speakerNumber = speaker
    }
    let colours = SpeakerColour.colours(of: names)
    for index in statements.indices {
      statements[index].colour = statements[index].speakerNumber.map { colours[$0] }
    }
    return statements
  }

  /// The statements of quotations, without their speakers; O(n), and no memory but that of the statements.
  private static func joined(_ quotations: [Quotation]) -> [Statement] {
    var statements: [Statement] = []
    var places: [Int: Int] = [:]
    places.reserveCapacity(quotations.count)
    for quotation in quotations where quotation.kind.isSpeech {
      if let place = places[quotation.statement] {
        statements[place].others.append(quotation)
        if statements[place].attribution == nil { statements[place].attribution = quotation.attribution }
      } else {
        places[quotation.statement] = statements.count
        statements.append(Statement(first: quotation, others: [], attribution: quotation.attribution))
      }
    }
    return statements
  }

  /// The speaker as shown: the person meant, else the words that name them; nil where nobody was found.
  func speakerName(in text: String) -> String? {
    attribution?.person ?? attribution?.mention.map { text.words(in: $0) }
  }

  /// The style that shows whose it is.
  var colourStyle: Style { colour.map(Style.speaker) ?? .unattributed }

  /// The words said, marks included, paragraphs and halves joined by a blank and an ellipsis.
  func words(in text: String) -> String { SpokenWords.joined(parts.map(\.range), in: text) }
}

extension String {
  /// The words at UTF-8 offsets, every run of blanks and line breaks as one blank; empty where the offsets do not fit.
  func words(in range: Range<Int>) -> String { SpokenWords.line(range, in: self) }

  /// The text at UTF-8 offsets, or nil where they do not fit.
  func slice(_ range: Range<Int>) -> Substring? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
