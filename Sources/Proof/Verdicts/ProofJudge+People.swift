/// Whose words the words of a source are.
extension ProofJudge {
  private func person(_ voice: Int32, in source: ProofSource) -> ProofPerson? {
    source.voices.indices.contains(Int(voice)) ? source.voices[Int(voice)].person : nil
  }

  func isSame(_ voice: Int32, in source: ProofSource) -> Bool {
    guard let own = draft.person, let person = person(voice, in: source) else { return false }
    return own.mayBe(person)
  }

  func samePerson(_ first: Int32, _ second: Int32, in source: ProofSource) -> Bool {
    if first == second { return true }
    guard let one = person(first, in: source), let other = person(second, in: source) else { return false }
    return one.mayBe(other)
  }

  func relation(of voice: Int32, in source: ProofSource) -> AlignmentMeasure.Relation {
    if let own = draft.person, let person = person(voice, in: source) {
      return own.mayBe(person) ? .same : .other
    }
    return source.isRecord ? .same : .unknown
  }

  /// Returns the voices known to be of people other than a voice's speaker.
  func others(than voice: Int32, in source: ProofSource) -> Set<Int32> {
    guard let own = person(voice, in: source) else { return [] }
    return Set(
      source.voices.indices.lazy.filter { source.voices[$0].person.map { !own.mayBe($0) } ?? false }
        .map { Int32(truncatingIfNeeded: $0) })
  }

  /// Returns the voice that most of the matching words belong to.
  func mainVoice(of alignment: ProofAlignment, in words: [ProofWord]) -> Int32? {
    var counts: [Int32: Int] = [:]
    for case .same(_, let source) in alignment.operations {
      for index in source { counts[words[index].voice, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  func isMixed(
    _ alignment: ProofAlignment, voice: Int32, in words: [ProofWord], _ source: ProofSource
  ) -> Bool {
    alignment.operations.contains { operation in
      guard case .same(_, let indices) = operation else { return false }
      return indices.contains { !samePerson(words[$0].voice, voice, in: source) }
    }
  }
}
