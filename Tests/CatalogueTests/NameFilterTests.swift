import Articles
import Catalogue
import Testing

/// Which names a filter means.
@Suite struct NameFilterTests {
  @Test(arguments: [
    ("okoye", "Nneka Okoye"), ("NNEKA", "Nneka Okoye"), ("okoye nneka", "Nneka Okoye"),
    ("Okoyé", "Nneka Okoye"),
    ("okoye", "harbour master Nneka Okoye’s"), ("harbour okoye", "harbour master Nneka Okoye"),
    ("Mr. Okoye", "Okoye"), ("Nneka B. Okoye", "Nneka Okoye"), ("Nneka Okoye", "Nneka B. Okoye"),
    ("Prof. Nneka Okoye", "Nneka Okoye"), ("o'dowd", "Fergal O’Dowd"), ("al-amin", "Salma Al\u{2011}Amin"),
    ("soren", "Søren Weiß"), ("weiss", "Søren Weiß"), ("Weiß", "WEISS"), ("oko*", "Nneka Okoye"),
    ("nn* okoye", "Nneka Okoye"), ("ofﬁcer", "Oﬃcer Tamm"), ("the mate", "the mate"), ("mate", "the mate"),
  ])
  func `meant`(words: String, name: String) throws {
    #expect(try #require(NameFilter(words)).accepts(name))
  }

  @Test(arguments: [
    ("oko", "Nneka Okoye"), ("koye", "Nneka Okoye"), ("okoye tamm", "Nneka Okoye"), ("ann", "Anna Tamm"),
    ("Nneka A. B. Okoye", "Nneka Okoye"), ("Okoye", ""), ("tamm", "Tammet"),
  ])
  func `not meant`(words: String, name: String) throws {
    #expect(try !#require(NameFilter(words)).accepts(name))
  }

  @Test(arguments: ["", " ", "*", "—", "“”"]) func `no name at all`(words: String) {
    #expect(NameFilter(words) == nil)
  }

  @Test func `the words occur in one name, not in two`() throws {
    let filter = try #require(NameFilter("harbour okoye"))
    #expect(!filter.accepts(anyOf: "Nneka Okoye", "the harbour master"))
    #expect(filter.accepts(anyOf: nil, "harbour master Okoye"))
    #expect(try #require(NameFilter("master")).accepts(anyOf: "Nneka Okoye", "the harbour master"))
  }

  @Test func `on lists words may be beginnings`() throws {
    #expect(try #require(NameFilter("ok nn", areBeginnings: true)).accepts("Nneka Okoye"))
  }
}
