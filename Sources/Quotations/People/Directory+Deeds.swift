/// What a text says of a name that is true only of people.
extension Directory {
  /// How many words may come between a name and its verb: "had never", "has since".
  private static let helpers = 3

  /// Notes which names of one word in a sentence do what only people do.
  mutating func noteDeeds(in clauses: Clauses, _ meant: [Int: Int]) {
    for (index, person) in meant where clauses.chunks[index].kind == .nominal {
      guard people[person].isNamed, people[person].words == 1, !people[person].isSurelyPerson else {
        continue
      }
      if isHuman(index, in: clauses) {
        people[person].actsHuman = true
      } else if isThing(index, in: clauses) {
        people[person].isThing = true
      }
    }
  }

  /// Whether a name has an age, a verb such as "walk", or a pronoun for itself in its sentence.
  private func isHuman(_ index: Int, in clauses: Clauses) -> Bool {
    let phrase = clauses.chunks[index].tokens
    let end = phrase.last { tokens[$0].isCapital }.map { $0 + 1 } ?? phrase.upperBound
    guard end < tokens.count else { return false }
    if isAge(behind: end) { return true }
    guard clauses.isSubject(index) || clauses.mainSubject == index else {
      return doesHumanly(from: end)
    }
    return doesHumanly(from: end) || refersToItself(index, in: clauses)
  }

  /// `Boltra, which`, `Boltra closed its mill`: whether the text says "which" or "its" of a name.
  private func isThing(_ index: Int, in clauses: Clauses) -> Bool {
    let chunks = clauses.chunks
    if index + 2 < chunks.count, chunks[index + 1].kind == .comma, chunks[index + 2].kind == .relative {
      return names.key(chunks[index + 2].head) == Deeds.which
    }
    guard index + 2 < chunks.count, clauses.mainSubject == index, chunks[index + 1].kind == .verb,
      chunks[index + 2].kind == .nominal
    else { return false }
    return names.key(chunks[index + 2].tokens.lowerBound) == DocumentNouns.its
  }

  /// `Lund, 44, left`: whether a number between commas follows.
  private func isAge(behind end: Int) -> Bool {
    end + 2 < tokens.count && tokens[end].kind == .comma && tokens[end + 1].kind == .number
      && tokens[end + 2].kind == .comma
  }

  /// `Lund, a reindeer herder,`: whether a phrase with "a" ends as words for an occupation do, and doesn't mean
  /// a firm.
  func isOccupation(_ chunk: Chunk) -> Bool {
    guard NameWords.indefinites.contains(names.key(chunk.tokens.lowerBound)), !chunk.isName,
      !text.habits.contains(.ownOrder), !tokens[chunk.head].isAny([.body, .work, .utterance, .plural])
    else { return false }
    let noun = names.key(chunk.head)
    guard BodyKind(noun: noun) == nil, !Deeds.firms.contains(noun) else { return false }
    return names.isCompound(tokens[chunk.head]) || names.isOccupationEnding(tokens[chunk.head])
  }

  private func doesHumanly(from end: Int) -> Bool {
    for index in end..<min(tokens.count, end + Directory.helpers + 1) {
      guard tokens[index].isWord, !tokens[index].isCapital else { return false }
      if Deeds.verbs.contains(names.key(index)) { return true }
      if Deeds.leaving.contains(names.key(index)) {
        return index + 1 < tokens.count && Deeds.ways.contains(names.key(index + 1))
      }
      guard tokens[index].isAny([.auxiliary, .adverb, .negation]) || Endings.isAdverb(tokens[index], text)
      else {
        return false
      }
    }
    return false
  }

  /// `Lund hurt herself`, `Lund fell when she ran`: whether a pronoun in a name's sentence can mean only its
  /// bearer.
  private func refersToItself(_ index: Int, in clauses: Clauses) -> Bool {
    let chunks = clauses.chunks
    for later in chunks[(index + 1)...].prefix(24).indices {
      let chunk = chunks[later]
      if chunk.kind == .nominal, chunk.isName || chunk.classes.contains(.person) { return false }
      if Deeds.reflexives.contains(names.key(chunk.head)) { return true }
      let isClause =
        chunks[later - 1].kind == .subordinator && !tokens[chunks[later - 1].head].isAny(.definite)
      if chunk.kind == .pronoun, isClause, Person.Gender(of: tokens[chunk.head]) != nil {
        return !chunks[..<later].contains { $0.isCue }
      }
    }
    return false
  }
}

/// Words that show that their subject is a human being.
enum Deeds {
  /// What people do, and neither companies nor countries.
  static let verbs = NameWords.keys(
    """
    walk walks walked sit sits sat sleep sleeps slept wake wakes woke awoke eat eats ate drink drinks drank smile smiles
    smiled laugh laughs laughed cry cries cried weep weeps wept nod nods nodded shrug shrugs shrugged sigh sighs sighed
    sing sings sang dance dances danced swim swims swam cook cooks cooked marry marries married wed weds kneel kneels knelt
    blink blinks blinked frown frowns frowned grin grins grinned whisper whispers whispered mutter mutters muttered
    retire retires retired resign resigns resigned graduate graduates graduated pray prays prayed limp limps limped
    stroll strolls strolled hug hugs hugged kiss kisses kissed wear wears wore sew sews sewed knit knits knitted
    chuckle chuckles chuckled giggle giggles giggled sob sobs sobbed yawn yawns yawned wince winces winced
    gesture gestures gestured speak speaks spoke sip sips sipped bathe bathes bathed shiver shivers shivered
    tiptoe tiptoed stagger staggers staggered dream dreams dreamed remember remembers remembered forget forgets forgot
    came comes arrived arrives recall recalls recalled love loves loved fear fears feared think thinks thought born wonder wonders wondered
    """)

  /// What people do, and others too unless one of ``ways`` follows: "went home".
  static let leaving = NameWords.keys("went goes gone going ran runs stood stands looked looks turned turns")
  static let ways = NameWords.keys(
    "home out outside inside upstairs downstairs in away over around aside still")

  /// Nouns in -er and -or that firms are as often as people.
  static let firms = NameWords.keys(
    """
    supplier producer provider developer publisher builder grower insurer broadcaster distributor contractor dealer
    exporter importer brewer refiner shipper processor vendor seller competitor partner player leader contender sponsor
    printer server router carrier lender maker manufacturer retailer operator winner member tower centre center river
    harbor harbour newsletter paper letter matter number order power center cluster theater quarter corner computer
    """)

  static let which = NameKey("which")

  /// Pronouns for the subject itself.
  static let reflexives = NameWords.keys("himself herself")
}
