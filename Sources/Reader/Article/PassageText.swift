import Articles

/// The text that a passage may be selected in: the blocks that are shown, one after the other.
///
/// Offsets are UTF-8 offsets into the article's text, each at the first byte of a grapheme cluster within a block. Motions
/// forward lead to the last cluster of a word, a sentence or a paragraph, motions back to its first, so that what is
/// selected is whole.
struct PassageText {
  private let text: String
  private let blocks: [Range<Int>]

  /// The text of an article, without noise where that is folded.
  init(_ article: Article, showsNoise: Bool) {
    text = article.text
    blocks = article.blocks.filter { (showsNoise || !$0.isNoise) && !$0.range.isEmpty }.map(\.range)
  }

  /// The offset nearest to one that may lie between blocks; nil where there is no text.
  func nearest(to offset: Int) -> Int? {
    guard let block = block(at: offset) else { return nil }
    return max(block.lowerBound, min(offset, last(in: block)))
  }

  /// The end of the cluster at an offset.
  func end(ofClusterAt offset: Int) -> Int {
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return text.utf8.distance(from: text.startIndex, to: text.index(after: index))
  }

  /// The cluster after one, in this block or the next; itself at the end of the text.
  func next(after offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    let end = end(ofClusterAt: offset)
    if end < blocks[number].upperBound { return end }
    return number + 1 < blocks.count ? blocks[number + 1].lowerBound : offset
  }

  /// The cluster before one, in this block or the one before; itself at the start of the text.
  func previous(before offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    guard offset > blocks[number].lowerBound else {
      return number > 0 ? last(in: blocks[number - 1]) : offset
    }
    let index = text.utf8.index(text.startIndex, offsetBy: offset)
    return text.utf8.distance(from: text.startIndex, to: text.index(before: index))
  }

  /// The last cluster of the word at an offset, or of the next one where it is there already.
  func wordEnd(after offset: Int) -> Int {
    walk(from: offset, by: next) { isWord($0) && !isWordWithin($0, next) }
  }

  /// The first cluster of the word at an offset, or of the one before where it is there already.
  func wordStart(before offset: Int) -> Int {
    walk(from: offset, by: previous) { isWord($0) && !isWordWithin($0, previous) }
  }

  /// The last cluster of the sentence at an offset, or of the next one.
  func sentenceEnd(after offset: Int) -> Int {
    walk(from: offset, by: next) { isSentenceEnd($0) }
  }

  /// The first cluster of the sentence at an offset, or of the one before.
  func sentenceStart(before offset: Int) -> Int {
    walk(from: offset, by: previous) { place in
      let before = previous(before: place)
      if before == place || blockNumber(at: before) != blockNumber(at: place) { return true }
      return !isBlank(place) && isBlank(before) && isSentenceEnd(skippingBlanks(before: before))
    }
  }

  /// The last cluster of the paragraph at an offset, or of the next one.
  func paragraphEnd(after offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    let end = last(in: blocks[number])
    if offset < end { return end }
    return number + 1 < blocks.count ? last(in: blocks[number + 1]) : offset
  }

  /// The first cluster of the paragraph at an offset, or of the one before.
  func paragraphStart(before offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    if offset > blocks[number].lowerBound { return blocks[number].lowerBound }
    return number > 0 ? blocks[number - 1].lowerBound : offset
  }

  /// Steps until the condition holds, at least once; stops where there is no further step.
  private func walk(from offset: Int, by step: (Int) -> Int, until isThere: (Int) -> Bool) -> Int {
    var place = offset
    while true {
      let further = step(place)
      if further == place || isThere(further) { return further }
      place = further
    }
  }
}

// MARK: - Clusters

extension PassageText {
  private func blockNumber(at offset: Int) -> Int? {
    let after = blocks.partitionPoint { $0.lowerBound > offset }
    return blocks.isEmpty ? nil : max(0, after - 1)
  }

  private func block(at offset: Int) -> Range<Int>? { blockNumber(at: offset).map { blocks[$0] } }

  private func last(in block: Range<Int>) -> Int {
    let end = text.utf8.index(text.startIndex, offsetBy: block.upperBound)
    return text.utf8.distance(from: text.startIndex, to: text.index(before: end))
  }

  private func cluster(at offset: Int) -> Character {
    text[text.utf8.index(text.startIndex, offsetBy: offset)]
  }

  private func isBlank(_ offset: Int) -> Bool { cluster(at: offset).isWhitespace }

  private func isWord(_ offset: Int) -> Bool {
    let cluster = cluster(at: offset)
    return cluster.isLetter || cluster.isNumber
  }

  /// Whether the word goes on at the next step, over an apostrophe or a hyphen within it, too.
  private func isWordWithin(_ offset: Int, _ step: (Int) -> Int) -> Bool {
    let neighbour = step(offset)
    guard neighbour != offset, blockNumber(at: neighbour) == blockNumber(at: offset) else { return false }
    if isWord(neighbour) { return true }
    guard "’'-‐".contains(cluster(at: neighbour)) else { return false }
    let behind = step(neighbour)
    return behind != neighbour && blockNumber(at: behind) == blockNumber(at: offset) && isWord(behind)
  }

  /// Whether a sentence ends with a cluster: a full stop or its like, marks and brackets after it, then a blank.
  private func isSentenceEnd(_ offset: Int) -> Bool {
    let after = next(after: offset)
    let isLast = after == offset || blockNumber(at: after) != blockNumber(at: offset)
    guard isLast || isBlank(after) || "。！？".contains(cluster(at: offset)) else { return false }
    if isLast { return true }
    var place = offset
    while "”’\"')]»›」』".contains(cluster(at: place)) {
      let before = previous(before: place)
      if before == place { return false }
      place = before
    }
    return ".!?…。！？".contains(cluster(at: place))
  }

  private func skippingBlanks(before offset: Int) -> Int {
    var place = offset
    while isBlank(place), case let before = previous(before: place), before != place { place = before }
    return place
  }
}
