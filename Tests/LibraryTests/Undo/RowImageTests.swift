import Foundation
import GRDB
import Testing

@testable import Library

@Suite struct RowImageTests {
  @Test func `values come back as they were`() {
    let values: [DatabaseValue] = [
      .null, 0.databaseValue, Int64.min.databaseValue, (-1).databaseValue, 0.1.databaseValue,
      "".databaseValue,
      "é\n👍".databaseValue, Data().databaseValue, Data([0, 255]).databaseValue,
    ]
    #expect(RowImage.unpack(RowImage.pack(values)) == values)
    #expect(RowImage.unpack(Data()) == [])
  }

  @Test func `what is cut off isn’t an image`() {
    let whole = RowImage.pack([7.databaseValue, "words".databaseValue, Data([1, 2]).databaseValue])
    for length in 1..<whole.count where ![9, 23].contains(length) {
      #expect(RowImage.unpack(whole.prefix(length)) == nil, "\(length)")
    }
    #expect(RowImage.unpack(Data([5])) == nil)
    #expect(RowImage.unpack(Data([3] + Array(repeating: 0xFF, count: 8))) == nil)
  }
}
