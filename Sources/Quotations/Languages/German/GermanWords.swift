/// The small words and nouns of German.
enum GermanWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + reports + WordLists.names }

  private static var smallWords: [WordList] {
    pronouns + articles + joints
      + [
        WordList(words: "laut gemäß", classes: [.according, .german]),
        WordList(words: "zufolge", classes: [.according, .particle, .german]),
        WordList(words: "nach", classes: [.according, .preposition, .german]),
        WordList(words: "so", classes: [.thus, .adverb]),
        WordList(words: "wie", classes: [.comparing, .subordinator]),
        WordList(
          words: """
            ist sind war waren sei seien wäre wären bin bist wurde wurden wird werden worden würde würden werde
            hat habe haben hatte hatten hätte hätten hast kann können könne könnte könnten konnte konnten soll sollen
            solle sollte sollten muss müssen müsse müsste müssten musste mussten will wollen wolle wollte wollten darf
            dürfen dürfe dürfte dürften durfte durften mag mögen möge möchte möchten mochte
            muß mußt müßte müßten mußte mußten seyn sey ward wurd
            """, classes: [.auxiliary, .german]),
        WordList(
          words:
            "ist sind war waren wurde wurden wird hat hatte hatten habe sei seien würde würden hätte wäre werde",
          classes: .finite),
        WordList(words: "wurde wurden wird werden worden werde", classes: .be),
        WordList(words: "würde würden könnte könnten", classes: .modal),
        WordList(words: "nicht nie niemals kaum", classes: .negation),
        WordList(
          words: """
            auch jedoch dabei damit dazu dort hier da wörtlich weiter bereits noch sich nur ferner zudem außerdem dann
            schon wieder sehr mehr immer ganz gar doch ja nun jetzt eben mal erst danach darauf daraufhin dagegen
            zugleich gleichzeitig schließlich endlich leise laut plötzlich gestern heute morgen hierzu dafür darüber
            darin daran davon dadurch deshalb daher also allerdings ebenfalls ebenso ähnlich zurzeit derzeit zuvor
            vorher später inzwischen unterdessen mittlerweile zunächst zuletzt weiterhin insbesondere vielmehr
            lediglich selbst sogar etwa rund fast lange bald oft manchmal vielleicht wohl leider natürlich etwas nichts
            mir dir ihm ihn ihnen mich dich uns euch einander hinzu zurück fort hervor heraus hinaus herum
            fest bekannt mit ein weg los entgegen wörtlich einmal zweimal sofort gleich gerade eigentlich unterwegs hierauf
            hieran alsbald sodann alsdann indes indessen zuweilen bisweilen nochmals abermals vergnügt ruhig ernst
            langsam rasch schnell hastig heiser traurig freundlich ärgerlich zornig wütend verlegen zögernd lachend
            lächelnd seufzend weinend nachdenklich erschrocken überrascht erstaunt trocken kurz knapp laut halblaut
            """, classes: [.adverb, .german]),
        WordList(
          words: """
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai
            juni juli august september oktober november dezember gestern heute woche monat jahr jahres
            morgen vormittag mittag nachmittag abend nacht montagabend sonntagabend montagmorgen uhr
            """, classes: .time),
        WordList(words: "bzw nr ca dr prof st hr fr dipl ing usw sog vgl geb", classes: .abbreviation),
        WordList(words: "vor ab an", classes: [.preposition, .particle, .german]),
        // "u. a.", "z. B."
        WordList(words: "u a z b", classes: [.abbreviation, .adverb, .german]),
        WordList(words: "auch kurz oder beziehungsweise", classes: .alternative),
        WordList(
          words:
            "sogenannte sogenannten genannte genannten genannt namens titel motto name heißt hieß lautet lautete getauft sogenanntes",
          classes: [.naming, .german]),
      ]
  }

  private static var pronouns: [WordList] {
    [
      WordList(
        words: "er sie es wir ich man du jener jene dieser letzterer ersterer jch jhr",
        classes: [.pronoun, .german]),
      WordList(words: "er ihm ihn sein jener", classes: .male),
      WordList(words: "sie ihr jene", classes: .female),
      WordList(words: "wir", classes: .plural),
      WordList(words: "es", classes: .neuter),
      WordList(words: "welcher welche welches wer", classes: .relative),
      WordList(
        words: "jemand einer eine andere anderer anderen einige mehrere viele beide alle", classes: .person),
      WordList(words: "einige mehrere viele beide alle", classes: [.plural, .quantifier]),
    ]
  }

  private static var articles: [WordList] {
    [
      WordList(
        words: """
          der die das dem den des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes
          jeder jede jedes kein keine keinen keinem keiner mein meine meinem meinen meiner dein deine sein seine seiner
          seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren euer eure alle allen
          aller einige einigen mehrere mehreren viele vielen manche beide beiden zwei drei vier fünf sechs sieben acht
          neun zehn andere anderen solche
          """, classes: [.determiner, .german]),
      WordList(words: "der die das dem den des", classes: [.definite, .german]),
      WordList(
        words: """
          den dem des einen einem eines diesem diesen keinen keinem meinem meinen seinem seinen seines ihrem ihren
          ihres unserem unseren allen vielen einigen mehreren beiden
          """, classes: .dependent),
      WordList(words: "des der eines einer", classes: .genitive),
      WordList(words: "mein meine meiner unser unsere unserer", classes: .owning),
    ]
  }

  private static var joints: [WordList] {
    [
      WordList(
        words: """
          von mit bei aus auf für über unter gegen durch während wegen zu zum zur im am vom beim ins ans in an um ohne
          bis seit neben zwischen hinter trotz gegenüber anlässlich hinsichtlich bezüglich angesichts innerhalb außerhalb
          seitens statt jn jm wider gen nebst samt außer binnen mittels
          """, classes: [.preposition, .german]),
      WordList(words: "durch von vom", classes: .by),
      WordList(words: "als", classes: [.preposition, .german]),
      WordList(words: "von vom zu zum zur van de la der den und", classes: .joint),
      WordList(words: "und oder aber sondern sowie denn", classes: [.conjunction, .german]),
      WordList(words: "dass daß", classes: [.subordinator, .definite, .german]),
      WordList(
        words:
          "weil wenn ob während nachdem bevor obwohl indem damit sobald solange falls da wo warum wann als",
        classes: [.subordinator, .german]),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "herr herrn monsieur", classes: [.title, .male]),
      WordList(words: "frau fräulein madame", classes: [.title, .female]),
      WordList(words: "august", classes: .male),
      WordList(words: "dr prof doktor professor", classes: .title),
      WordList(
        words: """
          lehrer meister bürgermeister kanzler präsident minister sprecher vorsitzender vorsitzende direktor leiter
          pfarrer richter anwalt abgeordneter abgeordnete regisseur schauspieler sänger autor kapitän sekretär senator
          chef vorstand general oberst kommissar inspektor könig kaiser prinz fürst graf baron ritter bischof papst
          kardinal pater vater onkel bruder beauftragter botschafter staatsanwalt manager trainer kandidat
          """, classes: [.title, .person, .male, .german]),
      WordList(
        words: """
          lehrerin meisterin bürgermeisterin kanzlerin präsidentin ministerin sprecherin vorsitzende direktorin leiterin
          pfarrerin richterin anwältin abgeordnete regisseurin schauspielerin sängerin autorin kapitänin sekretärin
          senatorin chefin kommissarin königin kaiserin prinzessin fürstin gräfin baronin bischöfin schwester mutter tante
          beauftragte botschafterin staatsanwältin managerin trainerin kandidatin
          """, classes: [.title, .person, .female, .german]),
      WordList(
        words: """
          mann junge sohn gatte ehemann freund nachbar bauer arbeiter arzt forscher wissenschaftler experte zeuge
          polizist beamter beamte händler wirt diener knecht kutscher alte herr kunde fahrer soldat offizier major
          leutnant hauptmann student schüler schriftsteller dichter journalist reporter politiker anführer vertreter
          mitarbeiter kollege gründer besitzer eigentümer unternehmer ökonom analyst historiker berater verteidiger
          kläger angeklagter angeklagte täter verdächtiger opfer mensch fremde fremder greis bub knabe bursche geselle
          kritiker verfasser redner landwirt förster müller wächter gast
          """, classes: [.person, .male, .german]),
      WordList(
        words: """
          dame mädchen tochter gattin ehefrau freundin nachbarin bäuerin arbeiterin ärztin forscherin wissenschaftlerin
          expertin zeugin polizistin beamtin wirtin magd studentin schülerin schriftstellerin dichterin journalistin
          reporterin politikerin vertreterin mitarbeiterin kollegin gründerin besitzerin unternehmerin beraterin
          verteidigerin klägerin angeklagte großmutter braut witwe kleine
          """, classes: [.person, .female, .german]),
      WordList(
        words: """
          experten zeugen leute menschen männer frauen kinder eltern anwälte ärzte forscher wissenschaftler gewerkschaften
          kritiker demonstranten anwohner bewohner behörden polizisten beamten beamte politiker abgeordneten journalisten
          medien gegner befürworter vertreter teilnehmer bauern arbeiter studenten
          """, classes: [.person, .plural, .german]),
      WordList(
        words: """
          regierung bundesregierung ministerium partei gewerkschaft verband verein vereinigung organisation unternehmen
          firma konzern gruppe agentur gericht polizei staatsanwaltschaft stadt gemeinde rat kommission ausschuss
          universität institut zeitung blatt magazin zeitschrift sender bericht studie brief text dokument bank kirche
          behörde amt fraktion parlament opposition armee militär presse stiftung bündnis initiative
          nachrichtenagentur tageszeitung fernsehsender
          """, classes: [.body, .german]),
      WordList(
        words: """
          buch erstwerk werk roman gedicht lied stück theaterstück oper spielfilm dokumentarfilm hörspiel gemälde film
          debütroman debütalbum kurzgeschichte erzählung fernsehserie serie album zeitschrift
          """, classes: [.work, .german]),
    ]
  }
}
