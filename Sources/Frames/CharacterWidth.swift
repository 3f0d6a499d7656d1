/// How many columns text takes in a terminal.
///
/// These are the numbers that the C library's `wcwidth` gives in a UTF-8 locale, by which terminal libraries
/// place cells.
package enum CharacterWidth {
  /// Returns what `wcwidth` returns for a scalar: 0 (combining and invisible), 1 or 2; `nil` if it isn't
  /// printable.
  package static func printed(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    // Latin, Cyrillic and punctuation; Han and Hangul.
    case 0x20..<0x7F, 0xA0..<0x300, 0x400..<0x483, 0x2010..<0x2028, 0x2030..<0x205F: 1
    case 0x4E00..<0xA000, 0xAC00..<0xD7A4: 2
    case let value: lookUp(value)
    }
  }

  /// Returns the columns of a scalar: 0 (combining and invisible), 1 or 2.
  ///
  /// A scalar that isn't printable takes one column, like the U+FFFD shown in its place.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    printed(scalar) ?? 1
  }

  /// Returns the columns of a grapheme cluster as a frame shows it: 0 if the gate drops it, otherwise mostly
  /// 1 or 2.
  ///
  /// A cluster of several letters or spacing vowel signs, as in Devanagari, takes the sum of their columns.
  package static func columns(of cluster: Character) -> Int {
    Gate.cell(for: cluster)?.columns ?? 0
  }

  /// Returns the columns of text as a frame shows it, cluster by cluster.
  package static func columns(of text: some StringProtocol) -> Int {
    var total = 0
    ClusterWalk.over(String(text)) { part in
      switch part {
      case .ascii: total += 1
      case .simple(_, let columns): total += columns
      case .cluster(let cluster): total += columns(of: cluster)
      }
      return true
    }
    return total
  }

  /// Returns the columns of the last range that begins at or before a scalar; `nil` if it isn't printable.
  private static func lookUp(_ value: UInt32) -> Int? {
    let table = WidthTable.ranges
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    let width = Int(table[low] & 3)
    return width == 3 ? nil : width
  }
}
