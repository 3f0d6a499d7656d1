import Articles

// What is at a place in the text: clusters, words, the ends of sentences.

extension PassageText {
  func blockNumber(at offset: Int) -> Int? {
    let after = blocks.partitionPoint { $0.lowerBound > offset }
    return blocks.isEmpty ? nil : max(0, after - 1)
  }

  func block(at offset: Int) -> Range<Int>? { blockNumber(at: offset).map { blocks[$0] } }

  func last(in block: Range<Int>) -> Int {
    start(ofClusterBefore: block.upperBound, in: block)
  }

  /// Returns the start of the cluster that ends at an offset; looks back no further than ``clusterLimit``.
  func start(ofClusterBefore offset: Int, in block: Range<Int>) -> Int {
    if isPlain(at: offset - 1, in: block) { return offset - 1 }
    for length in [256, Self.clusterLimit] {
      let near = copy(max(block.lowerBound, offset - length)..<offset)
      guard let last = near.last else { break }
      // A cluster that fills the window may begin before it.
      if last.utf8.count < near.utf8.count || length == Self.clusterLimit { return offset - last.utf8.count }
    }
    return offset
  }

  /// Returns the cluster that starts at an offset, or as much of it as ``clusterLimit`` allows.
  func clusterAt(_ offset: Int) -> Character? {
    if let byte = plain(at: offset) { return Character(Unicode.Scalar(byte)) }
    for length in [64, Self.clusterLimit] {
      let near = copy(offset..<min(offset + length, text.utf8.count))
      guard let first = near.first else { break }
      if first.utf8.count < near.utf8.count || length == Self.clusterLimit { return first }
    }
    return nil
  }

  /// Returns the ASCII character that is the whole cluster at an offset; `nil` for any other cluster.
  private func plain(at offset: Int) -> UInt8? {
    guard let byte = codeUnit(at: offset), byte < 0x80, byte != 0x0D else { return nil }
    return codeUnit(at: offset + 1) ?? 0 < 0x80 ? byte : nil
  }

  /// Whether the cluster whose last byte is at an offset is a single ASCII character.
  private func isPlain(at offset: Int, in block: Range<Int>) -> Bool {
    guard block.contains(offset), let byte = codeUnit(at: offset), byte < 0x80, byte != 0x0A else {
      return false
    }
    return offset == block.lowerBound || codeUnit(at: offset - 1) ?? 0 < 0x80
  }

  private func codeUnit(at offset: Int) -> UInt8? {
    let bytes = text.utf8
    guard offset >= 0, offset < bytes.count else { return nil }
    return bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
  }

  /// Copies a part of the text: in a substring, the standard library looks for clusters beyond its ends.
  private func copy(_ range: Range<Int>) -> String { text.slice(range).map { String($0) } ?? "" }

  private func cluster(at offset: Int) -> Character { clusterAt(offset) ?? " " }

  func isBlank(_ offset: Int) -> Bool { cluster(at: offset).isWhitespace }

  func isWord(_ offset: Int) -> Bool {
    let cluster = cluster(at: offset)
    return cluster.isLetter || cluster.isNumber
  }

  /// Returns whether the word continues at the next step, or after an apostrophe or a hyphen there.
  func isWordWithin(_ offset: Int, _ step: (Int) -> Int) -> Bool {
    let neighbour = step(offset)
    guard neighbour != offset, blockNumber(at: neighbour) == blockNumber(at: offset) else { return false }
    if isWord(neighbour) { return true }
    guard "’'-‐".contains(cluster(at: neighbour)) else { return false }
    let second = step(neighbour)
    return second != neighbour && blockNumber(at: second) == blockNumber(at: offset) && isWord(second)
  }

  /// Returns whether a cluster ends a sentence: a full stop or similar sign, then closing marks, then a
  /// space.
  func isSentenceEnd(_ offset: Int) -> Bool {
    let after = next(after: offset)
    let isLast = after == offset || blockNumber(at: after) != blockNumber(at: offset)
    guard isLast || isBlank(after) || "。！？".contains(cluster(at: offset)) else { return false }
    if isLast { return true }
    var place = offset
    for _ in 0..<Self.mostClosingMarks where "”’\"')]»›」』".contains(cluster(at: place)) {
      let before = previous(before: place)
      if before == place { return false }
      place = before
    }
    return ".!?…。！？".contains(cluster(at: place))
  }

  func skippingBlanks(before offset: Int) -> Int {
    var place = offset
    for _ in 0..<Self.reach {
      guard isBlank(place), case let before = previous(before: place), before != place else { break }
      place = before
    }
    return place
  }
}
