/// The words of Portuguese.
enum PortugueseWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    WordList.saying(
      """
      afirm declar explic ressalt destac assegur coment acrescent apont salient sublinh inform anunci lament denunci
      critic argument grit exclam pergunt confirm relat narr cont opin consider avali observ lembr record ponder
      esclarec reiter revel alert confess jur proclam comunic enfatiz ironiz brinc reclam aconselh justific analis
      garant acredit classific desabaf adiant frit frisa not constat cit sustent aleg indic desej esper agradec
      """,
      present: "a am", finite: "ou aram ava avam ará aria", past: "ado", participle: "ando", plain: "ar")
      + WordList.saying(
        "respond defend escrev entend reconhec esclarec agradec promet", present: "e em",
        finite: "eu eram ia iam", past: "ido",
        participle: "endo", plain: "er")
      + WordList.saying(
        "admit insist resum reflet suger concl diverg discut interromp garant refer", present: "e em",
        finite: "iu iram ia iam",
        past: "ido", participle: "indo", plain: "ir")
      + [
        WordList(
          words: """
            diz dizem disse disseram dizia diziam dirá diria digo conclui concluiu propõe propôs expôs expõe mantém manteve
            pede pediu pediram pedia adverte advertiu sugere sugeriu refere crê pensa pensou conta contou prossegue
            prosseguiu repete repetiu confessa recorda acha acham achava sente vê
            """, classes: .says),
        WordList(words: "dito escrito proposto exposto pedido", classes: .said),
        WordList(words: "dizendo pedindo concluindo", classes: .sayingForm),
        WordList(words: "dizer pedir concluir propor expor", classes: .say),
        WordList(
          words:
            "classificou classifica chamou chama definiu define descreveu descreve considerou tachou falou fala",
          classes: .describes),
        WordList(
          words: "conta comenta critica aponta informa pergunta denuncia anuncia nota", classes: .mayBeSays),
      ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "segundo conforme consoante", classes: .according),
      WordList(words: "ele ela eu nós você", classes: .pronoun),
      WordList(words: "eles elas vocês nós", classes: [.pronoun, .plural]),
      WordList(words: "ele eles este", classes: .male),
      WordList(words: "ela elas esta", classes: .female),
      WordList(words: "quem cujo cuja", classes: .relative),
      WordList(
        words: """
          o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha
          nosso nossa todo toda todos todas cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras
          vários várias muitos muitas dois duas três quatro cinco seis sete oito nove dez
          """, classes: .determiner),
      WordList(words: "o a os as", classes: .definite),
      WordList(
        words: """
          de em para por com sem sob sobre entre até desde contra durante após perante ante do da dos das ao à aos às no na
          nos nas pelo pela pelos pelas num numa
          """, classes: .preposition),
      WordList(words: "por pelo pela", classes: .by),
      WordList(words: "com", classes: .with),
      WordList(words: "de da do das dos e di von van", classes: .joint),
      WordList(words: "e ou mas nem", classes: .conjunction),
      WordList(words: "que", classes: [.subordinator, .definite]),
      WordList(words: "se quando embora porque enquanto como onde pois", classes: .subordinator),
      WordList(
        words: """
          é são era eram foi foram será serão seria seja sendo sido ser há tem têm tinha tinham houve terá está estão estava
          estavam esteve vai vão ia pode podem podia poderá deve devem devia quer queria havia
          """, classes: .auxiliary),
      WordList(words: "é são era eram foi foram tem têm tinha está estava vai", classes: .finite),
      WordList(words: "é são era eram foi foram sido ser", classes: .be),
      WordList(words: "teria poderia deveria", classes: .modal),
      WordList(words: "não nunca jamais", classes: .negation),
      WordList(
        words: """
          também ainda depois já sempre assim então ontem hoje amanhã finalmente agora aqui ali lá muito mais menos só apenas
          inclusive bem se lhe lhes me te nos porém posteriormente antes recentemente passado passada próximo próxima
          """, classes: .adverb),
      WordList(
        words: """
          segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio
          junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã tarde noite manhã semana mês ano dia
          segunda terça quarta quinta sexta
          """, classes: .time),
      WordList(words: "sr sra srta dr dra prof eng", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "sr senhor dom", classes: [.title, .male]),
      WordList(words: "sra senhora srta dona", classes: [.title, .female]),
      WordList(words: "dr dra prof doutor doutora", classes: .title),
      WordList(
        words: """
          presidente ministro prefeito diretor director secretário senador deputado chefe porta-voz procurador promotor
          advogado juiz dirigente responsável representante embaixador candidato líder fundador pesquisador investigador
          professor médico autor escritor jornalista cineasta ator cantor treinador técnico jogador capitão delegado
          policial testemunha vizinho homem pai filho irmão marido amigo agricultor operário economista especialista
          analista historiador conselheiro assessor comandante general coronel bispo papa rei príncipe governador
          vereador coordenador gerente empresário
          """, classes: [.person, .male]),
      WordList(
        words: """
          presidenta ministra prefeita diretora secretária senadora deputada procuradora promotora advogada juíza
          embaixadora candidata fundadora pesquisadora investigadora professora médica autora escritora atriz cantora
          treinadora jogadora delegada vizinha mulher mãe filha irmã esposa amiga agricultora conselheira assessora rainha
          princesa governadora vereadora coordenadora empresária
          """, classes: [.person, .female]),
      WordList(
        words:
          "responsáveis especialistas testemunhas vizinhos autoridades policiais sindicatos advogados médicos pesquisadores pais fontes manifestantes dirigentes",
        classes: [.person, .plural]),
      WordList(
        words: """
          governo ministério partido sindicato associação organização empresa companhia grupo agência tribunal corte polícia
          promotoria prefeitura conselho comissão comitê universidade instituto jornal revista nota comunicado relatório
          estudo texto documento ong banco federação igreja
          """, classes: .body),
      WordList(
        words: "palavras frase expressão discurso declaração declarações resposta mensagem",
        classes: .utterance),
      WordList(
        words:
          "filme livro romance canção álbum artigo ensaio obra série programa documentário poema quadro peça",
        classes: .work),
      WordList(
        words:
          "intitulado intitulada chamado chamada apelidado apelidada denominado denominada título lema slogan",
        classes: .naming),
      WordList(
        words: "brasil portugal lisboa rússia ucrânia china alemanha itália frança espanha estados",
        classes: .place),
    ]
  }
}
