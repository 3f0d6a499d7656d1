/// A place in a text that may be a passage's present one.
struct PassagePlace: Hashable {
  /// Where, in the folded text.
  let range: Range<Int>
  /// How many words differ from the passage's; 0 for the same words, typography apart.
  let difference: Int
  /// How the surroundings agree before it and after it.
  let before: Agreement
  let after: Agreement

  /// ``weight`` if all the context on either side agrees.
  static let mostWeight = 4

  /// How much speaks for the place but its words, 0 to 4.
  var weight: Int { before.weight + after.weight }
  /// How many bytes of its surroundings agree.
  var agreeing: Int { before.bytes + after.bytes }
  /// Whether the surroundings agree on both sides.
  var isBetween: Bool { before.weight > 0 && after.weight > 0 }
  /// How far the words are from the passage's, the surroundings considered: more words may differ between two sides
  /// that agree, but not by as much as a clause that was put in beside the passage.
  var cost: Int { weight > 2 ? difference - 2 : difference }
}

/// Chooses the place of a passage that is clearly best, or none.
struct PlaceChoice {
  /// Those with the passage's own words; without those of another passage that stood in the former text.
  let exact: [PassagePlace]
  /// Those with a few other words; none of these is one of `exact`.
  let changed: [PassagePlace]
  /// Whether the passage's words stand only once in the text.
  let isUnique: Bool
  /// How much the passage's words alone say.
  let words: PassageWeight

  /// - Parameter changed: of those that overlap, the one that is nearest to the passage counts.
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
      guard let best = likest(exact), isMoreThanChance(best) else { return nil }
      return changed.allSatisfy { $0.range.overlaps(best.range) || $0.weight < weight } ? best : nil
    }
    if !changed.isEmpty {
      let weight = changed.lazy.map(\.weight).max() ?? 0
      return exact.isEmpty || weight >= 3 ? likest(changed) : nil
    }
    return isUnique && words.isTelling ? exact.first : nil
  }

  /// Whether words and surroundings together are more than may stand anywhere: a word or two must stand between both,
  /// or be quoted.
  private func isMoreThanChance(_ place: PassagePlace) -> Bool {
    if words.isTelling || place.weight > 2 { return true }
    if isUnique, words.count > 1, place.before.isRead || place.after.isRead { return true }
    return place.weight == 2 && (words.count > 2 || words.isQuotation || place.isBetween)
      && words.bytes + place.agreeing >= 36
  }

  /// The one whose surroundings agree further on either side than those of any other, and by more than may be chance.
  private func likest(_ places: [PassagePlace]) -> PassagePlace? {
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

/// How much the words of a passage say, wherever they stand.
struct PassageWeight {
  /// How many they are.
  let count: Int
  /// How many bytes they take, folded.
  let bytes: Int
  /// Whether they begin and end with quotation marks.
  let isQuotation: Bool
  /// Whether they are enough to be known by: six words, or a whole quotation of four, or all that was saved.
  let isTelling: Bool

  /// - Parameters:
  ///   - passage: the folded words.
  ///   - isAlone: whether nothing is known of what stood around them.
  init(_ passage: ArraySlice<UInt8>, words: Int, isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    count = words
    bytes = passage.count
    isQuotation = passage.first == quote && passage.last == quote
    isTelling = isAlone || words >= 6 && bytes >= 28 || words >= 4 && bytes >= 16 && isQuotation
  }
}
