import Frames
import TestSupport
import Testing

/// The words that `verbatim search` prints are the source's own, over invented texts and queries.
@Suite struct PrintedWordsTests {
  private static let pieces = [
    "quay", "Quay,", "quays", "quayside", "10", "10\u{A0}000", "ﬂood", "floo\u{AD}d", "e\u{301}bb", "ébb",
    "ebb",
    "潮位", "潮", "Ｓｅａ", "sea", "🇳🇴", "👩‍⚕️", "it’s", "a\u{200D}", "\u{202E}", "\u{1B}[7m", "\t", "“so”", "…",
    "\u{200B}", "re-read", "हिन्दी",
  ]

  @Test func `apart from what the gate drops, a line under a hit is a part of the source`() throws {
    var random = SplitMix64(20)
    let box = try Sandbox()
    let texts = (0..<40).map { _ in
      (0..<random.below(60) + 2).map { _ in random.one(of: Self.pieces) }
        .joined(separator: random.once(in: 2) ? " " : ", ")
    }
    for (number, text) in texts.enumerated() {
      try box.write(
        "Number \(number)\n\nOda Vink wrote this: \(text) at last.\n\nThe end.\n", to: "\(number).txt")
    }
    #expect(try box.run(["add"] + texts.indices.map { "\($0).txt" }).status == 0)
    var lines = 0
    for query in ["quay", "\"ebb sea\"", random.one(of: Self.pieces) + " wrote", "ﬂood 10 -潮", "qu*"] {
      let ran = try box.run(["search", "--limit", "40", query])
      for hit in ran.text.hits {
        let text = try #require(texts.indices.contains(hit.number) ? texts[hit.number] : nil)
        let source = Gate.line("Oda Vink wrote this: \(text) at last.  The end.".replacing("\t", with: " "))
        #expect(hit.isPart(of: source), "\(query): \(hit.line)")
        lines += 1
      }
    }
    #expect(lines > 40)
  }
}

/// A hit as it is printed: the number in its title, and the line under it.
private struct PrintedHit {
  let number: Int
  let line: Substring

  /// Whether the line is a part of a text, if an ellipsis at an end may replace words that were left out.
  func isPart(of text: String) -> Bool {
    let starts = line.hasPrefix("…") ? [line, line.dropFirst()] : [line]
    return starts.flatMap { $0.hasSuffix("…") ? [$0, $0.dropLast()] : [$0] }.contains {
      Array(text.utf8).firstRange(of: Array($0.utf8)) != nil
    }
  }
}

extension String {
  /// The hits that `verbatim search` printed, each on two lines.
  fileprivate var hits: [PrintedHit] {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return stride(from: 0, to: lines.count - 1, by: 2).map { index in
      PrintedHit(
        number: lines[index].split(separator: " ").last.flatMap { Int($0) } ?? -1,
        line: lines[index + 1].dropFirst(7))
    }
  }
}
