import Foundation
import Testing

@testable import Bookmarks

/// More than a thousand invented articles, edited as editors do.
///
/// A bookmark is never at a wrong place, and is found again wherever a person would find it.
@Suite struct EditedArticleTests {
  @Test(arguments: 1...2)
  func `a bookmark is never at a wrong place, and nearly always found`(seed: UInt64) {
    let trial = Trial(seed: seed, rounds: 14)
    #expect(trial.total.wrong == 0, "\(trial.complaints)")
    #expect(trial.total.found > 1000)
    #expect(trial.total.missed * 50 <= trial.total.found + trial.total.missed, "\(trial.complaints)")
    // Every kind of edit does what it is meant to do.
    #expect(Edit.allCases.allSatisfy { trial.counts[$0.rawValue] != nil })
    #expect(trial.counts[Edit.articleRewritten.rawValue]?.found == 0)
  }

  /// Prints the tables of this many articles: `ANCHOR_ROUNDS=100 swift test --filter EditedArticleTests`.
  @Test(.enabled(if: rounds != nil, "ANCHOR_ROUNDS says how many articles of each kind of edit"))
  func `the table by kind of edit`() throws {
    let rounds = try #require(Self.rounds)
    for knowsFormer in [true, false] {
      let trial = Trial(seed: Self.seed, rounds: rounds, knowsFormer: knowsFormer)
      print(knowsFormer ? "The former text is known:" : "Nothing but the anchor is known:")
      print(trial.table)
      trial.complaints.filter { $0.hasPrefix("wrong") }.forEach { print($0) }
    }
  }

  private static let rounds = ProcessInfo.processInfo.environment["ANCHOR_ROUNDS"].flatMap(Int.init)
  private static let seed = ProcessInfo.processInfo.environment["ANCHOR_SEED"].flatMap(UInt64.init) ?? 5
}
