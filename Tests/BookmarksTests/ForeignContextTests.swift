import TestSupport
import Testing

@testable import Bookmarks

/// Anchors from other programs: their context may be short, or on one side only.
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

  @Test(
    arguments: [
      ("", ",” said the cook"), ("", ",\" said the c"), ("", ",” said t"), ("noon. “", ""), ("n. “", ""),
      ("at noon. \"", ""),
      ("noon. “", ",” said the"), ("Vance at noon. “", ",” said "), (" at noon.  “", ""),
      ("", ",” said the cook, and wept. “All gone?” asked Bo."),
    ])
  func `the context that is there stands in one place`(prefix: String, suffix: String) {
    #expect(find("All gone", prefix, suffix, in: twice))
  }

  @Test(
    arguments: [
      ("", ",” said"), ("", ",”"), ("“", ""), ("", ",” said the mate"), ("at ten. “", ""),
      ("noon. “", ",” said Petra"), ("", ""),
      ("“", ",”"),
    ])
  func `a context that stands in several places or in none says nothing`(prefix: String, suffix: String) {
    #expect(find("All gone", prefix, suffix, in: twice.filter { $0 != "⟦" && $0 != "⟧" }))
  }

  @Test func `the beginning of the text isn’t a context`() {
    #expect(find("Gone", "", "", in: "Gone. They said: Gone."))
    #expect(find("Gone", "", ". They", in: "⟦Gone⟧. They said: Gone."))
    #expect(find("Gone", "said: ", "", in: "Gone. They said: ⟦Gone⟧."))
    #expect(find("Gone", "", ".", in: "Gone. They said: Gone."))
  }

  @Test func `words are not cut`() {
    #expect(find("tide", "", "", in: "Low tides, and a ⟦tide⟧ that turned."))
    #expect(find("tide", "", "s, and", in: "Low ⟦tide⟧s, and a tide that turned."))
  }
}
