/// The words of Italian.
enum ItalianWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    WordList.saying(
      """
      dichiar afferm spieg raccont sottoline comment precis osserv not assicur annunci denunci critic grid esclam
      domand ricord rilev segnal ribad rivel confess conferm replic lament auspic avvis racco ironizz incalz sottolin
      scherz attacc accus rimarc esult evidenzi argoment illustr dett insinu esord giur invoc implor ordin parl
      rilanci tuon sbott confid chios puntualizz esort minimizz sintetizz ipotizz sentenzi ammicc sfog raccomand
      """,
      present: "a ano", finite: "ò arono ava avano erà erebbe", past: "ato", participle: "ando", plain: "are")
      + WordList.saying(
        "rifer sugger avvert chiar ribad esord garant ammon", present: "isce iscono",
        finite: "ì irono iva ivano",
        past: "ito", participle: "endo",
        plain: "ire")
      + [
        WordList(
          words: """
            dice dicono disse dissero diceva dicevano dirà dico aggiunge aggiungono aggiunse aggiunsero aggiungeva scrive
            scrivono scrisse scriveva risponde rispondono rispose risposero rispondeva sostiene sostengono sostenne
            sosteneva conclude concludono concluse concludeva ammette ammise ammetteva chiede chiedono chiese chiedeva
            promette promise insiste insistette insisteva prosegue proseguì proseguiva continua continuò crede credeva
            riconosce riconobbe ritiene riteneva pensa pensava spera sperava avverte avvertì suggerisce suggerì
            definisce ripete ripeté ringrazia ribatte ribattono ribatté ribatteva
            """, classes: .says),
        WordList(
          words:
            "detto aggiunto scritto risposto sostenuto concluso ammesso chiesto promesso proseguito riconosciuto ritenuto ripetuto ribattuto",
          classes: .said),
        WordList(
          words: "dicendo aggiungendo scrivendo rispondendo sostenendo concludendo chiedendo",
          classes: .sayingForm),
        WordList(
          words: "dire aggiungere scrivere rispondere sostenere concludere ammettere chiedere", classes: .say),
        WordList(
          words:
            "definisce definì definito definiva chiama chiamò chiamato bolla bollato descrive descritto parla parlato",
          classes: .describes),
        WordList(
          words: "nota commenta critica denuncia domanda segnala continua annuncia", classes: .mayBeSays),
      ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "secondo stando", classes: .according),
      WordList(words: "lui lei egli ella io noi voi esso essa", classes: .pronoun),
      WordList(words: "loro essi noi", classes: [.pronoun, .plural]),
      WordList(words: "lui egli", classes: .male),
      WordList(words: "lei ella", classes: .female),
      WordList(words: "cui quale quali", classes: .relative),
      WordList(
        words: """
          il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle quel suo sua suoi sue mio
          mia miei mie nostro nostra loro ogni tutto tutta tutti tutte alcuni alcune qualche altro altra altri altre due
          tre quattro cinque sei sette otto nove dieci dei degli delle
          """, classes: .determiner),
      WordList(words: "il lo la i gli le l", classes: .definite),
      WordList(
        words: """
          di a da in con su per tra fra d verso contro durante dopo prima senza sotto sopra presso attraverso
          del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello
          nella nei negli nelle nell sul sullo sulla sui sugli sulle sull
          """, classes: .preposition),
      WordList(words: "da dal dalla", classes: .by),
      WordList(words: "con", classes: .with),
      WordList(words: "di de del della dei degli da di d la lo von van", classes: .joint),
      WordList(words: "e ed o od ma né oppure", classes: .conjunction),
      WordList(words: "che ch", classes: [.subordinator, .definite]),
      WordList(words: "se quando perché mentre come dove poiché benché affinché", classes: .subordinator),
      WordList(
        words: """
          è sono era erano fu furono sarà sarebbe sia stato stata stati essere ha hanno aveva avevano ebbe avrà avrebbe ho
          abbiamo avete abbia avendo essendo va vanno può possono poteva deve devono doveva vuole voleva sta stanno stava
          """, classes: .auxiliary),
      WordList(words: "è sono era erano fu ha hanno aveva avevano ho", classes: .finite),
      WordList(words: "è sono era erano fu furono stato stata essere", classes: .be),
      WordList(words: "avrebbe potrebbe dovrebbe", classes: .modal),
      WordList(words: "non mai nemmeno neanche", classes: .negation),
      WordList(
        words: """
          anche poi ancora sempre già così infine inoltre però quindi dunque allora qui lì là molto più meno solo soltanto
          proprio ieri oggi domani ora adesso invece infatti si gli ci ne vi mi ti lo recentemente scorso scorsa prossimo prossima
          """, classes: .adverb),
      WordList(
        words: """
          lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
          agosto settembre ottobre novembre dicembre ieri oggi domani mattina sera notte settimana mese anno giorno
          """, classes: .time),
      WordList(words: "sig dott prof on ing avv sen mons dr", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "sig signor don", classes: [.title, .male]),
      WordList(words: "signora signorina donna suor", classes: [.title, .female]),
      WordList(
        words: "dott dottor dottoressa prof professor on onorevole ing avv mons monsignor dr", classes: .title
      ),
      WordList(
        words: """
          presidente ministro sindaco direttore segretario senatore deputato capo portavoce procuratore avvocato giudice
          dirigente responsabile rappresentante ambasciatore candidato leader fondatore ricercatore professore medico
          autore scrittore giornalista regista attore cantante allenatore tecnico giocatore capitano commissario
          poliziotto testimone vicino uomo padre figlio fratello marito amico operaio economista esperto analista storico
          consigliere comandante generale colonnello vescovo papa re principe premier assessore governatore
          """, classes: [.person, .male]),
      WordList(
        words: """
          ministra sindaca direttrice segretaria senatrice deputata avvocata ambasciatrice candidata fondatrice
          ricercatrice professoressa dottoressa autrice scrittrice attrice allenatrice giocatrice donna madre figlia
          sorella moglie amica operaia esperta consigliera regina principessa assessora
          """, classes: [.person, .female]),
      WordList(
        words:
          "responsabili esperti testimoni autorità sindacati avvocati medici ricercatori genitori fonti manifestanti dirigenti",
        classes: [.person, .plural]),
      WordList(
        words: """
          governo ministero partito sindacato associazione organizzazione azienda società gruppo agenzia tribunale corte
          polizia procura comune consiglio commissione comitato università istituto giornale quotidiano settimanale
          rivista comunicato rapporto studio testo documento ong banca federazione chiesa
          """, classes: .body),
      WordList(
        words: "parole frase espressione discorso dichiarazione dichiarazioni risposta messaggio",
        classes: .utterance),
      WordList(
        words:
          "film libro romanzo canzone album articolo saggio opera serie programma documentario poesia quadro",
        classes: .work),
      WordList(
        words:
          "intitolato intitolata chiamato chiamata soprannominato soprannominata detto cosiddetto cosiddetta titolo slogan",
        classes: .naming),
      WordList(words: "italia roma milano russia ucraina cina germania francia spagna", classes: .place),
    ]
  }
}
