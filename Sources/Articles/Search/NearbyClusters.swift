/// Finds the grapheme clusters around an offset, reading no more of the text than its neighbourhood.
///
/// `String` reads a whole cluster, or a whole row of flags, to find its start, which takes O(n) if the text
/// is nothing else. Here a cluster of more than ``limit`` bytes counts as several: it may be cut before any
/// scalar that is further than that from its start. All other clusters are those of `String`.
package struct NearbyClusters: Sendable {
  /// How many bytes of UTF-8 a cluster may have without being cut.
  package static let limit = 4096
  /// How many bytes are read at once to find several clusters, unless one is longer.
  private static let reach = 1 << 16

  private let text: String

  /// Prepares a text; O(1) if its UTF-8 is contiguous.
  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// Returns the cluster that contains the byte at a UTF-8 offset; an empty range at the end of the text.
  ///
  /// O(1), except for flags before the offset.
  ///
  /// - Parameter known: a boundary at or before `offset`; nothing before it is read.
  package func cluster(at offset: Int, notBefore known: Int = 0) -> Range<Int> {
    let bytes = text.utf8Span.span
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    let known = bytes.scalarStart(at: known)
    let first = bytes.windowStart(at: offset, orFrom: offset - 2 * Self.limit, notBefore: known).offset
    var found = offset..<offset
    for reach in [64, Self.limit + 8] {
      let window = copy(first..<bytes.scalarStart(at: min(bytes.count, offset + reach)))
      let end = window.index(after: window.utf8.index(window.startIndex, offsetBy: offset - first))
      found = first + window.offset(window.index(before: end))..<first + window.offset(end)
      // A cluster that ends with the window may continue after it.
      if end < window.endIndex || found.upperBound == bytes.count { break }
    }
    if offset - found.lowerBound > Self.limit {
      let scalar = bytes.scalarStart(at: offset)
      return scalar..<bytes.scalarEnd(after: scalar)
    }
    if found.count <= Self.limit { return found }
    return found.lowerBound..<bytes.scalarEnd(after: found.lowerBound + Self.limit)
  }

  /// Returns whether a cluster begins at a UTF-8 offset, or the text ends there.
  package func isBoundary(_ offset: Int) -> Bool {
    text.utf8Span.span.isPlainBoundary(offset) || cluster(at: offset).lowerBound == offset
  }

  /// Returns the start of the `count` clusters before a boundary; the start of the text if there are fewer.
  package func start(of count: Int, endingAt end: Int) -> Int {
    let bytes = text.utf8Span.span
    var (position, left) = (end, count)
    for reach in [1024, Self.reach] {
      let (first, isSure) = bytes.windowStart(at: end - reach, orFrom: end - reach, notBefore: 0)
      let window = copy(first..<end)
      // The clusters at the start of the window may be remainders of one that began before it.
      let sure = isSure ? 0 : Self.limit
      var index = window.endIndex
      (position, left) = (end, count)
      while left > 0, index > window.startIndex {
        index = window.index(before: index)
        guard window.offset(index) >= sure else { break }
        position = first + window.offset(index)
        left -= 1
      }
      if left == 0 || position == 0 { return position }
    }
    while left > 0, position > 0 {
      position = cluster(at: position - 1).lowerBound
      left -= 1
    }
    return position
  }

  /// Returns the end of the `count` clusters after a boundary; the end of the text if there are fewer.
  package func end(of count: Int, startingAt start: Int) -> Int {
    let bytes = text.utf8Span.span
    var (position, left) = (start, count)
    for reach in [1024, Self.reach] {
      let last = bytes.scalarStart(at: min(bytes.count, start + reach))
      let window = copy(start..<last)
      var index = window.startIndex
      (position, left) = (start, count)
      while left > 0, index < window.endIndex {
        index = window.index(after: index)
        guard index < window.endIndex || last == bytes.count else { break }
        position = start + window.offset(index)
        left -= 1
      }
      if left == 0 || position == bytes.count { return position }
    }
    while left > 0, position < bytes.count {
      position = cluster(at: position, notBefore: start).upperBound
      left -= 1
    }
    return position
  }

  /// Returns a part of the text as a separate string: a substring's clusters may extend beyond its ends.
  private func copy(_ range: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }
}

extension String {
  /// Returns the UTF-8 offset of an index.
  fileprivate func offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}

extension Span<UInt8> {
  /// Whether an offset is between ASCII bytes that always separate clusters, or at an end of the text.
  fileprivate func isPlainBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    let (before, after) = (self[offset - 1], self[offset])
    return before < 0x80 && after < 0x80 && !(before == 0x0D && after == 0x0A)
  }

  /// Returns the start of the scalar that contains the byte at an offset; the offset itself at the end.
  fileprivate func scalarStart(at offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < count, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Returns the first start of a scalar after an offset, or the end.
  fileprivate func scalarEnd(after offset: Int) -> Int {
    var offset = offset + 1
    while offset < count, self[offset] & 0xC0 == 0x80 { offset += 1 }
    return Swift.min(offset, count)
  }

  /// Returns where to begin reading for the clusters around a place, and whether that is surely a boundary.
  ///
  /// It is a boundary at or shortly before the place if the bytes alone show one, as in most texts. Otherwise
  /// it is `far`, which isn't later.
  fileprivate func windowStart(at place: Int, orFrom far: Int, notBefore known: Int) -> (
    offset: Int, isSure: Bool
  ) {
    if place <= known { return (known, true) }
    for near in (Swift.max(known, place - 64)...place).reversed() where isPlainBoundary(near) {
      return (near, true)
    }
    let start = scalarStart(at: Swift.max(0, far))
    guard start > known else { return (known, true) }
    // Which two letters form a flag depends on where the row of letters begins.
    var row = start
    while row - 4 >= known, isFlagLetter(at: row - 4) { row -= 4 }
    return ((start - row) % 8 == 0 ? start : start - 4, row < start)
  }

  /// Whether one of the regional indicators (U+1F1E6 to U+1F1FF) is at an offset.
  private func isFlagLetter(at offset: Int) -> Bool {
    self[offset] == 0xF0 && self[offset + 1] == 0x9F && self[offset + 2] == 0x87 && self[offset + 3] >= 0xA6
  }
}
