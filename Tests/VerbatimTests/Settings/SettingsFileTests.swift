import Foundation
import Testing

/// config.toml as the program reads it.
@Suite struct SettingsFileTests {
  private let sandbox: Sandbox
  private static let name = ".config/verbatim/config.toml"

  init() throws { sandbox = try Sandbox() }

  private func config(_ text: String, _ arguments: String = "--check") throws -> Ran {
    try sandbox.write(text, to: Self.name)
    return try sandbox.run("config " + arguments)
  }

  @Test(arguments: [
    ("colour = 1", ":1: there is no setting colour"),
    ("\nwidht = 1", ":2: there is no setting widht; did you mean width?"),
    ("width = 7", ":1: width is a number from 24 to 200, not 7"),
    ("width = [1]", ":1: width is a number from"),
    ("mouse = \"x\"", ":1: mouse is true or false, not “x”"),
    ("theme = \"pink\"", ":1: theme is auto, dark"), ("a = = 1", ":1: this isn’t TOML"),
    ("[keys]\nx = \"dance\"", ":2: there is no command dance"),
    ("[keys]\nx = \"quitt\"", ":2: there is no command quitt; did you mean quit?"),
    ("[keys]\n\"<C-\" = \"top\"", ":2: <C- isn’t a key"), ("[keys]\ng = \"top\"", ":2: g also begins"),
    ("[keys]\n\"<C-i>\" = \"top\"\n\"<Tab>\" = \"bottom\"", ":3: <Tab> has a command already, in line 2"),
    ("[keys]\nwidth = 3", ":2: the command of a key is a word"),
    ("[keys]\ntheme = \"dark\"", ":2: theme is a setting: write it before [keys]"),
    ("[themes.dark]", ":1: there is a theme dark already"), ("themes = 3", ":1: themes are tables"),
    ("[themes.dusk]\nbase = \"pink\"", ":2: the base of a theme is"),
    ("[themes.dusk]\ntexd = \"1\"", ":2: a theme has no texd; did you mean text?"),
    ("[themes.dusk]\nmatch = \"loud\"", ":2: a look is written as in"),
    ("keys = 3", ":1: keys is a table"),
    ("library = \"books\"", ":1: library is a path that begins with / or ~/"),
  ])
  func `a mistake is reported with its line`(text: String, message: String) throws {
    let ran = try config(text)
    #expect(ran.status == 1)
    let prefix = "verbatim: \(sandbox.folder)/\(Self.name)\(message)"
    #expect(ran.errorText.hasPrefix(prefix), "\(ran.errorText)")
  }

  @Test func `a file without mistakes passes, and so does none`() throws {
    #expect(try sandbox.run("config --check").status == 0)
    #expect(try config("width = 60\n[keys]\nx = \"none\"\n").status == 0)
    let template = try sandbox.run("config --default").text
    let uncommented = template.replacing(/(?m)^# (\w+ = )/) { String($0.1) }
    #expect(uncommented.contains("\nwidth = 72\n"))
    #expect(try config(template).status == 0)
    #expect(try config(uncommented).text == "")
  }

  @Test func `config prints the keys that the user changed as a table`() throws {
    let text = try config("[keys]\nx = \"nextQuotation\"\n", "").text
    #expect(text.contains("\n\n[keys]  # "))
    #expect(text.hasSuffix("\n\"x\" = \"nextQuotation\"\n"))
  }

  @Test func `the settings in force say where they come from`() throws {
    sandbox.environment["VERBATIM_THEME"] = "light"
    let lines = try config("\ntheme = \"dark\"\nwidth = 60\n", "").text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("theme = \"light\"") && $0.hasSuffix("# VERBATIM_THEME") })
    #expect(lines.contains { $0.hasPrefix("width = 60 ") && $0.hasSuffix("config.toml:3") })
    #expect(lines.contains { $0.hasPrefix("sort = \"newest\" ") && $0.hasSuffix("# default") })
  }

  @Test func `a theme of one’s own is painted`() throws {
    try sandbox.write("theme = \"dusk\"\n[themes.dusk]\nspeaker-1 = \"#ff0000\"\n", to: Self.name)
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    let ran = try sandbox.run(["play", "--keys", ":set theme<Enter>", path])
    #expect(ran.text.contains("theme = \"dusk\"") && ran.errorText.isEmpty)
    #expect(try sandbox.run(["play", "--theme", "dusk", path]).status == 0)
  }

  @Test func `the rest of a file with a mistake applies, and the reader says so`() throws {
    try sandbox.write("width = 30\nsort = 3\n", to: Self.name)
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    let ran = try sandbox.run(["play", "--keys", ":set width<Enter>", path])
    #expect(ran.status == 0)
    #expect(ran.text.contains("width = 30"))
    #expect(ran.errorText.hasSuffix("config.toml:2: sort is newest, title, source or quotations, not 3\n"))
    let first = try sandbox.run(["play", path])
    #expect(first.text.contains("config.toml:2: sort is newest"))
  }

  @Test func `the file names the library; a variable wins`() throws {
    try sandbox.write("library = \"~/mine.sqlite\"\n", to: Self.name)
    sandbox.environment["VERBATIM_LIBRARY"] = nil
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    #expect(try sandbox.run(["add", path]).status == 0)
    #expect(FileManager.default.fileExists(atPath: sandbox.folder + "/mine.sqlite"))
  }

  @Test func `:set! writes the file, through a link, and keeps everything else`() throws {
    try sandbox.write("# mine\nwidth = 60 # narrow\n", to: "dotfiles/settings.toml")
    try FileManager.default.createDirectory(
      atPath: sandbox.folder + "/.config/verbatim", withIntermediateDirectories: true)
    #expect(symlink("../../dotfiles/settings.toml", sandbox.folder + "/" + Self.name) == 0)
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    let ran = try sandbox.run(["play", "--keys", ":set! width 64<Enter>:set! theme light<Enter>", path])
    #expect(ran.text.contains("Kept: theme = \"light\" in ~/.config/verbatim/config.toml"))
    #expect(try sandbox.read("dotfiles/settings.toml") == "# mine\nwidth = 64 # narrow\ntheme = \"light\"\n")
  }

  @Test func `:set! makes the file that isn’t there`() throws {
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    _ = try sandbox.run(["play", "--keys", ":set! hints no<Enter>", path])
    #expect(try sandbox.read(Self.name) == "hints = false\n")
  }

  @Test(arguments: ["--markdown", "--looks"])
  func `the tables in the documentation are current`(option: String) throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/settings.md"), encoding: .utf8)
    let table = try sandbox.run("config \(option)").text
    #expect(!table.isEmpty && page.contains("\n\n" + table + "\n"))
  }
}
