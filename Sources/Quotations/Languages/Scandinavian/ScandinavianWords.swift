/// The words of Danish, Norwegian and Swedish, which share most of their small words.
enum ScandinavianWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    [
      WordList(
        words: """
          sa sade säger säga sagde siger sier skriver skrev mener mente menar menade forteller fortalte fortæller
          berättar berättade forklarer forklarede forklarte förklarar förklarade opplyser opplyste oplyser oplyste uppger
          uppgav hevder hevdet hævder hævdede hävdar hävdade understreker understreket understreger understregede
          understryker underströk tilføyer tilføyde tilføjer tilføjede tillägger tillade svarer svarte svarede svarar svarade
          spør spurte spørger spurgte frågar frågade ropte råbte ropade roper råber ropar tror trodde troede konstaterer
          konstaterte konstaterede konstaterar konstaterade påpeker påpekte påpegede påpeger påpekar påpekade bekrefter
          bekreftet bekræfter bekræftede bekräftar bekräftade advarer advarte advarede varnar varnade kommenterer
          kommenterte kommenterede kommenterar kommenterade fortsetter fortsatte fortsætter fortsätter uttaler uttalte udtaler
          udtalte uttalar uttalade lyder lød melder meldte meddeler meddelte meddelar meddelade fastslår fastslog fastslo
          lovar lovade lover lovede lovte erkänner erkände erkjenner erkjente erkender erkendte föreslår föreslog foreslår
          foreslo foreslog kräver krävde krever krevde kræver krævede tycker tyckte synes syntes hviskede hvisket viskade seier skreiv fortel fortalde framheva framhevar svara meiner meinte avsluttar avslutar avslutter avsluttede
          avslutade rapporterer rapporterte rapporterede rapporterar rapporterade tillkännagav uttrykker uttrykte udtrykker udtrykte uttrycker uttryckte
          medgir medga medgiver medger medgav fastholder fastholdt fastholdte slutter sluttede anser ansåg anså
          anfører anførte bedömer bedömde innrømmer innrømte innrømmet begrunner begrundet innvender innvendte
          indvender indvendte mindes minns lyder røper røpet røbede afslører tilstår tilstod
          """, classes: .says),
      // Danish and Norwegian verbs that add an ending to the same stem: `vurderer`, `vurderede`, `vurderte`.
      WordList(
        words: """
          vurder konkluder pointer poengter præciser presiser suppler argumenter resonner opsummer
          oppsummer uddyb utdyp bemærk bemerk indrømm beklag erklær forsikr begrund beton
          """, classes: .says, inflection: .endings("er ede te et")),
      // Swedish ones: `betonar`, `betonade`.
      WordList(
        words:
          "beton preciser konkluder poängter resoner inflik repliker summer spekuler argumenter beklag försäkr",
        classes: .says, inflection: .endings("ar ade")),
      WordList(
        words:
          "sagt skrevet skrivit fortalt berättat forklart forklaret förklarat opplyst oplyst uppgett svart svaret uttalt udtalt",
        classes: .said),
      WordList(words: "si sige säga skrive skriva fortelle fortælle berätta", classes: .say),
      WordList(
        words:
          "kaller kalte kalder kaldte kallar kallade beskriver beskrev omtaler omtalte betecknar betecknade",
        classes: .describes),
    ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "ifølge enligt", classes: .according),
      WordList(words: "han hun hon jeg jag vi de man du dom eg ho dei me", classes: .pronoun),
      WordList(words: "vi de dom", classes: [.pronoun, .plural]),
      WordList(words: "han ham honom hans", classes: .male),
      WordList(words: "hun hon ho henne hendes hennes", classes: .female),
      WordList(words: "som", classes: .relative),
      WordList(
        words: """
          en et ett ein eit ei den det de denne dette denna detta disse dessa sin sitt sit sine sina hans hennes hendes deres deras vår
          vores vårt min mit mitt mine mina hver hvert varje alle alla noen nogen några to tre fire fyra fem seks sex sju
          syv åtte otte åtta ni ti tio andre andra mange många ingen inget
          """, classes: .determiner),
      WordList(words: "den det de", classes: .definite),
      WordList(words: "deres deras vår vores", classes: .owning),
      WordList(
        words: """
          i på av af med til till for för om fra från ved vid under over över etter efter før før innan mot mod mellom mellem
          mellan uten uden utan gjennom gennem genom hos ifrån blant blandt bland
          """, classes: .preposition),
      WordList(words: "av af", classes: .by),
      WordList(words: "med", classes: .with),
      WordList(words: "av af von van de der den la le", classes: .joint),
      WordList(words: "og och eller men samt", classes: .conjunction),
      WordList(words: "at att", classes: [.subordinator, .definite]),
      WordList(
        words: "hvis om når när fordi eftersom mens medan selv da då hvor hvordan hur", classes: .subordinator
      ),
      WordList(
        words: """
          er är var vært været varit har hadde havde hade har blir bliver blev blei ble skal ska skulle vil vill ville kan
          kunne kunde må måtte måste bør burde fikk fik fick får
          """, classes: .auxiliary),
      WordList(words: "er är var har hadde havde hade blir bliver blev ble", classes: .finite),
      WordList(words: "er är var vært været varit blir bliver blev ble", classes: .be),
      WordList(words: "skulle ville vill kunne kunde", classes: .modal),
      WordList(words: "ikke inte ikkje aldri aldrig inga", classes: .negation),
      WordList(
        words: """
          også också så da då nå nu her här der där igjen igen allerede allerede redan alltid altid bare bara kun endast
          videre vidare dessuten desuden dessutom imidlertid dog emellertid senere senare først først först i går idag ganske
          meget mycket mer mere mindre selv själv til tillbaka seg sig
          """, classes: .adverb),
      WordList(
        words: """
          mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag januar februar mars april mai maj
          juni juli august september oktober november desember december januari februari augusti uke uge vecka måned månad år
          måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen mandagen tirsdagen lørdagen søndagen dag kveld
          aften kväll morgen morgon
          """, classes: .time),
      WordList(words: "hr fr dr prof", classes: .abbreviation),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(words: "hr herr", classes: [.title, .male]),
      WordList(words: "fr fru frøken fröken", classes: [.title, .female]),
      WordList(words: "dr prof professor", classes: .title),
      WordList(
        words: """
          president statsminister minister utenriksminister borgmester borgmesteren ordfører ordføreren direktør direktøren
          direktör direktören sekretær talsmann talsmand talsman talskvinna talskvinne talsperson leder lederen ledare
          ledaren formann formand formanden ordförande ordföranden sjef chef chefen chefen advokat advokaten dommer dommeren
          domare forsker forskeren forskare forskaren lege læge läkare forfatter forfatteren författare författaren
          journalist journalisten regissør instruktør regissör skuespiller skådespelare trener træner tränare spiller
          spelare kaptein kaptajn kapten politimann polis vitne vidne vittne mann mannen mand manden far faren pappa sønn søn
          son bror venn ven vän bonde økonom ekonom ekspert eksperten expert analytiker historiker rådgiver rådgivare general
          biskop pave påve konge kongen kung kungen prins generalsekretær kandidat representant grunnlegger
          """, classes: .person),
      WordList(
        words:
          "kvinne kvinde kvinna kvinnen kvinden kvinnan mor moren mamma datter dotter søster syster venninne veninde dronning drottning prinsesse",
        classes: [.person, .female]),
      WordList(
        words:
          "eksperter experter vitner vidner vittnen forskere forskare foreldre forældre föräldrar myndigheter kilder källor kritikere",
        classes: [.person, .plural]),
      WordList(
        words: """
          regjeringen regeringen departementet ministeriet partiet foreningen föreningen organisasjonen organisationen
          selskapet selskabet bolaget företaget virksomheden bedriften gruppen byrået domstolen retten rätten politiet polisen
          kommunen rådet kommisjonen kommissionen kommittén komiteen universitetet instituttet avisen avisa tidningen rapporten
          undersøkelsen undersøgelsen banken forbundet kirken kyrkan
          """, classes: .body),
      WordList(
        words: "ord ordene uttalelse udtalelse uttalande svar svaret melding beskjed", classes: .utterance),
      WordList(
        words:
          "film filmen bok boken bog bogen boka roman romanen sang sangen låt låten album albumet artikkel artikel serien programmet",
        classes: .work),
      WordList(
        words: "såkalt såkalte såkaldt såkaldte såkallade kalt kaldt kallad tittel titel slagord",
        classes: .naming),
      WordList(
        words:
          "norge norge danmark sverige oslo københavn stockholm russland rusland ryssland tyskland frankrike",
        classes: .place),
    ]
  }
}
