import Foundation
import Quotations
import Testing

/// The examples of the documentation catalogue are correct: they are the body of a test.
@Suite
struct CatalogueTests {
  @Test func `the examples of “Finding Quotations” hold`() throws {
    let text = "“We are more than ready,” said Odile Marsh. She called the plan “a gift”."
    let quotations = QuotationFinder().quotations(in: text)
    #expect(quotations.map(\.kind) == [.full, .partial])

    let films = "The film “The Long Bridge” opened on Friday."
    #expect(QuotationFinder().quotations(in: films).filter(\.kind.isSpeech).isEmpty)

    func words(_ range: Range<Int>, of text: String) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(words(quotations[0].range, of: text) == "“We are more than ready,”")
    #expect(words(quotations[1].interior, of: text) == "a gift")

    let second = try #require(quotations[1].attribution)
    let mention = try #require(second.mention)
    #expect(words(mention, of: text) == "She")
    #expect(second.person == "Odile Marsh")

    #expect(second.leastConfidence >= 0.7)

    let halves = QuotationFinder().quotations(in: "“We go,” said Tobias Finch, “and we go now.”")
    #expect(halves.map(\.statement) == [0, 0])

    let article = "Advertisement: “Buy now!” “It leaks,” Marsh said."
    let advertisement = 0..<"Advertisement: “Buy now!”".utf8.count
    let found = QuotationFinder().quotations(
      in: article, skipping: [advertisement], context: ["Odile Marsh on the harbour roof"])
    #expect(found.map { words($0.range, of: article) } == ["“It leaks,”"])
    #expect(found.first?.attribution?.person == "Odile Marsh")
  }

  @Test func `this file has every example of the catalogue, word for word`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Sources/Quotations/Quotations.docc/FindingQuotations.md"),
      encoding: .utf8)
    let tests = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
      .replacing("\n    ", with: "\n")
    let examples = page.split(separator: "```swift\n").dropFirst().compactMap {
      $0.split(separator: "```").first
    }
    #expect(examples.count >= 7)
    for example in examples { #expect(tests.contains(example), "\(example)") }
  }
}
