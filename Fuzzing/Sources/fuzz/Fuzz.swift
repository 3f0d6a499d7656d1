import Articles
import Formats
import Foundation

/// The format to fuzz, by its name in `VERBATIM_FUZZ_FORMAT`; all of them if there is none.
private let format = ProcessInfo.processInfo.environment["VERBATIM_FUZZ_FORMAT"].flatMap {
  DocumentFormat(rawValue: $0)
}

/// Reads one document; libFuzzer calls this with bytes of its own making.
@_cdecl("LLVMFuzzerTestOneInput")
public func readDocument(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let document = Document(
    bytes: Array(UnsafeBufferPointer(start: bytes, count: count)), name: "document", format: format)
  let articles = try? Ingestion.articles(in: document, by: DocumentFormats(), findingQuotations: false)
  for article in articles ?? [] { check(article) }
  return 0
}

/// Stops the program unless the blocks are in order and, as the spans, within the text.
private func check(_ article: Article) {
  let utf8 = Array(article.text.utf8)
  var end = 0
  for block in article.blocks {
    precondition(
      block.range.lowerBound >= end && block.range.upperBound <= utf8.count, "a block is misplaced")
    precondition(!block.range.isEmpty, "a block is empty")
    end = block.range.upperBound
  }
  for span in article.spans {
    precondition(span.range.lowerBound >= 0 && span.range.upperBound <= utf8.count, "a span is misplaced")
  }
}
