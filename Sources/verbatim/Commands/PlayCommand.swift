import ArgumentParser
import Frames
import Reader

/// `verbatim play`: the reader without a terminal.
struct PlayCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Types keys into the reader without a terminal and prints the screen.",
    discussion: """
      Characters are typed as they are; <Enter> <Esc> <Tab> <S-Tab> <Space> <BS> <Up> <PgDn> <Home> <F1> <C-d> \
      <lt> <Resize 40x12> are other keys. Prints exactly as many lines as the screen has rows. \
      VERBATIM_NOW=2024-05-29T10:00:00Z fixes the clock.

      EXAMPLES:
        verbatim play --keys '<Tab><Tab>' article.txt
        verbatim play --keys '/glass<Enter>n' --size 60x20 --styles article.txt
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("The keys to type.", valueName: "keys"))
  var keys = ""

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Columns and rows of the screen.", valueName: "COLSxROWS"))
  var size = ScreenSize(size: Size(columns: 80, rows: 24))

  @Flag(help: "Also print the cursor and the styles, as one JSON object after the screen.")
  var styles = false

  @Flag(help: "Print the screen after every key, each after a line “== <key>”.")
  var each = false

  @Flag(help: "Print the last screen as an SVG picture in the theme’s colours.")
  var svg = false

  @Option(
    help: ArgumentHelp(
      "The theme to paint for: dark, light, contrast, monochrome or your own.",
      discussion:
        "Default: VERBATIM_THEME, config.toml, or NO_COLOR and COLORFGBG, as in the reader.",
      valueName: "theme"))
  var theme: String?

  @Argument(help: ArgumentHelp("Files and folders to read.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var options: GlobalOptions

  static var settingsInUse: Set<Setting> { Set(Setting.allCases) }

  func perform(in session: Session) throws {
    var session = session
    try session.settings.useTheme(theme)
    let keys = try KeyNotation.keys(in: keys)
    let printer = FramePrinter(output: session.output, showsStyles: styles, isPicture: svg)
    let play = Play(keys: keys, size: size.size, showsEach: each, printer: printer)
    try play.run(paths: paths, in: session)
  }
}
