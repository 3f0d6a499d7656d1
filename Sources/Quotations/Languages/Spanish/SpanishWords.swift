/// The words of Spanish.
enum SpanishWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    WordList.saying(
      """
      afirm declar explic señal agreg destac asegur indic enfatiz coment manifest apunt subray recalc remarc inform
      anunci lament denunci critic argument grit exclam pregunt contest confirm relat narr cont opin consider adelant
      sentenci matiz puntualiz precis detall record reiter aclar revel avis alert opin reclam aconsej confes jur
      proclam comunic resalt susurr murmur terci replic objet justific celebr plante pronostic reflexion rememor
      rechaz valor estim ironiz brome zanj inst exhort insinu acus revel especific ratific public public cit apost
      """,
      present: "a an e", finite: "ó aron aba aban aría ará", past: "ado", participle: "ando", plain: "ar")
      + WordList.saying(
        "añad respond escrib insist repit suger admit cumpl refer discut interrump resum prosegu conclu sosten advert",
        present: "e en", finite: "ió ieron ía ían irá", past: "ido", participle: "iendo", plain: "ir er")
      + [
        WordList(
          words: """
            dijo dijeron dice dicen decía decían dirá diría dije digo sostiene sostienen sostuvo sostuvieron sostenía
            advierte advierten advirtió advirtieron pide pidió pidieron pedía sugiere sugirió refiere refirió concluye
            concluyó reconoce reconocen reconoció reconocía cree creen creía piensa pensó cuenta cuentan prometió promete
            expuso expone propuso propone mantiene mantuvo agradeció agradece ordenó prosigue prosiguió repite repitió
            confiesa recuerda recuerdan manifiesta niega negó ruega rogó defiende defendió contestó escribe escribió
            """, classes: .says),
        WordList(
          words: "dicho escrito expuesto propuesto sostenido advertido pedido reconocido creído mantenido",
          classes: .said),
        WordList(words: "diciendo pidiendo sosteniendo concluyendo reconociendo", classes: .sayingForm),
        WordList(
          words: "decir pedir sostener reconocer concluir advertir creer exponer proponer", classes: .say),
        WordList(
          words:
            "calificó califica calificaron llamó llama llamaron tachó tildó describió describe definió define consideró habló habla",
          classes: .describes),
        WordList(
          words: "cuenta comenta critica apunta informa pregunta denuncia anuncia", classes: .mayBeSays),
      ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "según", classes: .according),
      WordList(words: "él ella ello yo usted nosotros tú", classes: .pronoun),
      WordList(words: "ellos ellas ustedes nosotros", classes: [.pronoun, .plural]),
      WordList(words: "él ellos éste", classes: .male),
      WordList(words: "ella ellas ésta", classes: .female),
      WordList(words: "quien quienes cuyo cuya", classes: .relative),
      WordList(
        words: """
          el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro
          nuestra nuestros nuestras todo toda todos todas cada algún alguna algunos algunas ningún ninguna otro otra
          otros otras varios varias muchos muchas dos tres cuatro cinco seis siete ocho nueve diez lo
          """, classes: .determiner),
      WordList(words: "el la los las", classes: .definite),
      WordList(
        words: """
          a ante bajo con contra de desde durante en entre hacia hasta mediante para por sin sobre tras del al hace
          """, classes: .preposition),
      WordList(words: "por", classes: .by),
      WordList(words: "con", classes: .with),
      WordList(words: "de del la las los y e da von van", classes: .joint),
      WordList(words: "y e o u pero ni sino", classes: .conjunction),
      WordList(words: "que", classes: [.subordinator, .definite]),
      WordList(words: "si cuando aunque porque mientras como donde pues", classes: .subordinator),
      WordList(
        words: """
          es son era eran fue fueron será serán sería sea siendo sido ser ha han había habían hubo habrá haya he hemos
          está están estaba estaban estuvo va van iba puede pueden podía podrá debe deben debía quiere quería tiene
          tienen tenía
          """, classes: .auxiliary),
      WordList(words: "es son era fue fueron ha han había está estaba va", classes: .finite),
      WordList(words: "es son era eran fue fueron sido ser", classes: .be),
      WordList(words: "habría podría debería", classes: .modal),
      WordList(words: "no nunca jamás tampoco", classes: .negation),
      WordList(
        words: """
          también además luego después ya aún todavía siempre así entonces ayer hoy mañana asimismo finalmente ahora
          aquí allí allá muy más menos sólo solo incluso bien se le les me te nos lo posteriormente seguidamente
          antes recientemente pasado pasada próximo próxima
          """, classes: .adverb),
      WordList(
        words: """
          lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
          septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año día
          """, classes: .time),
      WordList(words: "sr sra srta dr dra d dña lic ing prof ee uu", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "sr señor don d", classes: [.title, .male]),
      WordList(words: "sra srta señora señorita doña dña", classes: [.title, .female]),
      WordList(words: "dr dra lic prof doctor doctora", classes: .title),
      WordList(
        words: """
          presidente ministro alcalde director secretario senador diputado jefe portavoz vocero fiscal abogado juez
          dirigente responsable representante embajador candidato líder fundador investigador profesor médico autor
          escritor periodista cineasta actor cantante entrenador técnico jugador capitán comisario policía testigo
          vecino hombre padre hijo hermano esposo marido amigo agricultor obrero economista experto analista historiador
          consejero asesor comandante general coronel obispo papa rey príncipe delegado gobernador intendente mandatario
          canciller magistrado concejal coordinador gerente
          """, classes: [.person, .male]),
      WordList(
        words: """
          presidenta ministra alcaldesa directora secretaria senadora diputada jefa fiscala abogada jueza dirigenta
          embajadora candidata fundadora investigadora profesora médica autora escritora cineasta actriz entrenadora
          jugadora vecina mujer madre hija hermana esposa amiga agricultora obrera experta consejera asesora reina
          princesa delegada gobernadora mandataria concejala coordinadora
          """, classes: [.person, .female]),
      WordList(
        words:
          "responsables expertos testigos vecinos autoridades policías sindicatos abogados médicos investigadores padres fuentes manifestantes dirigentes",
        classes: [.person, .plural]),
      WordList(
        words: """
          gobierno ministerio partido sindicato asociación organización empresa compañía grupo agencia tribunal corte
          policía fiscalía ayuntamiento consejo comisión comité universidad instituto diario periódico semanario revista
          cadena comunicado informe estudio texto documento ong banco federación iglesia organismo entidad
          """, classes: .body),
      WordList(
        words: "palabras frase expresión discurso declaración declaraciones respuesta mensaje",
        classes: .utterance),
      WordList(
        words:
          "película libro novela canción álbum artículo ensayo obra serie programa documental poema cuadro",
        classes: .work),
      WordList(
        words:
          "titulado titulada llamado llamada apodado apodada denominado denominada título lema bautizado bautizada",
        classes: .naming),
      WordList(
        words: "españa madrid rusia ucrania china alemania italia francia méxico argentina estados",
        classes: .place),
    ]
  }
}
