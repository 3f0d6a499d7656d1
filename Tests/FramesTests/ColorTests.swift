import Frames
import Testing

/// Colours as users write them, and as terminals number them.
@Suite struct ColorTests {
  @Test(
    arguments: [
      ("red", Color(index: 1)), ("bright-red", 9), ("white", 7), ("214", 214),
      ("#000000", Color(.init(0, 0, 0))),
      ("#Ff8000", Color(.init(255, 128, 0))),
    ] as [(String, Color)])
  func `a colour is a name, a number or its red, green and blue`(text: String, color: Color) {
    #expect(Color(text) == color)
  }

  @Test(arguments: ["", "256", "-1", "pink", "#fff", "#12345g", "#-12345", "bright red", "0x10"])
  func `anything else isn’t a colour`(text: String) {
    #expect(Color(text) == nil)
  }

  @Test(
    arguments: [
      (Color(.init(255, 135, 0)), 208, 3), (Color(.init(8, 8, 8)), 232, 0),
      (Color(.init(250, 250, 250)), 231, 15),
      (Color(.init(0, 0, 230)), 20, 4),
    ] as [(Color, UInt8, UInt8)])
  func `a terminal with fewer colours shows the nearest`(color: Color, of256: UInt8, of16: UInt8) {
    #expect(color.index(in: 256) == of256)
    #expect(color.index(in: 16) == of16)
    #expect(color.index(in: 8) < 8)
  }

  @Test func `a terminal with all colours gets them exactly`() {
    #expect(Color(.init(18, 52, 86)).directNumber == 0x123456)
    #expect(Color(index: 214).directNumber == 0xFFAF00)
    // The first eight numbers are the palette’s.
    #expect(Color(index: 3).directNumber == 3 && Color(.init(0, 0, 3)).directNumber == 8)
  }

  @Test(
    arguments: [
      ("214 bold", CellLook(214, .bold)), ("default on blue italic", CellLook(nil, on: 4, .italic)),
      ("white on #102030", CellLook(7, on: Color(.init(16, 32, 48)))),
      ("underline", CellLook(nil, .underline)),
      ("", CellLook()),
    ] as [(String, CellLook)])
  func `a look is colours and attributes`(text: String, look: CellLook) {
    #expect(CellLook(text) == look)
  }

  @Test(arguments: ["on", "red on", "loud", "red on on blue"])
  func `words that are neither are refused`(text: String) {
    #expect(CellLook(text) == nil)
  }
}

/// A theme of the user’s own.
@Suite struct ThemeDesignTests {
  @Test(arguments: PaletteRole.allCases)
  func `a look of the theme takes the place of its base’s`(role: PaletteRole) {
    let look = CellLook(Color(.init(1, 2, 3)), on: Color(.init(4, 5, 6)), .underline)
    let design = ThemeDesign(name: "mine", base: .dark, looks: [role: look])
    let (own, base) = (Theme(design, colorCount: 256), Theme(.dark, colorCount: 256))
    let styles: [Style] =
      [
        .plain, .secondary, .noise, .key, .problem, .rule, .status, .selected, [.selected, .unfocused],
        .match,
        .currentMatch, [.quotation, .unattributed],
      ] + (0..<8).map { [.quotation, .speaker($0)] }
    let changed = styles.filter { own.look(of: $0) != base.look(of: $0) }
    #expect(changed.contains { own.look(of: $0).foreground == look.foreground })
    #expect(role == .text || changed.count <= 2)
  }
}
