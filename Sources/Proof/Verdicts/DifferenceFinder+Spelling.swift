import Articles

/// How words that count as the same are written.
extension DifferenceFinder {
  /// Compares how words that count as the same are written.
  mutating func compare(_ drafts: Range<Int>, _ sources: Range<Int>) {
    let (one, other) = (draft.wording.words[drafts.lowerBound], source.wording.words[sources.lowerBound])
    guard one.traits.contains(.isFirst) || other.traits.contains(.isFirst) else { return }
    let bracket: ProofWord.Traits = [.bracketed, .partlyBracketed]
    if one.traits.intersection(bracket) != other.traits.intersection(bracket) {
      differences.append(difference(.bracket, drafts, sources))
      return
    }
    let (written, said) = (draft.letters(drafts.lowerBound), source.letters(sources.lowerBound))
    guard written != said || drafts.count != sources.count else { return }
    let (key, otherKey) = (folded(written), folded(said))
    let isSpelling = key != otherKey && key.filter { $0 != "'" } != otherKey.filter { $0 != "'" }
    let isCase =
      String(decoding: written, as: UTF8.self).lowercased()
      == String(decoding: said, as: UTF8.self).lowercased()
    differences.append(
      difference(isSpelling ? .spelling : isCase ? .letterCase : .typography, drafts, sources))
  }

  private func folded(_ letters: ArraySlice<UInt8>) -> String {
    WordFolding.key(String(decoding: letters, as: UTF8.self))
  }

  private func difference(_ kind: Difference.Kind, _ drafts: Range<Int>, _ sources: Range<Int>) -> Difference
  {
    Difference(
      kind: kind, weight: .style, isMarked: true, draft: range(of: Array(drafts), in: draft, after: nil),
      source: range(of: Array(sources), in: source, after: nil))
  }
}
