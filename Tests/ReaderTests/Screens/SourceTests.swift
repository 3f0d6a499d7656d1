import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// `o`: the address is shown, and opened if the user agrees.
@Suite struct SourceTests {
  private static func article(url: String?) -> Article {
    Sample.article("Glass", ["“The glass is falling and it will fall further,” said Ann Brook."]) {
      $0.url = url
    }
  }

  private static let page = "https://amity.example/glass"
  private static let fragment =
    "#:~:text=%E2%80%9CThe%20glass%20is%20falling%20and%20it%20will%20fall%20further%2C%E2%80%9D"

  @Test(arguments: [
    ("", ""), ("<Tab>", fragment), ("gq", fragment), ("<Tab>bB", fragment), ("h", ""), ("Sglass<Enter>", nil),
  ])
  func `o shows the address, and Enter opens it`(keys: String, ending: String?) throws {
    var reader = TestReader(reading: Self.article(url: Self.page), columns: 140)
    try reader.type(keys + "o")
    guard let ending else {
      #expect(reader.status.hasPrefix("There is nothing here to open"))
      return
    }
    #expect(reader.status == "Enter opens \(Self.page)\(ending)")
    #expect(reader.effects.last != .openPage(Self.page + ending))
    try reader.type("<Enter>")
    #expect(reader.effects.last == .openPage(Self.page + ending))
  }

  @Test(arguments: ["<Esc>", "n", "q", "<C-c>", "<Space>"])
  func `any other key opens nothing`(key: String) throws {
    var reader = TestReader(reading: Self.article(url: Self.page))
    try reader.type("o" + key)
    #expect(reader.status.hasPrefix("Tab next quotation"))
    try reader.type("<Enter>")
    #expect(!reader.effects.contains(.openPage(Self.page)))
  }

  @Test func `pasted text does not answer the question`() throws {
    var reader = TestReader(reading: Self.article(url: Self.page))
    try reader.type("o")
    reader.press(.paste("y\n"))
    #expect(reader.status.hasPrefix("Enter opens \(Self.page)"))
    #expect(!reader.status.contains("y "))
    #expect(!reader.effects.contains(.openPage(Self.page)))
  }

  @Test(arguments: ["o", "y", "<Enter>"])
  func `these keys open the address`(key: String) throws {
    let reader = try TestReader(reading: Self.article(url: "mailto:desk@amity.example")).typing("o" + key)
    #expect(reader.effects.last == .openPage("mailto:desk@amity.example"))
  }

  @Test(arguments: [
    (nil, "No address is known for this article. :set url https://… gives it one"),
    ("javascript:alert(1)", "Only http, https and mailto can be opened, not javascript:alert(1)"),
    ("--help", "Only http, https and mailto can be opened, not --help"),
    ("file:///etc/passwd", "Only http, https and mailto can be opened, not file:///etc/passwd"),
    ("https:evil", "Only http, https and mailto can be opened, not https:evil"),
  ])
  func `an address that cannot be opened is explained`(url: String?, words: String) throws {
    for keys in ["o", "<Tab>o", "ho"] {
      var reader = TestReader(reading: Self.article(url: url))
      try reader.type(keys + "<Enter>")
      var asked = TestReader(reading: Self.article(url: url))
      try asked.type(keys)
      #expect(asked.status.hasPrefix(words))
      #expect(!reader.effects.contains { if case .openPage = $0 { true } else { false } })
    }
  }

  @Test func `control characters and quotation marks in an address are encoded`() throws {
    let reader = try TestReader(reading: Self.article(url: "https://a.example/`x` \u{1B}[2J\"é")).typing(
      "o<Enter>")
    #expect(reader.effects.last == .openPage("https://a.example/%60x%60%20%1B[2J%22%C3%A9"))
  }
}
