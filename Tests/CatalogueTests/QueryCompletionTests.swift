import Catalogue
import Testing

/// What completes a query.
@Suite struct QueryCompletionTests {
  @Test(arguments: [
    ("sp", "", ["speaker:"]), ("tide -so", "tide -", ["source:"]), ("(t", "(", ["tag:", "text:", "title:"]),
    ("is:un", "is:", ["unread"]), ("tide has:", "tide has:", ["quotations"]), ("zzz", "", []),
  ])
  func `fields and their values`(typed: String, head: String, texts: [String]) throws {
    let completion = try #require(QueryCompletion(typed))
    #expect(completion.head == head)
    #expect(completion.subject == .texts(texts))
  }

  @Test(arguments: [
    ("source:", "source:", Query.Field.source, ""), ("tide speaker:mao", "tide speaker:", .speaker, "mao"),
    ("-speaker:\"Mao N", "-speaker:", .speaker, "Mao N"), ("TAG:s", "TAG:", .tag, "s"),
  ])
  func `names of the library`(typed: String, head: String, field: Query.Field, beginning: String) throws {
    let completion = try #require(QueryCompletion(typed))
    #expect(completion.head == head)
    #expect(completion.subject == .names(field, beginning: beginning))
  }

  @Test(arguments: ["", "tide ", "(", "speaker:\"Mao Ning\""]) func `any field may follow`(typed: String)
    throws
  {
    let completion = try #require(QueryCompletion(typed))
    #expect(completion.head == typed)
    #expect(completion.subject == .texts(Query.fieldNames.map { $0 + ":" }))
  }

  @Test(arguments: ["\"a phrase", "after:20", "colour:r"]) func `nothing to offer`(typed: String) {
    #expect(QueryCompletion(typed) == nil)
  }

  @Test(arguments: [
    ("Reuters", "Reuters"), ("Mao Ning", "\"Mao Ning\""), ("The “Sund” Post", "\"The Sund Post\""),
    ("O’Dowd", "O’Dowd"),
  ])
  func `names of several words are quoted`(name: String, value: String) {
    #expect(QueryCompletion.value(name) == value)
  }
}
