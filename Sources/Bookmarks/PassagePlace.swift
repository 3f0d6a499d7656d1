/// A place in a text that may be where a passage is now.
struct PassagePlace: Hashable {
  /// Where, in the folded text.
  let range: Range<Int>
  /// How many words differ from the passage's; 0 for the same words, apart from typography.
  let difference: Int
  /// How well the surroundings agree before it and after it.
  let before: Agreement
  let after: Agreement

  /// The ``weight`` of a place if all the context on both sides agrees.
  static let mostWeight = 4

  /// How much supports the place apart from its words, from 0 to 4.
  var weight: Int { before.weight + after.weight }
  /// How many bytes of its surroundings agree.
  var agreeing: Int { before.bytes + after.bytes }
  /// Whether the surroundings agree on both sides.
  var isBetween: Bool { before.weight > 0 && after.weight > 0 }
  /// How far the words are from the passage's, in view of the surroundings.
  ///
  /// More words may differ between two sides that agree, but not as many as in a clause inserted beside the
  /// passage.
  var cost: Int { weight > 2 ? difference - 2 : difference }
}

/// Chooses the place of a passage that is clearly best, or none.
struct PlaceChoice {
  /// Places with the passage's own words, without those of another passage in the former text.
  let exact: [PassagePlace]
  /// Places at which some words differ; none of these is among `exact`.
  let changed: [PassagePlace]
  /// Whether the passage's words occur only once in the text.
  let isUnique: Bool
  /// How distinctive the passage's words alone are.
  let words: PassageWeight

  /// - Parameter changed: places at which some words differ; of those that overlap, the closest to the
  ///   passage counts.
  init(exact: [PassagePlace], changed: [PassagePlace], isUnique: Bool, words: PassageWeight) {
    self.exact = exact
    self.isUnique = isUnique
    self.words = words
    self.changed = changed.filter { place in
      !changed.contains {
        $0.range.overlaps(place.range) && ($0.cost, -$0.weight) < (place.cost, -place.weight)
      }
    }
  }

  /// The place that is clearly best.
  var best: PassagePlace? {
    let weight = exact.lazy.map(\.weight).max() ?? 0
    if weight > 0, exact.contains(where: isMoreThanChance) {
      guard let best = likeliest(exact), isMoreThanChance(best) else { return nil }
      return changed.allSatisfy { $0.range.overlaps(best.range) || $0.weight < weight } ? best : nil
    }
    if !changed.isEmpty {
      let weight = changed.lazy.map(\.weight).max() ?? 0
      return exact.isEmpty || weight >= 3 ? likeliest(changed) : nil
    }
    return isUnique && words.isTelling ? exact.first : nil
  }

  /// Whether words and surroundings together are more than chance could produce.
  ///
  /// A word or two must have context on both sides, or be a quotation.
  private func isMoreThanChance(_ place: PassagePlace) -> Bool {
    if words.isTelling || place.weight > 2 { return true }
    if isUnique, words.count > 1, place.before.isRead || place.after.isRead { return true }
    return place.weight == 2 && (words.count > 2 || words.isQuotation || place.isBetween)
      && words.bytes + place.agreeing >= 36
  }

  /// Returns the place around which more agrees on both sides than around any other, beyond mere chance.
  private func likeliest(_ places: [PassagePlace]) -> PassagePlace? {
    guard let best = places.max(by: { ($0.weight, $0.agreeing) < ($1.weight, $1.agreeing) }) else {
      return nil
    }
    let isAlone = places.allSatisfy { other in
      other == best
        || other.before.bytes <= best.before.bytes && other.after.bytes <= best.after.bytes
          && (other.weight < best.weight || other.agreeing + Agreement.telling <= best.agreeing)
    }
    return isAlone ? best : nil
  }
}

/// How distinctive the words of a passage are, wherever they occur.
struct PassageWeight {
  /// The number of words.
  let count: Int
  /// How many bytes they take when folded.
  let bytes: Int
  /// Whether they begin and end with quotation marks.
  let isQuotation: Bool
  /// Whether they suffice to identify it: six words, a whole quotation of four, or all that was saved.
  let isTelling: Bool

  /// - Parameters:
  ///   - passage: the folded words.
  ///   - isAlone: whether nothing is known about their surroundings.
  init(_ passage: ArraySlice<UInt8>, words: Int, isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    count = words
    bytes = passage.count
    isQuotation = passage.first == quote && passage.last == quote
    isTelling = isAlone || words >= 6 && bytes >= 28 || words >= 4 && bytes >= 16 && isQuotation
  }
}
