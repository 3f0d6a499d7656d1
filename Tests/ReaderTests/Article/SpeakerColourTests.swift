import Frames
import Testing

@testable import Reader

/// The colours of speakers, in an article and on other screens.
@Suite struct SpeakerColourTests {
  @Test(arguments: [
    ("Odile Marsh", 1), ("Marsh", 1), ("ODILE MARSH", 1), ("Mayor Odile Marsh", 1), ("O. Marsh, Jr.", 1),
    ("Tobias Finch", 5), ("Ann Brook", 3), ("Lund", 0), ("Eva Holm III", 7), ("—", 4), ("Jr.", 6),
  ])
  func `the colour depends on the last name`(name: String, colour: Int) {
    #expect(SpeakerColour.home(of: name) == colour)
  }

  @Test func `accents and case do not change the colour`() {
    for names in [
      ["Zoë Noël", "ZOE NOEL", "Zoe\u{308} Noe\u{308}l"], ["Åsa Ström", "A\u{30A}sa Stro\u{308}m"],
    ] {
      #expect(Set(names.map(SpeakerColour.home)).count == 1, "\(names)")
    }
  }

  @Test func `no name has the neutral style`() {
    #expect(SpeakerColour.style(of: nil) == .unattributed)
    #expect(SpeakerColour.style(of: "Ann Brook") == .speaker(3))
  }

  @Test func `speakers of an article share no colour while there are enough`() {
    // Marsh, Fathom and Ampersand lead to colour 1. The first to speak gets it, the others get free colours.
    #expect(SpeakerColour.colours(of: ["Ada Marsh", "Bo Fathom", "Lund"]) == [1, 2, 0])
    #expect(SpeakerColour.colours(of: ["Bo Fathom", "Ada Marsh", "Cy Ampersand", "Finch"]) == [1, 0, 2, 5])
    #expect(SpeakerColour.colours(of: [nil, "Ada Lund", nil]) == [1, 0, 2])
    #expect(SpeakerColour.colours(of: []) == [])
  }

  @Test func `all colours are used if there are more speakers`() {
    let names = (0..<20).map { $0 % 3 == 0 ? nil : "Person\($0)" }
    let colours = SpeakerColour.colours(of: names)
    #expect(colours.count == 20)
    #expect(Set(colours) == Set(0..<Style.speakerCount))
  }
}
