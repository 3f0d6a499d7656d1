import TestSupport
import Testing

@testable import Bookmarks

/// Anchors of other programs: their context may be short, or on one side only.
@Suite struct ForeignContextTests {
  private func find(_ exact: String, _ prefix: String, _ suffix: String, in marked: String) -> Bool {
    let marked = MarkedText(marked)
    let anchor = Anchor(exact: exact, prefix: prefix, suffix: suffix, range: 0..<0, textHash: "")
    let found = PassageFinder(text: marked.text).attachment(of: anchor)
    guard let range = marked.ranges.first else { return found == .detached }
    return found.range == range
  }

  private let twice =
    "“All gone,” said Petra Vance at noon. “⟦All gone⟧,” said the cook, and wept. “All gone?” asked Bo."

  @Test(arguments: [
    ("", ",” said the cook"), ("", ",\" said the c"), ("", ",” said t"), ("noon. “", ""), ("n. “", ""),
    ("at noon. \"", ""),
    ("noon. “", ",” said the"), ("Vance at noon. “", ",” said "), (" at noon.  “", ""),
    ("", ",” said the cook, and wept. “All gone?” asked Bo."),
  ])
  func theContextThatIsThereStandsInOnePlace(prefix: String, suffix: String) {
    #expect(find("All gone", prefix, suffix, in: twice))
  }

  @Test(arguments: [
    ("", ",” said"), ("", ",”"), ("“", ""), ("", ",” said the mate"), ("at ten. “", ""),
    ("noon. “", ",” said Petra"), ("", ""),
    ("“", ",”"),
  ])
  func aContextThatStandsInSeveralPlacesOrInNoneSaysNothing(prefix: String, suffix: String) {
    #expect(find("All gone", prefix, suffix, in: twice.filter { $0 != "⟦" && $0 != "⟧" }))
  }

  @Test func theBeginningOfTheTextIsNoContext() {
    #expect(find("Gone", "", "", in: "Gone. They said: Gone."))
    #expect(find("Gone", "", ". They", in: "⟦Gone⟧. They said: Gone."))
    #expect(find("Gone", "said: ", "", in: "Gone. They said: ⟦Gone⟧."))
    #expect(find("Gone", "", ".", in: "Gone. They said: Gone."))
  }

  @Test func wordsAreNotCut() {
    #expect(find("tide", "", "", in: "Low tides, and a ⟦tide⟧ that turned."))
    #expect(find("tide", "", "s, and", in: "Low ⟦tide⟧s, and a tide that turned."))
  }
}
