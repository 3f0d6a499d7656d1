extension WordLists {
  /// Verbs: those that attribute words, and the commonest of the others.
  static var verbs: [WordList] {
    [
      WordList(words: regularCues, classes: .cue, inflection: .verb),
      WordList(words: describingCues, classes: [.cue, .describing], inflection: .verb),
      WordList(
        words: """
          said told wrote spoke read thought knew swore sang shot overheard foresaw went felt put
          retold rewrote foretold began meant
          """, classes: [.cue, .finite, .past]),
      WordList(
        words: "says tells writes speaks reads thinks swears sings quoth feels believes",
        classes: [.cue, .finite]),
      WordList(
        words: "saying telling writing speaking reading thinking swearing singing quoting feeling",
        classes: [.cue, .participle]),
      WordList(words: "say tell write speak swear sing feel", classes: [.cue, .base]),
      WordList(
        words:
          "said says say told tells tell wrote writes adds argues argue believes insists thinks saying telling",
        classes: .sure),
      WordList(words: "written", classes: [.cue, .past]),
      WordList(words: commonVerbs, classes: [], inflection: .verb),
      WordList(
        words: """
          came took gave got left held ran met sent kept found saw lost won became brought stood paid led sat rose
          fell grew drew chose built bought caught taught fought sought drove broke wore flew threw set cut hit let
          spent stuck struck sold understood shook hung fed bore withdrew undertook began knew thought went had
          hurt cost laid lay dealt slept woke heard
          """, classes: [.finite, .past]),
      WordList(
        words: """
          comes takes gives gets leaves holds runs meets sends keeps finds sees loses wins becomes brings
          stands pays leads sits rises falls grows draws chooses builds buys makes knows goes
          """, classes: .finite),
      WordList(
        words: """
          coming taking giving getting leaving holding running meeting sending keeping finding seeing losing
          winning becoming bringing standing making knowing going putting sitting having being doing
          """, classes: .participle),
      WordList(
        words:
          "make take give get see find keep go come run become bring stand know hold be have do let hear",
        classes: .base),
    ]
  }

  /// Regular verbs of saying and writing.
  private static let regularCues: StaticString = """
    accuse acknowledge add address admit advise advocate affirm agree allege allow announce answer apologise
    apologize appeal argue ask assert assure attest aver avow bark bawl beam beg bellow bemoan blare blast blog bluster
    boast boom brag bray cackle cajole caution cavil challenge chant charge chide chime chortle chuckle cite claim
    clarify coax command comment complain concede conclude concur confess confide confirm conjecture contend continue
    contradict counsel counter cry cackle crow declaim declare decree decry demand demur deny deride describe detail
    disagree disclose dismiss drawl echo elaborate email emphasise emphasize enquire enthuse exclaim exhort explain
    expound express exult fire fret fume gasp gloat grin groan grouse growl grumble grunt gush hail hint hiss holler
    howl imply inform inquire insist instruct interject interrupt intone joke jeer jest lament laugh lecture maintain
    marvel mention moan mock mumble murmur muse mutter nod note object observe opine order plead pledge point ponder
    post posit praise pray preach predict press proclaim profess promise pronounce prophesy propose protest quip quote
    rage rail rant rave reason reassure rebut recall recite reckon recollect recommend recount refute reflect refuse
    reiterate rejoin relate remark remember remind remonstrate repeat reply report request respond retort retweet
    reveal riff roar rule scoff scold scream shout shriek shrug sigh slur smile snap snarl sneer snort sob
    speculate splutter sputter squeal stammer state stipulate storm stress stutter suggest summarise summarize
    surmise telegraph testify thank theorise theorize threaten thunder toast trumpet tweet underline underscore
    update urge utter venture vent volunteer vow wail warn weep whimper whine whisper wonder worry yell yelp
    indicate highlight signal estimate assess argue caption caution headline tout champion vouch
    weigh comment remark counter recap blurt bristle chastise commend congratulate criticise criticize defend
    denounce deplore disavow disparage encourage endorse excoriate extol forecast hope implore invoke jab
    joke liken lobby opine plea pontificate prompt rebuke rebuff reject repudiate retract salute scorn slam
    skewer taunt tease text wager welcome wish lash lambaste rap brief chorus croak console
    """

  /// Verbs that say how somebody put a thing, and so attribute single words.
  private static let describingCues: StaticString = """
    call describe dub brand label deem term condemn denounce characterise characterize portray depict
    compare refer mock blame deride decry ridicule slam blast rip hail praise reject dismiss
    criticise criticize attack accuse assail tout cast nickname christen style view regard consider declare
    pronounce label paint
    """

  /// Verbs that seldom attribute words, known so that a subject is told from an object.
  private static let commonVerbs: StaticString = """
    use want need try work seem help start move live like play turn show believe look follow stop create open walk
    offer remember love appear buy wait serve die expect stay reach kill remain raise pass require decide pull return
    launch support receive visit arrive travel plan carry close sign order join fail refuse prepare attend
    campaign vote elect win lead face develop end focus target issue release publish hire resign step push
    happen cause occur watch learn change provide include involve include contain allow discuss produce
    learn enter save share sell miss manage treat study drop
    """
}
