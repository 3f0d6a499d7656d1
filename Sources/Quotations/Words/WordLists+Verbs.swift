extension WordLists {
  /// Verbs: those that attribute words, and the commonest of the others.
  static var verbs: [WordList] {
    [
      WordList(words: regularCues, classes: [.cue, .uttering], inflection: .verb),
      WordList(words: innerCues, classes: .cue, inflection: .verb),
      WordList(words: describingCues, classes: [.cue, .describing], inflection: .verb),
      WordList(
        words: """
          said told wrote swore sang retold foretold
          """, classes: [.cue, .uttering, .finite, .past]),
      WordList(
        words: "spoke read thought overheard foresaw went felt rewrote began",
        classes: [.cue, .finite, .past]),
      WordList(words: "says tells writes swears sings quoth", classes: [.cue, .uttering, .finite]),
      WordList(words: "speaks reads thinks feels believes", classes: [.cue, .finite]),
      WordList(
        words: "saying telling writing swearing singing quoting", classes: [.cue, .uttering, .participle]),
      WordList(words: "speaking thinking feeling", classes: [.cue, .participle]),
      WordList(words: "reading", classes: [.cue, .participle, .bearing]),
      WordList(words: "say tell write swear sing", classes: [.cue, .uttering, .base]),
      WordList(words: "speak feel read", classes: [.cue, .base]),
      WordList(
        words:
          "said says say told tells tell wrote writes adds argues argue believes insists thinks saying telling",
        classes: .sure),
      WordList(
        words: "shot fired hit snapped put puts goes went shoots fires hits writes", classes: .phrasal),
      WordList(words: "back it on", classes: .particle),
      WordList(words: "out", classes: .outward),
      WordList(words: "told tells tell telling", classes: .addressing),
      WordList(words: "written", classes: [.cue, .past]),
      WordList(words: commonVerbs, classes: [], inflection: .verb),
      WordList(
        words: """
          came took gave got left held ran met sent kept found saw lost won became brought stood paid led sat rose
          fell grew drew chose built bought caught taught fought sought drove broke wore flew threw set cut hit let
          sued spent stuck struck sold understood shook hung fed bore withdrew undertook began knew thought went had
          hurt cost put meant shot laid lay dealt slept woke heard made ate beat bent bit bled blew bred burst cast clung crept
          dug drank fled forbade forgot forgave froze hid knelt lent lit quit rode rang shone shut sank slid spun split
          spread sprang stole stung strove swept swam swung tore wept wound underwent overcame undid redid
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
    accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologise
    apologize appeal argue ask assert assure attest aver avow bark bawl beam beg bellow bemoan blare blast
    blog blurt bluster boast boom brag bray brief bristle cackle cajole caption caution cavil challenge
    champion chant charge chastise chide chime chortle chorus chuckle cite claim clarify coax command
    commend comment complain concede conclude concur confess confide confirm congratulate conjecture console
    contend continue contradict counsel counter criticise criticize croak crow cry declaim declare decree
    decry defend demand demur denounce deny deplore deride describe detail disagree disavow disclose dismiss
    disparage drawl echo elaborate email emphasise emphasize encourage endorse enquire enthuse exclaim
    excoriate exhort explain expound express extol exult fire fret fume gasp gloat grin groan grouse growl
    grumble grunt gush hail headline highlight hint hiss holler howl implore indicate inform inquire insist
    instruct interject interrupt intone invoke jab jeer jest joke lambaste lament lash laugh lecture liken
    lobby maintain marvel mention moan mock mumble murmur muse mutter nod note object observe opine plea
    plead pledge point pontificate posit post praise pray preach predict proclaim profess promise prompt
    pronounce prophesy propose protest question quip quote rage rail rant rap rave reason reassure rebuff rebuke
    rebut recall recap recite reckon recollect recommend recount reflect refuse refute reiterate reject
    rejoin relate remark remember remind remonstrate repeat reply report repudiate request respond retort
    retract retweet reveal riff roar rule salute scoff scold scorn scream shout shriek shrug sigh signal
    skewer slam slur smile snap snarl sneer snort sob speculate splutter sputter squeal stammer state
    stipulate storm stress stutter suggest summarise summarize surmise taunt tease telegraph testify text
    thank theorise theorize threaten thunder toast tout trumpet tweet underline underscore update urge utter
    vent venture volunteer vouch vow wager wail warn weep welcome whimper whine whisper wonder yell yelp
    """

  /// Verbs of thinking and wishing, which attribute words more weakly.
  private static let innerCues: StaticString = """
    aim allow approve assess believe conceive doubt ensure envision estimate expect fear forecast hope imply
    intend know mean mull order plan ponder press process seek show signal suspect weigh wish worry
    """

  /// Verbs that say how someone phrased something, and so attribute single words.
  private static let describingCues: StaticString = """
    call describe dub brand label deem term condemn denounce characterise characterize portray depict
    compare refer mock blame deride decry ridicule slam blast rip hail praise reject dismiss
    criticise criticize attack accuse assail tout cast nickname christen style view regard consider declare
    pronounce paint
    """

  /// Verbs that seldom attribute words, listed so that a subject can be distinguished from an object.
  private static let commonVerbs: StaticString = """
    use want need try work seem help start move live like play turn show believe look follow stop create open walk
    offer remember love appear buy wait serve die expect stay reach kill remain raise pass require decide pull return
    launch support receive visit arrive travel plan carry close sign order join fail refuse prepare attend
    campaign vote elect win lead face develop end focus target issue release publish hire resign step push
    happen cause occur watch learn change provide include involve contain allow discuss produce
    enter save share sell miss manage treat study drop
    """
}
