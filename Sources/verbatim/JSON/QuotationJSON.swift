import Articles
import JSON
import Quotations

extension JSONWriter {
  /// Writes the member `quotes` with quotations; their positions are written in code points.
  ///
  /// It writes straight into bytes, since an archive of news has more quotations than should be held as
  /// values.
  ///
  /// - Parameter text: the text into which the quotations' UTF-8 offsets point.
  mutating func quotes(_ quotes: [Quotation], in text: String) {
    var positions = CodePoints.counts(at: quotes.flatMap(QuotationJSON.offsets), in: text)[...]
    var text = text
    text.withUTF8 { source in
      member("quotes") { writer in
        writer.array { writer in
          for quote in quotes {
            QuotationJSON(quote: quote, source: source).write(to: &writer, positions: &positions)
          }
        }
      }
    }
  }
}

/// A quotation as an object of `quotes`.
private struct QuotationJSON {
  let quote: Quotation
  let source: UnsafeBufferPointer<UInt8>

  /// Returns the offsets of a quotation, in the order written.
  static func offsets(of quote: Quotation) -> [Int] {
    let ranges = [quote.range, quote.attribution?.mention, quote.attribution?.cue].compactMap(\.self)
    return ranges.flatMap { [$0.lowerBound, $0.upperBound] }
  }

  /// Writes the object.
  ///
  /// - Parameter positions: the positions still to be written, in code points.
  func write(to writer: inout JSONWriter, positions: inout ArraySlice<Int>) {
    let attribution = quote.attribution
    let person = attribution?.person
    writer.object { writer in
      writer.member("start") { $0.integer(positions.popFirst()) }
      writer.member("end") { $0.integer(positions.popFirst()) }
      writer.member("text") { $0.string(words(quote.range)) }
      writer.member("kind") { $0.string(quote.kind.rawValue) }
      writer.member("statement") { $0.integer(quote.statement) }
      write(
        attribution?.mention, as: ("speaker", "speaker_start", "speaker_end"), to: &writer,
        positions: &positions)
      writer.member("resolved") { $0.string(person) }
      write(attribution?.cue, as: ("cue", "cue_start", "cue_end"), to: &writer, positions: &positions)
      writer.member("confidence") { $0.number(Self.rounded(attribution?.confidence)) }
      writer.member("resolved_confidence") {
        $0.number(Self.rounded(person == nil ? nil : attribution?.personConfidence))
      }
      writer.member("how") { $0.string(attribution?.rule.rawValue) }
    }
  }

  /// Writes words and their position; `null` for each member if there are none.
  private func write(
    _ range: Range<Int>?, as names: (words: StaticString, start: StaticString, end: StaticString),
    to writer: inout JSONWriter, positions: inout ArraySlice<Int>
  ) {
    writer.member(names.words) { if let range { $0.string(words(range)) } else { $0.null() } }
    writer.member(names.start) { $0.integer(range == nil ? nil : positions.popFirst()) }
    writer.member(names.end) { $0.integer(range == nil ? nil : positions.popFirst()) }
  }

  private func words(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[range.clamped(to: 0..<source.count)])
  }

  /// Rounds a number from 0 to 1 to two decimal places, as in `0.93`.
  private static func rounded(_ confidence: Double?) -> Double? {
    confidence.map { ($0 * 100).rounded() / 100 }
  }
}
