import Frames
import Testing

@testable import Reader

/// `T` and `:set theme`.
@Suite struct ThemePromptTests {
  @Test func `T goes through the themes`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("T")
    #expect(reader.effects.last == .useTheme(ThemeDesign(.light)))
    #expect(reader.status.hasPrefix("Theme: light. :set! theme light keeps it"))
    try reader.type("TT")
    #expect(reader.effects.last == .useTheme(ThemeDesign(.monochrome)))
    try reader.type("hT")
    #expect(reader.effects.last == .useTheme(ThemeDesign(.dark)))
  }

  @Test(arguments: Theme.Kind.allCases)
  func `:set theme chooses a theme`(theme: Theme.Kind) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(":set theme \(theme.rawValue)<Enter>")
    #expect(reader.effects.last == .useTheme(ThemeDesign(theme)))
    #expect(reader.status.hasPrefix("Theme: \(theme.rawValue)"))
    #expect(reader.state.theme.current == ThemeDesign(theme))
  }

  @Test func `an unknown theme is refused`() throws {
    let reader = try TestReader(reading: Sample.harbour).typing(":set theme pink<Enter>")
    #expect(reader.status.hasPrefix("theme is auto, dark, light"))
    #expect(reader.state.theme.current == ThemeDesign(.dark))
  }

  @Test func `themes are completed`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(":set th<Tab><Space>m<Tab>")
    #expect(reader.status.hasPrefix(":set theme monochrome"))
    try reader.type("<Esc>:set theme <Tab><Tab>")
    #expect(reader.status.hasPrefix(":set theme dark"))
  }
}
