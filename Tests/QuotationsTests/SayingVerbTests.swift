import Testing

/// Verbs of saying in their forms: the present, the past and both genders.
@Suite struct SayingVerbTests {
  @Test(arguments: [
    "⟦« Le pont reste ouvert pour les habitants »⟧, <martèle> {Ada Lund} dans une lettre.",
    "⟦« Nous avons sous-estimé la rivière »⟧, <concède> {le maire de Hult}.",
    "⟦« La rivière monte trop vite pour nous »⟧, <analyse> {Ada Lund}, de l’institut.",
    "⟦« C’est une grande journée pour la ville »⟧, s’<est réjouie> {Ada Lund}.",
  ])
  func `French`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦«Il ponte resta aperto per tutti»⟧, <rilancia> {Ada Lund}.",
    "⟦«Non è una questione di soldi»⟧, <ha puntualizzato> {la sindaca di Hult}.",
    "⟦«Il cantiere della diga non si ferma»⟧, <garantisce> {Ada Lund}.",
    "⟦«Nessuno ci ha chiesto niente»⟧, <sbottò> {Lund} dopo la riunione.",
  ])
  func `Italian`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦»Vi har været for langsomme«⟧, <indrømmer> {borgmester Ada Lund}.",
    "⟦»Broen er dyrere, end vi troede«⟧, <vurderede> {Ada Lund} på mødet.",
    "⟦«Vi har vært for trege med broen»⟧, <innrømmer> {ordføreren i Hult}.",
    "⟦«Broen er ikke det viktigste»⟧, <konkluderte> {Ada Lund} etter møtet.",
    "⟦”Vi har varit för långsamma”⟧, <medger> {Ada Lund}.",
    "⟦”Bron är inte det viktigaste”⟧, <betonade> {Ada Lund} på mötet.",
  ])
  func `Danish, Norwegian and Swedish`(_ marked: String) { expect(marked) }

  @Test(arguments: [
    "⟦„Most jest dla nas najważniejszy”⟧, <przypomniała> {Ada Lund}.",
    "⟦„Most się nie zawali”⟧, <przekonuje> {Ada Lund} w piątek.",
    "⟦„Most je pro nás nejdůležitější,“⟧ <připomněla> {Ada Lundová}.",
    "⟦„Na mostě není nic nového,“⟧ <odpověděla> {Ada Lundová} v pátek.",
    "⟦«Мост мы откроем осенью»⟧, — <пообещала> {Ада Лунд}.",
    "⟦«Я этого моста боюсь»⟧, — <призналась> {Ада Лунд}.",
    "⟦«Мост простоит ещё сто лет»⟧, — <уверен> {Иво Лунд}.",
  ])
  func `Polish, Czech and Russian`(_ marked: String) { expect(marked) }
}
