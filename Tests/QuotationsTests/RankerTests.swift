import Testing

@testable import Quotations

@Suite
struct RankerTests {
  @Test func `the tables were learnt with the features there are`() {
    #expect(Ranker.learnt.count == (Situation.allCases.count + 1) * Evidence.columns)
    #expect(KindWeights.learnt.count <= KindEvidence.places)
    #expect(
      KindWeights.learnt.count > KindEvidence.places - KindEvidence.widths[KindEvidence.widths.count - 1])
  }

  @Test(arguments: [-320, -17, -1, 0, 1, 5, 16, 31, 480])
  func `sixteen units of weight double a chance`(score: Int) {
    let doubled = Ranker.power(score + 16) / Ranker.power(score)
    #expect(abs(doubled - 2) < 0.000_1)
    #expect(Ranker.power(score + 1) > Ranker.power(score))
  }

  @Test func `an attribution with a cue is surer than one without`() throws {
    func confidence(_ text: String) throws -> Double {
      let found = QuotationFinder().quotations(in: text)
      return try #require(found.first?.attribution).confidence
    }
    let said = try confidence("“The bridge is safe,” Lund said.")
    let near = try confidence("Lund was moved by “so many helping hands” on the day.")
    #expect(said > 0.9)
    #expect(near < said)
  }

  @Test func `the nearer of two speakers does not always speak`() {
    expect("{Lund} <said> that Holm was ⟦“very kind indeed”⟧.")
    expect("⟦“The bridge is safe,”⟧ {Lund} <told> Holm, who agreed.")
  }

  @Test func `a person who is named is surer than one whom a pronoun may mean, and every way has its chance`()
    throws
  {
    func confidence(_ text: String) throws -> Double {
      let found = QuotationFinder().quotations(in: text)
      return try #require(found.first?.attribution?.personConfidence)
    }
    let named = try confidence("Greta Voss came. “The dam is safe,” Greta Voss said.")
    let meant = try confidence("Greta Voss came. “The dam is safe,” she said.")
    #expect(meant < named)
    #expect(PersonConfidence.learnt.count == 2 * Resolution.Route.allCases.count)
    #expect(PersonConfidence.learnt.allSatisfy { (1...99).contains($0) })
  }

  @Test func `where no one is meant no person is sure`() {
    let found = QuotationFinder().quotations(in: "“The dam is safe,” a pilot said.")
    #expect(found.first?.attribution != nil)
    #expect(found.first?.attribution?.personConfidence == nil)
  }
}
