import Articles
import JSON
import Testing

@testable import Bookmarks

/// Files of other programs: Readwise's export, Hypothesis's annotations, W3C annotations.
@Suite struct ForeignImportTests {
  private func read(_ text: String) throws -> ImportedFile {
    try BookmarkImport.file(in: Array(text.utf8))
  }

  // MARK: - Readwise

  private let header =
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags"

  private func row(_ row: String, header: String? = nil) throws -> ImportedBookmark {
    let file = try read("\(header ?? self.header)\r\n\(row)\r\n")
    #expect(file.skipped.isEmpty)
    return try #require(file.bookmarks.first)
  }

  @Test func `the table that Readwise exports`() throws {
    let bookmark = try row(
      #""The mole held, and the boats with it",Storm at Tarn,Odile Brack,B0,ask the warden,blue,"harbour, Deep Sea ",order,7,2023-11-02 18:30:05+00:00,news"#
    )
    #expect(bookmark.draft.anchor.exact == "The mole held, and the boats with it")
    #expect(bookmark.source == ArticleFields(title: "Storm at Tarn", byline: "Odile Brack"))
    #expect(bookmark.draft.note == "ask the warden")
    #expect(bookmark.draft.tags == ["harbour", "Deep Sea"])
    #expect(bookmark.created == Timestamp(iso8601: "2023-11-02T18:30:05Z"))
    #expect((bookmark.draft.kind, bookmark.path) == (.passage, nil))
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), (".a", ["a"]), ("a,b", ["a", "b"]), ("\"a, b\"", ["a", "b"]),
      ("\"a , ,b,\"", ["a", "b"]),
      ("\"a  b, .c\"", ["a b", "c"]), ("\"ä,北\"", ["ä", "北"]), (".", []),
    ])
  func `tags have a column`(cell: String, tags: [String]) throws {
    let isList = cell.contains(",") && !cell.hasPrefix("\"")
    let cell = isList ? "\"\(cell)\"" : cell
    #expect(try row("w,,,,,,\(cell),,,,").draft.tags == tags)
  }

  @Test(arguments: [
    ("March 5, 2024 10:00 AM", "2024-03-05T10:00:00Z"), ("March 5, 2024", "2024-03-05T00:00:00Z"),
    ("5 March 2024, 2:05 p.m. GMT+2", "2024-03-05T12:05:00Z"),
    ("2024-03-05 10:00:30", "2024-03-05T10:00:30Z"),
  ])
  func `a date keeps its time, which is UTC without a zone`(written: String, moment: String) {
    #expect(Timestamp(written: written)?.iso8601 == moment)
  }

  @Test func `tags of the note count too`() throws {
    #expect(try row("w,,,,.ice thick,,sea,,,,").draft.tags == ["ice", "sea"])
  }

  @Test(arguments: ["'tis so", "'=1", "@name", "=1+1"])
  func `an apostrophe is one in an export`(words: String) throws {
    #expect(try row("\(words),,,,,,,,,,").draft.anchor.exact == words)
  }

  @Test(
    arguments: [
      "Highlight,Book Title", "Book Title,Highlight", " highlight , BOOK  TITLE", "Highlight,Title",
      "\u{FEFF}Highlight,Book Title",
    ])
  func `columns are known by their names`(header: String) throws {
    let isTurned = header.hasPrefix("Book")
    let bookmark = try row(isTurned ? "T,words" : "words,T", header: header)
    #expect((bookmark.draft.anchor.exact, bookmark.source.title) == ("words", "T"))
  }

  @Test func `a title may have a line break`() throws {
    #expect(try row("w,\"Storm\nat Tarn\",,,,,,,,,").source.title == "Storm\nat Tarn")
  }

  @Test(
    arguments: [
      ("w,T,,,,,,,,2023-11-02,", 1, []),
      // Cut off in a cell that says nothing, or at its beginning.
      ("w,T,,,,,,,,2023-11-02,ne", 1, []),
    ] as [(String, Int, [SkippedAnnotation])])
  func `the last line needs no end`(row: String, count: Int, skipped: [SkippedAnnotation]) throws {
    let file = try read("\(header)\n\(row)")
    #expect((file.bookmarks.count, file.skipped) == (count, skipped))
  }

  @Test func `a bad row does not reject the good ones`() throws {
    let file = try read("Highlight,Note,Date\none,,\nx\n,n,\ntwo,,soon\n,,\nthree,,2023-11-02\n")
    #expect(file.bookmarks.map(\.draft.anchor.exact) == ["one", "two", "three"])
    #expect(file.skipped == [.damaged(.unevenRow(line: 3)), .noWords])
  }

  @Test func `words whose date cannot be read are kept without it, and counted`() throws {
    let file = try read("Highlight,Date\none,5/3/2024\ntwo,soon\nthree,2023-11-02\nfour,\n")
    #expect(file.bookmarks.map(\.draft.anchor.exact) == ["one", "two", "three", "four"])
    #expect(file.bookmarks.map { $0.created == nil } == [true, true, false, true])
    #expect((file.undated, file.skipped) == (2, []))
  }

  @Test func `tags that differ only in case are one`() throws {
    #expect(try row(#"w,T,A,,.sea,,"Sea, ice, ICE",,,,"#).draft.tags == ["sea", "ice"])
  }

  @Test func `a table that is cut off is refused`() {
    #expect(throws: BookmarkImportError.unevenRow(line: 3)) { try read("\(header)\nw,,,,,,,,,,\nw,T") }
    #expect(throws: BookmarkImportError.notCSV(.unclosed(line: 2))) { try read("\(header)\n\"w,T") }
  }

  // MARK: - Hypothesis

  private func annotation(
    target: String =
      #"[{"source":"https://tarn.example/storm","selector":[{"type":"TextPositionSelector","start":1,"end":9},{"type":"TextQuoteSelector","exact":"The mole held","prefix":"b","suffix":"a"}]}]"#,
    extra: String = ""
  ) -> String {
    #"{"id":"x","created":"2023-11-02T18:30:05.123456+00:00","updated":"2023-11-03T08:00:00+00:00","user":"acct:u@h","uri":"https://tarn.example/storm","text":"ask","tags":["harbour"],"target":\#(target),"document":{"title":["Storm\n at Tarn"]}\#(extra)}"#
  }

  @Test func `a table of Hypothesis`() throws {
    let columns = "Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page"
    let file = try read(
      """
      \(columns)
      2023-11-02 18:30,https://tarn.example/storm,Public,Annotation,"The mole, it held",ann,".5 of it\nSpeaker: who?","harbour,sea ice",
      2023-11-02 18:31,https://tarn.example/storm,Public,Annotation,,ann,on the page,,
      2023-11-02 18:32,https://tarn.example/storm,Public,Reply,,ann,I agree,,
      soon,https://tarn.example/storm,Public,Annotation,'tis,ann,,,iv
      """)
    #expect(file.bookmarks.map(\.draft.anchor.exact) == ["The mole, it held", "'tis"])
    let bookmark = try #require(file.bookmarks.first)
    #expect(bookmark.draft.note == ".5 of it\nSpeaker: who?" && bookmark.draft.person == nil)
    #expect(bookmark.draft.tags == ["harbour", "sea ice"])
    #expect(bookmark.source.url == "https://tarn.example/storm")
    #expect(bookmark.created == Timestamp(iso8601: "2023-11-02T18:30:00Z"))
    #expect(file.skipped == [.pageNote, .reply] && file.undated == 1)
  }

  @Test func `a table of Hypothesis may end in its tags without a line break`() throws {
    let file = try read(
      "Creation Date,URL,Annotation/Reply Type,Quote,Tags\n2023-11-02 18:30,u,Annotation,w,sea")
    #expect(file.bookmarks.map(\.draft.tags) == [["sea"]])
  }

  @Test(arguments: [
    #","created":"yesterday""#, #","created":12"#, #","modified":"5/3/2024""#, #","updated":["soon"]"#,
  ])
  func `words of an annotation whose date cannot be read are kept, and counted`(dates: String) throws {
    let file = try read(annotation(extra: dates))
    #expect(file.bookmarks.map(\.draft.anchor.exact) == ["The mole held"])
    #expect((file.undated, file.skipped) == (1, []))
  }

  @Test(
    arguments: [
      #"{"export_date":"2024-01-01T00:00:00Z","export_userid":"u","client_version":"1","annotations":[X]}"#,
      #"{"total":1,"rows":[X]}"#, "[X]", "X", #"{"rows":[X],"total":1,"replies":[]}"#,
    ])
  func `annotations of Hypothesis`(file: String) throws {
    let found = try read(file.replacing("X", with: annotation()))
    #expect(found.skipped.isEmpty)
    let bookmark = try #require(found.bookmarks.first)
    #expect(found.bookmarks.count == 1)
    let anchor = bookmark.draft.anchor
    #expect((anchor.exact, anchor.prefix, anchor.suffix) == ("The mole held", "b", "a"))
    #expect((bookmark.draft.note, bookmark.draft.tags, bookmark.draft.kind) == ("ask", ["harbour"], .passage))
    #expect(bookmark.source == ArticleFields(title: "Storm\n at Tarn", url: "https://tarn.example/storm"))
    #expect(bookmark.created == Timestamp(iso8601: "2023-11-02T18:30:05Z"))
    #expect(bookmark.updated == Timestamp(iso8601: "2023-11-03T08:00:00Z"))
  }

  @Test(
    arguments: [
      // The target, other members, and what becomes of it.
      (#"[{"source":"https://e.org"}]"#, "", SkippedAnnotation.pageNote),
      (#"["https://e.org"]"#, "", .pageNote),
      (#""https://e.org""#, "", .pageNote), (#"[{"source":"s","selector":[]}]"#, "", .noWords),
      (#"[{"source":"s","selector":[{"type":"ShapeSelector"}]}]"#, "", .noWords),
      (#"[{"source":"s"}]"#, #","references":["a"]"#, .reply),
      (
        #"[{"source":"s","selector":{"type":"TextQuoteSelector","exact":"e"}}]"#, #","references":["a"]"#,
        .reply
      ),
      (#"[{"source":"s"}]"#, #","motivation":"replying""#, .reply),
      ("[]", "", .damaged(.badMember("target", bookmark: 1))),
      ("null", "", .damaged(.badMember("target", bookmark: 1))),
      (#""bad""#, "", .damaged(.badMember("target", bookmark: 1))),
      ("3", "", .damaged(.badMember("target", bookmark: 1))),
      (#"[{"source":"s"},null]"#, "", .damaged(.badMember("target", bookmark: 1))),
      (#""urn:x-pdf:1""#, "", .pageNote),
      (#"{"selector":{"type":"TextQuoteSelector"}}"#, "", .damaged(.badMember("exact", bookmark: 1))),
      (
        #"{"selector":{"type":"TextQuoteSelector","exact":3}}"#, "",
        .damaged(.badMember("exact", bookmark: 1))
      ),
      (
        #"{"selector":{"type":"TextQuoteSelector","exact":" \n"}}"#, "",
        .damaged(.badMember("exact", bookmark: 1))
      ),
      (
        #"{"selector":{"type":"TextQuoteSelector","exact":"e","prefix":[]}}"#, "",
        .damaged(.badMember("prefix", bookmark: 1))
      ),
      (
        #"{"selector":{"type":"TextQuoteSelector","exact":"e"}}"#, #","tags":"t""#,
        .damaged(.badMember("tags", bookmark: 1))
      ),
    ])
  func `what isn’t a quotation is skipped`(target: String, extra: String, reason: SkippedAnnotation) throws {
    for file in [#"{"rows":[X,Y]}"#, #"{"@context":"c","items":[X,Y]}"#, "[X,Y]"] {
      let text = file.replacing("X", with: annotation(target: target, extra: extra)).replacing(
        "Y", with: annotation())
      let found = try read(text)
      #expect(found.bookmarks.map(\.draft.anchor.exact) == ["The mole held"])
      #expect(found.skipped == [reason])
    }
  }

  @Test func `each target that quotes words is a bookmark`() throws {
    let targets = ["The mole held", "the boats with it"].map {
      #"{"source":"https://tarn.example/storm","selector":{"type":"TextQuoteSelector","exact":"\#($0)"}}"#
    }
    let file = try read("[" + annotation(target: "[" + targets.joined(separator: ",") + "]") + "]")
    #expect(file.bookmarks.map(\.draft.anchor.exact) == ["The mole held", "the boats with it"])
    #expect(file.bookmarks.map(\.draft.note) == ["ask", "ask"])
  }

  @Test(arguments: ["3", "null", "\"x\"", "[]", "{}"])
  func `what isn’t an annotation is damaged`(value: String) throws {
    let found = try read("[\(value),\(annotation())]")
    #expect(found.bookmarks.count == 1)
    #expect(found.skipped == [.damaged(.badMember("target", bookmark: 1))])
  }

  @Test func `replies that are listed apart are counted`() throws {
    let found = try read(#"{"total":1,"rows":[],"replies":[{"id":"r"},{"id":"s"}]}"#)
    #expect(found == ImportedFile(bookmarks: [], skipped: [.reply, .reply]))
  }

  // MARK: - W3C

  @Test(
    arguments: [
      #"{"type":"RangeSelector","refinedBy":{"type":"TextQuoteSelector","exact":"e"}}"#,
      #"[{"type":"FragmentSelector","refinedBy":[{"type":"TextQuoteSelector","exact":"e"}]}]"#,
      #"{"type":["TextQuoteSelector"],"exact":"e"}"#, #"{"@type":"oa:TextQuoteSelector","exact":"e"}"#,
    ])
  func `a quotation may narrow another selector`(selector: String) throws {
    let found = try read(
      #"{"@context":"c","target":[{"source":"s"},{"source":"t","selector":\#(selector)}]}"#)
    #expect(found.bookmarks.map(\.draft.anchor.exact) == ["e"])
    #expect(found.bookmarks.map(\.source.url) == ["t"])
  }

  @Test func `the address of a document may be a name`() throws {
    let found = try read(
      #"[{"uri":"urn:x-pdf:1","target":[{"source":"urn:x-pdf:1","selector":[{"type":"TextQuoteSelector","exact":"e"}]}]}]"#
    )
    #expect(found.bookmarks.map(\.source) == [ArticleFields(title: "Untitled")])
  }

  @Test func `our own JSON is all or nothing`() {
    #expect(throws: BookmarkImportError.badMember("kind", bookmark: 2)) {
      try read(#"[{"exact":"a","kind":"full"},{"exact":"b"}]"#)
    }
  }
}
