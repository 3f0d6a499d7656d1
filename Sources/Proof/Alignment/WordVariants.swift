/// The letters of words that may be the same as words of a draft, whether a source has them or not.
struct VariantForms: Sendable {
  /// Pairs of neighbours in the draft as one word, by the index of the first; `nil` if they are too short.
  fileprivate let joined: [[UInt8]?]
  /// The halves of the draft's words.
  fileprivate let halves: [(first: [UInt8], second: [UInt8], whole: Int32)]

  init(of draft: [ProofWord], numbers: WordNumbers) {
    joined = draft.indices.map { index in
      guard index + 1 < draft.count else { return nil }
      let letters = numbers.letters(draft[index].number) + numbers.letters(draft[index + 1].number)
      return letters.count < 5 ? nil : Spelling.canonical(letters)
    }
    halves = Set(draft.map(\.number)).flatMap { number in
      let letters = numbers.letters(number)
      let ends = (5...32).contains(letters.count) ? 2..<letters.count - 1 : 0..<0
      return ends.map { (Array(letters[..<$0]), Array(letters[$0...]), number) }
    }
  }
}

/// The variants of a draft's words among the words that were read so far.
struct KnownVariants: Sendable {
  private let forms: VariantForms
  private var count: Int
  private(set) var variants: WordVariants

  init(of draft: [ProofWord], numbers: WordNumbers) {
    forms = VariantForms(of: draft, numbers: numbers)
    variants = WordVariants(forms, numbers: numbers)
    count = numbers.count
  }

  /// Looks for more variants if more words were read.
  mutating func update(_ numbers: WordNumbers) {
    guard numbers.count > count else { return }
    variants = WordVariants(forms, numbers: numbers)
    count = numbers.count
  }
}

/// The words of a draft that are the same as words of a source although they are written differently.
struct WordVariants: Sendable {
  /// What an ending that was taken off may stand for: `'s` is “is” or “has”.
  let ambiguous: [Int32: Set<Int32>]
  private let isAmbiguous: Set<Int32>
  /// For each word of the draft, the word that it forms with the next; -1 if there is no such word.
  let joined: [Int32]
  /// Words of the draft that are two words of a source.
  let halves: [Halves]

  /// A word and its two halves.
  struct Halves: Sendable {
    let first: Int32
    let second: Int32
    let whole: Int32
  }

  /// - Parameter numbers: the table of words of the sources that the draft is compared with.
  init(of draft: [ProofWord], numbers: WordNumbers) {
    self.init(VariantForms(of: draft, numbers: numbers), numbers: numbers)
  }

  init(_ forms: VariantForms, numbers: WordNumbers) {
    var ambiguous: [Int32: Set<Int32>] = [:]
    for (short, meanings) in Contractions.ambiguous {
      guard let number = numbers.known(Array(short.utf8)) else { continue }
      ambiguous[number] = Set(meanings.compactMap { numbers.known(Array($0.utf8)) })
    }
    self.ambiguous = ambiguous
    isAmbiguous = ambiguous.reduce(into: []) { $0.formUnion($1.value.union([$1.key])) }
    joined = forms.joined.map { $0.flatMap(numbers.known) ?? -1 }
    halves = forms.halves.compactMap { half in
      guard let first = numbers.known(half.first), let second = numbers.known(half.second) else { return nil }
      return Halves(first: first, second: second, whole: half.whole)
    }
  }

  /// Whether a word may be the same as a word with another number.
  func isAmbiguous(_ number: Int32) -> Bool { isAmbiguous.contains(number) }
}
