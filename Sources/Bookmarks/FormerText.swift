/// The place of a passage in the last text that had it; it distinguishes the passage from similar ones.
struct FormerPlace {
  private let folded: FoldedText
  /// The passage in the former text, folded.
  private let range: Range<Int>

  /// How many bytes around a passage are compared.
  private static let reach = 256

  /// - Parameter place: the passage, in `UTF-8 offsets` into the text; the result is `nil` if only spaces are
  ///   there.
  init?(_ place: Range<Int>, in folded: FoldedText) {
    let start = folded.index(ofSource: place.lowerBound)
    let end = folded.index(ofSource: place.upperBound)
    let first = folded.skippingBlank(after: start)
    let range = first..<max(first, folded.skippingBlank(before: end))
    guard !range.isEmpty else { return nil }
    self.folded = folded
    self.range = range
  }

  /// The folded words of the passage.
  var words: ArraySlice<UInt8> { folded.bytes[range] }
  /// What came before it.
  var prefix: ArraySlice<UInt8> { folded.bytes[..<range.lowerBound].suffix(Self.reach) }
  /// What came after it.
  var suffix: ArraySlice<UInt8> { folded.bytes[range.upperBound...].prefix(Self.reach) }

  /// Whether a place in a newer text continues this passage, and not a similar one.
  ///
  /// It does if each part of it that the passage has is surrounded as it was in the passage, rather than as
  /// it was anywhere else in the former text.
  func continues(at place: Range<Int>, in newer: FoldedText) -> Bool {
    parts(of: place, in: newer).allSatisfy { part in
      guard let places = places(like: part, in: newer) else { return part != place }
      let own = (part == place ? [range] : places.filter { $0.overlaps(range) }).map {
        sides(of: $0, at: part, in: newer)
      }
      guard let own = own.max(by: { $0.sum < $1.sum }) else { return true }
      return places.allSatisfy { rival in
        if rival.overlaps(range) { return true }
        let rival = sides(of: rival, at: part, in: newer)
        // A part may occur in two long stretches that are the same; another part then distinguishes them.
        if part != place, rival == own { return true }
        return rival.sum + (part == place ? Agreement.telling : 1) <= own.sum
          && rival.before < own.before + Agreement.telling && rival.after < own.after + Agreement.telling
      }
    }
  }

  /// The maximum number of places of the former text that are compared with one of the newer text.
  private static let mostPlaces = 512

  /// Returns where the words of a part of a newer text occur in the former one; `nil` if in too many places.
  ///
  /// If the words occur very often, only the places with the same neighbours on one side count.
  private func places(like part: Range<Int>, in newer: FoldedText) -> [Range<Int>]? {
    if let starts = folded.places(of: newer.bytes[part], atMost: Self.mostPlaces) {
      return starts.map { $0..<$0 + part.count }
    }
    var width = Agreement.telling
    while width <= Self.reach {
      let start = max(0, part.lowerBound - width)
      let end = min(newer.bytes.count, part.upperBound + width)
      if let before = folded.places(of: newer.bytes[start..<part.upperBound], atMost: Self.mostPlaces),
        let after = folded.places(of: newer.bytes[part.lowerBound..<end], atMost: Self.mostPlaces)
      {
        let starts = Set(before.map { $0 + part.lowerBound - start } + after + [range.lowerBound])
        return starts.sorted().map { $0..<$0 + part.count }.filter {
          $0.upperBound <= folded.bytes.count && folded.bytes[$0] == newer.bytes[part]
        }
      }
      width *= 2
    }
    return nil
  }

  /// Returns a place and, if it is long, its parts.
  private func parts(of place: Range<Int>, in newer: FoldedText) -> [Range<Int>] {
    let words = newer.words(from: place.lowerBound, count: .max, to: place.upperBound)
    guard words.count >= 12 else { return [place] }
    let length = words.count / 4
    return [place]
      + stride(from: 0, to: words.count, by: length).map { first in
        words[first].lowerBound..<words[min(first + length, words.count) - 1].upperBound
      }
  }

  /// How many bytes agree before and after a place of the former text and one of a newer text.
  private struct Sides: Equatable {
    let before: Int
    let after: Int

    var sum: Int { before + after }
  }

  private func sides(of place: Range<Int>, at other: Range<Int>, in newer: FoldedText) -> Sides {
    let prefix = folded.bytes[max(0, place.lowerBound - Self.reach)..<place.lowerBound]
    let suffix = folded.bytes[place.upperBound...].prefix(Self.reach)
    let before = Agreement(
      of: prefix, before: prefix.endIndex, with: newer.bytes[...], before: other.lowerBound)
    let after = Agreement(
      of: suffix, after: suffix.startIndex, with: newer.bytes[...], after: other.upperBound)
    return Sides(before: before.bytes, after: after.bytes)
  }
}
