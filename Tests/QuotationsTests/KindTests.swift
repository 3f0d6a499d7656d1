import Quotations
import Testing

@Suite
struct KindTests {
  private func kinds(_ text: String) -> [Quotation.Kind] {
    QuotationFinder().quotations(in: text).map(\.kind)
  }

  @Test func `a whole statement`() {
    #expect(kinds("Lund said: “The bridge is safe.”") == [.full])
    #expect(kinds("“The bridge is safe,” Lund said.") == [.full])
  }

  @Test func `a part of a sentence`() {
    #expect(kinds("Lund called the bridge “a disgrace”.") == [.partial])
    #expect(kinds("Lund said that the bridge was “entirely safe”.") == [.partial])
  }

  @Test func `words kept at a distance`() {
    #expect(kinds("The so-called “experts” came on foot.") == [.scare])
  }

  @Test func `what is written on a thing`() {
    #expect(kinds("They found a parcel marked “Do not open before Sunday” on the bridge.") == [.title])
  }

  @Test func `without spaces the letters are counted`() {
    #expect(kinds("橋の上で船長は空を見上げて、「今日は急がなくていい」と言った。") == [.full])
    #expect(kinds("The page is from 『潮の手帖』, a novel.") == [.title])
  }

  @Test func `titles of works and nicknames`() {
    #expect(kinds("She sang a song from the film “The Long Bridge” on Sunday.") == [.title])
    #expect(kinds("Peter “Bridge” Holm came on foot.") == [.title])
    #expect(kinds("Lund said that 《長橋》 was her first book.") == [.title])
  }

  @Test(
    arguments: [
      (
        "Le vieux pont de Hult a été fermé dimanche matin par les gens du village, et pour longtemps. «Nous allons "
          + "le reconstruire avant la fin de cet été.» Le film «Le Long Pont» passe au cinéma tous les soirs.",
        [Quotation.Kind.full, .title]
      ),
      (
        "Il vecchio ponte di Hult resta chiuso da domenica mattina, dopo la piena del fiume che corre sotto le case "
          + "del paese. La piccola Ada Lund racconta: «Lo faremo di nuovo prima della neve.»",
        [.full]
      ),
    ])
  func `a quotation without a verb of saying is read by its form`(text: String, expected: [Quotation.Kind]) {
    #expect(kinds(text) == expected)
  }

  @Test func `in German a name has capitals as every noun has`() {
    #expect(
      kinds("Der Bär, auch „Petz“ genannt, ist nach der Nacht auf der Brücke nicht mehr da.") == [.title])
    #expect(kinds("Das Motto: „Brücken verbinden alle“. Lund sagte das nicht.") == [.title])
    #expect(kinds("Der Rat hält die Brücke nach eigenen Worten für „nicht mehr ganz sicher“.") == [.partial])
  }
}
