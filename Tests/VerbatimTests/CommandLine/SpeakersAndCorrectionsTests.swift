import Foundation
import Testing

/// `speakers`, `corrections`, `reindex`, `undo` and the former texts of `show`.
@Suite struct SpeakersAndCorrectionsTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write("The Sea\n\n2024-05-29\n\n“It is rising,” Augustin Tull said, “and fast.”\n", to: "sea.txt")
    #expect(try box.run("add glass.txt sea.txt").status == 0)
  }

  private func json(_ line: String) throws -> [[String: Any]] {
    let value = try JSONSerialization.jsonObject(with: Data(try box.run(line).output))
    return try #require(value as? [[String: Any]])
  }

  private func correct(_ exact: String, _ verdict: String...) throws -> Ran {
    try box.run(["corrections", "add", "--article", "1", "--exact", exact] + verdict)
  }

  @Test func `who says most comes first`() throws {
    #expect(try box.run("speakers").text == "    2     2  Augustin Tull\n    1     1  Marta Ilves\n")
    #expect(try box.run("speakers --limit 1").text == "    2     2  Augustin Tull\n")
    #expect(try json("speakers --json").map { $0["name"] as? String } == ["Augustin Tull", "Marta Ilves"])
  }

  @Test(arguments: ["augustin tull", "tull", "Mr. Augustin Tull", "aug tu"])
  func `all that someone says is printed`(name: String) throws {
    let ran = try box.run(["speakers"] + name.split(separator: " ").map(String.init))
    #expect(ran.status == 0)
    #expect(ran.text.contains("  “The glass is falling,”\n"))
    #expect(ran.text.contains("  “It is rising,” … “and fast.”\n"))
    #expect(!ran.text.contains("nuisance"))
  }

  @Test func `places are code points into the text`() throws {
    let first = try #require(try json("speakers --json tull").last)
    let article = try #require(first["article"] as? [String: Any])
    let id = try #require(article["id"] as? String)
    let shown =
      try JSONSerialization.jsonObject(with: Data(box.run("show --json \(id)").output)) as? [String: Any]
    let text = try #require(shown?["text"] as? String)
    let start = try #require(first["start"] as? Int), end = try #require(first["end"] as? Int)
    let words = String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    #expect(words.hasPrefix("“") && words.hasSuffix("”"))
    #expect(first["resolved"] as? String == "Augustin Tull")
  }

  @Test func `of a name that several have each is printed`() throws {
    try box.write("More\n\n“Yes,” Marta Tull said.\n", to: "more.txt")
    #expect(try box.run("add more.txt").status == 0)
    let ran = try box.run("speakers tull")
    #expect(
      (ran.status, ran.text) == (
        0,
        """
            2     2  Augustin Tull

        1  The Glass Falls at Fairweather

          “The glass is falling,”

        2  2024-05-29 · The Sea

          “It is rising,” … “and fast.”

            1     1  Marta Tull

        3  More

          “Yes,”

        """
      ))
    #expect(
      try json("speakers tull --json").map { $0["resolved"] as? String } == [
        "Augustin Tull", "Augustin Tull", "Marta Tull",
      ])
    #expect(try box.run("speakers nobody").status == 0)
    #expect(try box.run("speakers --json nobody").text == "[]\n")
  }

  @Test func `a correction is seen by every command`() throws {
    let ran = try correct("glass is falling", "--speaker", "Marta Ilves")
    #expect(ran.status == 0)
    #expect(ran.text == "    1  glass is falling\n       — Marta Ilves · The Glass Falls at Fairweather\n")
    #expect(try box.run("corrections list").text == ran.text)
    #expect(try box.run("quotes --speaker ilves").text.contains("The glass is falling"))
    #expect(try box.run("quotes --ndjson").text.isEmpty)
    #expect(try json("quotes --json --speaker ilves").count == 2)
    #expect(try box.run("speakers").text == "    2     1  Marta Ilves\n    1     1  Augustin Tull\n")
    #expect(try box.run("reindex").text == "2 articles looked through, 0 changed\n")
    #expect(try box.run("speakers").text == "    2     1  Marta Ilves\n    1     1  Augustin Tull\n")
    #expect(try box.run("corrections remove 1").status == 0)
    #expect(try box.run("quotes --speaker ilves").text.contains("The glass is falling") == false)
    let again = try box.run("corrections remove 1")
    #expect(
      (again.status, again.errorText) == (
        1, "verbatim: 1: no such correction: “verbatim corrections list” shows the numbers\n"
      ))
  }

  @Test(arguments: [
    [], ["--speaker", "A", "--nobody"], ["--speaker", " "], ["--nobody", "--not-speech"],
  ])
  func `a correction says one thing`(verdict: [String]) throws {
    #expect(try box.run(["corrections", "add", "--article", "1", "--exact", "glass"] + verdict).status == 2)
  }

  @Test func `what is not there cannot be corrected`() throws {
    #expect(try correct("no such words", "--nobody").status == 1)
    #expect(try box.run("corrections add --article 9 --exact x --nobody").status == 1)
    #expect(try box.run("corrections add --article x --exact x --nobody").status == 2)
  }

  @Test func `corrections come back into another library`() throws {
    _ = try correct("glass is falling", "--speaker", "Ada Lund")
    _ = try correct("a nuisance", "--not-speech")
    let exported = try box.run("corrections export").text
    #expect(exported == (try box.run("corrections list --json").text))
    #expect(try box.run("corrections export --output out.json").status == 0)
    #expect(try box.read("out.json") == exported)
    #expect(try box.run("corrections export --output out.json").status == 1)
    #expect(try box.run("corrections import out.json").text == "0 corrections added, 2 already there\n")
    box.environment["VERBATIM_LIBRARY"] = box.folder + "/.other.sqlite"
    #expect(
      try box.run("corrections import --json out.json").text == "{\"added\":2,\"unchanged\":0,\"alone\":2}\n")
    #expect(try box.run("corrections import out.json").text == "0 corrections added, 2 already there\n")
    #expect(try box.run("add glass.txt").status == 0)
    #expect(try box.run("corrections list --json").text == exported)
    #expect(try box.run("speakers").text == "    1     1  Ada Lund\n")
    #expect(try box.run("undo").text == "Undone: adding 1 article\n")
    #expect(try box.run("undo").text == "Undone: the import of 2 corrections\n")
    #expect(try box.run("corrections list --json").text == "[]\n")
  }

  @Test(arguments: [
    "[{\"exact\":\"x\",\"verdict\":\"nobody\"}]", "[{\"exact\":\"x\"", "[1]",
    "[{\"exact\":\"x\",\"verdict\":\"speaker\",\"created\":\"2024-06-01T10:00:00Z\"}]",
    "[{\"exact\":\"\",\"verdict\":\"nobody\",\"created\":\"2024-06-01T10:00:00Z\"}]",
  ])
  func `of a damaged file nothing is taken`(text: String) throws {
    let good = "{\"exact\":\"a\",\"verdict\":\"nobody\",\"created\":\"2024-06-01T10:00:00Z\"}"
    try box.write(text.replacingOccurrences(of: "[{", with: "[\(good),{"), to: "bad.json")
    let ran = try box.run("corrections import bad.json")
    #expect((ran.status, ran.text) == (1, ""))
    #expect(ran.errorText.contains("nothing was imported"))
    #expect(try box.run("corrections list").text == "")
  }

  @Test func `the last change is undone, and told`() throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    #expect(try box.run("undo").text == "Undone: bookmarking falling\n")
    #expect(try box.run("bookmarks list").text == "")
    #expect(
      try box.run("undo --json").text
        == "{\"undone\":\"adding 2 articles\",\"articles\":[\"2\",\"1\"]}\n")
    #expect(try box.run("list").text == "")
    #expect(try box.run("undo").text == "There is nothing to undo\n")
    #expect(try box.run("undo --json").text == "{\"undone\":null,\"articles\":[]}\n")
  }

  @Test func `what was undone is redone`() throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    let bookmarks = try box.run("bookmarks list --json").text
    for _ in 0..<2 { #expect(try box.run("undo").status == 0) }
    #expect(
      try box.run("redo --json").text
        == "{\"redone\":\"adding 2 articles\",\"articles\":[\"2\",\"1\"]}\n")
    #expect(try box.run("redo").text == "Redone: bookmarking falling\n")
    #expect(try box.run("bookmarks list --json").text == bookmarks)
    #expect(try box.run("redo").text == "There is nothing to redo\n")
  }

  @Test func `what prevents an undo is named, and skipped when asked to`() throws {
    #expect(try box.run("play --keys /sea<Enter>f<Esc>/glass<Enter>x --size 80x9").status == 0)
    #expect(try box.run("show glass.txt").status == 0)
    #expect(try box.run("play --keys q --size 80x9 glass.txt").status == 0)
    let ran = try box.run("undo")
    #expect((ran.status, ran.text) == (1, ""))
    #expect(
      ran.errorText.hasPrefix(
        "verbatim: removing The Glass Falls at Fairweather: this cannot be undone: its file or text is now that of "
          + "“The Glass Falls at Fairweather”; nothing was changed; “verbatim undo --skip” skips it"))
    let skipped = try box.run("undo --skip")
    #expect((skipped.status, skipped.text) == (0, "Undone: the star of The Sea\n"))
    #expect(skipped.errorText.hasPrefix("verbatim: undo: skipped removing The Glass"))
    let last = try box.run("undo --skip")
    #expect(last.status == 1)
    #expect(last.errorText.contains("nothing can be undone: ") && !last.errorText.contains("--skip"))
    // The same in the reader, where the key offers to skip it.
    #expect(try box.run("redo").status == 0)
    let refused = try box.run("play --keys U --size 100x9").text
    #expect(refused.contains("U skips it: removing The Glass Falls at"))
    let passed = try box.run("play --keys UU --size 80x9").text
    #expect(passed.contains("Undone: the star of The Sea"))
  }

  @Test func `a former text is shown where it was bookmarked`() throws {
    #expect(try box.run(["bookmarks", "add", "--article", "1", "--exact", "falling"]).status == 0)
    try box.write("The Glass Rises\n\nBy Ines Quill\n\nNothing is falling.\n", to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
    let former = try box.run("show --former 1").text
    #expect(former.hasPrefix("== 2024-06-01T10:00:00Z\n\nThe Glass Falls at Fairweather\n"))
    #expect(former.contains("“The glass is falling,” said Augustin Tull.\n"))
    #expect(try box.run("show 1").text.hasPrefix("The Glass Rises\n"))
    let shown =
      try JSONSerialization.jsonObject(with: Data(box.run("show --json 1").output)) as? [String: Any]
    let formers = try #require(shown?["former"] as? [[String: Any]])
    #expect(formers.map { $0["title"] as? String } == ["The Glass Falls at Fairweather"])
    #expect(try box.run("show --former 2").text == "")
    #expect(try box.run("show --former --json 1").status == 2)
  }

  @Test func `the finder looks again, as often as it is asked to`() throws {
    let none = "{\"articles\":2,\"changed\":0,\"documents\":2,\"reworded\":0,\"added\":0}\n"
    #expect(try box.run("reindex --json").text == none)
    #expect(try box.run("reindex --restart").text == "2 articles looked through, 0 changed\n")
    box.environment["VERBATIM_LIBRARY"] = box.folder + "/.none.sqlite"
    #expect(try box.run("reindex").text == "0 articles looked through, 0 changed\n")
  }
}
