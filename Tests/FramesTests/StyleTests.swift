import Frames
import Testing

@Suite struct StyleTests {
  @Test(
    arguments: [
      (Style.plain, ""), ([.selected, .speaker(1), .quotation], "quotation speaker-2 selected"),
      ([.unattributed, .quotation, .match], "quotation unattributed match"),
      ([.speaker(7)], "speaker-8"), ([.title, .speaker(0)], "speaker-1 title"),
      ([.currentMatch, .match], "match current-match"),
    ] as [(Style, String)])
  func `Roles are written in one order`(style: Style, written: String) {
    #expect(style.description == written)
  }

  @Test(arguments: [(0, 0), (7, 7), (8, 0), (19, 3), (-1, 7)])
  func `Speakers' colours repeat after the last`(index: Int, slot: Int) {
    #expect(Style.speaker(index).speakerIndex == slot)
    #expect(Style.title.speakerIndex == nil)
  }
}
