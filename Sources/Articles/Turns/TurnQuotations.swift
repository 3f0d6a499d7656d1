import Quotations

/// Adds the turns of a transcript, and block quotations with a named speaker, to an article's quotations.
struct TurnQuotations {
  private let text: String
  private let utf8: [UInt8]
  private var quotations: [Quotation]
  /// A number that no statement has.
  private var free: Int

  /// Takes what the finder found in a text.
  init(_ quotations: [Quotation], in text: String) {
    (self.quotations, self.text, utf8) = (quotations, text, Array(text.utf8))
    free = (quotations.map(\.statement).max() ?? -1) + 1
  }

  /// The quotations in order, each turn before those inside it; statements are numbered as they begin.
  var ordered: [Quotation] {
    var numbers: [Int: Int] = [:]
    let sorted = quotations.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    return sorted.map { quotation in
      var quotation = quotation
      let number = numbers[quotation.statement] ?? numbers.count
      numbers[quotation.statement] = number
      quotation.statement = number
      return quotation
    }
  }

  // MARK: Turns

  /// Adds turns, and attributes what their speakers quote of themselves and each other to them.
  ///
  /// - Parameter context: words outside the text that may name people in it, such as its title.
  mutating func add(_ turns: [Turn], context: String) {
    guard !turns.isEmpty else { return }
    quotations.sort { $0.range.lowerBound < $1.range.lowerBound }
    let people = TurnPeople(turns, in: context + "\n\n" + text)
    let speakers = people.people(of: turns)
    let addressees = TurnAddressees(speakers: speakers.map { $0?.name })
    var place = 0
    for index in turns.indices {
      while place < quotations.count, quotations[place].range.upperBound <= turns[index].range.lowerBound {
        place += 1
      }
      resolve(
        from: &place, in: turns[index], speaker: speakers[index].map { ($0.name, 0.9) },
        addressee: addressees[index])
    }
    for index in quotations.indices {
      guard let person = quotations[index].attribution?.person.flatMap(people.name(inCapitals:)) else {
        continue
      }
      quotations[index].attribution?.person = person.name
    }
    for (turn, speaker) in zip(turns, speakers) {
      add(turn.range, kind: .turn, mention: turn.mention, speaker, rule: .label)
    }
  }

  private mutating func add(
    _ range: Range<Int>, kind: Quotation.Kind, mention: Range<Int>?,
    _ speaker: TurnPeople.Person?,
    rule: Attribution.Rule
  ) {
    quotations.append(
      Quotation(
        range: range, interior: range, kind: kind, statement: free,
        attribution: mention == nil && speaker == nil
          ? nil
          : Attribution(
            mention: mention, person: speaker?.name, cue: nil, confidence: 0.99,
            personConfidence: speaker?.confidence, rule: rule)))
    free += 1
  }

  /// Resolves "I", "you" and the turn's label as mentions of the quotations inside a turn.
  private mutating func resolve(
    from place: inout Int, in turn: Turn, speaker: TurnPeople.Person?,
    addressee: TurnPeople.Person?
  ) {
    while place < quotations.count, quotations[place].range.lowerBound < turn.range.upperBound {
      defer { place += 1 }
      guard var attribution = quotations[place].attribution, let mention = attribution.mention else {
        continue
      }
      if asks(mention) {
        quotations[place].attribution = nil
        continue
      }
      let isLabel = turn.mention.map { $0.overlaps(mention) } ?? false
      let subject = pronoun(before: quotations[place].range.lowerBound) ?? pronoun(at: mention)
      var person = isLabel ? speaker : nil
      if let subject {
        person = subject.isSpeaker ? speaker : addressee
        attribution.mention = subject.range
      }
      guard let person else { continue }
      attribution.person = person.name
      attribution.personConfidence = person.confidence
      quotations[place].attribution = attribution
    }
  }

  /// "I" or "you", and its range.
  private struct Pronoun {
    var range: Range<Int>
    var isSpeaker: Bool
  }

  /// Returns the pronoun that is the subject directly before a quotation: `you said “…`.
  private func pronoun(before offset: Int) -> Pronoun? {
    let words = self.bytes(max(0, offset - 32)..<offset)
    let parts = words.split { $0 <= 0x20 || $0 == 0x2C || $0 == 0x3A }.suffix(2)
    guard parts.count == 2, let word = parts.first else { return nil }
    return pronoun(at: word.startIndex..<word.endIndex)
  }

  private func pronoun(at range: Range<Int>) -> Pronoun? {
    guard range.count <= 8 else { return nil }
    let word = String(decoding: bytes(range), as: UTF8.self).lowercased()
    let isSpeaker = Self.first.contains(word)
    return isSpeaker || Self.second.contains(word) ? Pronoun(range: range, isSpeaker: isSpeaker) : nil
  }

  /// Whether a mention asks for the speaker: `Who said “…`.
  private func asks(_ mention: Range<Int>) -> Bool {
    guard mention.count <= 8 else { return false }
    let word = String(decoding: bytes(mention), as: UTF8.self)
    guard Self.questions.contains(word.lowercased()) else { return false }
    if word.first?.isUppercase == true { return true }
    let former = bytes(max(0, mention.lowerBound - 8)..<mention.lowerBound).split { $0 <= 0x20 }.last
    return former.map { ["and", "but", "so"].contains(String(decoding: $0, as: UTF8.self).lowercased()) }
      ?? false
  }

  /// Returns the bytes at `UTF-8 offsets`, with their indices.
  private func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { utf8[range.clamped(to: 0..<utf8.count)] }

  private static let first: Set<String> = [
    "i", "me", "myself", "ich", "je", "j’", "j'", "yo", "io", "eu", "jeg", "jag",
  ]
  private static let second: Set<String> = ["you", "sie", "du", "vous", "tu", "usted", "lei"]

  private static let questions: Set<String> = [
    "who", "what", "which", "wer", "qui", "quién", "quien", "chi", "quem", "hvem", "vem",
  ]

  // MARK: Block quotations

  /// Makes a full quotation of a block quotation with a named speaker, or of the words in marks inside it.
  ///
  /// Call this before adding turns, while the quotations are disjoint; O(n) in the number of blocks and
  /// quotations.
  mutating func add(quoteBlocks blocks: [Block]) {
    var place = 0
    let count = quotations.count
    for block in blocks where block.form == .quote && !block.isNoise {
      guard let speaker = block.speaker, !block.range.isEmpty else { continue }
      while place < count, quotations[place].range.upperBound <= block.range.lowerBound { place += 1 }
      var end = place
      while end < count, quotations[end].range.lowerBound < block.range.upperBound { end += 1 }
      let inside = place..<end
      let marked = inside.reduce(0) { $0 + quotations[$1].range.count }
      let words = words(of: block.range, by: speaker)
      if marked * 5 >= words.count * 4 {
        for index in inside { give(index, to: speaker) }
      } else if inside.allSatisfy({ quotations[$0].range.clamped(to: block.range) == quotations[$0].range }) {
        for index in inside where quotations[index].kind == .full { give(index, to: speaker) }
        add(words, kind: .full, mention: nil, (speaker, 0.95), rule: .colon)
      }
    }
  }

  /// Returns the words of a block quotation without a last line that names the speaker after a dash.
  private func words(of block: Range<Int>, by speaker: String) -> Range<Int> {
    let bytes = bytes(block)
    guard let end = bytes.lastIndex(of: 0x0A), block.upperBound - end <= 200 else { return block }
    let line = String(decoding: bytes[(end + 1)...], as: UTF8.self)
    guard let dash = line.first(where: { !$0.isWhitespace }), "—–―-‒~".contains(dash), line.contains(speaker)
    else {
      return block
    }
    return block.lowerBound..<end
  }

  private mutating func give(_ index: Int, to speaker: String) {
    guard quotations[index].attribution?.person == nil else { return }
    quotations[index].kind = .full
    quotations[index].attribution = Attribution(
      mention: nil, person: speaker, cue: nil, confidence: 0.95, personConfidence: 0.95, rule: .colon)
  }
}
