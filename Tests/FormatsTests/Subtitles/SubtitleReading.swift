import Articles
import Testing

@testable import Formats

/// Reads subtitles, and shows the blocks as lines for tests to compare.
enum SubtitleReading {
  /// Returns the blocks of a file, one on each line: `1.5 Ada: words`, with the seconds and the voice.
  static func lines(_ text: String, fileName: String = "talk.srt") throws -> [String] {
    try lines(Array(text.utf8), fileName: fileName)
  }

  static func lines(_ bytes: [UInt8], fileName: String = "talk.srt") throws -> [String] {
    let article = try article(bytes, fileName: fileName)
    return article.blocks.map { block in
      let seconds = Double(block.time ?? -1) / 1000
      let time = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
      let marker = if case .item(let marker?) = block.form { marker + " " } else { "" }
      return
        "\(time) \(block.speaker.map { $0 + ": " } ?? "")\(marker)\(Reading.words(block.range, of: article.text))"
    }
  }

  static func article(_ bytes: [UInt8], fileName: String = "talk.srt") throws -> Article {
    let document = Document(bytes: bytes, name: "talk", fileName: fileName)
    let article = try #require(try Ingestion.articles(in: document, by: DocumentFormats()).first)
    try #require(article.provenance.format == .subtitles)
    return article
  }

  /// Returns WebVTT with some cues of one second each, a second apart.
  static func webVTT(_ cues: String...) -> String {
    let timed = cues.enumerated().map { index, cue in
      "00:00:\(index * 2 + 10).000 --> 00:00:\(index * 2 + 11).000\n\(cue)\n"
    }
    return "WEBVTT\n\n" + timed.joined(separator: "\n")
  }
}
