/// A step from one wording to the other.
enum ProofOperation: Hashable, Sendable {
  /// The words at these indices are the same; two words on one side may be one on the other (`home grown`,
  /// `homegrown`).
  case same(draft: Range<Int>, source: Range<Int>)
  /// The draft has a word that the source doesn't have.
  case added(Int)
  /// The source has a word that the draft doesn't have.
  case removed(Int)
}

/// How a draft's wording matches a source's.
struct ProofAlignment: Sendable {
  /// The steps in order; source words before the first and after the last same word aren't among them.
  var operations: [ProofOperation] = []

  /// The source words from the first to the last that are the same; `nil` if none are.
  var passage: Range<Int>? {
    var range: Range<Int>?
    for case .same(_, let source) in operations {
      range = (range?.lowerBound ?? source.lowerBound)..<source.upperBound
    }
    return range
  }

  /// Converts an alignment with some words of a source to one with all of them: what lies between was left
  /// out.
  ///
  /// - Parameter places: the index of each word in the whole source, ascending.
  func restored(to places: [Int]) -> ProofAlignment {
    var restored: [ProofOperation] = []
    var next: Int?
    for operation in operations {
      switch operation {
      case .added: restored.append(operation)
      case .removed(let index):
        let place = places[index]
        if let next, next < place { restored += (next..<place).map(ProofOperation.removed) }
        restored.append(.removed(place))
        next = place + 1
      case .same(let draft, let source):
        let (first, last) = (places[source.lowerBound], places[source.upperBound - 1])
        if let next, next < first { restored += (next..<first).map(ProofOperation.removed) }
        restored.append(.same(draft: draft, source: first..<last + 1))
        next = last + 1
      }
    }
    return ProofAlignment(operations: restored)
  }

  /// Drops the draft's words before the first and after the last that are the same.
  mutating func trimAdded() {
    func isSame(_ operation: ProofOperation) -> Bool { if case .same = operation { true } else { false } }
    guard let first = operations.firstIndex(where: isSame), let last = operations.lastIndex(where: isSame)
    else { return }
    operations = Array(operations[first...last])
  }
}
