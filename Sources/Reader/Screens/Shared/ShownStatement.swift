import Articles
import Catalogue
import Frames
import Quotations

/// A statement of the article shown, with what distinguishes its speaker from the other speakers.
///
/// It is what the reader selects, bookmarks and lists.
struct ShownStatement: Hashable, Sendable {
  /// The quotations that it consists of.
  let statement: Statement
  /// Which of the article's speakers this is, from 0 in order of appearance; `nil` if the speaker is unknown.
  private(set) var speakerNumber: Int?
  /// The index of its speaker's colour; `nil` if the speaker is unknown.
  private(set) var colour: Int?

  private init(_ statement: Statement) { self.statement = statement }

  /// The first quotation.
  var first: Quotation { statement.first }
  /// The other quotations, in order.
  var others: [Quotation] { statement.others }
  /// All its quotations, in order.
  var parts: [Quotation] { statement.parts }
  /// Who said it.
  var attribution: Attribution? { statement.attribution }
  /// The range from its first mark to its last, in `UTF-8 offsets`.
  var range: Range<Int> { statement.range }

  /// Returns the statements of an article with their speakers' numbers and colours, in the order in which
  /// they start.
  static func statements(in article: Article) -> [ShownStatement] {
    var statements = Statement.statements(of: article.quotations ?? []).map(ShownStatement.init)
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

  /// Returns the speaker as shown: the person meant, or else the words that name them; `nil` if the speaker
  /// is unknown.
  func speakerName(in text: String) -> String? {
    attribution?.person ?? attribution?.mention.map { text.words(in: $0) }
  }

  /// The style for the speaker's colour.
  var colourStyle: Style { colour.map(Style.speaker) ?? .unattributed }

  /// Returns the words said, marks included, paragraphs and halves joined by a space and an ellipsis.
  func words(in text: String) -> String { SpokenWords.joined(parts.map(\.range), in: text) }
}

extension String {
  /// Returns the words at UTF-8 offsets, each run of spaces and line breaks as one space; empty if they don't
  /// fit.
  func words(in range: Range<Int>) -> String { SpokenWords.line(range, in: self) }

  /// Returns the text at UTF-8 offsets as a separate string, or `nil` if they don't fit.
  ///
  /// A substring finds clusters by looking beyond its ends: O(n) in a text of nothing but flags or marks.
  func copy(_ range: Range<Int>) -> String? { slice(range).map { String($0) } }

  /// Returns the text at UTF-8 offsets, or `nil` if they don't fit.
  func slice(_ range: Range<Int>) -> Substring? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
