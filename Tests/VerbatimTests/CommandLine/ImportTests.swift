import Foundation
import Testing

/// `bookmarks import`.
@Suite struct ImportTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add --url https://example.org/glass glass.txt").status == 0)
    for (words, note) in [("falling", "=a\n.b"), ("nuisance", "é"), ("forecast", "- c")] {
      let ran = try box.run([
        "bookmarks", "add", "--article", "1", "--exact", words, "--note", note, "--tag", words, "--tag",
        "sea",
      ])
      #expect(ran.status == 0)
      box.environment["VERBATIM_NOW"] = words == "falling" ? "2024-06-02T23:59:59Z" : "2024-06-03T00:00:00Z"
    }
    for format in ["json", "w3c", "csv"] {
      #expect(try box.run("export --format \(format) --output kept.\(format)").status == 0)
    }
    // Later, in another library.
    box.environment["VERBATIM_NOW"] = "2024-07-01T10:00:00Z"
    box.environment["VERBATIM_LIBRARY"] = box.folder + "/.other.sqlite"
  }

  private func bookmarks() throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try box.run("export --format json").output))
    return try #require(value as? [[String: Any]])
  }

  private func kept() throws -> [[String: Any]] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(try box.read("kept.json").utf8)) as? [[String: Any]])
  }

  /// Returns what is the same in every library that a bookmark goes to.
  private func own(_ bookmark: [String: Any], without more: Set<String> = []) -> NSDictionary {
    bookmark.filter { !more.union(["id", "article"]).contains($0.key) } as NSDictionary
  }

  @Test func `the lossless JSON comes back into a library that has the article`() throws {
    #expect(try box.run("add --url https://example.org/glass glass.txt").status == 0)
    let ran = try box.run("bookmarks import kept.json")
    #expect((ran.status, ran.text, ran.errorText) == (0, "3 bookmarks added\n", ""))
    #expect(try bookmarks().map { own($0) } == kept().map { own($0) })
    #expect(try box.run("list --json").text.contains("\"bookmarks\":3"))
    #expect(try box.run("bookmarks import kept.json").text == "0 bookmarks added, 3 already there\n")
    #expect(try bookmarks().count == 3)
  }

  @Test func `bookmarks without their article find it later`() throws {
    let ran = try box.run("bookmarks import --json kept.json")
    #expect(
      ran.text
        == #"{"added":3,"updated":0,"unchanged":0,"alone":3,"skipped":{"page_notes":0,"replies":0,"no_words":0,"damaged":0}}"#
        + "\n")
    let places: Set = ["start", "end", "state"]
    #expect(try bookmarks().map { own($0, without: places) } == kept().map { own($0, without: places) })
    #expect(try bookmarks().allSatisfy { $0["state"] as? String == "detached" })
    #expect(
      try box.run("bookmarks import kept.json").text
        == "0 bookmarks added, 3 already there, 3 without their article\n")

    #expect(
      try box.run("add glass.txt").errorText
        == "verbatim: 3 bookmarks without articles are now attached to them\n")
    #expect(try bookmarks().map { own($0) } == kept().map { own($0) })
    #expect(try box.run("bookmarks import kept.json").text == "0 bookmarks added, 3 already there\n")
    #expect(try box.run("list --json").text.contains("\"bookmarks\":3"))
    #expect(try box.run("bookmarks remove 1").status == 0)
    #expect(try box.run("list --json").text.contains("\"bookmarks\":2"))
    #expect(try box.run("doctor").status == 0)
  }

  @Test(arguments: ["w3c", "csv"])
  func `the other forms come back, and once`(format: String) throws {
    #expect(try box.run("bookmarks import kept.\(format)").text.hasPrefix("3 bookmarks added"))
    #expect(
      try box.run("bookmarks import kept.\(format)").text.hasPrefix("0 bookmarks added, 3 already there"))
    let found = try bookmarks()
    for member in ["exact", "created", "note", "resolved"] {
      #expect(found.map { $0[member] as? String } == (try kept().map { $0[member] as? String }), "\(member)")
    }
    #expect(found.map { $0["tags"] as? [String] } == (try kept().map { $0["tags"] as? [String] }))
  }

  @Test func `a table adds nothing to what other forms brought`() throws {
    #expect(try box.run("bookmarks import kept.json").text.hasPrefix("3 bookmarks added"))
    for format in ["w3c", "csv"] {
      let text = try box.run("bookmarks import kept.\(format)").text
      #expect(text.hasPrefix("0 bookmarks added, 3 already there"))
    }
  }

  @Test func `the note that was changed last counts`() throws {
    #expect(try box.run("bookmarks import kept.json").status == 0)
    let text = try box.read("kept.json")
    try box.write(
      text.replacing("\"note\":\"é\"", with: "\"note\":\"new\"").replacing(
        "\"updated\":\"2024-06-02T23:59:59Z\"", with: "\"updated\":\"2024-06-30T00:00:00Z\""),
      to: "newer.json")
    #expect(try box.run("bookmarks import newer.json").text.contains("1 updated, 2 already there"))
    #expect(try box.run("bookmarks import kept.json").text.contains("3 already there"))
    #expect(try bookmarks().compactMap { $0["note"] as? String } == ["=a\n.b", "new", "- c"])
  }

  @Test func `what is bookmarked at the same place is not bookmarked twice`() throws {
    #expect(try box.run("add glass.txt").status == 0)
    let mine = ["bookmarks", "add", "--article", "1", "--exact", "nuisance", "--note", "mine"]
    #expect(try box.run(mine).status == 0)
    let counts = try box.run("bookmarks import kept.json").text
    #expect(counts == "2 bookmarks added, 1 updated\n")
    #expect(try bookmarks().compactMap { $0["note"] as? String }.contains("mine\n\né"))
    #expect(try box.run("bookmarks import kept.json").text == "0 bookmarks added, 3 already there\n")
  }

  @Test func `a damaged file is not taken at all`() throws {
    for (format, name) in [("json", "kept.json"), ("w3c", "kept.w3c"), ("csv", "kept.csv")] {
      let bytes = Array(try box.read(name).utf8)
      try box.write(Array(bytes.dropLast(bytes.count / 4)), to: Array("cut".utf8))
      let ran = try box.run("bookmarks import --format \(format) cut")
      #expect((ran.status, ran.text) == (1, ""))
      #expect(ran.errorText.hasPrefix("verbatim: cut: nothing was imported: "))
    }
    #expect(try bookmarks().isEmpty)
    try box.write("Dear diary\n", to: "diary.txt")
    #expect(try box.run("bookmarks import diary.txt").errorText.contains("unknown format"))
    #expect(try box.run("bookmarks import none.json").errorText.contains("no such file"))
    #expect(try box.run("bookmarks import --format odd kept.json").status == 2)
  }

  @Test func `standard input is read`() throws {
    let ran = try box.run("bookmarks import -", input: "Highlight\nwords\n")
    #expect((ran.status, ran.text) == (0, "1 bookmark added, 1 without their article\n"))
    #expect(try bookmarks().first?["created"] as? String == "2024-07-01T10:00:00Z")
  }

  /// Imports a row of a table: words, title and address.
  private func place(_ words: String, title: String = "", url: String = "") throws -> [String?] {
    #expect(try box.run("add glass.txt").status == 0)
    let table = "Highlight,Title,URL\n\(words),\(title),\(url)\n"
    #expect(try box.run("bookmarks import -", input: table).status == 0)
    let bookmark = try #require(try bookmarks().first)
    let article = try #require(bookmark["article"] as? [String: Any])
    return [
      article["id"] as? String, bookmark["state"] as? String, (bookmark["start"] as? Int).map(String.init),
    ]
  }

  @Test(arguments: [
    // By title, if the words occur in that article.
    ("glass is falling", "The Glass Falls at Fairweather", ["1", "attached", "20"]),
    ("words of another", "The Glass Falls at Fairweather", [nil, "detached", nil]),
    ("glass is falling", "Another Title", [nil, "detached", nil]),
    // Words that occur in several places are put in none.
    ("ll", "The Glass Falls at Fairweather", [nil, "detached", nil]),
  ])
  func `an article is known by its title and the words in it`(words: String, title: String, found: [String?])
    throws
  {
    #expect(try place(words, title: title) == found)
  }

  @Test func `an article is known by its address, wherever the words have gone`() throws {
    #expect(try box.run("add --url https://example.org/glass glass.txt").status == 0)
    #expect(try place("words of another", url: "https://example.org/glass") == ["1", "detached", nil])
  }

  @Test func `an article is known by its path`() throws {
    #expect(try box.run("add --title Changed glass.txt").status == 0)
    let text = try box.read("kept.json").replacing(
      "https://example.org/glass", with: "https://example.org/gone")
    #expect(try box.run("bookmarks import -", input: text).text == "3 bookmarks added\n")
  }
}
