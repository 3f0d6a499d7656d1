import Articles
import Catalogue

/// The text in which a passage is selected: the visible blocks, one after the other.
///
/// Offsets are `UTF-8 offsets` into the article's text, each at the first byte of a grapheme cluster within a
/// block. A motion forward goes to the last cluster of a word, sentence or paragraph, and a motion back to
/// the first, so that whole words are selected.
///
/// A motion looks at a limited number of clusters. It passes a longer word or sentence in several steps.
struct PassageText {
  /// The maximum length of a cluster, in bytes; a longer one counts as several.
  static let clusterLimit = 4096
  /// The maximum number of clusters that a motion passes.
  static let reach = 20_000
  /// The maximum number of closing marks that may follow the full stop of a sentence.
  static let mostClosingMarks = 16
  /// The maximum number of bytes that a motion passes.
  private static let byteReach = 1 << 17

  let text: String
  let blocks: [Range<Int>]

  /// Takes the text of an article, without noise if that is folded.
  init(_ article: Article, showsNoise: Bool) {
    text = article.text
    blocks = article.blocks.filter { (showsNoise || !$0.isNoise) && !$0.range.isEmpty }.map(\.range)
  }

  /// Returns the cluster nearest to an offset, which may be between blocks; `nil` if there is no text.
  func nearest(to offset: Int) -> Int? {
    guard let block = block(at: offset) else { return nil }
    return max(block.lowerBound, min(offset, last(in: block)))
  }

  /// Returns the end of the cluster at an offset.
  func end(ofClusterAt offset: Int) -> Int { offset + (clusterAt(offset)?.utf8.count ?? 0) }

  /// Returns the cluster after a given one, in its block or the next; the given one at the end of the text.
  func next(after offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    let end = end(ofClusterAt: offset)
    if end < blocks[number].upperBound { return end }
    return number + 1 < blocks.count ? blocks[number + 1].lowerBound : offset
  }

  /// Returns the cluster before a given one, in its block or the previous one; the given one at the start of
  /// the text.
  func previous(before offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    guard offset > blocks[number].lowerBound else {
      return number > 0 ? last(in: blocks[number - 1]) : offset
    }
    return start(ofClusterBefore: offset, in: blocks[number])
  }

  /// Returns the last cluster of the word at an offset, or of the next word if the offset is there already.
  func wordEnd(after offset: Int) -> Int {
    walk(from: offset, by: next) { isWord($0) && !isWordWithin($0, next) }
  }

  /// Returns the first cluster of the word at an offset, or of the word before if the offset is there
  /// already.
  func wordStart(before offset: Int) -> Int {
    walk(from: offset, by: previous) { isWord($0) && !isWordWithin($0, previous) }
  }

  /// Returns the last cluster of the sentence at an offset, or of the next sentence.
  func sentenceEnd(after offset: Int) -> Int {
    walk(from: offset, by: next) { isSentenceEnd($0) }
  }

  /// Returns the first cluster of the sentence at an offset, or of the sentence before.
  func sentenceStart(before offset: Int) -> Int {
    walk(from: offset, by: previous) { place in
      let before = previous(before: place)
      if before == place || blockNumber(at: before) != blockNumber(at: place) { return true }
      return !isBlank(place) && isBlank(before) && isSentenceEnd(skippingBlanks(before: before))
    }
  }

  /// Returns the last cluster of the paragraph at an offset, or of the next paragraph.
  func paragraphEnd(after offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    let end = last(in: blocks[number])
    if offset < end { return end }
    return number + 1 < blocks.count ? last(in: blocks[number + 1]) : offset
  }

  /// Returns the first cluster of the paragraph at an offset, or of the paragraph before.
  func paragraphStart(before offset: Int) -> Int {
    guard let number = blockNumber(at: offset) else { return offset }
    if offset > blocks[number].lowerBound { return blocks[number].lowerBound }
    return number > 0 ? blocks[number - 1].lowerBound : offset
  }

  /// Steps at least once, until the condition is met or the text ends.
  private func walk(from offset: Int, by step: (Int) -> Int, until isThere: (Int) -> Bool) -> Int {
    var place = offset
    for _ in 0..<Self.reach {
      let further = step(place)
      if further == place || isThere(further) || abs(further - offset) > Self.byteReach { return further }
      place = further
    }
    return place
  }
}
