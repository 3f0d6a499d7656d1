import Articles

/// A paragraph that was added, removed or changed, with the words that differ.
package struct ChangedParagraph: Hashable, Sendable {
  /// Its words on one line, with added and removed words marked; long unchanged stretches are left out.
  ///
  /// A quotation is shown as “…”.
  package private(set) var pieces: [ComparedPieces.Piece] = []
  /// Its range in the older text, in `UTF-8 offsets`; `nil` if it is new.
  package let older: Range<Int>?
  /// Its range in the newer text, in `UTF-8 offsets`; `nil` if it is gone.
  package let newer: Range<Int>?
  /// The first words that changed, in `UTF-8 offsets` into the newer text; empty if words were only removed
  /// there.
  package private(set) var place: Range<Int>
  /// How many words were added and removed.
  package private(set) var words = 0

  /// How many unchanged words are shown before and after a change.
  private static let context = 6
  /// How many of the first changed words ``place`` covers at most.
  private static let mostPlace = 8
  /// How many pieces are shown at most.
  private static let mostPieces = 400
  /// How many bytes of a piece are shown at most.
  private static let mostBytes = 4_096

  /// Compares a paragraph with the older one that it replaces.
  init(_ pair: TextComparison.Pair, in comparison: TextComparison) {
    let (one, other) = (comparison.older, comparison.newer)
    older = pair.older.map { one.paragraphs[$0].range }
    newer = pair.newer.map { other.paragraphs[$0].range }
    let start = newer?.lowerBound ?? older.map { comparison.places.place(of: $0.lowerBound) } ?? 0
    place = start..<start
    read(comparison.words(of: pair), one, other)
  }

  /// Compares two texts of one paragraph each.
  init(from older: ReadingWords, to newer: ReadingWords) {
    self.older = older.paragraphs.first?.range
    self.newer = newer.paragraphs.first?.range
    place = 0..<0
    read(WordChanges(older.numbers[...], newer.numbers[...]), older, newer)
  }

  private mutating func read(_ changes: WordChanges, _ older: ReadingWords, _ newer: ReadingWords) {
    words = changes.count
    var isFirst = true
    for (index, change) in changes.shown.enumerated() where pieces.count < Self.mostPieces {
      if change.isSame {
        addContext(change.newer, of: newer, isLast: index == changes.shown.count - 1)
        continue
      }
      let gone = Self.spoken(change.older, of: older)
      let new = Self.spoken(change.newer, of: newer)
      if isFirst, !gone.isEmpty || !new.isEmpty {
        place = Self.place(of: new.first, from: change.newer.lowerBound, of: newer) ?? place
        isFirst = false
      }
      for part in gone { append(Self.line(part, of: older), .removed) }
      for part in new { append(Self.line(part, of: newer), .added) }
    }
  }

  /// Whether no word outside of quotations changed.
  var isEmpty: Bool { words == 0 }

  /// Adds the unchanged words next to a change.
  private mutating func addContext(_ words: Range<Int>, of reading: ReadingWords, isLast: Bool) {
    let isFirst = pieces.isEmpty
    let (head, tail) = (isFirst ? 0 : Self.context, isLast ? 0 : Self.context)
    guard words.count > head + tail + 2 else { return addSame(words, of: reading) }
    if head > 0 { addSame(words.lowerBound..<words.lowerBound + head, of: reading) }
    append("…", .same)
    if tail > 0 { addSame(words.upperBound - tail..<words.upperBound, of: reading) }
  }

  private mutating func addSame(_ words: Range<Int>, of reading: ReadingWords) {
    var start = words.lowerBound
    func upTo(_ end: Int) -> String { start < end ? Self.line(start..<end, of: reading) : "" }
    for word in words where reading.numbers[word] == ReadingWords.quotation {
      append(upTo(word), .same)
      append("“…”", .same)
      start = word + 1
    }
    append(upTo(words.upperBound), .same)
  }

  private mutating func append(_ text: String, _ change: ComparedPieces.Change) {
    guard !text.isEmpty else { return }
    if let last = pieces.last {
      if last.change == .same, change == .same {
        pieces[pieces.count - 1].text += " " + text
        return
      }
      if last.change == .same {
        pieces[pieces.count - 1].text += " "
      } else if change != .same {
        pieces.append(ComparedPieces.Piece(text: " ", change: .same))
      }
    }
    let isAfterChange = change == .same && pieces.last.map { $0.change != .same } == true
    pieces.append(ComparedPieces.Piece(text: isAfterChange ? " " + text : text, change: change))
  }

  /// Returns the place of new words, or of the first if there are many; if there are none, the place of the
  /// next word.
  private static func place(of words: Range<Int>?, from next: Int, of reading: ReadingWords) -> Range<Int>? {
    if let words {
      let last = words.prefix(mostPlace).upperBound - 1
      return reading.places[words.lowerBound].lowerBound..<reading.places[last].upperBound
    }
    guard let last = reading.places.last else { return nil }
    let offset = next < reading.places.count ? reading.places[next].lowerBound : max(0, last.upperBound - 1)
    return offset..<offset
  }

  /// Returns the parts of some words that are outside of quotations.
  private static func spoken(_ words: Range<Int>, of reading: ReadingWords) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for word in words where reading.numbers[word] != ReadingWords.quotation {
      if let last = parts.last, last.upperBound == word {
        parts[parts.count - 1] = last.lowerBound..<word + 1
      } else {
        parts.append(word..<word + 1)
      }
    }
    return parts
  }

  /// Returns some words on one line, with the signs that touch them.
  private static func line(_ words: Range<Int>, of reading: ReadingWords) -> String {
    let range = reading.range(of: words)
    guard range.count > mostBytes else { return SpokenWords.line(range, in: reading.text) }
    let end = (range.lowerBound...range.lowerBound + mostBytes).last {
      reading.text.utf8.index(reading.text.startIndex, offsetBy: $0).samePosition(in: reading.text) != nil
    }
    return SpokenWords.line(range.lowerBound..<(end ?? range.lowerBound), in: reading.text) + " …"
  }
}
