import Quotations
import Testing

/// The person to whom each speech quotation of a text is attributed.
private func persons(_ text: String) -> [String?] {
  QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
}

@Suite
struct BodyNameTests {
  @Test(
    arguments: [
      "Deckhands’ Union", "Teachers’ Union", "Women’s Institute", "Brim Doctors’ Association",
      "People’s Party",
      "Farmers’ Market", "Women’s Health Network", "Writers’ Guild of Norland", "Brim Men’s Shed",
      "King’s College Brim", "Queen’s University", "Deckhands’ union",
    ])
  func `a possessive that stands for many is part of a body’s name`(name: String) {
    #expect(persons("The \(name) said it was “a betrayal”.") == [name])
    #expect(persons("Owen Tarn left. The \(name) met. It called the deal “a betrayal”.") == [name])
  }

  @Test func `an abbreviation stands for such a name, too`() {
    let text = "The Norland Farmers’ Union met. The NFU said it was “late”."
    #expect(persons(text) == ["Norland Farmers’ Union"])
  }

  @Test func `whoever leads such a body is named after it`() {
    #expect(persons("Deckhands’ Union president Owen Tarn said it was “late”.") == ["Owen Tarn"])
    #expect(persons("The Deckhands’ Union president, Owen Tarn, said it was “late”.") == ["Owen Tarn"])
  }

  @Test func `a country or a person before a body only owns it`() {
    #expect(persons("Norland’s Reform Party called it “late”.") == ["Reform Party"])
    #expect(persons("Peru’s President Ana Rojas called it “late”.") == ["Ana Rojas"])
    #expect(persons("“It is late,” said Tarn’s sister, Elena.") == ["Elena"])
  }

  @Test(
    arguments: [
      "St. Anne’s", "St. Brannoc’s Hospital", "St. Anne’s hospital", "Lloyd’s", "Standard & Poor’s",
    ])
  func `a saint’s name, and a possessive that owns nothing, are names themselves`(name: String) {
    #expect(persons("\(name) said it was “late”.") == [name])
  }

  @Test func `the possessive of someone whom the text names isn’t a name`() {
    #expect(persons("Owen Lund left. “It is late,” said Lund. Lund’s called it “cold”.").first == "Owen Lund")
  }

  @Test(
    arguments: ["Bell & Sons", "Johnson & Johnson", "Marks & Spencer", "Holt & Marsh LLP", "R&M"])
  func `“&” joins the name of a firm`(name: String) {
    #expect(persons("\(name) said it was “late”.") == [name])
    #expect(persons("“It is late,” said \(name).") == [name])
    #expect(persons("The owner, \(name), said in a statement that it was “late”.") == [name])
  }

  @Test func `a firm stands before the role of someone in it`() {
    #expect(persons("“It is late,” said Holt & Marsh partner Owen Tarn.") == ["Owen Tarn"])
  }

  @Test func `one of a firm’s names is not the firm`() {
    #expect(persons("Owen Tarn works for Holt & Tarn. “It is late,” Tarn said.") == ["Owen Tarn"])
  }

  @Test func `“and” joins the name of a body before a role`() {
    #expect(persons("“It is late,” said Snow and Ice Prevention spokesman Owen Tarn.") == ["Owen Tarn"])
    #expect(persons("Snow and Ice Prevention said it was “late”.") == ["Snow and Ice Prevention"])
  }

  @Test(
    arguments: ["Des Moines Register", "Le Havre Gazette", "El Paso Times", "San Jose Courier"])
  func `a paper’s name may begin with a small foreign word`(name: String) {
    #expect(persons("The \(name) wrote that it was “late”.") == [name])
  }
}

@Suite
struct BodyKindTests {
  @Test(
    arguments: [
      ("Northgate Lines cut pay. The Deckhands’ Union met.", "company", "Northgate Lines"),
      ("Boltra sued the Deckhands’ Union.", "company", "Boltra"),
      ("Boltra is an airline. The Pilots’ Guild met.", "airline", "Boltra"),
      ("Brim Airways cut pay. The Pilots’ Guild met.", "airline", "Brim Airways"),
      ("Safe Harbour, a charity, met Northgate Lines.", "charity", "Safe Harbour"),
      ("The charity, Safe Harbour, met Northgate Lines.", "charity", "Safe Harbour"),
      ("St. Brannoc’s is an old hospital.", "hospital", "St. Brannoc’s"),
      ("The Reform Party met Boltra.", "party", "Reform Party"),
    ])
  func `a noun for a body means one of its kind`(before: String, noun: String, body: String) {
    #expect(persons("\(before) The \(noun) called it “a blow”.") == [body])
  }

  @Test(
    arguments: [
      ("The Deckhands’ Union met.", "company"), ("Brim Council voted.", "charity"),
      ("The Brim Court ruled.", "bank"), ("The Reform Party met.", "hospital"), ("Boltra met.", "airline"),
      ("Owen Tarn spoke.", "trust"),
    ])
  func `a body of another kind isn’t meant`(before: String, noun: String) {
    #expect(persons("\(before) The \(noun) called it “a blow”.") == [nil])
  }
}

@Suite
struct AppositionTests {
  @Test(
    arguments: [
      ("The company, Northgate Lines,", "Northgate Lines"), ("Its owner, Meridian Group,", "Meridian Group"),
      ("The hospital, St. Anne’s,", "St. Anne’s"), ("The paper, the Brim Courier,", "Brim Courier"),
      ("A rival, Zentra Lines,", "Zentra Lines"), ("The bank, Holt & Marsh,", "Holt & Marsh"),
      ("Her husband, Ivo,", "Ivo"),
    ])
  func `a name after a comma is meant, not whoever was named before`(subject: String, name: String) {
    #expect(persons("Della Marsh met the Deckhands’ Union. \(subject) called it “a shame”.") == [name])
  }

  @Test(
    arguments: [
      "His wife, Yuki, agreed.", "His sister, Yuki, laughed.", "Onishi’s neighbour, Yuki, waved.",
    ])
  func `he and she are the relative whom the sentence before names`(sentence: String) {
    #expect(
      persons("“It was cold,” said fisherman Taro Onishi, 61. \(sentence) “The cat is up there,” she said.")
        == ["Taro Onishi", "Yuki"])
  }

  @Test func `a relative who is only named in passing is not meant`() {
    let text = "“It was cold,” said Ann Pardoe. A boat belonging to her brother, Jim, sank. “It is late,” "
    #expect(persons(text + "she said.") == ["Ann Pardoe", "Ann Pardoe"])
  }

  @Test(
    arguments: [
      ("Die Leiterin des Hauses, Sabine Krug,", "Sabine Krug"),
      ("Der Sprecher der Stadt, Uwe Lenz,", "Uwe Lenz"),
    ])
  func `in German, too`(subject: String, name: String) {
    let text = "Jens Holm kam. \(subject) sprach von „einem traurigen Tag“.\n\nHolm widersprach: „Nein.“"
    #expect(persons(text) == [name, "Jens Holm"])
  }
}
