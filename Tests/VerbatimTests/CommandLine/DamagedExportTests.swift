import Foundation
import Testing

/// An export or a backup that fails leaves what was there, and nothing else.
@Suite struct DamagedExportTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    for words in ["The glass is falling", "a nuisance"] {
      #expect(try box.run(["bookmarks", "add", "--article", "glass.txt", "--exact", words]).status == 0)
    }
  }

  /// Overwrites the pages with the bookmarks.
  private func damageBookmarks() throws {
    // No other page has the words of both bookmarks without those of the article.
    let path = box.folder + "/.library.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    let pages = stride(from: 4096, to: bytes.count, by: 4096).filter { start in
      bytes[start..<start + 4096].range(of: Data("a nuisance”.".utf8)) == nil
        && bytes[start..<start + 4096].range(of: Data("a nuisance".utf8)) != nil
        && bytes[start..<start + 4096].range(of: Data("glass is falling".utf8)) != nil
    }
    try #require(!pages.isEmpty)
    for start in pages {
      bytes.replaceSubrange(start..<start + 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    try bytes.write(to: URL(filePath: path))
  }

  @Test(arguments: ["json", "markdown", "csv", "org", "text"])
  func `an earlier export is not replaced by part of one`(format: String) throws {
    let line = "export --format \(format) --output quotes.out --force"
    #expect(try box.run(line).status == 0)
    let whole = try box.read("quotes.out")
    try damageBookmarks()
    for line in [line, "export --format \(format) --output quotes.out"] {
      let ran = try box.run(line)
      #expect(ran.status == 1)
      #expect(ran.errorText.contains("none of its bookmarks can be read (lost: 2)"), "\(ran.errorText)")
      #expect(ran.errorText.contains("put a backup in its place"))
      #expect(!ran.errorText.contains("save what can be read"))
      #expect(try box.read("quotes.out") == whole)
    }
    let status = try box.run(["play", "--size", "100x12", "--keys", ":export! \(format) quotes.out<Enter>"])
    #expect(status.text.contains("damaged"), "\(status.text)")
    #expect(try box.read("quotes.out") == whole)
  }

  @Test func `what can be saved goes to a file of its own`() throws {
    try box.write("An older one.\n", to: "quotes.json")
    try box.write("Older still.\n", to: "quotes.rescued.json")
    // The bookmarks can still be read.
    try box.overwriteArticles(path: "glass.txt")
    let ran = try box.run("export --format json --output quotes.json --force")
    #expect(ran.status == 1)
    #expect(ran.errorText.contains("exporting what is left: 2; all bookmarks could be read"))
    #expect(ran.errorText.contains("quotes.rescued-2.json: what is left was written here"))
    #expect(try box.read("quotes.json") == "An older one.\n")
    #expect(try box.read("quotes.rescued.json") == "Older still.\n")
    #expect(try box.read("quotes.rescued-2.json").components(separatedBy: "\"exact\"").count == 3)
    #expect(try box.run("export --format json --output fresh.json").status == 1)
    #expect(try box.read("fresh.json") == box.read("quotes.rescued-2.json"))
  }

  @Test func `a library that is not there replaces no export`() throws {
    try box.write("An older one.\n", to: "quotes.json")
    let ran = try box.run(
      "--library none.sqlite export --format json --output quotes.json --force".split(separator: " ").map(
        String.init))
    #expect(ran.status == 1)
    #expect(try box.read("quotes.json") == "An older one.\n")
  }

  @Test func `a link that leads nowhere makes a library that only its owner can read`() throws {
    for (index, target) in ["real.sqlite", "\(box.folder)/far/real.sqlite", "second"].enumerated() {
      symlink(target, box.folder + "/link\(index).sqlite")
    }
    symlink("third.sqlite", box.folder + "/second")
    for (index, made) in ["real.sqlite", "far/real.sqlite", "third.sqlite"].enumerated() {
      let ran = try box.run(["add", "glass.txt", "--library", "link\(index).sqlite"])
      #expect(ran.status == 0, "\(ran.errorText)")
      var status = stat()
      #expect(stat(box.folder + "/" + made, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }
  }
}
