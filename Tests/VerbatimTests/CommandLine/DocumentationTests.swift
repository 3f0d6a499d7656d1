import Catalogue
import Foundation
import Testing

/// The documentation shows what the program shows; `scripts/refresh-docs` rewrites it.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .resolvingSymlinksInPath().path

  private func document(_ name: String) throws -> String {
    try String(contentsOfFile: Self.root + "/" + name, encoding: .utf8)
  }

  @Test func `the list of keys is current`() throws {
    let printed = try Sandbox().run("keys --markdown").text
    #expect(!printed.isEmpty)
    #expect(try document("docs/keys.md").hasSuffix("\n\n" + printed))
  }

  @Test func `the keys in the manual are current`() throws {
    let printed = try Sandbox().run("keys --man").text
    #expect(!printed.isEmpty)
    #expect(try document("docs/verbatim.1").contains("keys --man\n\(printed).\\\" /keys\n"))
  }

  @Test func `the manual names every command`() throws {
    let manual = try document("docs/verbatim.1")
    let help = try Sandbox().run("--help").text
    let commands = help.components(separatedBy: "SUBCOMMANDS:").last?.split(separator: "\n") ?? []
    let names = commands.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first }.filter { $0.allSatisfy(\.isLowercase) }
    #expect(names.count >= 10)
    for name in names {
      let forms = ["\n.BR \(name) ", "\n.BI \(name) ", "\n.B \(name)\n"]
      #expect(forms.contains { manual.contains($0) }, "\(name)")
    }
  }

  @Test func `the manual, help and the page about queries have every field`() throws {
    let help = try Sandbox().run("search --help").text.split(whereSeparator: \.isWhitespace)
    let manual = try document("docs/verbatim.1").split(separator: "\n")
    let listed = try #require(manual.first { $0.hasPrefix(".BR title \", \" ") })
      .split { !$0.isLowercase }.map(String.init)
    let page = try document("docs/queries.md")
    for field in Query.fieldNames {
      #expect(help.contains("\(field):"), "\(field)")
      #expect(listed.contains(field), "\(field)")
      #expect(page.contains("`\(field):"), "\(field)")
    }
  }

  @Test func `the screen in the readme is current`() throws {
    let readme = try document("README.md")
    let frame = try #require(readme.firstMatch(of: /```\n((?s).*?)```\n<!-- \/frame -->/)?.output.1)
    let sandbox = try Sandbox()
    let played = try sandbox.run([
      "play", "--size", "80x24", "--keys", "<Tab><Tab><Tab>", Self.root + "/seeds/03-a-word-from-beijing.txt",
    ])
    #expect(played.status == 0)
    #expect(String(frame) == played.text)
  }

  @Test(arguments: ["dark", "light", "contrast"])
  func `the pictures are current, small, and have text that can be selected`(theme: String) throws {
    let picture = try document("docs/pictures/\(theme).svg")
    let played = try Sandbox().run([
      "play", "--size", "80x24", "--keys", "<Tab><Tab><Tab>", "--svg", "--theme", theme,
      Self.root + "/seeds/03-a-word-from-beijing.txt",
    ])
    #expect(picture == played.text)
    #expect(picture.utf8.count < 60_000 && picture.contains(">One Speech in Seoul, and a Word from Beijing<"))
  }
}
