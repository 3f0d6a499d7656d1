/// Remembers the document that the previous sentence named, for a sentence that only points back to it.
///
/// `Der Rat schrieb einen Brief. Darin heißt es: „…“`
struct DocumentMemory {
  private var document: Mention?
  private var sentence = -1

  /// How likely the words are the document's; set by hand, since too few are labelled to count them.
  private static let chance = 0.7

  /// Attributes a quotation to the document if its sentence points back and has a verb for what is written.
  func attribute(_ choice: inout Choice, in clauses: Clauses, tokens: [Token], of text: SourceText) {
    guard text.habits.contains(.capitalNouns), let document, sentence == choice.sentence - 1,
      let pointer = clauses.chunks[..<choice.place].first,
      DocumentMemory.pointers.contains(NameKey(tokens[pointer.head], in: text)),
      let verb = clauses.chunks[..<choice.place].first(where: {
        DocumentMemory.verbs.contains(NameKey(tokens[$0.head], in: text))
      })
    else { return }
    choice.candidate = Candidate(mention: document, cue: verb.tokens, situation: .accordingBefore)
    choice.candidate?.chance = DocumentMemory.chance
  }

  /// Notes the last document that a sentence names.
  mutating func read(_ clauses: Clauses, number: Int, mentions: MentionReader, in text: SourceText) {
    let index = clauses.chunks.indices.last {
      let chunk = clauses.chunks[$0]
      return chunk.kind == .nominal
        && (chunk.classes.contains(.utterance)
          || DocumentMemory.nouns.contains(NameKey(mentions.tokens[chunk.head], in: text)))
    }
    guard let index, let mention = mentions.mention(index, in: clauses) else { return }
    document = mention
    sentence = number
  }

  /// Nouns for what is written that aren't nouns for what is said.
  private static let nouns = NameWords.keys(
    """
    stellungnahme erklärung brief briefe schreiben papier dokument urteil artikel studie gutachten antrag resolution
    text vertrag protokoll e-mail email mail pressemitteilung buch petition klage anklageschrift rundschreiben memo
    memorandum aufruf flugblatt bekennerschreiben leitartikel beitrag nachricht testament tagebuch
    """)
  private static let pointers = NameWords.keys("darin dort hierin")
  private static let verbs = NameWords.keys("heißt heisst hieß hiess steht stand lautet lautete liest")
}
