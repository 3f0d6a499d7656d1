/// The words of French.
enum FrenchWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    WordList.saying(
      """
      affirm déclar expliqu ajout estim indiqu soulign assur lanç lanc précis not observ constat racont confi rappel
      regrett déplor dénonc insist concéd martel scand cri hurl murmur chuchot soupir plaisant ironis tranch
      comment critiqu argument rétorqu répliqu justifi témoign jur avou résum confirm annonc promett assén énonc
      articul considér jug gliss pest tonn tempêt fulmin questionn interrog demand suggér propos détaill recommand
      salu félicit remerci nuanc tempér corrig rectifi protest implor suppli ordonn exig réclam souhait espér pens
      évoqu signal mentionn relat relev rapport clam proclam
      plaid analys abond tacl object confess certifi attest pronostiqu raill récapitul ironis révél renseign
      """,
      present: "e es ent", finite: "a èrent ait aient era eront erait", past: "é és ée ées",
      participle: "ant", plain: "er")
      + WordList.saying(
        "répond prétend défend", present: "-", finite: "ent it irent ait aient ra", past: "u us ue",
        participle: "ant", plain: "re")
      + [
        WordList(
          words: """
            dit disent disait disaient dira écrit écrivent écrivait écrivit reconnaît reconnait reconnaissait conclut
            concluait admet admettait promet promettait avertit avertissait poursuit poursuivait soutient soutenait
            prévient prévenait maintient s'écrie s’écrie s'exclame s’exclame reprend reprit apprend croit craint
            rappelle interpelle complète répète espère suggère tempère enchaîne renchérit s'insurge insurge réagit
            prévenu renchérissait exclame écrie étonne indigne inquiète félicite réjouit justifie désole alarme
            martèle concède relève révèle assène fustige fustigeait fustigea fustigent jugea jugeait lança lançait
            dénonça dénonçait nuança prédit prédisait garantit garantissait renchérirent
            """, classes: .says),
        WordList(
          words: """
            dit écrit reconnu conclu admis promis averti poursuivi soutenu prévenu maintenu repris cru craint rappelé
            répété complété enchaîné réagi renchéri interpellé fustigé garanti prédit réjoui réjouie félicitée indignée
            étonnée inquiétée insurgé insurgée exclamé exclamée écrié écriée désolée alarmée
            """, classes: .said),
        WordList(
          words: "disant écrivant reconnaissant concluant poursuivant soutenant", classes: .sayingForm),
        WordList(
          words: "dire écrire reconnaître conclure admettre promettre soutenir prévenir", classes: .say),
        WordList(
          words:
            "appelle appelait qualifie qualifiait qualifié nomme traite traité décrit décrivait parle parlait parlé évoque voit",
          classes: .describes),
        WordList(
          words: "juge note estime critique demande commente témoigne propose pense annonce",
          classes: .mayBeSays),
      ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "selon d'après d’après suivant", classes: .according),
      WordList(words: "il elle on je nous vous quelqu'un quelqu’un", classes: .pronoun),
      WordList(words: "ils elles", classes: [.pronoun, .plural]),
      WordList(words: "il lui ils celui-ci", classes: .male),
      WordList(words: "elle elles celle-ci", classes: .female),
      WordList(words: "qui dont lequel laquelle", classes: .relative),
      WordList(
        words: """
          le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos tout
          toute tous toutes chaque aucun aucune quelques plusieurs deux trois quatre cinq six sept huit neuf dix
          """, classes: .determiner),
      WordList(words: "le la les l", classes: .definite),
      WordList(words: "leur leurs notre nos", classes: .owning),
      WordList(
        words: """
          à de d en dans pour par sur avec sans sous entre vers chez contre depuis pendant avant après devant derrière
          malgré lors dès hors envers concernant du au aux
          """, classes: .preposition),
      WordList(words: "par", classes: .by),
      WordList(words: "avec", classes: .with),
      WordList(words: "de du des d la le van von der", classes: .joint),
      WordList(words: "et ou mais ni or car", classes: .conjunction),
      WordList(words: "que qu", classes: [.subordinator, .definite]),
      WordList(
        words: "si quand lorsque lorsqu puisque puisqu comme quoique quoiqu où parce tandis alors",
        classes: .subordinator),
      WordList(
        words: """
          est sont était étaient fut furent sera seront serait soit été être a ont avait avaient eut aura auront aurait
          ai avons avez suis sommes ayant étant va vont allait peut peuvent pouvait doit doivent devait veut voulait
          fait font faisait
          """, classes: .auxiliary),
      WordList(words: "est sont était étaient fut a ont avait avaient aurait va vont", classes: .finite),
      WordList(words: "est sont était étaient fut furent été être", classes: .be),
      WordList(words: "aura aurait pourrait devrait", classes: .modal),
      WordList(words: "ne n pas jamais plus", classes: .negation),
      WordList(
        words: """
          aussi ensuite encore toujours déjà notamment ainsi enfin également toutefois cependant pourtant donc puis
          alors ici là bien très plus moins surtout seulement même jeudi hier aujourd'hui aujourd’hui demain s se y m t
          avant-hier récemment longtemps ailleurs plutôt néanmoins dernier dernière prochain prochaine
          """, classes: .adverb),
      WordList(
        words: """
          lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
          octobre novembre décembre matin soir jour semaine mois année hier aujourd'hui demain
          """, classes: .time),
      WordList(words: "m mm mme mlle dr pr me mgr st ste", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "m mm monsieur", classes: [.title, .male]),
      WordList(words: "mme mlle madame", classes: [.title, .female]),
      WordList(words: "dr pr me maître professeur docteur", classes: .title),
      WordList(
        words: """
          président ministre maire directeur secrétaire sénateur député chef porte-parole procureur avocat juge patron
          dirigeant responsable représentant ambassadeur candidat leader fondateur chercheur professeur médecin auteur
          écrivain journaliste réalisateur acteur chanteur entraîneur joueur capitaine commissaire préfet policier
          témoin habitant homme père fils frère mari ami voisin agriculteur ouvrier syndicaliste économiste expert
          analyste historien sociologue conseiller adjoint commandant général colonel évêque pape roi prince élu étudiant
          gérant coordinateur délégué inspecteur enseignant militant
          """, classes: [.person, .male]),
      WordList(
        words: """
          présidente directrice sénatrice députée cheffe procureure avocate patronne dirigeante représentante
          ambassadrice candidate fondatrice chercheuse professeure autrice écrivaine réalisatrice actrice chanteuse
          entraîneuse joueuse commissaire préfète policière habitante femme mère fille sœur épouse amie voisine
          agricultrice ouvrière experte conseillère adjointe reine princesse élue étudiante gérante coordinatrice
          déléguée inspectrice enseignante militante
          """, classes: [.person, .female]),
      WordList(
        words:
          "responsables experts témoins habitants autorités policiers syndicats avocats médecins chercheurs élus voisins parents gens manifestants",
        classes: [.person, .plural]),
      WordList(
        words: """
          gouvernement ministère parti syndicat association organisation entreprise société groupe agence tribunal cour
          police parquet mairie conseil commission comité université institut journal quotidien hebdomadaire magazine
          chaîne communiqué rapport étude texte document ong banque fédération collectif église
          """, classes: .body),
      WordList(
        words:
          "propos mots phrase formule expression discours déclaration déclarations réponse message paroles",
        classes: .utterance),
      WordList(
        words:
          "film livre roman chanson album article essai pièce série émission documentaire poème tableau ouvrage",
        classes: .work),
      WordList(
        words:
          "intitulé intitulée baptisé baptisée surnommé surnommée dit dite soi-disant titre slogan nommé nommée",
        classes: .naming),
      WordList(
        words:
          "france paris russie ukraine chine allemagne italie espagne états-unis royaume-uni belgique suisse",
        classes: .place),
    ]
  }
}
