import Articles
import TestSupport
import Testing

@testable import Catalogue

/// How the query language is read.
@Suite struct QueryParserTests {
  /// Twenty queries as a user types them into a search, and how they are read.
  @Test(arguments: [
    ("tide turns ", "tide turns"),
    ("tide turn", "tide turn*"),
    ("\"the tide turns\"", "\"the tide turns\""),
    ("tid* turns ", "tid* turns"),
    ("tide -ebb ", "tide -ebb"),
    ("tide ebb OR flood ", "tide ebb OR flood"),
    ("tide (ebb OR flood) ", "tide (ebb OR flood)"),
    ("-(ebb OR flood) tide ", "-(ebb OR flood) tide"),
    ("speaker:okoye ", "speaker:okoye"),
    ("speaker:\"Nneka Okoye\" tide ", "speaker:\"Nneka Okoye\" tide"),
    ("source:(sund OR belt) ", "source:sund OR source:belt"),
    ("-source:\"Sund Post\" tide ", "-source:\"Sund Post\" tide"),
    ("after:2024 tide ", "after:2024-01-01 tide"),
    ("before:2025-06 ", "before:2025-06-01"),
    ("on:2024-12 ", "after:2024-12-01 before:2025-01-01"),
    ("is:unread has:quotations ", "is:unread has:quotations"),
    ("well-known pilot’s ", "well-known pilot’s"),
    ("tide:high ", "\"tide:high\""),
    ("12:30 https://sund.example/a ", "\"12:30\" \"https://sund.example/a\""),
    ("tag:#sea note:\"look again\" in:press lang:de ", "tag:sea note:\"look again\" in:press lang:de"),
  ])
  func `twenty queries`(typed: String, read: String) {
    #expect(Query(typed, as: .search).condition.description == read)
  }

  @Test(arguments: [
    ("a OR b c OR d", "a* OR b* c* OR d*"), ("(a b) OR c", "a* b* OR c*"), ("((a))", "a*"),
    ("a (b c)", "a* (b* c*)"),
    ("()", ""), ("a ()", "a*"), ("(a", "a*"), ("a)", "\"a)\"*"), ("f(x) y", "\"f(x)\"* y*"),
    ("(f(x) y)", "\"f(x)\"* y*"),
    ("- a", "a*"), ("--a", "\"--a\"*"), ("-(-a)", "-(-a*)"), ("-", ""), ("-\"a b\"", "-\"a b\""),
    ("a a", "a*"), ("\"a", "a*"), ("\"a\"*", "a*"),
    ("or", "or*"), ("\"OR\" a", "\"OR\" a*"), ("a\"b c\"d", "a* \"b c\" d*"), ("TITLE:a", "title:a*"),
    ("title:\"a b\"", "title:\"a b\""), ("on:2024-05-29", "after:2024-05-29 before:2024-05-30"),
    ("on:2023-12-31", "after:2023-12-31 before:2024-01-01"),
    ("on:2024", "after:2024-01-01 before:2025-01-01"),
    ("-on:2024-02", "-(after:2024-02-01 before:2024-03-01)"), ("after:2024/5/2 ", "after:2024-05-02"),
    ("on:9999-12-31", "after:9999-12-31"), ("speaker:(mao -lin)", "speaker:mao* -speaker:lin*"),
    ("speaker:(a title:b)", "speaker:a* title:b*"), ("is:Unread", "is:unread"),
  ])
  func `on lists`(typed: String, read: String) {
    let query = Query(typed, as: .list)
    #expect(query.condition.description == read)
    #expect(query.remarks == [])
  }

  @Test(arguments: [
    ("autor:okoye", "\"autor:okoye\"*", "no field “autor”: searched as words; nearest: author:"),
    ("colour:red", "\"colour:red\"*", "no field “colour”: searched as words"),
    (
      "is:nice ", "\"is:nice\"*",
      "“is:nice” is searched as words: unread, read, starred, bookmarked, changed"
    ),
    ("is:unr", "", "“is:unr” isn’t complete: unread, read, starred, bookmarked, changed"),
    ("after:202", "", "“after:202” isn’t complete: write a date as 2024, 2024-05 or 2024-05-29"),
    (
      "after:2024-13 a", "\"after:2024-13\"* a*",
      "“after:2024-13” is searched as words: write a date as 2024, 2024-05 or 2024-05-29"
    ),
    ("speaker: okoye", "okoye*", "“speaker:” needs a value"),
    ("speaker:—", "", "“speaker:” needs a value"),
    ("a OR", "a*", "OR needs something on both sides"), ("OR a", "a*", "OR needs something on both sides"),
    ("a AND b", "a* AND* b*", "“AND” is searched as a word: a space means AND"),
    ("a NOT b", "a* NOT* b*", "“NOT” is searched as a word: -word excludes"),
  ])
  func `what isn't plain is explained`(typed: String, read: String, explained: String) {
    let query = Query(typed, as: .list)
    #expect(query.condition.description == read)
    #expect(query.explanation == explained)
  }

  @Test func `an OR alone is a word`() {
    let query = Query("OR", as: .search)
    #expect(query.condition.description == "\"OR\"")
    #expect(query.explanation == nil)
  }

  @Test func `too many words find nothing and say so`() {
    let words = (0..<301).map { "w\($0)" }
    #expect(Query(words.dropLast().joined(separator: " ")).problem == nil)
    let query = Query(words.joined(separator: " "))
    #expect(query.problem == .tooManyWords)
    #expect(query.condition == .any([]))
    #expect(query.explanation == "too many words: at most 300 different ones")
    #expect(Query(String(repeating: "word ", count: 5000)).condition.description == "word*")
    #expect(Query("\"\(words.joined(separator: "-"))\"").problem == .tooManyWords)
    let same = (0..<900).map { "(a\($0 % 20) -(a OR b\($0 / 20)))" }.joined(separator: " ")
    #expect(Query(same).problem == .tooManyWords)
  }

  @Test func `parentheses are bounded in depth`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(a OR (b ", count: depth / 2) + "c" + String(repeating: ")", count: depth)
    }
    #expect(Query(nested(50)).problem == nil)
    #expect(Query(nested(52)).problem == .tooDeep)
    #expect(Query(String(repeating: "(", count: 100_000)).problem == .tooDeep)
  }

  @Test func `any input is a query that can be typed again`() {
    var random = SplitMix64(7)
    let pieces = [
      "a", "tide", "\"", "“", "(", ")", "-", "OR", " ", " ", ":", "*", "speaker:", "after:", "2024", "is:",
      "unread",
      "\u{0}", "é", "北京", "x:", "#", "\n", "title:", "NOT", "👍", "in:", "/",
    ]
    var failed: [String] = []
    for _ in 0..<150 {
      var typed = ""
      for _ in 0..<random.below(14) { typed += random.one(of: pieces) }
      for dialect in [Query.Dialect.list, .search, .rows] {
        let query = Query(typed, as: dialect)
        // The condition's description is read in the same way.
        let again = Query(query.condition.description + " ", as: .search).condition.description
        if dialect == .list, again != query.condition.description { failed.append(typed) }
        _ = query.matches(["The tide turns at Sund"])
      }
    }
    #expect(failed == [])
  }

  @Test func `random bytes are queries`() {
    var random = SplitMix64(8)
    var refused = 0
    for _ in 0..<200 {
      let bytes = (0..<random.below(60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let query = Query(String(decoding: bytes, as: UTF8.self), as: .list)
      if query.problem != nil { refused += 1 }
    }
    #expect(refused == 0)
  }

  @Test func `what is left out isn't marked`() {
    #expect(
      Query("tide -ebb title:sund (a OR speaker:b)", as: .list).soughtTerms.map(\.text) == [
        "tide", "sund", "a",
      ])
    #expect(Query("tide -ebb (a OR b)", as: .list).terms.map(\.text) == ["tide"])
  }
}

/// Which rows dates, labels and folders mean.
@Suite struct QueryFieldMatchingTests {
  private func row(date: String?, path: String? = nil) -> ArticleSummary {
    ArticleSummary(
      id: ArticleID(1),
      fields: ArticleFields(
        title: "The Tide", byline: "Ada Quill", source: "Sund Post",
        date: date.flatMap { PublicationDate($0) }),
      path: path, added: Timestamp(seconds: 1_717_000_000), quotationCount: 2)
  }

  @Test(arguments: [
    ("after:2024", "2024-01-01", true), ("after:2024", "2023-12-31", false),
    ("before:2025", "2024-12-31", true),
    ("before:2025", "2025-01-01", false), ("on:2024-05", "2024-05-31", true),
    ("on:2024-05", "2024-06-01", false),
    ("on:2024-02-29", "2024-02-29", true), ("after:2024-05-10 before:2024-05-12", "2024-05-11", true),
    ("-on:2024", "2024-07-01", false),
  ])
  func `dates`(typed: String, date: String, isMeant: Bool) {
    #expect(Query(typed + " ").matches(row(date: date)) == isMeant)
  }

  @Test func `an article without a date has that of the day when it was added`() {
    #expect(Query("on:2024-05-29 ").matches(row(date: nil)))
  }

  @Test(arguments: [
    ("title:tide", true), ("title:quill", false), ("author:quill", true), ("author:\"ada quill\"", true),
    ("source:pos", true), ("source:\"pos\"", false), ("tide OR ebb", true), ("ebb OR quill sund", true),
    ("-ebb", true), ("-tide", false), ("tide -(ebb OR quill)", false), ("is:unread", true),
    ("is:read", false),
    ("has:quotations", true), ("is:bookmarked", false), ("in:press", true), ("in:press/2024", true),
    ("in:/home/ada/press", true), ("in:/press", false), ("in:tide.txt", false), ("in:res", false),
  ])
  func `articles`(typed: String, isMeant: Bool) {
    let row = row(date: "2024-05-29", path: "/home/ada/press/2024/tide.txt")
    #expect(Query(typed, as: .list).matches(row) == isMeant)
  }

  @Test(arguments: [
    ("de", "de", true), ("de-AT", "de", true), ("den", "de", false), ("de", "de-AT", false),
    ("EN-gb", "en", true),
  ])
  func `languages`(tag: String, range: String, isMeant: Bool) {
    #expect(tag.isLanguage(range) == isMeant)
  }

  @Test(arguments: [
    ("reuter", ["Reuters", "Ritzau"], "Reuters"),
    ("stoltenburg", ["Jens Stoltenberg", "Stoltenberg"], "Stoltenberg"),
    ("x", ["abc"], nil), ("", ["a"], nil), ("sund pots", ["Sund Post"], "Sund Post"),
  ])
  func `the nearest name`(typed: String, names: [String], nearest: String?) {
    #expect(NearestName.of(typed, among: names) == nearest)
  }
}
