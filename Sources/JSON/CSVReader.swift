/// Reads comma-separated values (RFC 4180) in one pass; lines may end in CR LF, LF or CR.
package struct CSVReader {
  /// Why bytes cannot be read as values.
  package enum Failure: Error, Hashable, Sendable {
    /// A quotation mark opened on this line, from 1, is never closed.
    case unclosed(line: Int)
    /// Something follows the closing quotation mark on this line, from 1.
    case afterQuote(line: Int)
    /// This line, from 1, has more cells than a row may have.
    case tooManyCells(line: Int)
    /// The bytes of a cell on this line, from 1, aren't UTF-8.
    case notUTF8(line: Int)
  }

  /// A row, and the line on which it begins.
  package struct Row: Hashable {
    /// The cells.
    package var cells: [String]
    /// The line on which the row begins, from 1.
    package var line: Int
    /// Whether a line end follows it; if not, the row may be cut off.
    package var isEnded = false
  }

  private static let mostCells = 1000
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  /// Makes a reader; a byte order mark is skipped.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Returns the next row that isn't blank; `nil` at the end.
  package mutating func next() throws(Failure) -> Row? {
    while position < bytes.count {
      var row = Row(cells: [], line: line)
      repeat {
        guard row.cells.count < Self.mostCells else { throw .tooManyCells(line: row.line) }
        row.cells.append(try cell())
      } while take(0x2C)
      row.isEnded = takeLineEnd()
      if row.cells != [""] { return row }
    }
    return nil
  }

  private mutating func cell() throws(Failure) -> String {
    if peek == 0x22 { return try quotedCell() }
    let start = position
    while let byte = peek, byte != 0x2C, byte != 0x0A, byte != 0x0D { position += 1 }
    return try text(Array(bytes[start..<position]))
  }

  private mutating func quotedCell() throws(Failure) -> String {
    let opening = line
    position += 1
    var content: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == 0x22 {
        guard peek == 0x22 else {
          guard peek == nil || peek == 0x2C || peek == 0x0A || peek == 0x0D else {
            throw .afterQuote(line: line)
          }
          return try text(content)
        }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      content.append(byte)
    }
    throw .unclosed(line: opening)
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() -> Bool {
    let hasReturn = take(0x0D)
    guard take(0x0A) || hasReturn else { return false }
    line += 1
    return true
  }

  private func text(_ content: [UInt8]) throws(Failure) -> String {
    guard let text = String(validating: content, as: UTF8.self) else { throw .notUTF8(line: line) }
    return text
  }
}
