import Articles
import Foundation

/// A text as it is read from a column: bytes that damage has made invalid UTF-8 become U+FFFD.
///
/// A replacement is longer or shorter than what it replaces, so the offsets that the library keeps beside a
/// damaged text have to be moved to keep meaning the same words.
package struct StoredText: Hashable, Sendable {
  /// The text, valid UTF-8.
  package let text: String
  /// How many bytes the column has.
  let storedCount: Int
  /// Where stretches of invalid bytes begin and end, in order; empty for a sound text.
  private var repairs: [Repair] = []

  private struct Repair: Hashable {
    /// The invalid bytes, in the column.
    let stored: Range<Int>
    /// Where U+FFFD stands for them, in ``text``.
    let start: Int
  }

  /// How many bytes U+FFFD takes.
  private static let width = 3

  /// Decodes a column.
  init(_ bytes: UnsafeRawBufferPointer) {
    storedCount = bytes.count
    if let sound = String(validating: bytes, as: UTF8.self) {
      text = sound
      return
    }
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + 64)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    parsing: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        mended += scalar
        position += scalar.count
      case .error(let length):
        repairs.append(Repair(stored: position..<position + length, start: mended.count))
        mended += Unicode.UTF8.encodedReplacementCharacter
        position += length
      case .emptyInput: break parsing
      }
    }
    text = String(decoding: mended, as: UTF8.self)
  }

  /// Whether every byte of the column is in ``text``.
  package var isSound: Bool { repairs.isEmpty }

  /// Returns where an offset into the column is in ``text``; O(log n) in the number of replacements.
  package func offset(_ stored: Int) -> Int {
    guard !repairs.isEmpty else { return stored }
    var low = 0
    var high = repairs.count
    while low < high {
      let middle = (low + high) / 2
      if repairs[middle].stored.lowerBound <= stored { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return stored }
    let repair = repairs[low - 1]
    if repair.stored.contains(stored) { return repair.start }
    return repair.start + Self.width + stored - repair.stored.upperBound
  }

  /// Returns where a range of the column is in ``text``.
  package func range(_ stored: Range<Int>) -> Range<Int> {
    offset(stored.lowerBound)..<max(offset(stored.lowerBound), offset(stored.upperBound))
  }
}

/// The text of an article, in which the offsets that the library keeps are counted in code points.
package struct StoredPositions: Sendable {
  private let stored: StoredText
  private var cursor: CodePointCursor

  init(_ stored: StoredText) {
    self.stored = stored
    cursor = CodePointCursor(stored.text)
  }

  /// Returns a range of kept UTF-8 offsets in code points of the article's text.
  package mutating func codePoints(_ range: Range<Int>) -> Range<Int> { cursor.range(stored.range(range)) }
}
