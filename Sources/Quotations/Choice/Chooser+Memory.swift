/// Candidates from the sentences around a quotation.
extension Chooser {
  /// `Ada Lund otworzyła most.`: the name that opens a sentence whose verb isn't known, in a language in which
  /// the next verb of saying may lack its subject.
  func opening(_ clauses: Clauses) -> Candidate? {
    guard text.habits.contains(.dropsSubject), let first = clauses.chunks.first, first.kind == .nominal,
      let start = first.tokens.dropFirst().first(where: { tokens[$0].isCapital })
    else { return nil }
    let head = first.tokens.suffix(from: start).prefix { tokens[$0].isCapital }.last ?? start
    let words = first.tokens.lowerBound..<(head + 1)
    let mention = Mention(tokens: words, head: head, form: .name, phrase: words)
    return Candidate(mention: mention, cue: nil, situation: .subjectBefore)
  }

  /// Whether a semicolon separates the previous quotation from this one's speaker, who is then another
  /// person.
  func beginsClause(before index: Int, _ candidates: [Candidate], _ chunks: [Chunk]) -> Bool {
    let previous = chunks[..<index].lastIndex { $0.kind == .semicolon || $0.kind == .quotation }
    guard let semicolon = previous, chunks[semicolon].kind == .semicolon,
      chunks[..<semicolon].contains(where: { $0.kind == .quotation })
    else { return false }
    let start = chunks[semicolon].head
    return candidates.contains {
      $0.cue != nil && $0.stance != .oblique && (start..<chunks[index].head).contains($0.mention.head)
    }
  }

  /// Adds candidates from before the sentence, and from before the quotation in it.
  func remember(for choice: Choice, into candidates: inout [Candidate]) {
    guard let last = choices.last else {
      if choice.paragraph == subjectParagraph, let subjectBefore { candidates.append(subjectBefore) }
      return
    }
    if let mention = last.candidate?.mention {
      let cue = last.candidate?.cue
      func add(_ situation: Situation) {
        candidates.append(Candidate(mention: mention, cue: cue, situation: situation))
      }
      if shapes[choice.quoted].continuesPrevious {
        add(.carriedOn)
      } else if last.sentence == choice.sentence {
        add(isHalf(last, choice) ? .secondHalf : .shared)
      } else if last.paragraph == choice.paragraph {
        add(choice.place == 0 ? .nextSentence : .remembered)
      } else if choice.place == 0 || choice.standsAlone {
        add(.floating)
      } else {
        add(.remembered)
      }
    }
    if choice.place == 0, last.sentence != choice.sentence, let other = speakerBefore(last) {
      candidates.append(Candidate(mention: other.mention, cue: other.cue, situation: .turn))
    }
    if let reported, reported.sentence == choice.sentence - 1, choice.place == 0 {
      candidates.append(reported.candidate)
    }
    if choice.paragraph == subjectParagraph, subjectSentence > last.sentence, let subjectBefore,
      choice.place == 0
    {
      candidates.append(subjectBefore)
    }
  }

  /// Returns the speaker of the latest quotation that someone other than the last speaker said.
  func speakerBefore(_ last: Choice) -> Candidate? {
    guard let mention = last.candidate?.mention else { return nil }
    let key = NameKey(tokens[mention.head], in: text)
    return choices.suffix(8).last { choice in
      choice.candidate.map { NameKey(tokens[$0.mention.head], in: text) != key } ?? false
    }?.candidate
  }

  /// Whether the cue of the quotation before comes between it and this one: `“…,” he said, “…”`.
  func isHalf(_ last: Choice, _ choice: Choice) -> Bool {
    guard let situation = last.candidate?.situation else { return false }
    return situation == .afterDirect || situation == .afterInverted
  }

  /// `“…” Mao shook his head.`: the subject of the sentence after a quotation, if the sentence begins with a
  /// person.
  func subject(after next: Clauses) -> Candidate? {
    guard next.mainSubject == 0, let mention = mentions.mention(0, in: next) else { return nil }
    let head = tokens[mention.head]
    guard mention.form == .name || mention.form == .pronoun || head.isAny(.person) else { return nil }
    return Candidate(mention: mention, cue: nil, situation: .subjectAfter)
  }
}
