import Foundation
import Testing

/// What the documentation shows of the program is what the program shows; `scripts/refresh-docs` writes it anew.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .resolvingSymlinksInPath().path

  private func document(_ name: String) throws -> String {
    try String(contentsOfFile: Self.root + "/" + name, encoding: .utf8)
  }

  @Test func theListOfKeysIsCurrent() throws {
    let printed = try Sandbox().run("keys --markdown").text
    #expect(!printed.isEmpty)
    #expect(try document("docs/keys.md").hasSuffix("\n\n" + printed))
  }

  @Test func theScreenInTheReadmeIsCurrent() throws {
    let readme = try document("README.md")
    let frame = try #require(readme.firstMatch(of: /```\n((?s).*?)```\n<!-- \/frame -->/)?.output.1)
    let sandbox = try Sandbox()
    let played = try sandbox.run([
      "play", "--size", "80x24", "--keys", "<Tab><Tab><Tab>", Self.root + "/seeds/03-a-word-from-beijing.txt",
    ])
    #expect(played.status == 0)
    #expect(String(frame) == played.text)
  }
}
