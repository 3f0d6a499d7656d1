/// Small sets of words that show what a name is, by their place in it.
enum NameWords {
  /// Returns the keys of the words in a list.
  static func keys(_ words: StaticString) -> KeySet { KeySet(list(words)) }

  /// Returns the keys of the words in a list, in its order.
  static func list(_ words: StaticString) -> [NameKey] {
    words.withUTF8Buffer { bytes in
      bytes.split(whereSeparator: { $0 <= Byte.space }).map { NameKey(bytes: $0) }
    }
  }

  /// Words that end the names of organisations, though they aren't organisations by themselves: "Homeland Security".
  static let bodyEndings = keys(
    """
    security affairs services resources relations news times post press energy airlines airways motors industries
    systems holdings partners technologies pharmaceuticals inc. corp. ltd. co. inc corp ltd llc plc gmbh health studios
    records watch international courier gazette herald cross crescent trust tribune chronicle telegraph examiner
    inquirer observer dispatch guardian independent mirror bulletin register sentinel ledger globe mail sun star echo
    express argus advertiser broadcasting television radio media entertainment pictures productions brothers foods
    transport logistics shipping haulage stores markets bancorp capital ventures financial insurance electric petroleum oil gas steel mills works railway
    railways railroad ferries lines cruises express united rovers rangers wanderers fc orchestra choir philharmonic
    initiative project program programme network exchange museum gallery library theatre theater institute academy
    society convention conference assembly alliance league forum guild infirmary clinic foundation center centre campaign operation
    """)

  /// Organisations of one word that hardly anyone is called by: "Reuters".
  static let bodies = keys(
    """
    reuters greenpeace interpol europol unicef unesco oxfam hamas hezbollah google microsoft amazon facebook twitter
    youtube instagram tiktok whatsapp netflix uber airbnb spotify nvidia intel samsung sony nokia ericsson huawei volvo
    volkswagen bmw toyota nissan hyundai airbus boeing lufthansa ryanair easyjet basf pfizer astrazeneca walmart
    starbucks ikea gazprom rosneft politico axios xinhua tass kremlin pentagon parliament congress
    """)

  /// Last words of the names of texts, agreements and events: "the Bridge Act".
  static let workEndings = keys(
    """
    act bill strategy plan agreement treaty accord pact convention protocol code award prize cup day war festival
    doctrine amendment declaration charter crisis summit games olympics marathon
    """)

  /// Parts of a parliament, which the possessive before them owns: "the Democrats’ House majority".
  static let chambers = keys("senate house congress parliament cabinet caucus")

  /// Rulers whose possessives begin the names of bodies: "King’s College".
  static let royals = keys("king queen prince princess")

  /// Surnames that look like plurals.
  static let surnamesInS = keys(
    """
    adams andrews banks barnes barrows bates bowles briggs brooks burns burrows chambers collins cummings daniels davies
    davis dobbs downs edwards ellis evans fields flowers fuchs gates gibbons gibbs gomes griffiths grimes harris
    hastings hawkins hayes hicks higgins hobbs hodges holmes hopkins hughes humphreys humphries ives jacobs james
    jeffers jenkins jennings jones jordans kings lewis lopes lucas marks martins matthews mays meadows mendes mills
    morris myers nichols norris nunes odums owens parks parsons perkins peters phillips pipes powers quarles reeves
    reynolds rhodes richards rivers roberts robbins rodgers rodrigues rogers rollins sanders santos saunders sears
    siemens simmons simms sims skaggs sparks stephens stevens stokes summers toms travers waters watkins watts wells
    wiggins wilkes williams withers woods wyatts yates zacharias
    """)

  /// Given names and surnames that are words for an occupation or a people: "Hunter", "Baker", "Christian".
  static let occupationNames = keys(
    """
    archer asher baker bishop booker brewer butler carter carver chancellor chandler chester christian cooper cristian
    dexter dorian draper elmer esther farmer fisher fletcher fowler foster gardner gardener glover gunner hector hester
    homer hooper hunter ivor javier jennifer judge junior kantor kepler kristian lester luther major marian marshal
    mason mercer miller nestor norman oliver octavian page parker parson peter pierre piper porter potter prosper ranger
    reader rider roger roman ryder salter sawyer sayer sebastian shepherd silver singer skinner skipper skyler slater
    spencer stoker sumner tanner taylor theodor thor trevor tucker turner tyler tyner usher victor viktor vivian wagner
    walker warner weaver webster wheeler winter xander zander dean king prince pope earl duke abbot knight squire sailor
    summer amber ember heather harper jasper kester lysander malachor connor conor eleanor igor leonor salvador
    melchior nader amer taher tamer omer sander anders iskander bashar skander gunther dieter walter gautier xavier
    olivier rainer werner reiner truman freeman coleman furman hyman lyman roman lillian lucian adrian ian brian bryan
    dorian florian gillian jillian julian fabian damian cyprian hadrian tristan vivian miriam goldsmith
    """)

  /// Those of ``occupationNames`` that are last names and hardly ever given names: "Potter Lund" is a potter.
  static let occupationSurnames = keys(
    "brewer farmer gardener goldsmith potter ranger reader rider sailor singer skipper stoker usher weaver"
  )

  /// Given names that are titles, too.
  static let titleNames = keys("don dean earl duke prince king")
  static let don = NameKey("don")

  /// Places that are used for what happened there, by their one or two words.
  static let scenes = KeySet(
    list(
      """
      grenfell columbine hillsborough lockerbie uvalde chernobyl fukushima aberfan bataclan parkland newtown waco
      tiananmen auschwitz bhopal hiroshima nagasaki omagh dunblane utøya beslan srebrenica guantanamo gallipoli watergate
      """
    ) + [
      pair("sandy", "hook"), pair("ground", "zero"), pair("pearl", "harbor"), pair("pearl", "harbour"),
      pair("wounded", "knee"), pair("ruby", "ridge"), pair("kent", "state"), pair("mother", "emanuel"),
      pair("robb", "elementary"), pair("marjory", "stoneman"), pair("bloody", "sunday"),
      pair("port", "arthur"),
      pair("love", "canal"), pair("christmas", "island"), pair("abu", "ghraib"),
    ])
  private static func pair(_ first: StaticString, _ last: StaticString) -> NameKey {
    NameKey(pair: NameKey(first), NameKey(last))
  }

  /// What "General" qualifies and doesn’t command: "General Delivery".
  static let general = NameKey("general")
  static let generals = keys("delivery election elections strike store practice admission synod")

  /// Nouns for the writer in a byline.
  static let bylineNouns = keys(
    "correspondent correspondents reporter reporters writer writers editor staff columnist critic photographer contributor intern"
  )
  /// Endings in -s of words that aren't plurals.
  static let singularEndings: [StaticString] = ["ss", "us", "is", "as", "os"]
  /// Endings of common nouns that hardly any name has.
  static let abstractEndings: [StaticString] = ["tion", "sion", "ness", "ship", "ism", "ity", "ment"]

  /// Surnames that are titles, too: a person's name may end with them.
  static let titleSurnames = keys(
    """
    king prince pope bishop dean judge major constable marshal chancellor cardinal pastor sergeant brother lord duke
    earl baron abbot lady justice
    """)

  /// Words that end the names of places that were built.
  static let placeEndings = keys(
    """
    arena stadium hall hotel building bridge park square station cathedral tower palace castle gate plaza mall market
    garden gardens pier port airport terminal heights springs falls hills valley beach bay creek village city town
    """)

  /// Words that begin the names of organisations and of places, but seldom those of people.
  static let bodyOpeners = keys(
    """
    national international royal united federal general public central northern southern eastern western north south
    east west great first american british canadian european global world social new fc afc sc sv
    """)

  /// Words that come before a title and are listed with the titles.
  static let attributes = keys(
    "press state communications campaign executive prime foreign defense defence vice former acting interim senior"
  )

  /// Endings of compounds that are occupations: "beekeeper", "lifeguard".
  static let occupationCompounds: [StaticString] = [
    "keeper", "guard", "maker", "master", "worker", "fighter", "ologist", "ographer", "woman", "wright",
    "monger",
    "holder", "runner", "driver", "breeder", "rescuer", "trainer", "grower", "dresser", "person", "herder",
    "ician",
    "smith", "nomist", "onomer", "ographer", "eteer", "builder", "watcher", "writer", "singer", "designer",
  ]
  /// Endings that occupations share with some names.
  static let occupationEndings: [StaticString] = [
    "er", "or", "ist", "ian", "man", "eer", "ess", "yst", "ete",
  ]

  /// What opens a heading, a caption or a credit.
  static let labels = keys(
    """
    photo photos image images picture pictures photograph photographs illustration graphic video videos watch read
    related updated update credit caption courtesy source listen share subscribe advertisement newsletter gallery
    story article scroll continued download advertisements slideshow exclusive re breaking correction published posted tags topics file more see also
    """)

  /// Words that open a sentence and aren't names, though no word list has them.
  static let openers = keys(
    """
    somehow worse better besides alas yes yeah ok okay well oh hello thanks sorry wait listen look nothing everything
    anything something things plus sure true enough special never maybe people everyone nobody someone others respite
    """)

  /// American and Canadian places as they are cut short, and the commonest others.
  static let placeAbbreviations = keys(
    """
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
    nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ont. que. man. sask. alta. nfld. n.y. n.j. n.c. n.d. n.h.
    n.m. s.c. s.d. w.va. r.i. d.c. b.c. n.s. n.b. p.e.i. n.w.t. u.k. u.s. u.s.a. u.a.e. l.a. n.z. e.u.
    """)
  static let placeOpeners = keys("st. mt. ft. saint mount fort lake cape port san santa los las")
}
