/// What a word can be, as far as the rules need to know; a word may be several things.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt64

  /// A verb that attributes words: say, tell, argue.
  static let cue = WordClass(rawValue: 1 << 0)
  /// A finite form of a verb: said, says, went.
  static let finite = WordClass(rawValue: 1 << 1)
  /// A present participle: saying.
  static let participle = WordClass(rawValue: 1 << 2)
  /// The plain form of a verb: say.
  static let base = WordClass(rawValue: 1 << 3)
  /// A helping verb: has, was, would.
  static let auxiliary = WordClass(rawValue: 1 << 4)
  /// A personal pronoun that can be a subject: he, they.
  static let pronoun = WordClass(rawValue: 1 << 5)
  /// A relative pronoun: who, which.
  static let relative = WordClass(rawValue: 1 << 6)
  /// A word that begins a noun phrase: the, a, this, his.
  static let determiner = WordClass(rawValue: 1 << 7)
  /// A preposition: in, for.
  static let preposition = WordClass(rawValue: 1 << 8)
  /// A word that joins words or clauses of equal rank: and, but, or.
  static let conjunction = WordClass(rawValue: 1 << 9)
  /// A word that begins a clause: that, if, when.
  static let subordinator = WordClass(rawValue: 1 << 10)
  /// An adverb: also, later.
  static let adverb = WordClass(rawValue: 1 << 11)
  /// A title before a name: Mr., President, Senator.
  static let title = WordClass(rawValue: 1 << 12)
  /// A noun for a person: spokesman, minister, critic.
  static let person = WordClass(rawValue: 1 << 13)
  /// A noun for a body that can speak: agency, court, report.
  static let body = WordClass(rawValue: 1 << 14)
  /// A word of time: Monday, yesterday, March.
  static let time = WordClass(rawValue: 1 << 15)
  /// A given name of men.
  static let male = WordClass(rawValue: 1 << 16)
  /// A given name of women, or a word that shows that a woman is meant.
  static let female = WordClass(rawValue: 1 << 17)
  /// A noun for a work: film, book, song.
  static let work = WordClass(rawValue: 1 << 18)
  /// A word that names rather than quotes: called, dubbed, so-called.
  static let naming = WordClass(rawValue: 1 << 19)
  /// A word that refers to several: they, officials.
  static let plural = WordClass(rawValue: 1 << 20)
  /// The name of a country or place.
  static let place = WordClass(rawValue: 1 << 21)
  /// A noun made from saying: statement, remarks, words.
  static let utterance = WordClass(rawValue: 1 << 22)
  /// A past form that can also be a participle: called, described.
  static let past = WordClass(rawValue: 1 << 23)
  /// A word that includes a full stop at its end: Mr., Jan.
  static let abbreviation = WordClass(rawValue: 1 << 24)
  /// "not", "never".
  static let negation = WordClass(rawValue: 1 << 25)
  /// A verb that attributes single words as well as whole sentences: call, describe.
  static let describing = WordClass(rawValue: 1 << 26)
  /// A phrase that attributes without a verb: according.
  static let according = WordClass(rawValue: 1 << 27)
  /// A verb form that is never a noun: said, tells.
  static let sure = WordClass(rawValue: 1 << 28)
  /// A small word that holds a name together: of, de.
  static let joint = WordClass(rawValue: 1 << 29)
  /// The word "to".
  static let to = WordClass(rawValue: 1 << 30)
  /// A verb that says that someone uttered words, rather than thought or felt: say, tell, argue.
  static let uttering = WordClass(rawValue: 1 << 31)
  /// A noun that looks like an adverb or a verb: family, meeting.
  static let noun = WordClass(rawValue: 1 << 32)
  /// A noun for a leader, whatever the title: chief, head, leader.
  static let leader = WordClass(rawValue: 1 << 33)
  /// A word of German, where all nouns have capitals and verbs may come before their subjects.
  static let german = WordClass(rawValue: 1 << 34)
  /// A word that shows that a noun phrase isn't a subject: den, dem, des; also a noun phrase that isn't one.
  static let dependent = WordClass(rawValue: 1 << 35)
  /// A verb whose subject bears the words: "a sign reading".
  static let bearing = WordClass(rawValue: 1 << 36)
  /// A helping verb that makes what follows possible rather than done: would, could.
  static let modal = WordClass(rawValue: 1 << 37)
  /// A form of "be".
  static let be = WordClass(rawValue: 1 << 38)
  /// A passive verb group: its subject is spoken about or to, and doesn't speak.
  static let passive = WordClass(rawValue: 1 << 39)
  /// The word "with".
  static let with = WordClass(rawValue: 1 << 40)
  /// The word "by".
  static let by = WordClass(rawValue: 1 << 41)
  /// A verb that attributes only together with the particle after it: "shot back", "put it"; in German
  /// "schlug vor".
  static let phrasal = WordClass(rawValue: 1 << 45)
  /// What follows such a verb: back, it; in German at the end of the clause: vor.
  static let particle = WordClass(rawValue: 1 << 46)
  /// A possessive other than "his" and "her": their, my.
  static let owning = WordClass(rawValue: 1 << 47)
  /// A pronoun for a thing or a body: it.
  static let neuter = WordClass(rawValue: 1 << 48)
  /// The definite article.
  static let definite = WordClass(rawValue: 1 << 49)
  /// A form of "say", whose subject may follow it between commas: "is, says Mao, safe".
  static let saying = WordClass(rawValue: 1 << 50)
  /// A German article that joins a noun phrase to the one before: des, der.
  static let genitive = WordClass(rawValue: 1 << 51)
  /// The word "so", which attributes in German: `“…”, so Mao`.
  static let thus = WordClass(rawValue: 1 << 52)
  /// A particle that belongs to a verb of saying: "point out".
  static let outward = WordClass(rawValue: 1 << 53)
  /// A verb of saying that cannot come before its subject, because an object follows it: tell.
  static let addressing = WordClass(rawValue: 1 << 54)
  /// A form that German uses for reported speech: sei, habe, würde, dass.
  static let reporting = WordClass(rawValue: 1 << 55)
  /// A verb of saying in a language in which its subject may follow it: dijo, zei.
  static let inverting = WordClass(rawValue: 1 << 61)
  /// A month that is also a last name: March.
  static let surname = WordClass(rawValue: 1 << 60)
  /// A German word between signs before another name for the same thing: auch, kurz.
  static let alternative = WordClass(rawValue: 1 << 62)
  /// The first word of a place's name: lake, mount.
  static let landform = WordClass(rawValue: 1 << 63)
  /// A word that introduces what is written on something: marked, stamped.
  static let labelling = WordClass(rawValue: 1 << 58)
  /// A noun for someone who was named before: "the resident".
  static let known = WordClass(rawValue: 1 << 59)
  /// A finite form that shows that the words are someone else's: sei, habe, werde.
  static let subjunctive = WordClass(rawValue: 1 << 57)
  /// The German word "wie", after which an example follows.
  static let comparing = WordClass(rawValue: 1 << 56)
  /// The word "as".
  static let asWord = WordClass(rawValue: 1 << 44)
  /// A form in -s that is as often a plural noun: claims, calls.
  static let nounish = WordClass(rawValue: 1 << 42)
  /// A determiner that can be a subject alone: some, another.
  static let quantifier = WordClass(rawValue: 1 << 43)

  /// Any form of a verb.
  static let verb: WordClass = [.finite, .participle, .base, .auxiliary]
  /// What a noun never is: a German word with a capital inside a sentence is none of these.
  static let neverNoun: WordClass = [
    .cue, .uttering, .describing, .sure, .inverting, .past, .phrasal, .finite, .participle, .base, .auxiliary,
    .pronoun, .relative, .preposition, .conjunction, .subordinator, .adverb, .negation, .according,
    .subjunctive,
  ]
  /// What a noun phrase does not contain.
  static let closed: WordClass = [
    .auxiliary, .pronoun, .relative, .determiner, .preposition, .conjunction, .subordinator, .adverb,
    .negation,
    .according,
  ]
}
