import Frames
import Testing

@testable import Reader

/// `T` and `:set theme`.
@Suite struct ThemePromptTests {
  @Test func theThemesGoRound() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("T")
    #expect(sitting.effects.last == .useTheme(.light))
    #expect(sitting.status.hasPrefix("Theme: light. VERBATIM_THEME=light in the environment keeps it"))
    try sitting.type("T")
    #expect(sitting.effects.last == .useTheme(.monochrome))
    try sitting.type("hT")
    #expect(sitting.effects.last == .useTheme(.dark))
  }

  @Test(arguments: Theme.Kind.allCases)
  func aThemeIsNamed(theme: Theme.Kind) throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":set theme \(theme.rawValue)<Enter>")
    #expect(sitting.effects.last == .useTheme(theme))
    #expect(sitting.status.hasPrefix("Theme: \(theme.rawValue)"))
    #expect(sitting.state.theme == theme)
  }

  @Test func whatIsNoThemeIsRefused() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":set theme pink<Enter>")
    #expect(sitting.status.hasPrefix("The themes are dark, light and monochrome: :set theme light"))
    #expect(sitting.state.theme == .dark)
  }

  @Test func themesAreCompleted() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type(":set th<Tab><Space>m<Tab>")
    #expect(sitting.status.hasPrefix(":set theme monochrome"))
    try sitting.type("<Esc>:set theme <Tab><Tab>")
    #expect(sitting.status.hasPrefix(":set theme light"))
  }
}
