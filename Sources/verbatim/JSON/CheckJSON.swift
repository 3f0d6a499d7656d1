import Articles
import Bookmarks
import JSON
import Proof
import Quotations

/// A checked draft as `check --json` prints it.
struct CheckJSON {
  let draft: Article
  let check: DraftCheck

  /// Writes the object of a draft.
  func write(
    _ quotes: [(quotation: CheckedQuotation, line: Int?)], path: String?, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("path") { $0.string(path) }
      writer.member("quotes") { writer in
        writer.array { writer in
          let ranges = places(of: quotes.map(\.quotation.draft))
          for (quote, range) in zip(quotes, ranges) {
            write(quote.quotation, at: range, line: quote.line, to: &writer)
          }
        }
      }
    }
  }

  /// Returns the places of quotations, in code points, by one pass through the text.
  private func places(of quotations: [DraftQuotation]) -> [Range<Int>] {
    let counts = CodePoints.counts(
      at: quotations.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, in: draft.text)
    return quotations.enumerated().map { index, quotation in
      quotation.isInTitle
        ? CodePoints.range(quotation.range, in: draft.fields.title)
        : counts[2 * index]..<counts[2 * index + 1]
    }
  }

  private func write(
    _ checked: CheckedQuotation, at range: Range<Int>, line: Int?, to writer: inout JSONWriter
  ) {
    let quotation = checked.draft
    let text = quotation.isInTitle ? draft.fields.title : draft.text
    writer.object { writer in
      writer.member("start") { $0.integer(range.lowerBound) }
      writer.member("end") { $0.integer(range.upperBound) }
      writer.member("line") { $0.integer(line) }
      writer.member("in") { $0.string(quotation.isInTitle ? "title" : "text") }
      writer.member("text") { $0.string(quotation.text) }
      writer.member("speaker") { $0.string(quotation.mention) }
      writer.member("resolved") { $0.string(quotation.attribution?.person) }
      writer.member("verdict") { $0.string(checked.verdict.rawValue) }
      writer.member("negation") { $0.value(.bool(checked.hasNegation)) }
      writer.member("other_speaker") { $0.value(.bool(checked.isByOther)) }
      writer.member("accepted") { $0.value(.bool(checked.isAccepted)) }
      writer.member("matches") { writer in
        writer.array { writer in
          for match in checked.matches { write(match, draft: text, to: &writer) }
        }
      }
    }
  }

  private func write(_ match: CheckedQuotation.Match, draft: String, to writer: inout JSONWriter) {
    let source = check.sources[match.source]
    let voice = check.voice(of: match)
    let judgement = match.judgement
    let range = CodePoints.range(judgement.source, in: source.article.text)
    writer.object { writer in
      writer.member("article") { writer in
        writer.object { $0.members(ArticleJSON.members(of: source.named)) }
      }
      writer.member("start") { $0.integer(range.lowerBound) }
      writer.member("end") { $0.integer(range.upperBound) }
      writer.member("text") { $0.string(SpokenWords.line(judgement.source, in: source.article.text)) }
      writer.member("speaker") { $0.string(voice?.mention) }
      writer.member("resolved") { $0.string(voice?.person?.name) }
      writer.member("verdict") { $0.string(judgement.verdict.rawValue) }
      writer.member("differences") {
        $0.value(.array(Self.values(judgement.differences, draft: draft, source: source.article.text)))
      }
    }
  }

  /// Returns differences as JSON values, places in code points, by one pass through each text.
  static func values(_ differences: [Difference], draft: String, source: String) -> [JSONValue] {
    let drafts = CodePoints.counts(
      at: differences.flatMap { [$0.draft.lowerBound, $0.draft.upperBound] }, in: draft)
    let sources = CodePoints.counts(
      at: differences.flatMap { [$0.source.lowerBound, $0.source.upperBound] }, in: source)
    return differences.enumerated().map { index, difference in
      let (first, last) = (2 * index, 2 * index + 1)
      return [
        "kind": .string(difference.kind.rawValue), "weight": .string(difference.weight.rawValue),
        "draft": [.integer(drafts[first]), .integer(drafts[last])],
        "source": [.integer(sources[first]), .integer(sources[last])],
      ]
    }
  }
}
