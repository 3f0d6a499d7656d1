/// The words of Polish, Czech, Croatian and Russian around quotations: verbs of saying and the small words
/// beside them.
enum SlavicWords {
  /// All of them, filled in when a text needs them.
  static let lexicon = Lexicon(all)

  static var all: [WordList] { verbs + smallWords + nouns + WordLists.names }

  private static var verbs: [WordList] {
    [
      // Polish: the past has an ending for each gender and number.
      WordList(
        words: """
          powiedzia mówi doda stwierdzi podkreśli wyjaśni zaznaczy oceni zapewni przyzna zauważy oświadczy poinformowa
          odpowiedzia zapyta krzykną napisa zapowiedzia twierdzi wskaza przekona ostrzeg tłumaczy opowiada wspomina pyta
          szepną zawoła rzek odpar mrukną westchną przypomnia obieca skomentowa komentowa przekonywa relacjonowa
          opisa wyliczy zaapelowa apelowa skwitowa podsumowa zażartowa żartowa argumentowa zadeklarowa wyzna przekaza
          ogłosi zastrzeg zaalarmowa alarmowa nadmieni zareagowa uzasadni
          """, classes: .says, inflection: .endings("ł ła li ły ło")),
      WordList(
        words: """
          mówi mówią dodaje dodają podkreśla twierdzi wyjaśnia zaznacza ocenia zapewnia przyznaje zauważa informuje odpowiada
          pyta pisze tłumaczy opowiada wspomina uważa powie powiada obiecuje apeluje ostrzega żartuje wylicza opisuje rzekł odparł
          przekonuje przekonują relacjonuje przypomina przypominają komentuje komentują podsumowuje wskazuje wskazują
          argumentuje alarmuje alarmują deklaruje kwituje zastrzega przekazuje zapowiada wyznaje uspokaja uzasadnia
          powiedzieli stwierdzili dopowiada sądzi
          """, classes: .says),
      // Czech.
      WordList(
        words: """
          řek uved doda prohlási zdůrazni vysvětli upozorni potvrdi odpověd odpověděl sděli tvrdi dopln napsa přizna zepta
          vykřik zašepta pravi říka mluvi oznámi konstatova varova popsa slíbi odpovědě vzkáza připomně doplni poznamena
          přiblíži zareagova zopakova prozradi ujisti naznači shrnu namít pochváli kritizova vyprávě okomentova
          předpovědě vyčísli zavtipkova
          """, classes: .says, inflection: .endings("l la li ly lo")),
      WordList(
        words:
          "řekl řekla řekli říká říkají uvádí dodává tvrdí zdůrazňuje vysvětluje upozorňuje doplnil doplnila odvětil odvětila podotkl podotkla praví povídá varuje varují popisuje slibuje odpovídá vzkazuje připomíná připomínají myslí soudí míní přiznává potvrzuje oznamuje sděluje doplňuje podotýká konstatuje hodnotí přibližuje poznamenává vzpomíná ujišťuje prozrazuje kritizuje vypráví píše",
        classes: .says),
      // Croatian.
      WordList(
        words: """
          reka kaza izjavi istaknu doda porući poruči naglasi objasni ocijeni upozori potvrdi odgovori napisa prizna upita zapita citira pita
          zaključi najavi nave pojasni ustvrdi smatra tvrdi govori podsjeti obeća komentira primijeti
          """, classes: .says, inflection: .endings("o la li le")),
      WordList(
        words:
          "kaže kažu rekao rekla rekli kazao kazala ističe dodaje poručuje naglašava objašnjava tvrdi smatra navodi upozorava odgovara piše govori priznaje najavljuje zaključuje ocjenjuje potvrđuje podsjeća napominje",
        classes: .says),
      // Russian.
      WordList(
        words: """
          сказа заяви отмети сообщи доба добави подчеркну поясни ответи рассказа спроси написа призна уточни объясни
          подтверди предупреди закрича прошепта воскликну произнес говори дума обеща пообеща напомни заключи возрази подытожи констатирова прокомментирова
          отреза замети указа настаива предположи посоветова вспомни пошути объяви утвержда счита посетова
          резюмирова уверя
          """, classes: .says, inflection: .endings("л ла ли ло")),
      WordList(
        words:
          "говорит говорят сказал отмечает считает подчеркивает утверждает пишет отвечает спрашивает объясняет полагает напоминает сообщает заявляет рассказывает поясняет добавляет уточняет подтверждает предупреждает замечает признает признаёт уверяет обещает вспоминает заключает возражает комментирует констатирует указывает настаивает подчёркивает уверен уверена уверены убежден убеждён убеждена произнёс",
        classes: .says),
      WordList(
        words: "призна пожалова поинтересова похваста согласи возмути удиви",
        classes: .says, inflection: .endings("лся лась лись")),
    ]
  }

  private static var smallWords: [WordList] {
    [
      WordList(words: "według podle prema по согласно zdaniem", classes: .according),
      // What follows them, as in `podle slov`, `по мнению`.
      WordList(
        words: "słów opinii slov slova názoru riječima mišljenju словам мнению данным информации сведениям",
        classes: .utterance),
      // Datives: who is told.
      WordList(
        words: """
          dziennikarzom mediom reporterom agencji portalowi novinářům médiím agentuře deníku serveru novinarima medijima
          agenciji portalu журналистам корреспондентам корреспонденту репортерам агентству изданию телеканалу
          """, classes: .dependent),
      WordList(
        words: "pap čtk hini тасс риа новости интерфаксу reuters reutersu afp", classes: [.dependent, .body]),
      WordList(words: "mi mu nam im nám jim jí joj мне нам ему ей им вам", classes: .adverb),
      WordList(words: "on ona oni one ja my wy já my vy mi vi он она они я мы вы", classes: .pronoun),
      WordList(words: "oni one my мы они", classes: [.pronoun, .plural]),
      WordList(words: "on jego jeho njegov он его", classes: .male),
      WordList(words: "ona jej její njezin она её ее", classes: .female),
      WordList(
        words: "który która które którzy který která koji koja koje который которая которые",
        classes: .relative),
      WordList(
        words:
          "ten ta to ci te tento tato taj ovaj ova jego jej ich jeho její jejich njegov njihov этот эта это его ее их",
        classes: .determiner),
      WordList(
        words: """
          w we z ze na do po od za przez dla przed o u przy pod nad między v ve s se k ke od ze pro při přes bez mezi iz sa
          kod prije nakon poslije tijekom protiv zbog oko ispred iza uoči među
          podczas wobec wśród mimo obok przeciw během kolem kvůli proti vůči díky před
          в во на с со из за от до по для о об у к при без через между после перед под над среди против ради около
          вокруг вместо кроме накануне из-за из-под
          """, classes: .preposition),
      WordList(words: "i oraz a ale lub a i nebo i te ili и а но или", classes: .conjunction),
      WordList(words: "że iż že da что", classes: [.subordinator, .definite]),
      WordList(
        words: "jeśli gdy kiedy ponieważ bo jak když protože jestli kako kad jer ako если когда как потому",
        classes: .subordinator),
      WordList(
        words: """
          jest są był była było byli będzie będą zostać został je jsou byl byla bylo byli bude jsem su bio bila bilo biće će
          sam smo su есть был была было были будет
          """, classes: .auxiliary),
      WordList(
        words:
          "ma mają może mogą chodzi jde má mají může mohou ima imaju može mogu radi идет идёт имеет может могут",
        classes: .finite),
      // Croatian puts the helping verb after the verb: `rekao je Lund`.
      WordList(words: "je su sam smo", classes: .outward),
      WordList(words: "nie ne не", classes: .negation),
      WordList(
        words:
          "też także również jeszcze już tylko bardzo się sobie wtedy potem tam tu teraz dziś wczoraj jutro včera zítra znów nawet przecież jednak také ještě už jen velmi si se također još već samo vrlo onda tada tamo ovdje sada danas jučer sutra opet čak ipak также еще ещё уже только очень все всё же тут там потом затем тогда снова вновь сегодня вчера завтра так даже однако примерно теперь",
        classes: .adverb),
      WordList(
        words: """
          poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę pondělí úterý středu čtvrtek pátek
          sobotu neděli ponedjeljak utorak srijedu četvrtak petak subotu nedjelju понедельник вторник среду четверг пятницу
          субботу воскресенье
          """, classes: .time),
    ]
  }

  private static var nouns: [WordList] {
    [
      WordList(
        words: """
          prezydent premier minister rzecznik rzeczniczka dyrektor szef prezes przewodniczący poseł senator burmistrz wójt
          profesor doktor lekarz trener autor dziennikarz sędzia adwokat ekspert prezident ministr mluvčí ředitel šéf předseda
          poslanec starosta primátor lékař trenér spisovatel novinář soudce advokát predsjednik ministar premijer glasnogovornik
          direktor šef zastupnik gradonačelnik načelnik liječnik pisac novinar sudac odvjetnik президент министр премьер
          директор глава председатель депутат мэр врач тренер писатель журналист судья адвокат представитель
          """, classes: .person),
      WordList(
        words:
          "rząd partia policja sąd firma vláda strana policie soud společnost vlada stranka policija sud tvrtka правительство партия полиция суд компания",
        classes: .body),
    ]
  }
}
