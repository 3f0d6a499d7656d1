/// The verbs of saying of German, made from stems and endings.
extension GermanWords {
  static var verbs: [WordList] { weak + strong + plain + participles + describing }

  /// Verbs whose past form ends in -te; the participle of those in be-, er- and ver- is the same as a present
  /// form.
  private static var weak: [WordList] {
    [
      saying(
        """
        sag mein äußer forder warn frag mahn lob droh klag rüg schimpf flüster murmel brumm seufz stöhn lach lächel
        schluchz kreisch brüll zisch stammel stotter jammer knurr fleh grüß höhn jubel wetter schwärm dräng
        wünsch hoff glaub vermut zweifel schilder folger kündig teil füg räum merk unterstell erzähl erklär
        erläuter ergänz erwider erinner bekräftig beteuer bestätig beklag bemerk bemängel beharr beschwer
        begrüß bejah vernein versicher verteidig verlang vermeld verurteil verkündig verzeichne wiederhol
        würdig beton kritisier kommentier resümier zitier protestier dementier monier plädier skandier reagier appellier
        argumentier konstatier formulier gratulier unterstreich prophezei rechtfertig entgegn
        entschuldig ärger empör hauch keuch krächz piep plapper schnauf
        schnaub tröst witzel scherz prahl lall näsel schmunzel grins nick plauder predig
        fantasier phantasier philosophier philosophir referier notier informier präzisier
        triumphier diktier buchstabier deklamier beruhig belehr ermahn ermunter
        erkundig versetz replizier poch konter mutmaß spekulier bezweifel parier sekundier wisper tuschel raun
        murr grunz ächz donner polter schnarr fauch fluch schnauz berichtig lispel säusel japs keif maul mäkel nörgel quengel
        prognostizier signalisier insistier proklamier deklarier postulier suggerier attestier bilanzier
        plärr tön unk verwahr zeter schmeichel verhöhn belfer hüstel
        """),
      WordList(
        words: """
          antwort bericht behaupt red befürcht vermut beantwort verbreit erwart begründ verkünd spott unterricht meld
          beanstand befürwort trompet
          """, classes: .says, inflection: .endings("ete eten et")),
      // Spellings of the nineteenth century.
      saying(
        """
        argumentir kritisir citir zitir constatir konstatir protestir referir appellir commentir kommentir raisonnir
        replicir erwieder äusser meyn versez
        """),
      WordList(
        words: "entgegn begegn leugn bezeichn", classes: .says, inflection: .endings("ete eten et")),
      WordList(
        words: "bedauer twitter mailt post funk titel melde", classes: .says, inflection: .endings("te ten t")
      ),
    ]
  }

  private static func saying(_ stems: StaticString) -> WordList {
    WordList(words: stems, classes: .says, inflection: .endings("te ten t"))
  }

  private static var strong: [WordList] {
    [
      WordList(
        words: """
          schrieb schrieben schreibt rief riefen ruft gab gaben gibt hob hoben hebt sprach sprachen spricht verriet
          verrieten verrät versprach versprachen verspricht widersprach widersprachen widerspricht bestritt bestritten
          bestreitet verwies verwiesen verweist gestand gestanden gesteht unterstrich unterstrichen unterbrach
          unterbrachen unterbricht schrie schrien schreit befahl befahlen befiehlt bat baten bittet schwor schworen
          schwört schalt schalten frug frugen hub huben
          dachte dachten denkt wusste wußte weiß
          empfahl empfiehlt empfahlen meldet meldete
          meldeten urteilte urteilten urteilt sage sagen frage denke meine zufügte hinzufügte hinzufügt mitteilte mitteilt
          angab ankündigte einräumte anmerkte hervorhob zurückwies ausrief zugab bekanntgab bekannte bekannten bekennt
          äußere rät riet rieten verneinte verneint prangerte prangerten pries priesen sprach
          """, classes: .says),
      // These attribute only words directly beside them, so a sentence with one of them reports nothing.
      WordList(
        words: """
          schloss schloß schließt fiel fielen fällt warf warfen wirft stieß las lasen liest sang sangen singt begann
          begannen beginnt wandte wandten wendet fuhr fuhren fährt fand fanden findet stellte stellten stellt freute
          freuten freut herrschte machte wunderte
          """, classes: [.cue, .finite, .inverting]),
      WordList(
        words: "schlug schlugen schlägt schlagen lehnte lehnten lehnt deutete deuteten deutet",
        classes: [.phrasal, .german]),
    ]
  }

  /// Frequent strong verbs that aren't verbs of saying, listed so that their clauses have subjects.
  private static var plain: [WordList] {
    [
      WordList(
        words: """
          ging gingen geht kam kamen kommt stand standen stund steht saß saßen sitzt lag lagen liegt blieb blieben bleibt
          lief liefen läuft trat traten tritt zog zogen zieht nahm nahmen nimmt ließ ließen lässt läßt hing hingen hängt
          trug trugen trägt brach brachen bricht bot boten bog bogen biegt flog flogen fliegt floh flohen flieht floss
          floß fror griff griffen greift half halfen hilft klang klangen klingt kroch krochen litt litten leidet log
          maß mied ritt ritten reitet roch schien schienen scheint schied schieden schlief schliefen schläft schloss
          schlich schlichen schob schoben schiebt schoss schoß schnitt schritt schritten schreitet schwang schwangen
          schwieg schwiegen schweigt sank sanken sinkt sprang sprangen springt starb starben stirbt stieg stiegen
          steigt strich strichen streicht stritt traf trafen trifft trieb trieben treibt trank tranken trinkt verlor
          verloren verließ verließen verschwand verschwanden verstand verstanden versteht vergaß vergaßen wuchs wuchsen
          wog wuschen zwang zwangen ward wurd aß aßen isst ißt bewies bewiesen besaß besaßen besitzt bekam bekamen
          bekommt erhielt erhielten erhält erschien erschienen erscheint erhob erhoben erhebt ergriff ergriffen entstand
          gelang gelangen gelingt genoss genoß geriet geschah geschieht gewann gewannen gewinnt glich gleicht glitt
          heißt hieß heisst sah sahen brachte brachten bringt kannte kannten kennt nannte tat taten tut wusste
          """, classes: [.finite, .german])
    ]
  }

  private static var participles: [WordList] {
    [
      WordList(
        words: """
          gesagt gemeint geäußert gefordert gewarnt gefragt gemahnt gelobt gedroht geklagt gerügt geflüstert gerufen
          geschrieben gesprochen geantwortet geredet gemeldet geschildert gefolgert gewünscht gehofft geglaubt gedacht
          mitgeteilt angekündigt hinzugefügt eingeräumt angegeben zugegeben zurückgewiesen hervorgehoben vorgeworfen
          vorgeschlagen bekanntgegeben erklärt erläutert ergänzt erzählt erwidert bestätigt behauptet berichtet betont
          bekräftigt beklagt bemerkt bemängelt begründet verkündet versichert verteidigt verlangt verurteilt versprochen
          bestritten gestanden kritisiert kommentiert dementiert formuliert beteuert empfohlen geschworen unterstrichen
          getwittert angemerkt
          """, classes: .said)
    ]
  }

  private static var describing: [WordList] {
    [
      WordList(
        words: """
          bezeichnete bezeichnet bezeichneten nannte nennt nannten charakterisierte charakterisiert wertete wertet
          sah hält hielt hielten sieht sehen empfand beschimpfte beschimpft beschimpften schimpfte titulierte tituliert
          betitelte beschrieb beschreibt beschrieben umschrieb umschreibt spricht sprach sprachen sprechen wies weist
          """, classes: .describes),
      WordList(
        words: "bezeichnet genannt beschrieben beschimpft gewertet gesprochen",
        classes: [.cue, .describing, .finite, .past, .inverting]),
      WordList(
        words: "bezeichnen nennen beschreiben", classes: [.cue, .describing, .base, .inverting]),
    ]
  }
}
