/// The words of Dutch.
enum DutchWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    [
      WordList(
        words: """
          zei zegt zeiden zeggen verklaarde verklaart verklaarden vertelde vertelt vertelden meldde meldt meldden stelde
          stelt stelden vindt vond vonden schreef schrijft schreven benadrukte benadrukt voegde voegt antwoordde antwoordt
          vroeg vraagt vroegen riep roept riepen meent meende denkt dacht erkent erkende waarschuwt waarschuwde
          waarschuwden bevestigt bevestigde ontkent ontkende beweert beweerde beweerden legt concludeert concludeerde
          reageert reageerde reageerden klaagt klaagde verwacht verwachtte hoopt hoopte belooft beloofde gelooft geloofde
          constateert constateerde herinnert herinnerde voorspelt voorspelde vervolgt vervolgde besluit besloot fluisterde
          schreeuwde zucht zuchtte grapt grapte oordeelt oordeelde betoogt betoogde licht laat liet weet merkt merkte
          bekent bekende beaamt beaamde twittert twitterde eist eiste pleit pleitte zweert zwoer verzucht verzuchtte drukt drukte verzekert verzekerde
          klinkt klonk snauwt snauwde bromt bromde mompelt mompelde lacht lachte gilt gilde deelt deelde mee
          """, classes: .says),
      WordList(
        words: "gezegd verklaard verteld gemeld gesteld geschreven benadrukt geantwoord gevraagd gereageerd",
        classes: .said),
      WordList(words: "zeggen verklaren vertellen melden stellen schrijven antwoorden", classes: .say),
      WordList(
        words:
          "noemt noemde noemden omschrijft omschreef spreekt sprak bestempelt bestempelde typeert typeerde",
        classes: .describes),
    ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "volgens", classes: .according),
      WordList(words: "aldus", classes: [.thus, .adverb]),
      WordList(words: "hij zij ze ik wij we jij je u men", classes: .pronoun),
      WordList(words: "zij wij", classes: [.pronoun, .plural]),
      WordList(words: "hij hem zijn", classes: .male),
      WordList(words: "zij ze haar", classes: .female),
      WordList(words: "die wie wiens", classes: .relative),
      WordList(
        words: """
          de het een deze dit dat zijn haar hun ons onze mijn jouw uw elke elk ieder iedere alle geen enkele veel andere
          twee drie vier vijf zes zeven acht negen tien
          """, classes: .determiner),
      WordList(words: "de het", classes: .definite),
      WordList(words: "hun ons onze mijn", classes: .owning),
      WordList(
        words: """
          van in op met voor aan bij uit naar over door tegen tussen onder boven tijdens sinds zonder om te tot na achter
          langs per via rond volgens vanaf vanuit namens wegens ondanks
          """, classes: .preposition),
      WordList(words: "door", classes: .by),
      WordList(words: "met", classes: .with),
      WordList(words: "van de der den het ten ter te la le du von", classes: .joint),
      WordList(words: "en of maar noch dus want", classes: .conjunction),
      WordList(words: "dat", classes: [.subordinator, .definite]),
      WordList(
        words: "als wanneer omdat terwijl hoewel toen zodat voordat nadat indien waar hoe",
        classes: .subordinator),
      WordList(
        words: """
          is was waren zijn geweest heeft hebben had hadden gehad wordt worden werd werden zal zullen zou zouden kan kunnen
          kon konden moet moeten moest moesten mag mogen wil willen wilde wilden gaat gaan ging gingen
          """, classes: .auxiliary),
      WordList(words: "is was waren heeft had hadden wordt werd zou zal", classes: .finite),
      WordList(words: "is was waren geweest wordt worden werd werden", classes: .be),
      WordList(words: "zou zouden", classes: .modal),
      WordList(words: "niet nooit geen", classes: .negation),
      WordList(
        words: """
          ook dan toen nog weer al altijd dus toch eerst later nu vandaag gisteren morgen hier daar daarna daarom verder
          bovendien echter zelfs alleen wel zeer meer minder juist zich er erg eerder onlangs inmiddels immers namelijk toe
          uit zo gistermorgen gisteravond gistermiddag gisternacht vanmorgen vanochtend vanmiddag vanavond eergisteren 
          """, classes: .adverb),
      WordList(
        words: """
          maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
          september oktober november december gisteren vandaag morgen ochtend middag avond nacht week maand jaar dag
          """, classes: .time),
      WordList(words: "dhr mw mevr dr drs ir mr prof ds st", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "dhr meneer heer pater", classes: [.title, .male]),
      WordList(words: "mw mevr mevrouw zuster", classes: [.title, .female]),
      WordList(words: "dr drs ir prof professor", classes: .title),
      WordList(
        words: """
          president premier minister burgemeester wethouder directeur secretaris staatssecretaris senator kamerlid chef hoofd
          woordvoerder officier advocaat rechter leider voorzitter vertegenwoordiger ambassadeur kandidaat oprichter
          onderzoeker hoogleraar arts dokter auteur schrijver journalist regisseur acteur zanger trainer coach bondscoach
          speler kapitein commissaris agent getuige buurman man vader zoon broer echtgenoot vriend boer arbeider econoom
          deskundige expert analist historicus adviseur commandant generaal kolonel bisschop paus koning prins fractieleider
          partijleider ondernemer
          """, classes: [.person, .male]),
      WordList(
        words: """
          burgemeesteres woordvoerster directrice voorzitster schrijfster actrice zangeres vrouw moeder dochter zus
          echtgenote vriendin boerin koningin prinses buurvrouw onderzoekster
          """, classes: [.person, .female]),
      WordList(
        words:
          "deskundigen getuigen autoriteiten agenten vakbonden advocaten artsen onderzoekers ouders bronnen bewoners betogers critici",
        classes: [.person, .plural]),
      WordList(
        words: """
          regering kabinet ministerie partij vakbond vereniging organisatie bedrijf onderneming groep bureau rechtbank hof
          politie justitie gemeente raad commissie comité universiteit instituut krant dagblad weekblad tijdschrift zender
          persbericht rapport onderzoek studie tekst document bank bond kerk
          """, classes: .body),
      WordList(
        words: "woorden uitspraak uitdrukking toespraak verklaring verklaringen antwoord boodschap reactie",
        classes: .utterance),
      WordList(
        words:
          "film boek roman lied album artikel essay werk serie programma documentaire gedicht schilderij stuk",
        classes: .work),
      WordList(
        words: "genaamd getiteld genoemd zogenaamde zogenoemde zogeheten titel leus slogan motto",
        classes: .naming),
      WordList(
        words:
          "nederland amsterdam rotterdam haag rusland oekraïne duitsland italië frankrijk spanje belgië brussel",
        classes: .place),
    ]
  }
}
