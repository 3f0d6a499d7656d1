import Articles
import Quotations
import TestSupport
import Testing

@testable import Bookmarks

@Suite struct DraftTests {
  /// Returns an article with a quotation at every mark, with the statements, kinds and speaker given.
  private func article(
    _ marked: String, statements: [Int] = [], kinds: [Quotation.Kind] = [], speaker: String? = nil,
    cue: String? = nil
  ) -> Article {
    let marks = MarkedText(marked)
    func find(_ words: String?) -> Range<Int>? {
      words.flatMap { marks.text.firstRange(of: $0) }.map {
        marks.text.offset($0.lowerBound)..<marks.text.offset($0.upperBound)
      }
    }
    let attribution = find(speaker).map {
      Attribution(mention: $0, person: "Ada Example", cue: find(cue), confidence: 1, rule: .cueAfter)
    }
    let quotations = marks.ranges.enumerated().map { index, range in
      Quotation(
        range: range, interior: range, kind: kinds.isEmpty ? .full : kinds[index],
        statement: statements.isEmpty ? index : statements[index], attribution: attribution)
    }
    return Article(
      fields: ArticleFields(title: "A Title"), text: marks.text, blocks: [], quotations: quotations)
  }

  private func draft(_ article: Article, _ index: Int = 0) throws -> BookmarkDraft {
    BookmarkDraft(quotation: try #require(article.quotations?[index]), in: article)
  }

  @Test func `a quotation is kept with its speaker`() throws {
    let draft = try draft(article("⟦“No,”⟧ she said.", speaker: "she", cue: "said"))
    #expect(draft.anchor.exact == "“No,”")
    #expect(draft.kind == .quotation(.full))
    #expect((draft.mention, draft.person, draft.cue) == ("she", "Ada Example", "said"))
  }

  @Test(arguments: [0, 1])
  func `two halves are kept with the words between`(index: Int) throws {
    let article = article("So: ⟦“No,”⟧ she said, ⟦“not now.”⟧ And so on.", statements: [3, 3])
    #expect(try draft(article, index).anchor.exact == "“No,” she said, “not now.”")
  }

  @Test func `a statement runs over paragraphs`() throws {
    let article = article("⟦“One.⟧\n\n⟦“Two.⟧\n\n⟦“Three.”⟧\n\nEnd.", statements: [0, 0, 0])
    #expect(try draft(article, 1).anchor.exact == "“One.\n\n“Two.\n\n“Three.”")
  }

  @Test func `a paragraph between parts a statement`() throws {
    let article = article("⟦“One.”⟧\n\nA paragraph.\n\n⟦“Two.”⟧", statements: [0, 0])
    #expect(try draft(article, 0).anchor.exact == "“One.”")
    #expect(try draft(article, 1).anchor.exact == "“Two.”")
  }

  @Test func `another statement between parts a statement`() throws {
    let article = article("⟦“One,”⟧ ⟦“no,”⟧ ⟦“two.”⟧", statements: [0, 1, 0])
    #expect(try draft(article, 0).anchor.exact == "“One,”")
  }

  @Test func `a title between does not`() throws {
    let article = article(
      "⟦“One,”⟧ said the author of ⟦“Heat”⟧. ⟦“Two.”⟧", statements: [0, 1, 0],
      kinds: [.partial, .title, .full])
    let draft = try draft(article, 0)
    #expect(draft.anchor.exact == "“One,” said the author of “Heat”. “Two.”")
    #expect(draft.kind == .quotation(.full))
  }

  @Test func `a quotation of another text does no harm`() {
    let quotation = Quotation(range: 90..<99, interior: 91..<98, kind: .full, statement: 0)
    let draft = BookmarkDraft(quotation: quotation, in: article("Short."))
    #expect(draft.anchor.exact == "")
  }

  @Test func `typed words are found and kept as the article has them`() throws {
    let article = article("He\u{A0}said: ⟦“We’re  ready”⟧.", kinds: [.partial], speaker: "He", cue: "said")
    let draft = try BookmarkDraft(exact: " \"We're ready\" ", in: article)
    #expect(draft.anchor.exact == "“We’re  ready”")
    #expect(draft.kind == .quotation(.partial))
    #expect((draft.mention, draft.cue) == ("He", "said"))
  }

  @Test func `words inside a quotation carry its speaker`() throws {
    let draft = try BookmarkDraft(
      exact: "a long way", in: article("⟦“We came a long way,”⟧ he said.", speaker: "he"))
    #expect(draft.anchor.exact == "a long way")
    #expect((draft.kind, draft.mention) == (.quotation(.full), "he"))
  }

  @Test func `words inside a statement carry its speaker`() throws {
    let article = article("⟦“No,”⟧ she said, ⟦“not now.”⟧", statements: [0, 0], speaker: "she")
    let draft = try BookmarkDraft(exact: "No,\" she said, \"not", in: article)
    #expect(draft.anchor.exact == "No,” she said, “not")
    #expect((draft.kind, draft.person) == (.quotation(.full), "Ada Example"))
  }

  @Test func `other words are a passage`() throws {
    for words in ["he said", "way,” he", "A"] {
      let draft = try BookmarkDraft(
        exact: words, in: article("A: ⟦“We came a long way,”⟧ he said.", speaker: "he"))
      #expect((draft.kind, draft.mention, draft.anchor.exact) == (.passage, nil, words))
    }
  }

  @Test(
    arguments: [
      (nil, nil, "⟦yes⟧ and yes or yes"), ("and", nil, "yes and ⟦yes⟧ or yes"),
      ("or ", nil, "yes and yes or ⟦yes⟧"),
      (nil, "or", "yes and ⟦yes⟧ or yes"), (" and ", " or", "yes and ⟦yes⟧ or yes"),
    ])
  func `prefix and suffix say which`(prefix: String?, suffix: String?, marked: String) throws {
    let marks = MarkedText(marked)
    let draft = try BookmarkDraft(exact: "yes", prefix: prefix, suffix: suffix, in: article(marks.text))
    #expect(draft.anchor.range == marks.ranges.first)
  }

  @Test func `words that are not there are refused`() {
    #expect(throws: PassageError.notFound) { try BookmarkDraft(exact: "no", in: article("yes")) }
    #expect(throws: PassageError.empty) { try BookmarkDraft(exact: " \n", in: article("yes")) }
    #expect(throws: PassageError.notInContext) {
      try BookmarkDraft(exact: "yes", prefix: "oh", in: article("yes"))
    }
    // An accent isn't separated from its letter.
    #expect(throws: PassageError.notFound) { try BookmarkDraft(exact: "caf", in: article("caf\u{301}")) }
  }

  @Test(arguments: [
    ("one", "one"), ("one\ntwo", "one ¶ two"), ("one\r\n\r\ntwo\n", "one ¶ two"), ("\none", "one"),
  ])
  func `a note on one line shows where its lines end`(note: String, line: String) throws {
    var draft = try BookmarkDraft(exact: "yes", in: article("yes"))
    #expect(draft.noteLine() == nil)
    draft.note = note
    #expect(draft.noteLine() == line)
    #expect(draft.noteLine(limit: 4)?.hasPrefix("on") == true)
  }
}
