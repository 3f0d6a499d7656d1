import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Frames in which only the rows that come into view are painted.
@Suite struct FramePainterTests {
  private let article = Sample.article(
    "Lamps",
    (1...30).map {
      "Lamp \($0) is out. “We will mend it on day \($0),” said Ann Brook, who has mended many."
    },
    noise: [3, 4, 12], kinds: [7: .heading, 9: .item, 10: .item])

  /// Types keys and compares each frame with one that is painted in full.
  private func check(_ reader: TestReader, _ notation: String) throws {
    var (reader, painter) = (reader, FramePainter())
    for key in try KeyNotation.keys(in: notation) {
      reader.press(key)
      #expect(painter.frame(of: reader.state) == reader.state.frame, "after \(key)")
    }
  }

  @Test(arguments: [
    "jjjkk3jd3ku<Space><PgUp>GkkGgg", "jzjjzkj", "j<Tab>jjj<Tab>kkb5jkkB<Esc>j", "jvwjj<Esc>jk",
    "/lamp<Enter>jn<Esc>jj",
    "j+j-j=jT", "jgjjg<Esc>k:set hints false<Enter>jk", "21Ggmaj'ajkk", "j1x5jk?qjk",
  ])
  func `a frame after scrolling is the same as one that is painted whole`(keys: String) throws {
    try check(TestReader(reading: article, columns: 60, rows: 14), keys)
    try check(TestReader(reading: article, columns: 30, rows: 7), keys)
  }

  @Test func `so it is beside the list`() throws {
    try check(TestReader([article, Sample.harbour], columns: 120, rows: 14), "<Enter>jjjkkqj<Enter>jk")
  }

  @Test func `and after changes of the size and from outside`() throws {
    var (reader, painter) = (TestReader(reading: article, columns: 60, rows: 14), FramePainter())
    try reader.type("5j<Tab>")
    for key in [
      Key.resize(Size(columns: 50, rows: 9)), .character("j"), .resize(Size(columns: 3, rows: 2)), .up,
    ] {
      reader.press(key)
      #expect(painter.frame(of: reader.state) == reader.state.frame)
    }
    reader.receive(
      .notice("A long notice takes more than one line, and rows under it come back " + "when it goes."))
    #expect(painter.frame(of: reader.state) == reader.state.frame)
    try reader.type("j")
    #expect(painter.frame(of: reader.state) == reader.state.frame)
  }
}
