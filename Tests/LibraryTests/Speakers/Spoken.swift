import Articles
import Catalogue
import Quotations

@testable import Library

/// Makes an article in which people speak, a sentence each: `Ada said “yes”.`, or `“yes”.` if it is
/// unattributed.
func spoken(_ lines: [(person: String?, words: String)], title: String = "A Title", date: String? = nil)
  -> Article
{
  var text = ""
  var quotations: [Quotation] = []
  for (person, words) in lines {
    var attribution: Attribution?
    if let person {
      let start = text.utf8.count
      text += "\(person) said "
      let end = start + person.utf8.count
      attribution = Attribution(
        mention: start..<end, person: person, cue: end + 1..<end + 5, confidence: 0.75, rule: .cueBefore)
    }
    let start = text.utf8.count
    text += "“\(words)”"
    let range = start..<text.utf8.count
    text += ".\n\n"
    quotations.append(
      Quotation(
        range: range, interior: start + 3..<range.upperBound - 3, kind: .full, statement: quotations.count,
        attribution: attribution))
  }
  return Article(
    fields: ArticleFields(title: title, date: date.flatMap(PublicationDate.init(iso8601:))), text: text,
    blocks: [Block(kind: .paragraph, range: 0..<text.utf8.count)], quotations: quotations)
}

extension LibraryStore {
  /// The words of statements, as a list shows them.
  func words(_ query: StatementQuery = StatementQuery(), in range: Range<Int> = 0..<99) throws -> [String] {
    try statements(query, in: range).rows.map { $0.words.filter { !"“”".contains($0) } }
  }

  /// The speakers as `name statements/articles`.
  func speakerRows(_ filter: String = "") throws -> [String] {
    try speakers(filter: filter, in: 0..<99).rows.map { "\($0.name) \($0.statements)/\($0.articles)" }
  }
}
