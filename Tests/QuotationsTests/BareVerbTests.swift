import Quotations
import Testing

/// Verbs of saying without a subject, after a sentence whose verb no list knows.
@Suite struct BareVerbTests {
  @Test(arguments: [
    ("Ada Lund dirige el puerto de la ciudad. ⟦«No vamos a parar»⟧, <dijo>.", "Ada Lund"),
    ("Ada Lund assumiu o porto em maio. ⟦“Não vamos parar”⟧, <afirmou>.", "Ada Lund"),
    ("Minister Ivo Lund przedstawił plan. ⟦„Plan jest już gotowy”⟧ – <stwierdził>.", "Ivo Lund"),
  ])
  func `the name that opens the sentence before speaks`(marked: String, person: String) throws {
    expect(marked)
    let text = marked.filter { !"⟦⟧<>".contains($0) }
    let quotation = try #require(QuotationFinder().quotations(in: text).first)
    #expect(quotation.attribution?.person == person)
  }

  @Test func `words before a verb of saying alone are speech even if nobody was named`() {
    expect("Otra vez llueve en la plaza de la ciudad. ⟦«No vamos a parar nunca»⟧, dijo.")
  }
}
