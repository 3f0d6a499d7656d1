import Articles

/// The language of the words compared, which decides which of them negate and which weigh little.
package enum ProofLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case italian = "it"
  case portuguese = "pt"
  case dutch = "nl"
  /// Danish, Norwegian and Swedish.
  case scandinavian = "sv"
  /// Polish, Czech and Croatian.
  case slavic = "pl"
  case russian = "ru"

  /// Recognises the language of a text by the function words among its first 600 words.
  ///
  /// - Returns: English, unless another language clearly has more of them; O(1).
  package init(of wording: QuotedWording, numbers: WordNumbers) {
    var counts: [ProofLanguage: Int] = [:]
    for word in wording.words.prefix(600) {
      let letters = numbers.letters(word.number)
      for language in Self.allCases where LanguageWords.of(language).function.contains(letters) {
        counts[language, default: 0] += 1
      }
    }
    let english = counts[.english, default: 0]
    let best = Self.allCases.dropFirst().max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] > english, counts[best, default: 0] >= 2 else {
      self = .english
      return
    }
    self = best
  }
}

/// The words of a language that matter to a comparison, folded as ``WordFolding`` folds them.
struct LanguageWords: Sendable {
  /// Words that negate.
  let negations: Set<[UInt8]>
  /// Beginnings of words that negate: `kein` in “keine” and “keinem”.
  let negationStems: [[UInt8]]
  /// Words that mean little by themselves, and fillers.
  let function: Set<[UInt8]>

  /// Returns the words of a language.
  static func of(_ language: ProofLanguage) -> LanguageWords { all[language] ?? english }

  /// Returns whether a word negates.
  func isNegation(_ letters: [UInt8]) -> Bool {
    negations.contains(letters) || negationStems.contains { letters.starts(with: $0) }
  }

  private init(negations: String, stems: String = "", function: String) {
    self.negations = Self.set(negations)
    negationStems = stems.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    self.function = Self.set(function).union(Contractions.ambiguous.keys.map { Array($0.utf8) })
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(WordFolding.words(of: words).map(\.letters))
  }

  private static let english = LanguageWords(
    negations: "not never no none nobody nothing nowhere neither nor without",
    function: """
      a an the and or but so that this these those which who whom whose what there here then now just yet also
      very really quite too only even still well ok you know i we he she it they me us him her them my our your
      his its their is are was were be been being am do does did done have has had having will would shall should
      can could may might must of in on at by to for from with about into over under as if than because while
      when where how why like mean sort kind of um uh er oh ah yes look actually basically honestly obviously
      frankly certainly again up out off down all any some going go get got
      """)

  private static let all: [ProofLanguage: LanguageWords] = [
    .english: english,
    .german: LanguageWords(
      negations:
        "nicht nie niemals nichts niemand nirgends nirgendwo ohne weder nimmer kaum keineswegs mitnichten",
      stems: "kein niemand",
      function: """
        der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß weil wenn ob als wie
        ich wir er sie es ihr mich uns ihn ihm ihnen mein unser sein ist sind war waren bin bist wird werden wurde
        hat haben hatte habe in im an am auf aus bei mit nach von vom vor zu zum zur uber unter fur um auch noch nur
        schon ja so sehr doch mal eben halt also nun jetzt da dort hier sich
        """),
    .french: LanguageWords(
      negations: "ne non pas jamais rien aucun aucune nul nulle sans ni guere nullement",
      function: """
        le la les l un une des du de d et ou mais donc car que qu qui quoi dont je j nous vous il elle ils elles on
        me m te t se s lui leur mon ma mes notre nos votre son sa ses est sont etait suis etre ai a ont avait avons
        avez en dans sur sous par pour avec a au aux ce c cet cette ces y aussi tres bien alors voila comme si plus
        """),
    .spanish: LanguageWords(
      negations: "no nunca jamas nada nadie ningun ninguno ninguna tampoco sin ni",
      function: """
        el la los las un una unos unas de del y o pero que quien cual yo nosotros el ella ellos ellas me te se nos le
        les lo mi su sus nuestro nuestra es son era fue ser estar esta estan he ha han habia en a al por para con
        sobre entre como si ya muy mas tambien pues bueno entonces este esta esto eso
        """),
    .italian: LanguageWords(
      negations: "non mai niente nulla nessun nessuno nessuna ne senza mica neanche nemmeno neppure",
      function: """
        il lo la i gli le l un uno una di del della dei degli delle e o ma che chi cui io noi lui lei loro mi ti si
        ci vi suo sua e sono era essere ho ha hanno aveva in nel nella a al alla da dal dalla per con su come se
        anche molto piu gia allora questo questa quello
        """),
    .portuguese: LanguageWords(
      negations: "nao nunca jamais nada ninguem nenhum nenhuma sem nem tampouco",
      function: """
        o a os as um uma de do da dos das e ou mas que quem eu nos ele ela eles elas me te se lhe meu minha seu sua
        e sao era foi ser estar esta estao tenho tem tinha em no na nos nas por para pelo pela com como se ja muito
        mais tambem entao este esta isso
        """),
    .dutch: LanguageWords(
      negations: "niet nooit geen niets niemand nergens zonder noch",
      function: """
        de het een en of maar dat die dit deze wie wat ik wij we hij zij ze u je jullie mij ons hem haar hun mijn
        onze zijn is was waren ben wordt worden heb heeft hebben had in op aan uit bij met naar van voor door over
        onder om als dan toen ook nog wel al er hier daar zo heel erg te
        """),
    .scandinavian: LanguageWords(
      negations:
        "ikke ikkje inte ej icke aldrig aldri ingen inget inga intet ingenting uden uten utan ingenstans",
      function: """
        en et ett den det de och og eller men at att som der jeg jag vi han hun hon hen mig meg os oss dem sin min
        vor var er ar var har havde hade er i pa af av til for med om ved vid fra fran saa sa ogsa ocksa nu na da
        her har denne detta dette
        """),
    .slavic: LanguageWords(
      negations: "nie ne nigdy nikdy nikad nikt nikdo nitko nic nista zaden zadna zadne bez ani niti nigdzie",
      function: """
        i a o w z na do po za od u se si je jest sa su to ten ta co kto ktory ale jak ze ze by tak tez juz jeszcze
        jsem jsou byl bylo bude ktery nebo pro pri ve sam smo bio bila koji da li sto kao
        """),
    .russian: LanguageWords(
      negations: "не нет ни никогда ничего никто никакой никаких нигде без нельзя",
      function: """
        и а но в во на с со к по за из от у о об до для что как это то так же бы ли он она они мы вы я его ее их
        мне нам вам был была было были есть если когда уже еще тоже также вот ну
        """),
  ]
}
