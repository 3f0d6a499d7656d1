/// The words of dates: months in some twenty languages, weekdays in a dozen, labels and zones.
enum DateWords {
  /// Returns the month that a lower-case word names, from 1; `nil` for other words.
  static func month(_ word: String) -> Int? { months[word] }

  /// Whether a lower-case word names a day of the week.
  static func isWeekday(_ word: String) -> Bool { weekdays.contains(word) }

  /// Returns the minutes east of UTC for a zone's lower-case name; `nil` for names of several zones.
  static func zone(_ word: String) -> Int? { zones[word] }

  /// Names of zones that are known, but don't say how far from UTC they are.
  static let vagueZones: Set<String> = ["et", "ct", "mt", "pt", "ist", "cst", "local", "time"]

  /// Words before or between dates and times.
  static let labels: Set<String> = [
    "published", "posted", "updated", "modified", "last", "first", "date", "dated", "on", "at", "of", "the",
    "de",
    "am", "um", "uhr", "le", "el", "del", "à", "stand", "veröffentlicht", "aktualisiert", "publié", "mis",
    "jour",
    "publicado", "actualizado", "issued", "created", "and", "den", "il", "г", "года", "р", "року", "kl",
    "klo",
    "klockan", "alle", "ore", "às", "opublikowano", "gepubliceerd", "bijgewerkt", "publicerad", "uppdaterad",
    "publisert", "oppdatert", "udgivet", "opdateret", "pubblicato", "aggiornato", "atualizado", "julkaistu",
    "опубликовано", "обновлено",
  ]

  /// Labels of a later version of the article.
  static let updateLabels: Set<String> = [
    "updated", "modified", "aktualisiert", "actualizado", "mis", "bijgewerkt", "uppdaterad", "oppdatert",
    "opdateret", "aggiornato", "atualizado", "обновлено",
  ]

  private static let months: [String: Int] = names([
    "january jan januar januari janvier janv enero ene gennaio gen janeiro jänner januari stycznia ledna января янв січня "
      + "ianuarie ocak tammikuuta",
    "february feb februar februari février févr fevrier febrero febbraio fevereiro februarie lutego února февраля фев лютого "
      + "şubat helmikuuta",
    "march mar мар märz maerz mars marzo março maart mär marts marca března марта березня martie mart maret "
      + "maaliskuuta",
    "april апр apr avril avr abril aprile abr kwietnia dubna апреля квітня aprilie nisan huhtikuuta",
    "may mai mayo maggio mag maio mei maj maja května мая травня mayıs toukokuuta",
    "june jun juni juin junio giugno giu junho czerwca června июня июн червня iunie haziran kesäkuuta",
    "july jul juli juillet juil julio luglio lug julho lipca července июля июл липня iulie temmuz heinäkuuta",
    "august aug août aout agosto augustus ago augusti sierpnia srpna августа авг серпня ağustos "
      + "agustus elokuuta",
    "september sept sep septembre septiembre settembre set setembro września září сентября сен сент вересня septembrie eylül "
      + "syyskuuta",
    "october oct oktober okt octobre octubre ottobre ott outubro out października října октября окт жовтня octombrie ekim "
      + "lokakuuta",
    "november nov novembre noviembre novembro listopada listopadu ноября ноя листопада noiembrie "
      + "kasım marraskuuta",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia prosince декабря дек грудня decembrie "
      + "aralık joulukuuta",
  ])

  private static let weekdays: Set<String> = Set(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunedì martedì mercoledì giovedì venerdì sabato domenica
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag понедельник вторник среда четверг
    пятница суббота воскресенье poniedziałek wtorek środa czwartek piątek sobota niedziela
    """.parts(between: " \n"))

  private static let zones: [String: Int] = [
    "z": 0, "gmt": 0, "utc": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "mez": 60, "cest": 120,
    "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "sast": 120, "est": -300, "edt": -240, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600,
    "aedt": 660, "nzst": 720, "nzdt": 780,
  ]

  private static func names(_ lists: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, list) in lists.enumerated() {
      for name in list.parts(between: " ") { numbers[name] = index + 1 }
    }
    return numbers
  }
}
