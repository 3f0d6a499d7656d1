import Foundation
import Quotations
import Testing

/// The examples in docs/quotations.md are correct.
@Suite
struct GuideTests {
  /// The rows of the guide's tables that hold an example: the cells of each.
  private static var rows: [[String]] {
    let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/quotations.md")
    guard let page = try? String(contentsOf: guide, encoding: .utf8) else { return [] }
    return page.split(separator: "\n").filter { $0.hasPrefix("| ") && ($0.contains("⟦") || $0.contains("⟪")) }
      .map { row in
        row.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
          .filter { !$0.isEmpty }
      }
  }

  @Test func `there are examples of each kind`() {
    #expect(GuideTests.rows.count { Attribution.Rule(rawValue: $0[0]) != nil } >= 15)
    #expect(GuideTests.rows.count { Quotation.Kind(rawValue: $0[0]) != nil } >= 3)
    #expect(GuideTests.rows.count { $0.count == 3 } >= 7)
  }

  @Test(arguments: rows)
  func `every example is found as it is marked`(row: [String]) {
    let text = MarkedQuotations(row[1]).text
    let found = QuotationFinder().quotations(in: text)
    if let kind = Quotation.Kind(rawValue: row[0]) {
      #expect(found.map(\.kind) == [kind])
    }
    expect(row[1], rule: Attribution.Rule(rawValue: row[0]))
    if row.count == 3 {
      #expect(found.filter(\.kind.isSpeech).map { $0.attribution?.person } == [row[2]])
    }
  }
}
