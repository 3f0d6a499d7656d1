extension ClauseReader {
  mutating func readNominal(_ index: Int) {
    guard let previous = chunks.before(index) else {
      if !chunks[index].classes.contains(.dependent) { pending = index }
      return
    }
    if chunks.followsPreposition(index) { return }
    switch chunks[previous].kind {
    case .verb: object = index
    case .nominal, .pronoun:
      if isBehindVerb {
        object = index
      } else if pending == nil || chunks.followsPreposition(previous) || isPronoun(index) {
        pending = index
      }
    case .conjunction: readJoined(index, conjunction: previous)
    case .comma, .dash: readBehindComma(index)
    case .quotation: readBehindQuotation(index)
    default:
      pending = index
      isBehindVerb = false
    }
  }

  func isPronoun(_ index: Int) -> Bool { chunks[index].kind == .pronoun }

  mutating func readJoined(_ index: Int, conjunction: Int) {
    if pending != nil, !isBehindVerb { return }
    let before = conjunction - 1
    if before >= 0, chunks[before].isNominal, before == pending || before == object { return }
    pending = index
    isBehindVerb = false
  }

  /// Reads a noun phrase after a quotation: it begins a clause, and a name does so even if the quotation is
  /// an object.
  mutating func readBehindQuotation(_ index: Int) {
    guard pending == nil, !isBehindVerb || (chunks[index].isName && isExplained(index)) else { return }
    pending = index
    isBehindVerb = false
  }

  /// Whether a comma and another noun phrase follow a noun phrase.
  private func isExplained(_ index: Int) -> Bool {
    index + 2 < chunks.count && chunks[index + 1].kind == .comma && chunks[index + 2].kind == .nominal
  }

  /// Reads a noun phrase after a comma: it explains the one before, or begins a clause.
  mutating func readBehindComma(_ index: Int) {
    if pending != nil, !isBehindVerb { return }
    mayExplain = isBehindVerb
    pending = index
    object = nil
    isBehindVerb = false
  }

  mutating func readRelative(_ index: Int) {
    links[index].target = index > 0 ? lastNominal(before: index) : nil
    if outer == nil { outer = pending }
    pending = index
    object = nil
    isBehindVerb = false
  }

  func lastNominal(before index: Int) -> Int? {
    chunks[..<index].suffix(6).lastIndex { $0.isNominal }
  }
}
