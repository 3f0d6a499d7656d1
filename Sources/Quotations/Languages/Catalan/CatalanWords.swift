/// The words of Catalan.
enum CatalanWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    WordList.saying(
      """
      afirm declar explic assegur destac indic coment inform manifest apunt subratll remarc anunci lament denunci critic
      argument exclam pregunt contest confirm relat opin consider matis puntualitz precis detall record reiter recalc
      alert reclam confess jur proclam comunic ressalt xiuxiuej murmur replic object justific celebr plantej valor estim
      bromej insinu acus revel avis cont demostr defens neg prometi propos postil sentenci
      """,
      present: "a en", finite: "ava aven à aren arà aria", past: "at ada", participle: "ant", plain: "ar")
      + [
        WordList(
          words: """
            diu diuen deia deien dirà digué digueren afegeix afegia afegí afegeixen respon responia respongué escriu escrivia
            escrigué sosté sostenia sostenen creu creia creuen admet admetia conclou concloïa reconeix reconeixia adverteix
            advertia insisteix insistia suggereix prossegueix promet prometia manté mantenia demana demanava pensa pensava
            repeteix repetia
            """, classes: .says),
        WordList(
          words:
            "dit afegit respost escrit sostingut admès conclòs reconegut advertit insistit suggerit promès",
          classes: .said),
        WordList(
          words: "dient afegint responent escrivint sostenint advertint insistint", classes: .sayingForm),
        WordList(
          words:
            "dir afegir respondre escriure sostenir admetre concloure reconèixer advertir insistir demanar",
          classes: .say),
        WordList(
          words: "qualifica qualificava qualificat anomena anomenava defineix descriu descrivia titlla parla",
          classes: .describes),
      ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "segons", classes: .according),
      WordList(words: "ell ella jo vostè nosaltres tu", classes: .pronoun),
      WordList(words: "ells elles vostès nosaltres", classes: [.pronoun, .plural]),
      WordList(words: "ell ells aquest", classes: .male),
      WordList(words: "ella elles aquesta", classes: .female),
      WordList(words: "qui qual", classes: .relative),
      WordList(
        words: """
          el la els les l un una uns unes aquest aquesta aquests aquestes aquell aquella el seu seva seus seves meu meva
          nostre nostra tot tota tots totes cada algun alguna alguns algunes cap altre altra altres diversos dos dues tres
          quatre cinc sis set vuit nou deu
          """, classes: .determiner),
      WordList(words: "el la els les l", classes: .definite),
      WordList(
        words: """
          a amb de d des durant en entre fins per sense sobre contra cap davant darrere sota del dels al als pel pels
          """, classes: .preposition),
      WordList(words: "per pel", classes: .by),
      WordList(words: "amb", classes: .with),
      WordList(words: "de d del i la les von van", classes: .joint),
      WordList(words: "i o però ni sinó", classes: .conjunction),
      WordList(words: "que", classes: [.subordinator, .definite]),
      WordList(words: "si quan encara perquè mentre com on doncs", classes: .subordinator),
      WordList(
        words: """
          és són era eren fou serà seran seria sigui sent estat ser ha han havia havien haurà hagi he hem està estan estava
          va van vaig vam pot poden podia deu deuen vol volia té tenen tenia
          """, classes: .auxiliary),
      WordList(words: "és són era fou ha han havia està va van", classes: .finite),
      WordList(words: "és són era eren fou estat ser", classes: .be),
      WordList(words: "hauria podria", classes: .modal),
      WordList(words: "no mai tampoc", classes: .negation),
      WordList(
        words: """
          també després ja encara sempre així llavors ahir avui demà finalment ara aquí allà molt més menys només fins i tot
          ben es se li hi ho em et ens abans recentment passat passada proper
          """, classes: .adverb),
      WordList(
        words: """
          dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre
          octubre novembre desembre ahir avui demà tarda nit matí setmana mes any dia
          """, classes: .time),
      WordList(words: "sr sra dr dra", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "sr senyor", classes: [.title, .male]),
      WordList(words: "sra senyora", classes: [.title, .female]),
      WordList(words: "dr dra doctor doctora", classes: .title),
      WordList(
        words: """
          president ministre alcalde director secretari senador diputat cap portaveu fiscal advocat jutge dirigent
          responsable representant ambaixador candidat líder fundador investigador professor metge autor escriptor
          periodista cineasta actor cantant entrenador jugador capità comissari testimoni veí home pare fill germà marit amic
          pagès obrer economista expert analista historiador conseller assessor general bisbe papa rei delegat regidor
          coordinador gerent
          """, classes: [.person, .male]),
      WordList(
        words: """
          presidenta ministra alcaldessa directora secretària senadora diputada advocada jutgessa ambaixadora candidata
          fundadora investigadora professora metgessa autora escriptora actriu entrenadora jugadora veïna dona mare filla
          germana amiga pagesa experta consellera assessora reina delegada regidora coordinadora
          """, classes: [.person, .female]),
      WordList(
        words:
          "responsables experts testimonis veïns autoritats sindicats advocats metges investigadors fonts",
        classes: [.person, .plural]),
      WordList(
        words: """
          govern ministeri partit sindicat associació organització empresa companyia grup agència tribunal policia fiscalia
          ajuntament consell comissió comitè universitat institut diari revista cadena comunicat informe estudi text document
          banc federació església
          """, classes: .body),
      WordList(
        words: "paraules frase expressió discurs declaració declaracions resposta missatge",
        classes: .utterance),
      WordList(
        words: "pel·lícula llibre novel·la cançó àlbum article obra sèrie programa poema quadre",
        classes: .work),
      WordList(words: "titulat titulada anomenat anomenada títol lema batejat batejada", classes: .naming),
      WordList(words: "catalunya barcelona espanya girona lleida tarragona", classes: .place),
    ]
  }
}
