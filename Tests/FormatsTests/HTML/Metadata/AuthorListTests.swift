import Testing

@testable import Articles

@Suite struct AuthorListTests {
  @Test(arguments: [
    ("By Ada Quill", "Ada Quill"),
    ("Written by Ada Quill and Tom Reed", "Ada Quill and Tom Reed"),
    ("Ada Quill, Tom Reed, Eve Marsh", "Ada Quill, Tom Reed and Eve Marsh"),
    ("Von Ada Quill und Tom Reed, Nordvik", "Ada Quill and Tom Reed"),
    ("Par Ada Quill (avec Tom Reed et Eve Marsh)", "Ada Quill, Tom Reed and Eve Marsh"),
    ("By Ada Quill | Senior staff writer", "Ada Quill"),
    ("Ada Quill, Transport correspondent", "Ada Quill"),
    ("Ada Quill Staff Writer", "Ada Quill"),
    ("Ada Quill, MD, PhD", "Ada Quill"),
    ("Tom Reed, Jr.", "Tom Reed Jr."),
    ("By Ada Quill29 May 2024", "Ada Quill"),
    ("Ada Quill\nMay 29, 2024 3:46 PM", "Ada Quill"),
    ("Written by Ada Quill\nEdited by Tom Reed", "Ada Quill"),
    ("Ada Quill for the Harbour Tribune", "Ada Quill"),
    ("Ada Quill in Nordvik", "Ada Quill"),
    ("Ada Quill @adaquill ada.quill@harbour.example", "Ada Quill"),
    ("Ada Quill (https://quill.example/)", "Ada Quill"),
    ("Quill, Ada", "Ada Quill"),
    ("ADA QUILL", "ADA QUILL"),
    ("作者：王小明", "王小明"),
    ("Автор: Анна Перова", "Анна Перова"),
  ])
  func `a byline is the names in it`(_ text: String, byline: String) {
    let list = AuthorList([text])
    #expect(list.byline == byline)
    #expect(list.arePeople)
  }

  @Test func `a name appears once`() {
    #expect(AuthorList(["Ada Quill", "By ADA QUILL", "Tom Reed"]).byline == "Ada Quill and Tom Reed")
  }

  @Test(arguments: [
    "https://social.example/adaquill", "@adaquill", "29 May 2024", "admin", "Follow Author",
    "Updated: May 29, 2024", "",
    "5 min read", "null",
  ])
  func `an address a date or a button isn’t a name`(_ text: String) {
    #expect(AuthorList([text]).byline == nil)
  }

  @Test(arguments: [
    ("Harbour Tribune", "Harbour Tribune"), ("Our Foreign Staff", "Our Foreign Staff"),
    ("Friends of the Nordvik Institute", "Friends of the Nordvik Institute"),
    ("Salt & Pepper", "Salt & Pepper"),
    ("harbourcat", "harbourcat"),
  ])
  func `non-persons are listed separately`(_ text: String, byline: String) {
    let list = AuthorList([text])
    #expect(list.byline == byline)
    #expect(!list.arePeople)
  }

  @Test func `the person is preferred to the outlet`() {
    #expect(AuthorList(["Harbour Tribune", "Ada Quill"]).byline == "Ada Quill")
    #expect(AuthorList(["Port Watch", "Ada Quill"], outlets: ["Port Watch"]).byline == "Ada Quill")
  }

  @Test func `prose isn’t a byline`() {
    #expect(AuthorList([String(repeating: "Ada Quill writes. ", count: 40)]).byline == nil)
  }
}
