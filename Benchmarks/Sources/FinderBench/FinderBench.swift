import Foundation
import Quotations

/// Measures finding alone, in this process: `finder-bench FILE [SECONDS]`.
///
/// FILE holds texts in UTF-8, separated by NUL bytes. They are read repeatedly until SECONDS
/// (0: once) have passed; standard output then gets one JSON object:
/// `{"bytes":…,"seconds":…,"quotations":…,"attributed":…}`, where `bytes` counts what was gone through in
/// `seconds`, and the quotations and those with a speaker are the ones of a single pass.
@main
struct FinderBench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first, arguments.count <= 2 else {
      fail("usage: finder-bench FILE [SECONDS]", status: 2)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      fail("\(path): cannot be read", status: 1)
    }
    let texts = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let patience = arguments.dropFirst().first.flatMap(Double.init) ?? 0
    print(measure(texts, for: .seconds(patience)).json)
  }

  /// Goes through `texts` until `patience` has passed, at least once.
  static func measure(_ texts: [String], for patience: Duration) -> Figures {
    let finder = QuotationFinder()
    let clock = ContinuousClock()
    let begun = clock.now
    var figures = Figures()
    repeat {
      figures.quotations = 0
      figures.attributed = 0
      for text in texts {
        let found = finder.quotations(in: text)
        figures.bytes += text.utf8.count
        figures.quotations += found.count
        figures.attributed += found.count { $0.attribution != nil }
      }
      figures.duration = clock.now - begun
    } while figures.duration < patience
    return figures
  }

  static func fail(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("finder-bench: \(message)\n".utf8))
    exit(status)
  }
}

/// What one measurement found.
struct Figures {
  /// Bytes of text gone through, all passes together.
  var bytes = 0
  /// Quotations found in one pass, of every kind.
  var quotations = 0
  /// Those of them with a speaker.
  var attributed = 0
  /// How long all passes took together.
  var duration = Duration.zero

  /// The figures as one JSON object.
  var json: String {
    let seconds = duration / .seconds(1)
    let work = #""bytes":\#(bytes),"seconds":\#(seconds)"#
    return #"{\#(work),"quotations":\#(quotations),"attributed":\#(attributed)}"#
  }
}
