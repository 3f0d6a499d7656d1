import Testing

@testable import Quotations

/// Quotations and their speakers in the languages that have word lists.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("The mayor of the town said that it was late.", TextLanguage.english),
    ("Der Rat der Stadt hat das so nicht gewollt.", .german),
    ("La mairie de la ville a dit que le pont est fermé.", .french),
    ("El alcalde de la ciudad dijo que el puente está cerrado.", .spanish),
    ("Il sindaco della città ha detto che il ponte è chiuso.", .italian),
    ("O prefeito da cidade disse que a ponte não está aberta.", .portuguese),
    ("De burgemeester van de stad zei dat de brug niet open is.", .dutch),
    ("Borgmesteren sagde, at broen ikke er åben for alle.", .scandinavian),
    ("Kommunen sade att bron inte är öppen för alla.", .scandinavian),
    ("Burmistrz powiedział, że most nie jest otwarty dla wszystkich.", .slavic),
    ("Мэр сказал, что мост не открыт для всех.", .slavic),
    ("„Byłoby jeszcze lepiej”, powiada Lund.", .slavic), ("“Kuća je žuta”, kazao je Lund.", .slavic),
    ("«Eu acredito nas pontes», afirma o empresário Ivo Lund.", .portuguese),
    ("", .english), ("Qwx zzk 12", .english),
    (
      """
      Belediye başkanı salı günü köprünün güvenli olmadığını söyledi. Vatandaşlar onarım bitene kadar daha uzun bir
      yoldan gitmek zorunda kalacak. Para ancak bu işe yetiyor, diye ekledi sözcü dün akşam.
      """,
      .unknown
    ),
  ])
  func `a language is recognised by its small words and letters`(text: String, language: TextLanguage) {
    #expect(SourceText(text).language === language)
  }

  @Test(arguments: [
    ("Le pont est-il sûr ? La mairie ne le dit pas.", "fr"),
    ("Broen er ikke åben, sagde hun.", "da"),
    ("Bron är inte öppen, säger hon.", "sv"),
    ("Most není otevřený, protože je podle města starý.", "cs"),
  ])
  func `the tag of a language is known`(text: String, code: String) {
    #expect(QuotationFinder().language(of: text) == code)
  }

  @Test func `a language that is named is believed, unless there are no words for it`() {
    let finder = QuotationFinder()
    #expect(finder.language(of: "Ada Lund", saidToBe: "pt-BR") == "pt")
    #expect(finder.language(of: "The bridge is not open.", saidToBe: "xx") == "en")
    #expect(finder.language(of: "12 Qwx") == nil)
    let text = "“Ponte segura”, disse Lund."
    let found = finder.quotations(in: text, language: "pt")
    #expect(found.map { $0.attribution?.person } == ["Lund"])
  }

  @Test func `every language has a tag and a word list`() {
    for language in TextLanguage.all {
      #expect(!language.variants.isEmpty)
      let text = SourceText("Ada Lund", language: language.variants.first?.code)
      #expect(text.language === language)
      #expect(language.lexicon.classes(of: 0..<3, in: text).contains(.female))
    }
    let codes = TextLanguage.all.flatMap { $0.variants.map(\.code) }
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: [
    "⟦«El pont és segur»⟧, <va dir> {Ada Lund}, alcaldessa de la ciutat.",
    "⟦«El pont és segur»⟧, <afirma> {l’alcaldessa de Hult}.",
    "<Segons> {Ada Lund}, el pont és ⟦«del tot segur»⟧.",
    "{El portaveu del govern} <va explicar> que el pont era ⟦«del tot segur»⟧ per a tothom.",
  ])
  func `Catalan`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦« Le pont est sûr »⟧, <a déclaré> {Ada Lund}, la maire de la ville.",
    "⟦« Le pont est-il sûr ? »⟧, demande-t-on à la mairie.",
    "⟦« Nous reviendrons »⟧, <affirme>-t-{elle} dans une lettre.",
    "⟦« Le pont est sûr »⟧, <explique> {la porte-parole du conseil}.",
    "{Le maire de Hult} <a expliqué> mardi que le pont était ⟦« tout à fait sûr »⟧.",
    "<Selon> {Ada Lund}, le pont est ⟦« tout à fait sûr »⟧.",
    "L’ingénieure Ada Lund est venue. {Elle} <a ajouté> qu’il n’y avait ⟦« aucun danger »⟧.",
  ])
  func `French`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦“El puente es seguro”⟧, <dijo> {Ada Lund}, alcaldesa de la ciudad.",
    "{El portavoz del gobierno} <afirmó> que el puente era ⟦“totalmente seguro”⟧.",
    "<Según> {Ada Lund}, el puente es ⟦“totalmente seguro”⟧.",
    "⟦«El puente es seguro»⟧, <ha explicado> {la ministra}.",
    "El martes <dijo> {Lund} que la obra fue ⟦“un error”⟧.",
    "{Lund}, que el martes visitó el puente, <recordó> que es ⟦“un lugar difícil de vigilar”⟧.",
    "Así lo confirma la alcaldesa Ada Lund, {quien} <ha asegurado> que ⟦«el puente sigue igual que estaba»⟧.",
    "{Lund}, que hace 15 días visitó el puente, <ha indicado> que ⟦“no hay dinero para la obra”⟧.",
  ])
  func `Spanish`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦«Il ponte è sicuro»⟧, <ha detto> {Ada Lund}, sindaca della città.",
    "{Il portavoce del governo} <ha spiegato> che il ponte era ⟦«del tutto sicuro»⟧.",
    "<Secondo> {Ada Lund} il ponte è ⟦«del tutto sicuro»⟧.",
    "⟦“Il ponte è sicuro”⟧, <aggiunge> {l’ingegnere Lund}.",
  ])
  func `Italian`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦“A ponte é segura”⟧, <disse> {Ada Lund}, prefeita da cidade.",
    "{Lund} visitou a ponte e <disse> que é ⟦“um lugar difícil de vigiar”⟧.",
    "{O porta-voz do governo} <afirmou> que a ponte era ⟦“totalmente segura”⟧.",
    "<Segundo> {Ada Lund}, a ponte é ⟦“totalmente segura”⟧.",
    "⟦“São pontes baratas e fáceis de construir”⟧, <avalia> {a engenheira Ada Lund}, da cidade.",
  ])
  func `Portuguese`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "Ada Lund explicó la obra el lunes en Hult. ⟦«El puente es seguro»⟧, dijo.",
    "Ada Lund ha spiegato i lavori lunedì a Hult. ⟦«Il ponte è sicuro»⟧, ha aggiunto.",
    "Ada Lund explicou a obra na segunda em Hult. ⟦“A ponte é segura”⟧, disse.",
  ])
  func `a verb of saying without a subject means whoever was named last`(_ marked: String) throws {
    let text = marked.filter { !"⟦⟧".contains($0) }
    let quotation = try #require(QuotationFinder().quotations(in: text).first)
    #expect(quotation.attribution?.person == "Ada Lund")
    let cue = try #require(quotation.attribution?.cue)
    #expect(cue.lowerBound > quotation.range.upperBound)
  }

  @Test(arguments: [
    "⟦“De brug is veilig”⟧, <zei> {Ada Lund}, burgemeester van de stad.",
    "⟦“De brug is veilig”⟧, zo <zegt> {de politiewoordvoerder van Hult}.",
    "⟦“De brug is veilig en blijft open”⟧, <aldus> {Ada Lund}.",
    "{De minister} <zei> gisteren dat de brug ⟦“een goed idee”⟧ was.",
  ])
  func `Dutch`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦»Broen er sikker«⟧, <siger> {borgmester Ada Lund} til avisen.",
    "⟦”Bron är säker”⟧, <säger> {Ada Lund} till tidningen.",
    "⟦«Broen er trygg»⟧, <sier> {ordføreren i Hult}.",
    "⟦”Bron är säker”⟧, <sade> {generaldirektören} på måndagen.",
  ])
  func `Danish, Swedish and Norwegian`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦„Most jest bezpieczny”⟧, <powiedziała> {Ada Lund} w poniedziałek.",
    "⟦„Most je bezpečný,“⟧ <řekla> {Ada Lundová} v pondělí.",
    "⟦„Most je siguran”⟧, <rekao je> {Lund} u ponedjeljak.",
    "Потом {он} всё же <сказал>: ⟦«Мост не виноват, что он стар»⟧.",
    "⟦«Мост совсем безопасен, и мы рады»⟧, <сказала> {Ада Лунд} в понедельник.",
  ])
  func `Polish, Czech, Croatian and Russian`(_ marked: String) { expect(marked) }
}
