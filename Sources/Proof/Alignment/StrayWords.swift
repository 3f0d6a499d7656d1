/// Finds words at the ends of an alignment that match only by chance.
///
/// A quotation's “the” often meets one that stands a few words before the passage, or in the sentence before it; the
/// alignment gains a word by it, but a reader sees the passage begin too early.
struct StrayWords {
  let draft: [ProofWord]
  let source: [ProofWord]
  let numbers: WordNumbers
  let words: LanguageWords

  /// As many words of the source as the passage may lack after its first word, or before its last.
  private static let mostLacking = 2

  /// Returns an alignment whose stray words count as added.
  func removed(from alignment: ProofAlignment) -> ProofAlignment {
    var operations = alignment.operations
    if let count = strayCount(in: operations, opens: true) {
      operations.replaceSubrange(..<count, with: added(in: operations.prefix(count)))
    }
    if let count = strayCount(in: operations.reversed(), opens: false) {
      operations.replaceSubrange((operations.count - count)..., with: added(in: operations.suffix(count)))
    }
    return ProofAlignment(operations: operations)
  }

  private func added(in operations: ArraySlice<ProofOperation>) -> [ProofOperation] {
    operations.flatMap { operation -> [ProofOperation] in
      switch operation {
      case .same(let drafts, _): drafts.map(ProofOperation.added)
      case .added: [operation]
      case .removed: []
      }
    }
  }

  /// Returns how many operations come before the first match that isn't stray; `nil` if the first isn't.
  ///
  /// - Parameter opens: whether the operations are in order, so that the first is at the beginning.
  private func strayCount(in operations: [ProofOperation], opens: Bool) -> Int? {
    var stray: Int?
    var lacking: [Int] = []
    for (count, operation) in operations.enumerated() {
      switch operation {
      case .added(let index): if draft[index].traits.contains(.bracketed) { return nil }
      case .removed(let index): lacking.append(index)
      case .same(let drafts, let sources):
        if let stray {
          let isSigned = opens && draft[drafts.lowerBound].traits.contains(.afterEllipsis)
          return !isSigned && isStray(stray, lacking, before: sources.lowerBound, opens) ? count : nil
        }
        guard drafts.count == 1, sources.count == 1, isLight(sources.lowerBound),
          draft[drafts.lowerBound].traits.isDisjoint(with: [.afterEllipsis, .bracketed])
        else { return nil }
        stray = sources.lowerBound
      }
    }
    return nil
  }

  /// Whether a word is far from its neighbour in the passage, and nothing that negates is between them.
  private func isStray(_ word: Int, _ lacking: [Int], before next: Int, _ opens: Bool) -> Bool {
    guard !lacking.contains(where: { words.isNegation(letters($0)) }) else { return false }
    if source[word].sentence != source[next].sentence { return !lacking.isEmpty }
    let isAtEdge = opens && source[word].traits.contains(.opensSentence)
    return lacking.count > Self.mostLacking && !isAtEdge
  }

  private func isLight(_ index: Int) -> Bool {
    words.function.contains(letters(index)) && !words.isNegation(letters(index))
  }

  private func letters(_ index: Int) -> [UInt8] { numbers.letters(source[index].number) }
}
