import Quotations
import Testing

/// The person to whom each speech quotation of a text is attributed.
private func persons(_ text: String) -> [String?] {
  QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
}

@Suite
struct OfficeTests {
  @Test(
    arguments: [
      ("Owen Tarn, the Minister for Roads, came.", "The Minister for Roads"),
      ("Owen Tarn was named Minister for Roads on Monday.", "The Minister for Roads"),
      ("Owen Tarn became Lord Mayor of Pell.", "The Lord Mayor of Pell"),
      ("Mayor Owen Tarn of Pell met Mayor Ivar Holt of Brim.", "The mayor of Pell"),
      (
        "Owen Tarn, secretary of state for health, met Ivar Holt, secretary of state for trade.",
        "The health secretary"
      ),
      ("Norland chose Owen Tarn as president.", "The president"),
      ("It was Owen Tarn’s last year as Pell mayor.", "The mayor"),
      ("Ivar Holt left. The Director for Parks, Owen Tarn, stayed.", "The Director for Parks"),
    ])
  func `an office means its holder, if the text names one`(introduction: String, office: String) {
    #expect(persons("\(introduction) \(office) said it was “a fine day”.") == ["Owen Tarn"])
  }

  @Test func `a holder whom the text names only later is found, too`() {
    let text = "The mayor of Pell said it was “a fine day”. Owen Tarn, the mayor of Pell, is old."
    #expect(persons(text) == ["Owen Tarn"])
  }

  @Test(
    arguments: [
      "The Minister for Snow", "The Archbishop of Brim", "the Duke of Pell", "The Comptroller of Mines",
      "The Director of Public Works", "The Secretary of State for Trade",
    ])
  func `an office that the text gives no one, or gives another country’s or field’s holder, no one is`(
    office: String
  ) {
    let text =
      "Owen Tarn, the Minister for Roads and Secretary of State for Health, came. \(office) said it was “late”."
    #expect(persons(text) == [nil])
  }

  @Test func `a name begins after an office, never with “of” or “for”`() {
    #expect(persons("“It is late,” said Secretary of State for Health Owen Tarn.") == ["Owen Tarn"])
    #expect(persons("Governor of Pell Owen Tarn called it “late”.") == ["Owen Tarn"])
    #expect(persons("“It is late,” said Chief of Staff Owen Tarn.") == ["Owen Tarn"])
    #expect(persons("Sen. Owen Tarn of Pell called it “late”.") == ["Owen Tarn"])
  }
}

@Suite
struct BodyTests {
  @Test(
    arguments: [
      "The Pell Courier ran a story on Monday.", "The Northern Lass left at noon.", "Brim United lost again.",
      "The Pell Rovers won.", "The Brim Port Authority wrote a letter.", "Brim Trust paid.",
      "Greenpeace sent two boats.", "Reuters asked for more.",
    ])
  func `he and she are never a paper, a team, a ship or a body`(sentence: String) {
    #expect(
      persons("Della Marsh steers the ferry. \(sentence) She said it was “a fine day”.") == ["Della Marsh"])
  }

  @Test func `whom a body sends is meant by the pronoun after it`() {
    let text = "Clara Holt left. She called it “late”. The Red Star sent Anna Marsh. "
    #expect(persons(text + "“It is cold,” she said.").last == "Anna Marsh")
  }

  @Test(
    arguments: [
      "The mayor of Pell came too.", "A nurse was there.", "The mayor came, too.", "One baker stayed.",
    ])
  func `he and she after a person without a name mean no one`(sentence: String) {
    #expect(persons("Della Marsh opened the fair. \(sentence) She said it was “a fine day”.") == [nil])
  }

  @Test func `a paragraph that begins with an office may say what the person is whom the one before named`() {
    #expect(
      persons("Jens Tarn spoke.\n\nThe head of Boltra was a guest. He called it “late”.") == ["Jens Tarn"])
  }

  @Test func `a place that is cut short isn’t a person, and ends no name`() {
    let text =
      "Della Marsh lives in Albany, N.Y. She called it “late”. Owen Tarn lives in Ottawa, Ont. He called it “cold”."
    #expect(persons(text) == ["Della Marsh", "Owen Tarn"])
  }

  @Test(
    arguments: ["Photo", "Watch", "Somehow", "Typically"])
  func `words that open a caption, a heading or a sentence aren’t people`(word: String) {
    #expect(persons("Della Marsh left. \(word), it rained. She called it “late”.") == ["Della Marsh"])
  }

  @Test func `a caption before a colon says nothing`() {
    #expect(persons("Owen Tarn left.\n\nWatch: “It is late and it will stay so.”").contains("Watch") == false)
  }

  @Test func `a noun for a body means no person`() {
    #expect(persons("Xola Quast left. The company said it was “a late one”.") == [nil])
    #expect(persons("Xola Quast works for Boltra. The company said it was “a late one”.") == ["Boltra"])
    #expect(persons("Hult Council met Boltra. The council said it was “a late one”.") == ["Hult Council"])
    #expect(persons("Boltra met. The commission said it was “a late one”.") == [nil])
  }

  @Test(
    arguments: [
      "The National Boat Board (NBB) met. The NBB said",
      "The National Boat Board met. The NBB said",
      "The NBB met. Later the National Boat Board met again. NBB said",
    ])
  func `an abbreviation means its long form`(text: String) {
    #expect(persons(text + " it was “a fine day”.") == ["National Boat Board"])
  }

  @Test func `an abbreviation passes over small words`() {
    #expect(
      persons("The Brim Oceanic and Atmospheric Agency (BOAA) met. BOAA called it “late”.")
        == ["Brim Oceanic and Atmospheric Agency"])
    #expect(
      persons("The Institute for Coastal Affairs met. The ICA called it “late”.") == [
        "Institute for Coastal Affairs"
      ])
  }

  @Test(
    arguments: [
      "Tarn’s memo came. Owen Tarn left. The memo", "Owen Tarn wrote in a memo that it rained. The memo",
      "Owen Tarn published a post. The post", "The town read a post by Owen Tarn. The post",
      "Owen Tarn filed a lawsuit. The lawsuit", "In his letter, Owen Tarn thanked the crew. The letter",
      "Owen Tarn came. A statement sent to the press by Tarn",
    ])
  func `a document means its author`(text: String) {
    #expect(
      persons(text.replacing(". The", with: ". Della Marsh read it. The") + " called it “a fine day”.") == [
        "Owen Tarn"
      ])
  }

  @Test func `a document without an author no one is`() {
    #expect(persons("Owen Tarn met Boltra. The report called it “a fine day”.") == [nil])
    #expect(persons("Owen Tarn’s memo came. The lawsuit called it “a fine day”.") == [nil])
  }
}

@Suite
struct OccupationTests {
  @Test(
    arguments: [
      "Geologist", "Glassblower", "Lifeguard", "Bus Driver", "Marine Biologist", "Former Goalkeeper",
      "Cheesemonger",
      "Oenologist", "Tree Surgeon", "Norwegian",
    ])
  func `a capitalised occupation isn’t part of a name, whether or not a list holds it`(occupation: String) {
    #expect(
      persons("\(occupation) Tendai Moyo said it was “late”. Moyo called it “cold”.") == [
        "Tendai Moyo", "Tendai Moyo",
      ])
  }

  @Test func `what the rest of the text shows tells a name from what stands before it`() {
    #expect(
      persons("Puppeteer Moyo left. Tendai Moyo is a puppeteer. Puppeteer Moyo called it “late”.") == [
        "Tendai Moyo"
      ])
    #expect(persons("Tendai Moyo left. Troubadix Tendai Moyo called it “late”.") == ["Tendai Moyo"])
  }

  @Test(
    arguments: [
      "Baker Moyo", "Hunter Marsh", "Tyler Carter", "Parker Tarn", "Archer Holt", "Mason Greenhill",
      "Cooper Stone",
      "Tyler Perry Moyo", "Christian Obi Dunne", "Xola Baker",
    ])
  func `a given name that is a word for an occupation stays`(name: String) {
    #expect(persons("\(name) called it “late”.") == [name])
  }

  @Test(
    arguments: [
      "Your Honour", "My Lord", "Your Excellency", "Mr. Speaker", "Madam Chair", "Dear Sir",
      "Dear Colleagues",
    ])
  func `forms of address aren’t people`(form: String) {
    expect("\(form), {the witness} <said> ⟦“I never saw him.”⟧")
    #expect(persons("\(form), Della Marsh called it “late”.") == ["Della Marsh"])
  }

  @Test func `he and she are not who speaks in the turn`() {
    #expect(persons("MR. HOLT: Your Honour, he said “not then.”") == [nil])
  }

  @Test func `labels of turns aren’t part of what follows`() {
    expect("Q. Where were you?\nA. At home.\nQ. And {the guard} said ⟦“ice”⟧?\nA. {He} said ⟦“maybe ice.”⟧")
    #expect(persons("Q: Did Owen Tarn speak?\nA: He said “no.”\nQ: Why?") == ["Owen Tarn"])
    #expect(persons("A. Tarn called it “late”.") == ["A. Tarn"])
  }
}

@Suite
struct TwoCandidateTests {
  @Test(
    arguments: [
      ("Owen Tarn met Ivar Holt.", "Owen Tarn"),
      ("Owen Tarn runs the mill. He met Ivar Holt on Monday.", "Owen Tarn"),
      ("Owen Tarn met Ivar Holt. He thanked Holt.", "Owen Tarn"),
      ("Owen Tarn told Ivar Holt that the pier was closed.", "Owen Tarn"),
      ("Ivar Holt left. Owen Tarn thanked Holt.", "Owen Tarn"),
      ("Ivar Holt left. Unlike Holt, Owen Tarn stayed.", "Owen Tarn"),
    ])
  func `a pronoun means the subject that the sentence continues`(before: String, person: String) {
    #expect(persons("\(before) He called it “a fine day”.") == [person])
  }
}
