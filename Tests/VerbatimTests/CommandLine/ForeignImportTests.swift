import Foundation
import Testing

/// `bookmarks import` of other programs' files, before and after their articles.
@Suite struct ForeignImportTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(
      """
      Storm at Tarn

      By Odile Brack
      URL: https://tarn.example/storm

      The harbour was shut. The mole held, and the boats with it, till dawn.

      The mole held again in March.

      """, to: "storm.txt")
  }

  private let table = """
    Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
    "the boats with it, till dawn",Storm at Tarn,Odile Brack,,ask,blue,"harbour, sea",order,7,2023-11-02 18:30:05+00:00,

    """

  private let annotations = """
    {"export_date":"2024-01-01T00:00:00Z","annotations":[
      {"created":"2023-11-02T18:30:05Z","uri":"https://tarn.example/storm","text":"ask","tags":["harbour"],
       "target":[{"source":"https://tarn.example/storm","selector":[{"type":"TextQuoteSelector",
         "exact":"The mole held","suffix":", and the"}]}],"document":{"title":["Storm at Tarn"]}},
      {"created":"2023-11-02T18:30:05Z","uri":"https://tarn.example/storm","text":"all of it","tags":[],
       "target":[{"source":"https://tarn.example/storm"}]}]}
    """

  private func bookmark() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(try box.run("bookmarks list --json").output))
    let bookmarks = try #require(value as? [[String: Any]])
    #expect(bookmarks.count == 1)
    return try #require(bookmarks.first)
  }

  @Test(arguments: [true, false])
  func `Readwise's export comes with title, author, tags and date`(isArticleFirst: Bool) throws {
    try box.write(table, to: "readwise.csv")
    if isArticleFirst { #expect(try box.run("add storm.txt").errorText == "") }
    let ran = try box.run("bookmarks import readwise.csv")
    #expect((ran.status, ran.errorText) == (0, ""))
    if !isArticleFirst {
      #expect(
        try box.run("add storm.txt").errorText
          == "verbatim: 1 bookmark without an article is now attached to it\n")
    }
    let bookmark = try bookmark()
    #expect(bookmark["state"] as? String == "attached")
    #expect(bookmark["note"] as? String == "ask")
    #expect(bookmark["tags"] as? [String] == ["harbour", "sea"])
    #expect(bookmark["created"] as? String == "2023-11-02T18:30:05Z")
    let saved = try #require(bookmark["saved"] as? [String: Any])
    #expect((saved["title"] as? String, saved["byline"] as? String) == ("Storm at Tarn", "Odile Brack"))
    #expect(try box.run("bookmarks import readwise.csv").text == "0 bookmarks added, 1 already there\n")
  }

  @Test(arguments: [true, false])
  func `Hypothesis's page notes are skipped, with a word about them`(isArticleFirst: Bool) throws {
    try box.write(annotations, to: "notes.json")
    if isArticleFirst { #expect(try box.run("add storm.txt").status == 0) }
    let ran = try box.run("bookmarks import notes.json")
    #expect((ran.status, ran.errorText) == (0, "verbatim: notes.json: 1 page note was skipped\n"))
    if !isArticleFirst { #expect(try box.run("add storm.txt").status == 0) }
    let bookmark = try bookmark()
    #expect((bookmark["state"] as? String, bookmark["start"] as? Int) == ("attached", 71))
  }

  @Test func `what is damaged is counted, and the rest is imported`() throws {
    #expect(try box.run("add storm.txt").status == 0)
    let text = annotations.replacing(
      "[\n", with: #"[{"target":{"selector":{"type":"TextQuoteSelector"}}},{"id":"x"},"#)
    try box.write(text, to: "notes.json")
    let ran = try box.run("bookmarks import --json notes.json")
    #expect(ran.status == 1)
    #expect(
      ran.text
        == #"{"added":1,"updated":0,"unchanged":0,"alone":0,"skipped":{"page_notes":1,"replies":0,"no_words":0,"damaged":2}}"#
        + "\n")
    #expect(
      ran.errorText == """
        verbatim: notes.json: 1 page note was skipped
        verbatim: notes.json: 2 damaged annotations were skipped; the first: annotation 1: “exact” is missing or invalid

        """)
  }

  @Test func `a second note is added to the first, or replaces it`() throws {
    #expect(try box.run("add storm.txt").status == 0)
    func add(_ options: String...) throws -> [String?] {
      let words = ["bookmarks", "add", "--article", "1", "--exact", "harbour was shut"]
      #expect(try box.run(words + options).status == 0)
      let bookmark = try bookmark()
      return [bookmark["note"] as? String, (bookmark["tags"] as? [String])?.joined(separator: " ")]
    }
    #expect(try add("--note", "one", "--tag", "a") == ["one", "a"])
    #expect(try add("--note", "two", "--tag", "b") == ["one\n\ntwo", "a b"])
    #expect(try add("--note", "two") == ["one\n\ntwo", "a b"])
    #expect(try add("--note", "three", "--tag", "c", "--replace") == ["three", "c"])
    #expect(try box.run("undo").status == 0)
    #expect(try add() == ["one\n\ntwo", "a b"])
    #expect(try add("--note", "", "--replace") == [nil, "a b"])
  }

  @Test func `a note that changed in the table it came from is added`() throws {
    #expect(try box.run(["bookmarks", "import", "-"], input: table).status == 0)
    let ran = try box.run(["bookmarks", "import", "-"], input: table.replacing(",ask,", with: ",ask again,"))
    #expect(ran.text == "0 bookmarks added, 1 updated, 1 without their article\n")
    #expect(try bookmark()["note"] as? String == "ask\n\nask again")
  }
}
