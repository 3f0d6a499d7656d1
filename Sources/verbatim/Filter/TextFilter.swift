import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Quotations

/// Answers texts, a line each, with their quotations: `verbatim quotes --ndjson` as a part of other programs.
struct TextFilter {
  /// Whether to return marked words that aren't speech, too.
  let includesAll: Bool
  /// Only quotations by speakers whose name has these words; `nil` for all.
  let speaker: NameFilter?
  /// The most bytes that a line may have.
  let limit: Int

  private let finder = QuotationFinder()
  /// The number of the line, from 1.
  private var number = 0
  /// Whether a line could not be answered.
  private(set) var hasFailed = false

  init(includesAll: Bool, speaker: NameFilter?, limit: Int) {
    self.includesAll = includesAll
    self.speaker = speaker
    self.limit = limit
  }

  /// Reads lines to the end and answers each, in order.
  ///
  /// Before it waits for more, everything that can be answered has been, so that two programs can talk through it.
  mutating func run(from source: ByteSource, to output: StandardOutput) throws {
    var lines = RequestLineReader(limit: limit)
    var isOpen = true
    while isOpen {
      try output.flush()
      isOpen = try lines.fill(from: source)
      while let line = lines.next(atEnd: !isOpen) {
        var answer: [UInt8] = []
        switch line {
        case .bytes(let range): lines.withBytes(range) { self.answer($0, into: &answer) }
        case .tooLong:
          number += 1
          fail(
            "too long for a text (over \(ByteCount.text(limit))): --max-size raises the limit", into: &answer)
        }
        try output.write(answer)
      }
    }
  }

  /// Appends the answer to a line, and a line break; nothing for a blank line.
  mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into answer: inout [UInt8]) {
    number += 1
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do throws(TextRequestError) {
      let request = try TextRequest(line: line)
      var quotes = finder.quotations(in: request.text)
      if !includesAll { quotes.removeAll { !$0.kind.isSpeech } }
      if let speaker { quotes.removeAll { !speaker.includes($0, in: request.text) } }
      var writer = JSONWriter()
      writer.bytes.reserveCapacity(line.count)
      writer.object { writer in
        writer.member("id") { $0.value(request.id) }
        writer.quotes(quotes, in: request.text)
      }
      answer += writer.bytes
      answer.append(UInt8(ascii: "\n"))
    } catch {
      fail(error.message, id: error.id, into: &answer)
    }
  }

  private mutating func fail(_ message: String, id: JSONValue = .null, into answer: inout [UInt8]) {
    hasFailed = true
    let object: JSONValue = ["line": .integer(number), "id": id, "error": .string(message)]
    answer += (object.line + "\n").utf8
  }
}
