import Foundation
import Proof
import Testing

/// Variants of a statement are found among others: precision and recall of pairs.
///
/// `PROOF_STATEMENTS=20000 swift test --filter GeneratedStatementTests` tries more statements.
@Suite struct GeneratedStatementTests {
  private static let count = ProcessInfo.processInfo.environment["PROOF_STATEMENTS"].flatMap(Int.init) ?? 15

  /// Variants that all belong to one statement.
  private static func variants(of words: [String], _ speech: inout InventedSpeech) -> [String] {
    let cut = Array(words[2..<words.count - 2])
    var altered = words
    for index in stride(from: 5, to: words.count, by: 6) { altered[index] = speech.word(except: words) }
    var marked = words
    marked.replaceSubrange(words.count / 2..<words.count / 2 + 2, with: ["…"])
    var split = words
    split[words.count / 2] = "\(words[words.count / 2]),” … “\(words[words.count / 2])"
    split.remove(at: words.count / 2)
    split.insert(words[words.count / 2] + ",” … “", at: words.count / 2)
    return [words, cut, altered, marked, split].map { $0.joined(separator: " ") }
  }

  @Test func `99 of 100 pairs are found, and 99 of 100 that are found are right`() {
    var speech = InventedSpeech(seed: 3)
    var appearances: [Appearance] = []
    var truth: [Int] = []
    for number in 0..<Self.count {
      let words = speech.sentence()
      let (own, twin) = (ProofPerson("Orla Finch"), ProofPerson("Jonas Lund"))
      for variant in Self.variants(of: words, &speech) {
        appearances.append(Appearance(id: 0, words: "“\(variant)”", person: own, day: number))
        truth.append(number)
      }
      appearances.append(
        Appearance(id: 0, words: "“\(words.joined(separator: " "))”", person: twin, day: number))
      truth.append(-number - 1)
    }
    var (right, wrong) = (0, 0)
    for group in StatementGroups(appearances).groups {
      for (index, first) in group.enumerated() {
        for second in group[(index + 1)...] {
          if truth[first] == truth[second] { right += 1 } else { wrong += 1 }
        }
      }
    }
    let all = Self.count * 10
    #expect(wrong * 100 <= right + wrong, "precision \(Double(right) / Double(right + wrong))")
    #expect((all - right) * 100 <= all, "recall \(Double(right) / Double(all))")
  }
}
