/// Words in quotation marks found in a text, with the kind of quotation they are and who said them.
///
/// A statement that runs over several paragraphs, or is split by "he said", gives one
/// quotation for each part; the parts share their ``statement`` number.
public struct Quotation: Hashable, Sendable {
  /// The range of the quotation in UTF-8 offsets into the text, quotation marks included.
  public var range: Range<Int>

  /// The words between the marks, in UTF-8 offsets into the text.
  ///
  /// Equal to ``range`` without the marks; an unclosed quotation has only an opening mark.
  public var interior: Range<Int>

  /// Whether this is speech, and whether it is a whole statement or a part.
  public var kind: Kind

  /// The number of the statement that this quotation is part of, counting from 0 in the text.
  public var statement: Int

  /// Who said it, or `nil` if no speaker could be found.
  public var attribution: Attribution?

  /// Makes a quotation.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets, marks included.
  ///   - interior: UTF-8 offsets, without the marks; within `range`.
  ///   - kind: full, partial, scare quotes, a title or a turn.
  ///   - statement: the statement's number in its text, from 0.
  ///   - attribution: the speaker and how they were found.
  public init(
    range: Range<Int>, interior: Range<Int>, kind: Kind, statement: Int, attribution: Attribution? = nil
  ) {
    self.range = range
    self.interior = interior
    self.kind = kind
    self.statement = statement
    self.attribution = attribution
  }

  /// What words in quotation marks are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A whole statement: `He said: “I will go.”`
    case full
    /// Words of a speaker inside the writer's sentence: `He called it “a disgrace”.`
    case partial
    /// Words that the writer keeps at a distance, said by no one in particular: `the so-called “experts”`.
    case scare
    /// The title of a work, a nickname, a label: `the film “Heat”`.
    case title
    /// All that a speaker says in a transcript before another does, without marks; the finder never returns
    /// it.
    case turn

    /// Whether a speaker is quoted: true for ``full``, ``partial`` and ``turn``.
    public var isSpeech: Bool { self == .full || self == .partial || self == .turn }
  }
}

/// Who said a quotation: the words that name the speaker, the person meant, and how that was found.
public struct Attribution: Hashable, Sendable {
  /// The words in the text that name the speaker ("he", "the NATO chief"), in UTF-8 offsets into the text.
  ///
  /// The finder always gives them; `nil` if the user named a speaker who isn't in the text.
  public var mention: Range<Int>?

  /// The person or body meant ("Jens Stoltenberg"), or `nil` if the mention leads to no one.
  public var person: String?

  /// The words that attribute the quotation ("said", "according to"), in UTF-8 offsets, or `nil` if there are
  /// none.
  public var cue: Range<Int>?

  /// How likely ``mention`` is right, from 0 to 1.
  public var confidence: Double

  /// How likely it is that ``person`` said it, from 0 to 1, or `nil` if ``person`` is `nil` or this isn't
  /// known.
  ///
  /// The right words may lead to the wrong person, as "she" does in a text about two women. It is unknown
  /// only for attributions that an older version stored.
  public var personConfidence: Double?

  /// How likely the attribution is right as a whole: the lower of ``confidence`` and ``personConfidence``.
  public var leastConfidence: Double { min(confidence, personConfidence ?? confidence) }

  /// The rule by which the speaker was found.
  public var rule: Rule

  /// Makes an attribution; ranges are UTF-8 offsets into the text.
  public init(
    mention: Range<Int>?, person: String?, cue: Range<Int>?, confidence: Double,
    personConfidence: Double? = nil, rule: Rule
  ) {
    self.mention = mention
    self.person = person
    self.cue = cue
    self.confidence = confidence
    self.personConfidence = personConfidence
    self.rule = rule
  }

  /// How a speaker was found; the raw value is the `how` of the JSON.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// `“…,” Mao said.`
    case cueAfter = "cue-after"
    /// `“…,” said Mao.`
    case cueInverted = "cue-inverted"
    /// `Mao said: “…”`
    case cueBefore = "cue-before"
    /// `According to Mao, “…”`
    case accordingTo = "according-to"
    /// `Mao: “…”`, and `“…” — Mao`
    case colon = "colon"
    /// The statement continues after its attribution: `“…,” Mao said. “…”`
    case continued = "continued"
    /// The subject of the sentence, with no cue: `Mao was unmoved by “…”.`
    case subject = "subject"
    /// A paragraph of speech alone, by whoever spoke before it.
    case floating = "floating"
    /// The label of a turn in a transcript, or the voice that the document names.
    case label
    /// Not found by a rule, but given by a user.
    case corrected = "corrected"
  }
}
