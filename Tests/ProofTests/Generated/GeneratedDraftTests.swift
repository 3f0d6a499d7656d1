import Foundation
import Proof
import Testing

/// Drafts generated from what was said have the verdict that follows from how they were made.
///
/// `PROOF_ROUNDS=2000 swift test --filter GeneratedDraftTests` tries more drafts.
@Suite struct GeneratedDraftTests {
  private static let rounds = ProcessInfo.processInfo.environment["PROOF_ROUNDS"].flatMap(Int.init) ?? 4

  @Test(arguments: InventedDraft.Kind.allCases)
  func `at least 99 of 100 verdicts of each kind are right`(_ kind: InventedDraft.Kind) {
    var speech = InventedSpeech(seed: 14)
    var wrong: [String] = []
    for _ in 0..<Self.rounds {
      let others = (0..<3).map { _ in "Lund: " + speech.sentence(negated: true).joined(separator: " ") + "." }
      let draft = InventedDraft(kind, of: &speech)
      let said = (others[..<1] + [draft.said] + others[1...]).joined(separator: " / ")
      let verdict = Trial(said: said, draft: draft.draft).verdict
      if verdict != draft.verdict {
        wrong.append("\(draft.said) ⇒ \(draft.draft): \(verdict), not \(draft.verdict)")
      }
    }
    #expect(wrong.count * 100 <= Self.rounds, "\(wrong.prefix(3).joined(separator: "\n"))")
  }

  @Test(arguments: [InventedDraft.Kind.notRemoved, .notSwallowed, .notInserted])
  func `a negation that came or went is always seen`(_ kind: InventedDraft.Kind) {
    var speech = InventedSpeech(seed: 15)
    for _ in 0..<Self.rounds * 3 {
      let draft = InventedDraft(kind, of: &speech)
      let verdict = Trial(said: draft.said, draft: draft.draft).verdict
      #expect(verdict == "altered negation", "\(draft.said) ⇒ \(draft.draft)")
    }
  }
}
