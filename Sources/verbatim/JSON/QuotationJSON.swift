import Articles
import Bookmarks
import Quotations

/// Writes quotations as JSON, straight into bytes: an archive of news is more quotations than can be held.
struct QuotationJSON {
  /// Writes an object of `members` and, as its last member, `quotes`.
  ///
  /// - Parameter text: the text in which the quotations' offsets count; the positions written are code points.
  static func write(
    _ members: [JSONValue.Member], quotes: [Quotation], in text: String, to bytes: inout [UInt8]
  ) {
    bytes += JSONValue.object(members).line.utf8
    bytes.removeLast()
    write(quotes, in: text, afterMember: !members.isEmpty, to: &bytes)
  }

  /// Writes `"quotes":[…]}`, the end of an object.
  static func write(
    _ quotes: [Quotation], in text: String, afterMember: Bool = true, to bytes: inout [UInt8]
  ) {
    bytes += (afterMember ? ",\"quotes\":[" : "\"quotes\":[").utf8
    let counts = CodePoints.counts(at: quotes.flatMap(offsets), in: text)
    var text = text
    text.withUTF8 { source in
      var writer = QuotationJSON(source: source, counts: counts[...], bytes: bytes)
      bytes = []
      for (index, quote) in quotes.enumerated() {
        if index > 0 { writer.bytes.append(UInt8(ascii: ",")) }
        writer.write(quote)
      }
      bytes = writer.bytes
    }
    bytes += "]}".utf8
  }

  /// The offsets of a quotation, in the order in which they are written.
  private static func offsets(of quote: Quotation) -> [Int] {
    let ranges = [quote.range, quote.attribution?.mention, quote.attribution?.cue].compactMap(\.self)
    return ranges.flatMap { [$0.lowerBound, $0.upperBound] }
  }

  private let source: UnsafeBufferPointer<UInt8>
  /// The code points of the offsets that are still to be written.
  private var counts: ArraySlice<Int>
  private var bytes: [UInt8]

  private mutating func write(_ quote: Quotation) {
    let start = next()
    raw("{\"start\":\(start),\"end\":\(next()),\"text\":")
    words(quote.range)
    raw(",\"kind\":\"\(quote.kind.rawValue)\",\"statement\":\(quote.statement),\"speaker\":")
    guard let attribution = quote.attribution else {
      raw("null,\"speaker_start\":null,\"speaker_end\":null,\"resolved\":null,")
      raw("\"cue\":null,\"cue_start\":null,\"cue_end\":null,\"confidence\":null,")
      raw("\"resolved_confidence\":null,\"how\":null}")
      return
    }
    if let mention = attribution.mention {
      words(mention)
      let start = next()
      raw(",\"speaker_start\":\(start),\"speaker_end\":\(next()),\"resolved\":")
    } else {
      raw("null,\"speaker_start\":null,\"speaker_end\":null,\"resolved\":")
    }
    if let person = attribution.person {
      JSONValue.write(person, to: &bytes)
    } else {
      raw("null")
    }
    raw(",\"cue\":")
    if let range = attribution.cue {
      words(range)
      let cue = next()
      raw(",\"cue_start\":\(cue),\"cue_end\":\(next())")
    } else {
      raw("null,\"cue_start\":null,\"cue_end\":null")
    }
    let resolved = attribution.person == nil ? nil : attribution.personConfidence
    raw(",\"confidence\":\(Self.rounded(attribution.confidence)),\"resolved_confidence\":")
    raw(resolved.map { "\(Self.rounded($0))" } ?? "null")
    raw(",\"how\":\"\(attribution.rule.rawValue)\"}")
  }

  private mutating func next() -> Int { counts.popFirst() ?? 0 }

  private mutating func raw(_ text: String) { bytes += text.utf8 }

  private mutating func words(_ range: Range<Int>) {
    JSONValue.write(UnsafeBufferPointer(rebasing: source[range.clamped(to: 0..<source.count)]), to: &bytes)
  }

  /// A number from 0 to 1 with two places, as in `0.93`.
  private static func rounded(_ confidence: Double) -> Double { (confidence * 100).rounded() / 100 }
}
