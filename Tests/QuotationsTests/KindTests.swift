import Quotations
import Testing

@Suite("Kinds")
struct KindTests {
  private func kinds(_ text: String) -> [Quotation.Kind] {
    QuotationFinder().quotations(in: text).map(\.kind)
  }

  @Test("a whole statement")
  func full() {
    #expect(kinds("Lund said: “The bridge is safe.”") == [.full])
    #expect(kinds("“The bridge is safe,” Lund said.") == [.full])
  }

  @Test("a part of a sentence")
  func partial() {
    #expect(kinds("Lund called the bridge “a disgrace”.") == [.partial])
    #expect(kinds("Lund said that the bridge was “entirely safe”.") == [.partial])
  }

  @Test("words kept at a distance")
  func scare() {
    #expect(kinds("The so-called “experts” came on foot.") == [.scare])
  }

  @Test("titles of works and nicknames")
  func title() {
    #expect(kinds("She sang a song from the film “The Long Bridge” on Sunday.") == [.title])
    #expect(kinds("Peter “Bridge” Holm came on foot.") == [.title])
    #expect(kinds("Lund said that 《長橋》 was her first book.") == [.title])
  }
}
