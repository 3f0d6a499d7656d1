import TestSupport
import Testing

@testable import Bookmarks

/// Where words that a user types are found.
@Suite struct TypedPassageTests {
  @Test(arguments: [
    ("yes", "⟦yes⟧ and ⟦yes⟧"), ("yes", "⟦yes⟧terday? ⟦yes⟧no"), ("yes", "yesterday? ⟦yes⟧."),
    ("aa", "⟦aa⟧⟦aa⟧a"),
    ("\"yes\"", "⟦“yes”⟧ and ⟦«yes»⟧"), ("“yes”", "⟦“yes”⟧ and «yes»"), ("he said", "⟦he said⟧, ⟦he\n said⟧"),
    ("café", "a ⟦café⟧ and cafés"),
  ])
  func `all places are found`(words: String, marked: String) throws {
    let marks = MarkedText(marked)
    // As typed if the text has it so, otherwise in any style.
    let expected = words == "he said" ? Array(marks.ranges.prefix(1)) : marks.ranges
    #expect(try TypedPassage(exact: words).places(in: marks.text) == expected)
  }

  @Test func `prefix and suffix leave those between them`() throws {
    let marks = MarkedText("a yes b, a ⟦yes⟧ c, a ⟦yes⟧ c")
    #expect(try TypedPassage(exact: "yes", prefix: "a", suffix: "c").places(in: marks.text) == marks.ranges)
  }
}
