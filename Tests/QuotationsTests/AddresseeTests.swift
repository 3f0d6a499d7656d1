import Testing

/// Whoever is told something isn't whoever says it.
@Suite struct AddresseeTests {
  @Test(arguments: [
    "⟦„Die Brücke öffnet im Mai wieder“⟧, <sagte> {Ada Lund} der Deutschen Presse-Agentur.",
    "⟦„Die Brücke öffnet im Mai wieder“⟧, <sagte> der Deutschen Presse-Agentur {Ada Lund}.",
  ])
  func `a German dative`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦« Le pont rouvre en mai »⟧, <a déclaré> à l’AFP {Ada Lund}.",
    "⟦« Le pont ne rouvre pas »⟧, nous <a confié> {Ada Lund}.",
    "⟦«Il ponte riapre a maggio»⟧, <ha detto> all’Ansa {Ada Lund}.",
    "⟦«El puente no se abre en mayo»⟧, <dijo> a Efe {Ada Lund}.",
    "⟦“A ponte não está segura”⟧, <disse> à Lusa {Ada Lund}.",
  ])
  func `a Romance preposition`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦„Most otwieramy w maju”⟧, <powiedziała> PAP {Ada Lund}.",
    "⟦„Most otwieramy w maju”⟧, <powiedziała> {Ada Lund} dziennikarzom.",
    "⟦„Most otevřeme v květnu,“⟧ <řekla> ČTK {Ada Lundová}.",
    "⟦„Most otevřeme v květnu,“⟧ <řekla> novinářům {Ada Lundová}.",
    "⟦„Most je siguran i ne ruši se”⟧, <rekla je> novinarima {Ada Lund}.",
    "⟦«Мост мы откроем в мае»⟧, — <сказала> {Ада Лунд} журналистам.",
    "⟦«Мост мы откроем в мае»⟧, — <сказала> РИА Новости {Ада Лунд}.",
    "⟦«Мост мы откроем в мае»⟧, — <сказала> {Ада Лунд} после заседания.",
  ])
  func `a Slavic dative or the name of an agency`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "<Według> {Ady Lund} ustawa to ⟦„krok wstecz, którego nie wolno zrobić”⟧.",
    "<Zdaniem> {ministra} plan jest ⟦„zupełnie nie do przyjęcia”⟧.",
    "<Podle slov> {Ady Lundové} je most ⟦„naprosto bezpečný“⟧.",
    "<Prema riječima> {Ade Lund} most je ⟦„potpuno siguran”⟧.",
    "<По словам> {Ады Лунд}, мост ⟦«совершенно безопасен»⟧.",
    "Как <заявила> {Ада Лунд}, ⟦«мост совершенно безопасен»⟧.",
    "<A detta di> {Lund} la strada è ⟦«del tutto sicura»⟧.",
    "<En palabras de> {Ada Lund}, el puente es ⟦«totalmente seguro»⟧.",
    "<De acordo com> {o ministro}, a ponte não é ⟦“totalmente segura”⟧.",
    "<Aux yeux de> {Lund}, le pont n’est pas ⟦« tout à fait sûr »⟧.",
  ])
  func `a phrase that attributes`(_ marked: String) { expect(marked) }
}
