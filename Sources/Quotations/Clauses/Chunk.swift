/// A piece of a sentence: a noun phrase, a verb with its helpers, or a small word or stop between them.
struct Chunk {
  var kind: Kind
  /// Its tokens.
  var tokens: Range<Int>
  /// The token that carries the meaning: the last noun of a phrase, the last verb of a verb group.
  var head: Int
  /// What the head is; for a verb group, whether it is finite, a participle or an infinitive, and whether it
  /// is a cue.
  var classes: WordClass = []
  /// Whether the head of a noun phrase has a capital.
  var isName = false

  /// What a piece is.
  enum Kind {
    case nominal, pronoun, relative, verb, preposition, subordinator, conjunction, according
    case quotation, alias, comma, colon, semicolon, dash, adverb, other
  }

  /// Whether the piece can name a speaker.
  var isNominal: Bool { kind == .nominal || kind == .pronoun }
  /// Whether the piece is a verb of saying.
  var isCue: Bool { kind == .verb && classes.contains(.cue) }
  var isFinite: Bool { kind == .verb && classes.contains(.finite) }
  /// Whether the piece is a participle or a plain form of a verb of saying that may follow its helping verb
  /// at a distance.
  var isLate: Bool {
    isCue && tokens.count == 1 && classes.contains(.inverting) && !classes.isDisjoint(with: [.past, .base])
  }
  /// Whether the piece is a helping verb without the verb it helps.
  var isLoneHelper: Bool { kind == .verb && tokens.count == 1 && classes.contains(.auxiliary) }
}
