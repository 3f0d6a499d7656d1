import TestSupport
import Testing

@testable import Bookmarks

@Suite struct AttachmentTests {
  /// Returns where the passage marked in `old` is in `new`.
  private func attachment(_ old: String, in new: String) throws -> Bookmarks.Attachment {
    let marked = MarkedText(old)
    return Anchor(of: try #require(marked.ranges.first), in: marked.text)
      .attachment(in: new, hash: TextHash.of(new))
  }

  private func expect(
    _ old: String, becomes new: String, differs: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText(new)
    let range = try #require(marked.ranges.first)
    #expect(
      try attachment(old, in: marked.text) == .attached(range, now: differs ? marked.words : nil),
      sourceLocation: sourceLocation)
  }

  @Test func `the same text has it at the same place`() throws {
    // The same words occur there twice: the place decides.
    try expect("He said “yes”. She said ⟦“yes”⟧.", becomes: "He said “yes”. She said ⟦“yes”⟧.")
  }

  @Test func `a hash that lies is not believed`() {
    let anchor = Anchor(exact: "abc", prefix: "", suffix: "", range: 0..<3, textHash: TextHash.of("xyz abc"))
    #expect(anchor.attachment(in: "xyz abc", hash: TextHash.of("xyz abc")) == .attached(4..<7, now: nil))
  }

  @Test func `words move with the text before them`() throws {
    try expect(
      "The minister answered at last. He said ⟦“yes, we will go”⟧ and left the room at once.",
      becomes:
        "CORRECTED. The minister answered at last. He said ⟦“yes, we will go”⟧ and left the room at once.")
  }

  @Test func `the context tells the same words apart`() throws {
    try expect(
      "On Monday the mayor of Ems told us “never”. On Friday the judge of Ulm told us ⟦“never”⟧ again.",
      becomes:
        "New: On Monday the mayor of Ems told us “never”. On Friday the judge of Ulm told us ⟦“never”⟧ again."
    )
  }

  @Test func `one side of the context is enough`() throws {
    try expect(
      "On Monday the mayor of Ems told us “never”. On Friday the judge of Ulm told us ⟦“never”⟧ again.",
      becomes: "The mayor said “never”. On Friday the judge of Ulm told us ⟦“never”⟧, and went on at length.")
  }

  @Test func `unique words need no context`() throws {
    try expect(
      "Asked about the bridge, she said it was ⟦“a work of patience”⟧ and of stone.",
      becomes: "It is ⟦“a work of patience”⟧.")
  }

  @Test func `words that occur twice without context are detached`() throws {
    #expect(
      try attachment(
        "He told the court: ⟦“never again”⟧ in a low voice.", in: "“never again” and “never again”.")
        == .detached)
  }

  @Test func `words that are gone are detached`() throws {
    #expect(try attachment("He said ⟦“yes”⟧ twice.", in: "He said nothing.") == .detached)
    #expect(try attachment("He said ⟦“yes”⟧ twice.", in: "") == .detached)
  }

  @Test func `other marks and spaces are the same words`() throws {
    try expect(
      "The chairman of the board told them: ⟦“We’re ready to go”⟧ before the doors were shut.",
      becomes:
        "The chairman of the board told them: ⟦\"We're\u{A0}ready to\ngo\"⟧ before the doors were shut.",
      differs: true)
  }

  @Test func `other marks without context are other words`() throws {
    #expect(
      try attachment(
        "The chairman of the board told them: ⟦“We’re ready”⟧ once.", in: "Now: \"We're ready\".")
        == .detached)
  }

  @Test func `one word in eight may differ in context`() throws {
    try expect(
      "After the vote the speaker of the house said: ⟦“We have come a long way since the spring”⟧ and sat down.",
      becomes:
        "After the vote the speaker of the house said: ⟦“We have come a long way since the winter”⟧ and sat down.",
      differs: true)
  }

  @Test(
    arguments: [
      // A word more, a word less, another first word, another last word with its mark.
      "⟦“We have come a very long way since the spring”⟧", "⟦“We have come a way since the spring”⟧",
      "⟦“You have come a long way since the spring”⟧", "⟦“We have come a long way since the spring.”⟧",
    ])
  func `changes are found from either side`(words: String) throws {
    let old =
      "After the vote the speaker of the house said: ⟦“We have come a long way since the spring”⟧ and sat down."
    try expect(old, becomes: "Yesterday in this chamber: \(words) and sat down.", differs: true)
    try expect(
      old, becomes: "After the vote the speaker of the house said: \(words), it is told.", differs: true)
  }

  @Test func `half of the words may differ between both sides`() throws {
    let old =
      "After the vote the speaker of the house said: ⟦“We have come a long way since spring”⟧ and sat down once more."
    try expect(
      old,
      becomes:
        "After the vote the speaker of the house said: ⟦“We have gone a short way since autumn”⟧ and sat down once more.",
      differs: true)
    #expect(
      try attachment(
        old,
        in:
          "After the vote the speaker of the house said: “They had gone no short road since autumn” and sat down once more."
      ) == .detached)
  }

  @Test func `beyond one side two words in eight may not`() throws {
    #expect(
      try attachment(
        "After the vote the speaker of the house said: ⟦“We have come a long way since spring”⟧ and sat down.",
        in:
          "After the vote the speaker of the house said: “We have gone a short way since spring”, or so it is told."
      ) == .detached)
  }

  @Test(arguments: ["⟦“We have come a long way”⟧", "⟦“since the spring of that year”⟧"])
  func `half a passage is shown as changed`(half: String) throws {
    try expect(
      "After the vote the speaker of the house said: ⟦“We have come a long way since the spring of that year”⟧ and sat down once more.",
      becomes: "After the vote the speaker of the house said: \(half) and sat down once more.", differs: true)
  }

  @Test func `a word is not found within another`() throws {
    #expect(
      try attachment(
        "The bardell of Yarwes will keep 23 ⟦ferries⟧ on the river, come what may.",
        in: "The bardell of Yarwes will keep 23 ferriesmen on the river, come what may.") == .detached)
  }

  @Test func `dashes and dots are the same in any style`() throws {
    try expect(
      "Asked by the council she said: ⟦“We wait — as ever … and hope”⟧ and left the chamber at once.",
      becomes:
        "Asked by the council she said: ⟦\"We wait--as ever... and hope\"⟧ and left the chamber at once.",
      differs: true)
  }

  @Test func `a changed word needs context`() throws {
    #expect(
      try attachment(
        "After the vote the speaker of the house said: ⟦“We have come a long way since spring”⟧ and sat down.",
        in: "Somebody wrote: “We have come a long way since winter”. Nobody knows who.") == .detached)
  }

  @Test func `the changed place is not given up for the same words elsewhere`() throws {
    let old = """
      A headline says “We have come a long way since the spring”, and no more than that.

      After the vote the speaker of the house said: ⟦“We have come a long way since the spring”⟧ and sat down.
      """
    try expect(
      old,
      becomes: """
        A headline says “We have come a long way since the spring”, and no more than that.

        After the vote the speaker of the house said: ⟦“We have come a long way since the winter”⟧ and sat down.
        """, differs: true)
  }

  /// Returns where a finder that knows the former text finds the passage marked in `old`.
  private func attachment(_ old: String, in new: String, after former: String) throws -> Bookmarks.Attachment
  {
    let marked = MarkedText(old)
    return PassageFinder(text: new, former: former).attachment(
      of: Anchor(of: try #require(marked.ranges.first), in: marked.text))
  }

  @Test func `of two that were the same the other is not taken`() throws {
    let kept = "The headline of that day ran: “We have come a long way since spring”, in red."
    let gone = "At noon he told the house: ⟦“We have come a long way since spring”⟧ and sat down."
    // The anchor alone cannot tell: these words occur there, once.
    #expect(try attachment(kept + "\n\n" + gone, in: kept).range != nil)
    let former = MarkedText(kept + "\n\n" + gone).text
    #expect(try attachment(kept + "\n\n" + gone, in: kept, after: former) == .detached)
  }

  @Test func `of two that differ in one word the other is not taken`() throws {
    let kept = "On Monday the mayor of Ems told us: “We will not sell the bridge to any of them”."
    let gone = "On Monday the mayor of Ems told us: ⟦“We will sell the bridge to any of them”⟧."
    let former = MarkedText(gone + "\n\n" + kept).text
    #expect(try attachment(gone + "\n\n" + kept, in: kept, after: former) == .detached)
  }

  @Test func `a passage is followed from text to text`() throws {
    let first = MarkedText("Then she said: ⟦“One two three four five six seven eight”⟧ to the man of iron.")
    let second = MarkedText("Then she said: ⟦“One two thrice four five six seven eight”⟧ to the man of iron.")
    let third = MarkedText("And so: ⟦“One two thrice four five six eight”⟧ to the man of iron.")
    let anchor = Anchor(of: try #require(first.ranges.first), in: first.text)
    let range = try #require(second.ranges.first)
    #expect(PassageFinder(text: second.text).attachment(of: anchor) == .attached(range, now: second.words))
    // Two words in eight differ from those that were saved, but only one from those that were there last.
    #expect(PassageFinder(text: third.text).attachment(of: anchor) == .detached)
    #expect(
      PassageFinder(text: third.text, former: second.text).attachment(of: anchor, lastAt: range)
        == .attached(try #require(third.ranges.first), now: third.words))
  }

  @Test func `a context that occurs everywhere says nothing`() throws {
    let refrain =
      "and then the whole crowd shouted again: “One two three four five six seven nine” to the man of iron. "
    let old =
      "and then the whole crowd shouted again: ⟦“One two three four five six seven eight”⟧ to the man of iron. "
    #expect(try attachment(old, in: String(repeating: refrain, count: 20)) == .detached)
  }
}
