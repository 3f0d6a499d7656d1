import Foundation
import Testing

/// Which bookmarks are exported, and to which file.
@Suite struct ExportTests {
  private let box: Sandbox

  /// Two articles with four bookmarks, each made on a different day.
  private static let library = Result {
    let box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try box.run("add glass.txt clock.txt").status == 0)
    let kept = [
      ("1", "falling", "Sea", "2024-05-31T23:59:59Z"), ("2", "slow", "sea", "2024-06-01T00:00:00Z"),
      ("1", "nuisance", "war", "2024-06-02T23:59:59Z"), ("1", "forecast", "war", "2024-06-03T00:00:00Z"),
    ]
    for (article, words, tag, moment) in kept {
      box.environment["VERBATIM_NOW"] = moment
      let ran = try box.run([
        "bookmarks", "add", "--article", article, "--exact", words, "--tag", tag, "--tag", "all",
      ])
      #expect(ran.status == 0)
    }
    return try box.library
  }

  init() throws { box = try Sandbox(library: Self.library.get()) }

  @Test(arguments: [
    ("", ["falling", "slow", "nuisance", "forecast"]), ("--tag sea", ["falling", "slow"]),
    ("--tag war --tag all", ["nuisance", "forecast"]), ("--tag war --tag sea", []), ("--tag se", []),
    ("--since 2024-06-01", ["slow", "nuisance", "forecast"]),
    ("--until 2024-06-02", ["falling", "slow", "nuisance"]),
    ("--since 2024-06-01 --until 2024-06-02", ["slow", "nuisance"]), ("--article 2", ["slow"]),
    ("--article 1 --tag all", ["falling", "nuisance", "forecast"]), ("nuis", ["nuisance"]),
    ("--tag all fore cast", ["forecast"]),
  ])
  func `export and list choose the same bookmarks`(options: String, words: [String]) throws {
    func exact(_ command: String) throws -> [String] {
      let value = try JSONSerialization.jsonObject(with: Data(try box.run(command).output))
      return try #require(value as? [[String: Any]]).compactMap { $0["exact"] as? String }
    }
    #expect(try exact("export --format json \(options)") == words)
    #expect(try exact("bookmarks export --format json \(options)") == words)
    #expect(try exact("bookmarks list --json \(options)").sorted() == words.sorted())
  }

  @Test func `of a speaker`() throws {
    let ran = try box.run(["export", "--format", "text", "--speaker", "augustin TULL"])
    #expect(ran.text.hasPrefix("falling\n    — Augustin Tull, The Glass Falls at Fairweather\n"))
  }

  @Test(arguments: [
    ("--since yesterday", "--since “yesterday”: write the day as 2024-05-29"),
    ("--until 2024-02-30", "--until “2024-02-30”: write the day as 2024-05-29"),
    ("--article x", "--article “x”: give the number that “verbatim list” shows"),
  ])
  func `what cannot be meant is reported`(options: String, words: String) throws {
    for command in ["export --format text", "bookmarks list"] {
      let ran = try box.run("\(command) \(options)")
      #expect(ran.status == 2 && ran.errorText.contains(words), "\(ran.errorText)")
    }
  }

  @Test(arguments: [
    ("markdown", "md"), ("json", "json"), ("csv", "csv"), ("org", "org"), ("bibtex", "bib"),
    ("w3c", "jsonld"),
    ("text", "txt"),
  ])
  func `a file is what standard output is, and nothing is written over`(format: String, ending: String) throws
  {
    let printed = try box.run("export --format \(format)").text
    #expect(!printed.isEmpty)
    mkdir(box.folder + "/out", 0o700)
    #expect(try box.run("export --format \(format) --output out").status == 0)
    #expect(try box.read("out/verbatim-bookmarks.\(ending)") == printed)
    let again = try box.run("export --format \(format) --output out/")
    #expect(again.status == (format == "markdown" ? 0 : 1))
    #expect(try box.read("out/verbatim-bookmarks.\(ending)") == printed)
    #expect(try box.run("export --format \(format) --output out --force").status == 0)

    // A link in the folder leads out of it.
    try box.write("Kept.\n", to: "kept")
    unlink(box.folder + "/out/verbatim-bookmarks.\(ending)")
    symlink("../kept", box.folder + "/out/verbatim-bookmarks.\(ending)")
    for options in ["", " --force"] {
      #expect(try box.run("export --format \(format) --output out\(options)").status == 1)
    }
    #expect(try box.read("kept") == "Kept.\n")
  }

  @Test(arguments: ["md", "json", "csv", "org", "bib", "jsonld", "txt"])
  func `without bookmarks no file is written`(ending: String) throws {
    let bare = try Sandbox()
    for _ in 1...2 {
      let ran = try bare.run("export --output x.\(ending)")
      #expect((ran.status, ran.text) == (0, ""))
      #expect(ran.errorText.hasSuffix("export: there are no bookmarks to export: no file was written\n"))
      #expect(!FileManager.default.fileExists(atPath: bare.folder + "/x.\(ending)"))
      // At first there is no library, then an empty one.
      _ = try bare.run("play --keys Q")
    }
  }

  @Test(arguments: ["export", "bookmarks export", "bookmarks import", "bookmarks list", "bookmarks add"])
  func `help is in whole lines`(command: String) throws {
    let help = try box.run("\(command) --help").text
    #expect(help.contains("EXAMPLE") && !help.contains("\\"))
  }
}
