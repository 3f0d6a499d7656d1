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

  @Test(arguments: [
    ("Dr Adesanya-Bright", "Folake Adesanya-Bright"), ("dr. adesanya bright", "Folake Adesanya-Bright"),
    ("Prime Minister Okoye", "Nneka Okoye"), ("Vice-President Okoye", "Nneka Okoye"),
    ("Secretary-General Okoye", "Nneka Okoye"), ("Lt. Gen. Okoye", "Nneka Okoye"),
    ("Captain Okoye", "Nneka Okoye"), ("Mr King", "Tove King"), ("Prof. oko*", "Nneka Okoye"),
    ("President Nneka", "Nneka Okoye"),
  ])
  func `a title before the words asked for isn't needed`(words: String, name: String) throws {
    let filter = try #require(NameFilter(words))
    #expect(filter.accepts(name))
    #expect(WordFolding.key(name).contains(filter.neededWord.letters))
  }

  @Test(arguments: [
    ("Mayor of Brisk", "Bank of Brisk"), ("Secretary General", "Tarn General Stores"),
    ("Chief Justice", "Ada Justice"), ("King Olaf", "Olaf Tamm"), ("Captain Nneka", "Nneka Okoye"),
    ("General Mills", "Ada Mills"), ("Sheriff’s Department", "Fire Department"),
    ("Mayor Okoye Tamm", "Nneka Okoye"),
  ])
  func `an office or a body isn't a title with a name`(words: String, name: String) throws {
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
