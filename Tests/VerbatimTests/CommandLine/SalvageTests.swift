import Foundation
import Testing

/// Whatever can be read from a damaged library can be exported.
@Suite struct SalvageTests {
  @Test func `bookmarks are exported from a library whose articles are lost`() throws {
    let box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    for words in ["The glass is falling", "a nuisance"] {
      #expect(try box.run(["bookmarks", "add", "--article", "glass.txt", "--exact", words]).status == 0)
    }
    try box.overwriteArticles(path: "glass.txt")
    let ran = try box.run("export --format json")
    #expect(ran.status == 1)
    #expect(ran.errorText.contains("damaged"))
    #expect(ran.errorText.contains("exporting what is left: 2"))
    let value = try JSONSerialization.jsonObject(with: Data(ran.output)) as? [[String: Any]]
    let exact = value?.compactMap { $0["exact"] as? String } ?? []
    #expect(exact.count == 2)
    #expect(exact.contains { $0.contains("The glass is falling") })
  }
}
