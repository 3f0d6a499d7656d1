import Foundation
import Proof
import Testing

/// The pairs in docs/proof.md, read from the page.
@Suite struct ProofPageTests {
  struct Pair: CustomStringConvertible, Sendable {
    var trial: Trial
    var verdict: String
    var description: String { "\(trial.draft) (\(verdict))" }
  }

  static let pairs: [Pair] = {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/proof.md")
    let text = (try? String(contentsOf: page.standardized, encoding: .utf8)) ?? ""
    let table =
      text.components(separatedBy: "## Forty pairs").last?.components(separatedBy: "\n## ").first ?? ""
    return table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3 else { return nil }
      return Pair(trial: Trial(said: cells[0], draft: cells[1]), verdict: cells[2])
    }
  }()

  @Test func `the page has forty pairs`() {
    #expect(Self.pairs.count >= 40)
  }

  @Test(arguments: pairs) func `a pair has the verdict of the page`(_ pair: Pair) {
    #expect(pair.trial.verdict == pair.verdict)
  }
}
