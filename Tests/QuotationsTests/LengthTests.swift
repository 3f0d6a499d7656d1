import Quotations
import Testing

/// Long texts of one kind: if a stage takes more than linear time, this suite crawls.
@Suite
struct LengthTests {
  private static let count = 5_000

  private func found(_ piece: String) -> [Quotation] {
    QuotationFinder().quotations(in: String(repeating: piece, count: LengthTests.count))
  }

  @Test func `one paragraph of quotations`() {
    #expect(found("“Yes,” Lund said. ").count == LengthTests.count)
    #expect(found("Lund, “yes it is so”, and he ").count == LengthTests.count)
    #expect(found("“yes it is so” and ").count == LengthTests.count)
  }

  @Test func `one line, capitals, line breaks: no quotations, no harm`() {
    for piece in ["a", "A", "Abc ", "\n", ", ", "also ", "said ", "( ", "Lund’s "] {
      #expect(found(piece).isEmpty)
    }
  }

  @Test func `marks alone quote nothing`() {
    for piece in ["\"", "“", "”", "'", "‘", "«", "「", "“ ", "\" "] {
      #expect(found(piece).isEmpty)
    }
  }

  @Test func `rows of marks, signatures and apostrophes`() {
    #expect(found("»Yes, it is so.«\n").count == LengthTests.count)
    #expect(found("“Yes.” – Greta Voss, pilot\n").count == LengthTests.count)
    #expect(found("Greta Voss, pilot\n“Yes.”\n\n").count == LengthTests.count)
    for piece in ["» ", " «", "'n' ", "nothin’ ", "''tis ", "‘Twas ", "known as ", "— Voss\n"] {
      _ = found(piece)
    }
  }

  @Test func `thousands of people with one first name`() {
    let people = (0..<LengthTests.count).map { "Lund\($0) came. Ada Lund\($0) sang. Ada left. " }.joined()
    let found = QuotationFinder().quotations(in: people + "“It is safe,” Lund7 said.")
    #expect(found.map { $0.attribution?.person } == ["Ada Lund7"])
  }

  @Test func `marks that never close end with their paragraphs`() {
    #expect(found("“yes\n").count == LengthTests.count)
    #expect(found("“yes ").count == LengthTests.count)
  }
}
