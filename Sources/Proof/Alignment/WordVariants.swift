/// The words of a draft that match words of a source although they are written differently.
struct WordVariants {
  /// What an ending that was taken off may stand for: `'s` is “is” or “has”.
  let ambiguous: [Int32: Set<Int32>]
  private let isAmbiguous: Set<Int32>
  /// For each word of the draft, the word that it forms with the next; -1 if there is no such word.
  let joined: [Int32]
  /// Words of the draft that are two words of a source.
  let halves: [Halves]

  /// A word and its two halves.
  struct Halves {
    let first: Int32
    let second: Int32
    let whole: Int32
  }

  /// - Parameter numbers: the table of words of the sources that the draft is compared with.
  init(of draft: [ProofWord], numbers: WordNumbers) {
    var ambiguous: [Int32: Set<Int32>] = [:]
    for (short, meanings) in Contractions.ambiguous {
      guard let number = numbers.known(Array(short.utf8)) else { continue }
      ambiguous[number] = Set(meanings.compactMap { numbers.known(Array($0.utf8)) })
    }
    self.ambiguous = ambiguous
    isAmbiguous = ambiguous.reduce(into: []) { $0.formUnion($1.value.union([$1.key])) }
    joined = draft.indices.map { index in
      guard index + 1 < draft.count else { return -1 }
      let letters = numbers.letters(draft[index].number) + numbers.letters(draft[index + 1].number)
      return letters.count < 5 ? -1 : numbers.known(Spelling.canonical(letters)) ?? -1
    }
    var halves: [Halves] = []
    for number in Set(draft.map(\.number)) {
      let letters = numbers.letters(number)
      guard (5...32).contains(letters.count) else { continue }
      for end in 2..<letters.count - 1 {
        guard let first = numbers.known(Array(letters[..<end])),
          let second = numbers.known(Array(letters[end...]))
        else { continue }
        halves.append(Halves(first: first, second: second, whole: number))
      }
    }
    self.halves = halves
  }

  /// Whether a word may be the same as a word with another number.
  func isAmbiguous(_ number: Int32) -> Bool { isAmbiguous.contains(number) }
}
