import Foundation
import GRDB

/// The values of some columns in a few bytes, to be restored later.
///
/// For each value there is a byte for its type (0 null, 1 whole number, 2 number, 3 text, 4 bytes), then 8
/// bytes of a number, lowest first, or 8 bytes of a length and that many bytes.
enum RowImage {
  /// Packs values.
  static func pack(_ values: [DatabaseValue]) -> Data {
    var data = Data()
    for value in values {
      switch value.storage {
      case .null: data.append(0)
      case .int64(let number): append(1, UInt64(bitPattern: number), to: &data)
      case .double(let number): append(2, number.bitPattern, to: &data)
      case .string(let text):
        append(3, UInt64(text.utf8.count), to: &data)
        data.append(contentsOf: text.utf8)
      case .blob(let bytes):
        append(4, UInt64(bytes.count), to: &data)
        data.append(bytes)
      }
    }
    return data
  }

  /// Unpacks values; `nil` if the bytes aren't an image.
  static func unpack(_ data: Data) -> [DatabaseValue]? {
    var rest = data[...]
    var values: [DatabaseValue] = []
    while let type = rest.popFirst() {
      guard let value = value(type, &rest) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func append(_ type: UInt8, _ number: UInt64, to data: inout Data) {
    data.append(type)
    for shift in stride(from: 0, to: 64, by: 8) {
      data.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private static func value(_ type: UInt8, _ rest: inout Data.SubSequence) -> DatabaseValue? {
    if type == 0 { return .null }
    guard (1...4).contains(type), rest.count >= 8 else { return nil }
    let number = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(8)
    switch type {
    case 1: return Int64(bitPattern: number).databaseValue
    case 2: return Double(bitPattern: number).databaseValue
    default:
      guard number <= UInt64(rest.count) else { return nil }
      let bytes = rest.prefix(Int(number))
      rest = rest.dropFirst(Int(number))
      return type == 4 ? Data(bytes).databaseValue : String(decoding: bytes, as: UTF8.self).databaseValue
    }
  }
}
