import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Quotations

/// Answers texts, one per line, with their quotations: `verbatim quotes --ndjson` as part of other programs.
struct TextFilter: Sendable {
  /// Whether to return quoted text that isn't speech, too.
  let includesAll: Bool
  /// Only quotations of speakers with this name; `nil` for all.
  let speaker: NameFilter?
  /// The maximum length of a line, in bytes.
  let limit: Int

  private let finder = QuotationFinder()

  init(includesAll: Bool, speaker: NameFilter?, limit: Int) {
    self.includesAll = includesAll
    self.speaker = speaker
    self.limit = limit
  }

  /// The answers to some lines.
  struct Answers: Sendable {
    /// JSON, one object per line.
    var bytes: [UInt8] = []
    /// Whether a line could not be answered.
    var hasFailed = false
  }

  /// Reads lines to the end and answers each, in order, using all cores.
  ///
  /// Everything that can be answered is answered before it waits for more input, so that two programs can
  /// converse.
  ///
  /// - Returns: whether every line could be answered.
  func run(from source: ByteSource, to output: StandardOutput) throws -> Bool {
    var reader = RequestLineReader(limit: limit)
    let stream = OrderedStream(answers)
    defer { stream.stop() }
    var hasFailed = false
    func write(_ answers: Answers) throws {
      hasFailed = hasFailed || answers.hasFailed
      try output.write(answers.bytes)
    }
    var number = 1
    var isOpen = true
    while isOpen {
      if !source.isReady {
        while let answers = stream.next() { try write(answers) }
        try output.flush()
      }
      isOpen = try reader.fill(from: source)
      while let lines = RequestLines(&reader, from: number, atEnd: !isOpen) {
        number += lines.count
        while stream.isFull, let answers = stream.next() { try write(answers) }
        stream.add(lines)
      }
    }
    while let answers = stream.next() { try write(answers) }
    try output.flush()
    return !hasFailed
  }

  /// Answers some lines.
  func answers(to lines: RequestLines) -> Answers {
    var answers = Answers()
    answers.bytes.reserveCapacity(lines.bytes.count)
    lines.forEach { number, line in
      if let line {
        answer(line, number, into: &answers)
      } else {
        let message = "too long for a text (over \(ByteCount.text(limit))): --max-size raises the limit"
        fail(message, number, into: &answers)
      }
    }
    return answers
  }

  /// Appends the answer to a line, and a line break; nothing for a blank line.
  private func answer(_ line: UnsafeBufferPointer<UInt8>, _ number: Int, into answers: inout Answers) {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do throws(TextRequestError) {
      let request = try TextRequest(line: line)
      let language = finder.language(of: request.text, saidToBe: request.language)
      var quotes = finder.quotations(in: request.text, language: request.language)
      if !includesAll { quotes.removeAll { !$0.kind.isSpeech } }
      if let speaker { quotes.removeAll { !speaker.includes($0, in: request.text) } }
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("id") { $0.value(request.id) }
        writer.quotes(quotes, in: request.text)
        writer.member("language") { $0.value(.text(language)) }
      }
      answers.bytes += writer.bytes
      answers.bytes.append(UInt8(ascii: "\n"))
    } catch {
      fail(error.message, id: error.id, number, into: &answers)
    }
  }

  private func fail(
    _ message: String, id: JSONValue = .null, _ number: Int, into answers: inout Answers
  ) {
    answers.hasFailed = true
    let object: JSONValue = ["line": .integer(number), "id": id, "error": .string(message)]
    answers.bytes += (object.line + "\n").utf8
  }
}
