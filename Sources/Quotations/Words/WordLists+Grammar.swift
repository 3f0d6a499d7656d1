extension WordLists {
  /// The small words of English.
  static var grammar: [WordList] {
    [
      WordList(words: "he she it they i we you", classes: .pronoun),
      WordList(words: "they we", classes: [.pronoun, .plural]),
      WordList(words: "he his him himself", classes: .male),
      WordList(words: "she her herself", classes: .female),
      WordList(
        words: "everyone everybody someone somebody nobody others many several both", classes: .person),
      WordList(words: "who which whose whom", classes: .relative),
      WordList(
        words: """
          the a an this that these those his her their its our my your some any every each no all both another
          such most many few several one two three four five six seven eight nine ten
          """, classes: .determiner),
      WordList(
        words: """
          in on at for from with about of by to into over after before during against between under without within
          through among across behind beyond near upon toward towards via per despite amid outside inside around
          like throughout along following including regarding concerning versus vs off up down out alongside since
          until till as besides beside onto atop unlike given above below than except
          """, classes: .preposition),
      WordList(words: "and or but nor yet & plus", classes: .conjunction),
      WordList(
        words: """
          that if when because while although though whether as since unless until after before where why how
          what so whereas lest whenever wherever
          """, classes: .subordinator),
      WordList(
        words: """
          is are was were be been being am has have had having do does did will would can could may might must shall
          should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
          isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t cannot
          he’d she’d they’d he'd she'd they'd used
          """, classes: .auxiliary),
      WordList(words: "is are was were has have had does did isn't wasn't isn’t wasn’t", classes: .finite),
      WordList(
        words: "he'd she'd they'd he’d she’d they’d he'll she'll they'll he’ll she’ll they’ll",
        classes: .pronoun),
      WordList(words: "will would can could may might must shall should", classes: .modal),
      WordList(words: "is are was were be been being am isn't wasn't isn’t wasn’t", classes: .be),
      WordList(
        words: """
          claims comments remarks reports calls plans orders points posts tweets emails texts charges attacks threats
          hopes fears doubts quotes notes cries screams shouts questions answers replies requests demands promises
          pledges vows tries jokes laughs smiles sighs whispers appeals challenges objects urges wishes labels brands
          terms names views references estimates forecasts rules speculates ventures updates chants echoes pleas shows
          reasons thunders toasts cheers volunteers commands counsels blogs likes looks moves works lives needs wants
          turns helps plays starts stops ends votes campaigns supports visits returns issues leads runs stands means
          accounts details counters states addresses briefs press process stages
          """, classes: .nounish),
      WordList(
        words: "another some many several one both few most others all two three each", classes: .quantifier),
      WordList(words: "some many several both few most others all two three", classes: .plural),
      WordList(words: "as", classes: .asWord),
      WordList(words: "said says explained explains", classes: .saying),
      WordList(words: "it its", classes: .neuter),
      WordList(words: "the this that", classes: .definite),
      WordList(words: "their my our", classes: .owning),
      WordList(words: "with", classes: .with),
      WordList(words: "by", classes: .by),
      WordList(words: "not never n't neither hardly", classes: .negation),
      WordList(
        words: """
          also then later again once just only even still now today already further simply often always sometimes
          perhaps instead meanwhile however thus therefore soon ago too very more less most least rather quite almost
          nearly here there back away together twice thrice yet first last earlier recently repeatedly separately
          publicly privately famously reportedly angrily quietly softly flatly bluntly jokingly aloud forth ahead
          previously afterward afterwards though ever apart anyway else indeed moreover furthermore nevertheless
          nonetheless likewise similarly otherwise finally long up down
          """, classes: .adverb),
      WordList(words: "to", classes: .to),
      WordList(words: "of de la le du da di del von van der den zu bin ibn al el for dos y", classes: .joint),
      WordList(words: "according", classes: .according),
      WordList(
        words: """
          monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
          september october november december today yesterday tomorrow tonight morning afternoon evening night week
          month year weekend noon midnight
          """, classes: .time),
      WordList(words: "march april august", classes: .surname),
      WordList(
        words: "mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec", classes: .time),
      WordList(
        words: """
          mr mrs ms dr prof gov sen rep lt col sgt capt gen maj cpl adm cmdr rev hon st jr sr no vs jan feb mar apr
          jun jul aug sep sept oct nov dec mon tue wed thu fri ala ariz ark calif colo conn del fla ga ill ind kan ky
          la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo inc corp co ltd bros dept
          est approx fig atty supt pres messrs mme mlle bzw nr ca
          """, classes: .abbreviation),
      WordList(
        words: "wm geo chas jas thos jno robt saml danl benj edw jos richd alexr",
        classes: [.abbreviation, .male]),
      WordList(words: "eliz margt cath", classes: [.abbreviation, .female]),
      WordList(
        words: """
          called dubbed nicknamed named titled entitled labeled labelled termed known so-called billed
          word words term phrase phrases slogan motto name title caption hashtag label heading keyword
          self-described self-styled self-proclaimed pronounced meaning means translated
          """, classes: .naming),
      WordList(words: "marked stamped inscribed", classes: .labelling),
    ]
  }
}
