import Proof
import Testing

/// Which words are compared.
@Suite struct WordingTests {
  private func words(_ text: String) -> String {
    var numbers = WordNumbers()
    return QuotedWording(text, numbers: &numbers).words
      .map { String(decoding: numbers.letters($0.number), as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("I can’t, I won’t and I've not.", "i can not i will not and i have not"),
    ("We cannot; we’re gonna go.", "we can not we are going to go"),
    ("Labour centres travelled to organise", "labor centers traveled to organize"),
    ("It’s okay, ’cause they’re OK", "it 's ok because they are ok"),
    ("five thousand, 5,000 and 5 thousand", "5000 5000 and 5000"),
    ("the 8th and the eighth, twenty-five men", "the 8th and the 8th 25 men"),
    ("$1 trillion; a trillion dollars", "1000000000000 dollar 1000000000000 dollar"),
    ("5 percent, five per cent, 5%", "5 percent 5 per cent 5 percent"),
    ("Sen. Finch of the U.S.", "senator finch of the us"),
    ("[P]eople walk[ed] (APPLAUSE) home [laughter]", "people walked home"),
    ("four hours of our tour", "4 hours of our tour"),
    ("goin’ home", "going home"),
  ])
  func `spellings that mean the same are the same words`(_ text: String, _ canonical: String) {
    #expect(words(text) == canonical)
  }

  @Test func `what was read before makes no difference`() {
    let texts = [
      "Can’t he? A hundred boats, a boat, “goin’” round Cape Saint, St. Ann and three thousand more.",
      "He can; a thousand, one hundred; going ’round St Ann. Sen. Lund [the senator] has 20% of sen.",
    ]
    var numbers = WordNumbers()
    for text in texts + texts {
      let read = QuotedWording(text, numbers: &numbers).words.map { numbers.letters($0.number) }
      #expect(read.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == words(text))
    }
  }
}
