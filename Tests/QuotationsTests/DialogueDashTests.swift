import Quotations
import TestSupport
import Testing

/// Speech that begins with a dash instead of a quotation mark.
@Suite struct DialogueDashTests {
  @Test(arguments: [
    "– ⟦Le pont n’est pas sûr⟧, <répond> {Ada Lund}.",
    "— ⟦Vous passez par le pont ?⟧ <demande> {Ivo Holm}.",
    "—⟦El puente no es seguro⟧ —<dijo> {Ada Lund}.",
    "—⟦¿Vienes por el puente?⟧ —<preguntó> {Ivo Holm} en la plaza.",
    "— ⟦A ponte não é segura⟧ — <disse> {Ada Lund}.",
    "– ⟦Most nie jest bezpieczny⟧ – <powiedziała> {Ada Lund} w piątek.",
    "— ⟦Мост совсем не безопасен⟧, — <сказала> {Ада Лунд}.",
    "– ⟦Bron är inte säker⟧, <säger> {Ada Lund}.",
    "- ⟦Broen er ikke sikker⟧, <siger> {Ada Lund} til avisen.",
  ])
  func `a dash and a clause that says who speaks`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "—⟦No hay puente⟧ —<dijo> {Ada Lund}—. ⟦El río se lo llevó.⟧",
    "– ⟦Nie ma mostu⟧ – <powiedziała> {Ada Lund} i wyszła. – ⟦Rzeka jest za duża.⟧",
    "— ⟦Этого моста⟧, — <сказала> {Ада Лунд}, — ⟦уже не будет.⟧",
  ])
  func `words after the clause's closing dash belong to the speech`(_ marked: String) { expect(marked) }

  @Test func `a paragraph beside confirmed speech is speech`() {
    let text = """
      —¿Está abierto el puente?

      —No hay puente —dijo Ada Lund.

      —Pues vamos por el río.

      El río estaba muy alto para la barca.
      """
    let found = QuotationFinder().quotations(in: text)
    #expect(
      found.map { String(text.words($0.range)) } == [
        "¿Está abierto el puente?", "No hay puente", "Pues vamos por el río.",
      ])
  }

  @Test(arguments: [
    "Les travaux de la mairie :\n\n- Le pont de la ville.\n- La route du port, dans le nord.\n- Les quais.",
    "Las obras de la ciudad son estas:\n\n– El puente de la ría.\n– La plaza – con fuente – del puerto.",
    "Kommunen har en plan for byen og for dette:\n\n- Broen er ikke ny.\n- Havnen og torvet.",
    "The plan of the town:\n\n– The bridge is safe, said Ada Lund.\n– The road is not.",
    "Der Plan der Stadt ist nicht neu:\n\n– Die Brücke ist sicher, sagte Ada Lund.\n– Die Straße nicht.",
  ])
  func `a list whose items begin with a dash isn't speech`(_ text: String) {
    #expect(QuotationFinder().quotations(in: text).isEmpty)
  }
}
