/// Gives a statement one speaker, however many quotations it consists of.
enum StatementSpeaker {
  /// Gives the parts of each statement that name no one, or someone else, the speaker of the surest part.
  ///
  /// - Parameter quotations: in order, so that the parts of a statement are next to each other.
  static func settle(_ quotations: inout [Quotation]) {
    var start = 0
    while start < quotations.count {
      var end = start + 1
      while end < quotations.count, quotations[end].statement == quotations[start].statement { end += 1 }
      if end - start > 1 { share(&quotations[start..<end]) }
      start = end
    }
  }

  private static func share(_ parts: inout ArraySlice<Quotation>) {
    var surest: Attribution?
    for case let attribution? in parts.map(\.attribution) {
      if surest.map({ $0.confidence < attribution.confidence }) ?? true { surest = attribution }
    }
    guard let best = surest else { return }
    for index in parts.indices where !isSame(parts[index].attribution, best) {
      var shared = best
      shared.rule = .continued
      parts[index].attribution = shared
    }
  }

  /// Whether an attribution names the same speaker: the same person, or the same words if the person isn't
  /// known.
  private static func isSame(_ attribution: Attribution?, _ best: Attribution) -> Bool {
    guard let attribution else { return false }
    return attribution.person == best.person && (best.person != nil || attribution.mention == best.mention)
  }
}
