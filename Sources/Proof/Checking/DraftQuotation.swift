import Articles
import Quotations

/// A quotation of a draft to be checked: all that a speaker says in one go.
package struct DraftQuotation: Hashable, Sendable {
  /// From the first mark to the last, in `UTF-8 offsets` into the text or the title.
  package var range: Range<Int>
  /// The words between the marks, part by part.
  package var parts: [Range<Int>]
  /// The parts with their marks.
  package var spans: [Range<Int>]
  /// Whether it is in the title.
  package var isInTitle = false
  /// Who says it.
  package var attribution: Attribution?
  /// The words on one line, marks included.
  package var text: String
  /// The words that name the speaker.
  package var mention: String?

  /// Returns the quotations of an article that are speech, those in the title first.
  ///
  /// Scare quotes, titles of works and the turns of a transcript aren't among them.
  package static func all(in article: Article) -> [DraftQuotation] {
    let title = article.fields.title
    let titled = QuotationFinder().quotations(in: title).filter { $0.kind.isSpeech }
    return all(titled, in: title, isInTitle: true)
      + all(
        (article.quotations ?? []).filter { $0.kind.isSpeech && $0.kind != .turn }, in: article.text,
        isInTitle: false)
  }

  private static func all(_ quotations: [Quotation], in text: String, isInTitle: Bool) -> [DraftQuotation] {
    Statement.statements(of: quotations).map { statement in
      DraftQuotation(
        range: statement.range, parts: statement.parts.map(\.interior), spans: statement.parts.map(\.range),
        isInTitle: isInTitle,
        attribution: statement.attribution,
        text: SpokenWords.joined(statement.parts.map(\.range), in: text),
        mention: statement.attribution?.mention.map { SpokenWords.line($0, in: text) })
    }
  }
}
