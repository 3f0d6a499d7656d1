import Quotations
import Testing

/// The person to whom each speech quotation of a text is attributed.
private func persons(_ text: String) -> [String?] {
  QuotationFinder().quotations(in: text).filter(\.kind.isSpeech).map { $0.attribution?.person }
}

@Suite
struct CommonWordTests {
  @Test(
    arguments: [
      "Rescuers came in a boat belonging to her brother, Jim.", "Sandbags lay by the door.",
      "Paddlers helped.", "Lightning struck the mill.", "Ammunition was found.", "Volunteers came.",
      "Sandy Hook changed the town.", "Ground Zero was silent.", "General Delivery was shut.",
    ])
  func `a common noun that opens a sentence no one is`(sentence: String) {
    #expect(
      persons("“It was cold,” said Ann Pardoe, 44. \(sentence) “He charged me a fiver,” she said.")
        == ["Ann Pardoe", "Ann Pardoe"])
  }

  @Test func `a name that only opens sentences is meant where no one else is`() {
    #expect(persons("Quillo came. “It was cold,” he said.") == ["Quillo"])
    #expect(persons("Evans came. “It was cold,” he said.") == ["Evans"])
  }

  @Test(
    arguments: [
      "Don Mays", "Will May", "Mark Law", "Grace Bill", "Anna Rose", "Peter Young", "Helen Long", "Helen Day",
      "Helen Price", "Adam Field", "Sally Still", "Sally Church", "Sally Bank", "Sally Banks", "Sally Cooks",
      "Dean Waters",
    ])
  func `a last name means its bearer, whatever else the word is`(name: String) {
    let last = name.split(separator: " ").last ?? ""
    #expect(persons("Sheriff \(name) spoke in Brim. “They are safe,” \(last) said.") == [name])
    #expect(persons("Sheriff \(name) spoke in Brim. \(last) said they were “safe”.") == [name])
  }

  @Test(
    arguments: [
      "By Wm. Pask, Special Correspondent", "By Owen Tarn, Staff Writer", "By Owen Tarn, Foreign Staff",
      "From Our Own Correspondent", "By Owen Tarn, Senior Political Editor", "Special to the Brim Courier",
    ])
  func `what a byline calls the writer no one is, and the writer isn’t who is spoken of`(byline: String) {
    #expect(persons("\(byline)\n\nThe old man sat by the door. “I have seen it,” he told me.") == [nil])
  }

  @Test(
    arguments: ["Wm. Pask", "Geo. Tarn", "Thos. B. Holt", "J. K. Marsh"])
  func `a first name may be cut short`(name: String) {
    #expect(persons("“It is late,” said \(name).") == [name])
    #expect(persons("\(name) called it “late”.") == [name])
  }

  @Test(
    arguments: [
      "Minority Leader Lou Voss tweeted that it was", "Sen. Lou Voss posted on Facebook that it was",
      "the mayor, Lou Voss, called it",
    ])
  func `a semicolon begins a clause with a speaker of its own`(clause: String) {
    #expect(persons("Ray told reporters, “It is over”; \(clause) “dead.”") == ["Ray", "Lou Voss"])
  }

  @Test func `two full names beside two quotations sign them`() {
    #expect(
      persons("Ada Lund\n“It is late and cold.”\n\nOwen Tarn\n“It is early and warm.”") == [
        "Ada Lund", "Owen Tarn",
      ])
    #expect(
      persons("“It is late and cold.”\nAda Lund\n\n“It is early and warm.”\nOwen Tarn") == [
        "Ada Lund", "Owen Tarn",
      ])
    #expect(persons("Bridge Closes\n“It is late and cold.”\n\nFerry Opens\n“It is early.”") == [nil, nil])
  }

  @Test func `a full name and a colon at a paragraph’s start say who speaks`() {
    #expect(
      persons("Ada Lund: “It is late and cold.”\nOwen Tarn: “It is not so very late.”") == [
        "Ada Lund", "Owen Tarn",
      ])
  }

  @Test func `a French title and a pronoun after its verb`() {
    let text =
      "Les marins de Valmont ont voté la grève. « Nous n’avons pas été entendus par le maire », a déclaré Michel "
      + "Arnaud, secrétaire du syndicat. Selon M. Arnaud, « rien n’a changé depuis lundi »."
    #expect(persons(text).last == "Michel Arnaud")
  }
}
