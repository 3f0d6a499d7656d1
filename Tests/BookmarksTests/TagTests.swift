import Testing

@testable import Bookmarks

@Suite struct TagTests {
  @Test(arguments: [
    ("sea Sea #SEA", ["sea"]), ("#sea, ice", ["sea", "ice"]), ("Été été", ["Été"]), (" , #", []),
  ])
  func `tags that differ only in case are one`(typed: String, tags: [String]) {
    #expect([String](tagsIn: typed) == tags)
  }

  @Test func `a tag in another case is not added`() {
    var draft = BookmarkDraft(
      anchor: Anchor(exact: "w", prefix: "", suffix: "", range: 0..<0, textHash: ""), kind: .passage,
      tags: ["sea", "ice"])
    draft.add(note: nil, tags: ["Sea", "fog"])
    #expect(draft.tags == ["sea", "ice", "fog"])
  }
}
